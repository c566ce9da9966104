/// Applies the display rule to text that needs more than a look at each code point alone.
struct SafeTextBuilder {
    /// Code points of the source; a byte that is no UTF-8 stands as itself with `invalidBit` set.
    private let source: [UInt32]
    private let lines: SafeText.Lines

    private(set) var output: [UInt8] = []
    private(set) var revealed: [Range<Int>] = []
    private var hasBase = false
    private var marks = 0

    static let invalidBit: UInt32 = 0x8000_0000

    init(source: [UInt32], lines: SafeText.Lines) {
        self.source = source
        self.lines = lines
        output.reserveCapacity(source.count * 2)
        var position = 0
        while position < source.count {
            position += take(at: position)
        }
        closeMarks()
    }

    /// Handles what stands at `position`; returns how many code points it took.
    private mutating func take(at position: Int) -> Int {
        guard let scalar = Unicode.Scalar(source[position]) else {
            closeMarks()
            reveal("\\x{", source[position] & 0xFF, minimumDigits: 2)
            return 1
        }
        switch UnicodeClass(scalar) {
        case .narrow, .wide:
            closeMarks()
            put(scalar)
            hasBase = true
            return 1 + takeFlagTags(after: position)
        case .mark:
            takeMark(scalar)
        case .hidden:
            takeHidden(scalar, at: position)
        }
        return 1
    }

    private mutating func takeMark(_ scalar: Unicode.Scalar) {
        if !hasBase {
            put("\u{25CC}")
            hasBase = true
        }
        marks += 1
        if marks <= DisplayRule.markLimit { put(scalar) }
    }

    private mutating func takeHidden(_ scalar: Unicode.Scalar, at position: Int) {
        if scalar == "\n", lines == .multiple {
            closeMarks()
            put(scalar)
            hasBase = false
        } else if hasBase, marks <= DisplayRule.markLimit, UnicodeContext.keeps(source, at: position) {
            put(scalar)
        } else {
            closeMarks()
            reveal("\\u{", scalar.value, minimumDigits: 1)
        }
    }

    /// Takes the tags behind a flag of a part of a country; returns how many.
    private mutating func takeFlagTags(after position: Int) -> Int {
        let count = UnicodeContext.flagTagCount(source, at: position)
        for value in source[position + 1..<position + 1 + count] {
            if let tag = Unicode.Scalar(value) { put(tag) }
        }
        return count
    }

    /// Ends a character: says how many of its marks were left out.
    private mutating func closeMarks() {
        let clipped = marks - DisplayRule.markLimit
        marks = 0
        guard clipped > 0 else { return }
        let start = output.count
        output.append(contentsOf: "\\u{+\(clipped)}".utf8)
        addRevealed(start..<output.count)
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        output.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }

    private mutating func reveal(_ prefix: StaticString, _ value: UInt32, minimumDigits: Int) {
        let start = output.count
        prefix.withUTF8Buffer { output.append(contentsOf: $0) }
        let digits = String(value, radix: 16, uppercase: true)
        for _ in digits.utf8.count..<max(minimumDigits, digits.utf8.count) { output.append(UInt8(ascii: "0")) }
        output.append(contentsOf: digits.utf8)
        output.append(UInt8(ascii: "}"))
        addRevealed(start..<output.count)
        hasBase = false
    }

    private mutating func addRevealed(_ range: Range<Int>) {
        hasBase = false
        if let last = revealed.last, last.upperBound == range.lowerBound {
            revealed[revealed.count - 1] = last.lowerBound..<range.upperBound
        } else {
            revealed.append(range)
        }
    }
}

extension SafeTextBuilder {
    /// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF. A wrong byte is taken alone.
    static func decode(_ bytes: [UInt8]) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let first = bytes[position]
            if first < 0x80 {
                result.append(UInt32(first))
                position += 1
            } else if let (value, length) = sequence(in: bytes, at: position) {
                result.append(value)
                position += length
            } else {
                result.append(UInt32(first) | invalidBit)
                position += 1
            }
        }
        return result
    }

    private static func sequence(in bytes: [UInt8], at start: Int) -> (value: UInt32, length: Int)? {
        let first = UInt32(bytes[start])
        let (length, bits, least): (Int, UInt32, UInt32)
        switch first {
        case 0xC2...0xDF: (length, bits, least) = (2, first & 0x1F, 0x80)
        case 0xE0...0xEF: (length, bits, least) = (3, first & 0x0F, 0x800)
        case 0xF0...0xF4: (length, bits, least) = (4, first & 0x07, 0x10000)
        default: return nil
        }
        guard start + length <= bytes.count else { return nil }
        var value = bits
        for byte in bytes[start + 1..<start + length] {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= least, Unicode.Scalar(value) != nil else { return nil }
        return (value, length)
    }
}
