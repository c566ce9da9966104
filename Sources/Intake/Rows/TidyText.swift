extension String {
    /// The text without ASCII white space around it.
    var withoutSpaceAround: String {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { !$0.isSpace }), let last = bytes.lastIndex(where: { !$0.isSpace })
        else { return "" }
        let end = bytes.index(after: last)
        return first == startIndex && end == endIndex ? self : String(self[first..<end])
    }

    /// The text in one line: every run of ASCII white space is one space, and there is none around it.
    var inOneLine: String {
        if isTidyLine { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in withoutSpaceAround.utf8 {
            if !byte.isSpace {
                bytes.append(byte)
            } else if bytes.last != 0x20 {
                bytes.append(0x20)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var isTidyLine: Bool {
        var wasSpace = true
        for byte in utf8 {
            if byte.isSpace {
                if wasSpace || byte != 0x20 { return false }
                wasSpace = true
            } else {
                wasSpace = false
            }
        }
        return !wasSpace || isEmpty
    }

    /// The beginning, at most so many characters, cut between words where there are any; `…` says that there is more.
    func beginning(_ limit: Int) -> String {
        let line = inOneLine
        guard let end = line.index(line.startIndex, offsetBy: limit, limitedBy: line.endIndex), end < line.endIndex
        else { return line }
        let cut = line[..<end].lastIndex(of: " ") ?? end
        return String(line[..<cut]) + "…"
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
