import Glibc

/// A compiled terminfo entry, read to be told that its terminal takes colours of 24 bits.
///
/// Curses learns that from the entry alone, and few systems have `xterm-direct` installed. The format is term(5).
struct TerminalDescription {
    private var names: ArraySlice<UInt8>
    private var flags: ArraySlice<UInt8>
    private var numbers: [Int32]
    private var offsets: [Int16]
    private var strings: [UInt8]
    private var extended: Extended

    /// Names and values of what term(5) calls user-defined capabilities.
    fileprivate struct Extended {
        var flags: [UInt8] = []
        var numbers: [Int32] = []
        var offsets: [Int16] = []
        var nameOffsets: [Int16] = []
        var strings: [UInt8] = []
    }

    /// Opens a screen by `open`: with the description of `terminal` extended if `isWished` and possible, else as it is.
    static func withDirectColors(
        _ isWished: Bool, terminal: String, _ open: () -> OpaquePointer?
    ) -> OpaquePointer? {
        guard isWished, var description = find(terminal), description.takeDirectColors() else { return open() }
        let before = getenv("TERMINFO").map { String(cString: $0) }
        let digits = Array("0123456789abcdef".utf8)
        let hex = description.bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        setenv("TERMINFO", "hex:" + String(decoding: hex, as: UTF8.self), 1)
        let screen = open()
        if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
        return screen ?? open()
    }

    // MARK: - Changing

    private static let colors = 13
    private static let pairs = 14
    private static let setForeground = 359
    private static let setBackground = 360

    /// False when the terminal does not have 256 colours to begin with.
    private mutating func takeDirectColors() -> Bool {
        guard numbers.count > Self.pairs, numbers[Self.colors] == 256, offsets.count > Self.setBackground else {
            return false
        }
        numbers[Self.colors] = 0x100_0000
        numbers[Self.pairs] = 0x1_0000
        set(Self.setForeground, Self.sequence("3"))
        set(Self.setBackground, Self.sequence("4"))
        let names = extended.strings.count - extended.valueLength
        extended.nameOffsets.insert(Int16(names), at: extended.flags.count)
        extended.flags.append(1)
        extended.strings += Array("RGB\0".utf8)
        return true
    }

    private mutating func set(_ index: Int, _ value: String) {
        offsets[index] = Int16(strings.count)
        strings += Array(value.utf8) + [0]
    }

    private static func sequence(_ digit: String) -> String {
        "\u{1B}[%?%p1%{8}%<%t\(digit)%p1%d%e\(digit)8;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m"
    }
}

// MARK: - Reading and writing

extension TerminalDescription {
    private static let magic: UInt16 = 0o432
    /// Numbers have 32 bits instead of 16.
    private static let wideMagic: UInt16 = 0o1036

    private static func find(_ terminal: String) -> TerminalDescription? {
        guard let first = terminal.utf8.first, !terminal.utf8.contains(UInt8(ascii: "/")) else { return nil }
        func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        var directories = [value("TERMINFO"), value("HOME") + "/.terminfo"]
        directories += value("TERMINFO_DIRS").split(separator: ":").map(String.init)
        directories += ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"]
        for directory in directories where directory.hasPrefix("/") {
            for folder in [String(UnicodeScalar(first)), String(first, radix: 16)] {
                if let bytes = contents(of: "\(directory)/\(folder)/\(terminal)") { return TerminalDescription(bytes) }
            }
        }
        return nil
    }

    private static func contents(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        // No entry is longer (term(5)).
        var bytes = [UInt8](repeating: 0, count: 32_768)
        let count = read(file, &bytes, bytes.count)
        return count > 0 ? Array(bytes[..<count]) : nil
    }

    /// Nil for what is no compiled entry.
    init?(_ bytes: [UInt8]) {
        var reader = EntryReader(bytes: bytes)
        guard let header = reader.shorts(6), [Self.magic, Self.wideMagic].contains(UInt16(bitPattern: header[0])) else {
            return nil
        }
        let isWide = UInt16(bitPattern: header[0]) == Self.wideMagic
        guard let names = reader.take(Int(header[1])), let flags = reader.take(Int(header[2])), reader.align(),
            let numbers = reader.numbers(Int(header[3]), isWide: isWide), let offsets = reader.shorts(Int(header[4])),
            let strings = reader.take(Int(header[5]))
        else { return nil }
        self.names = names
        self.flags = flags
        self.numbers = numbers
        self.offsets = offsets
        self.strings = Array(strings)
        extended = Extended()
        guard reader.align(), let header = reader.shorts(5) else { return }
        let nameCount = Int(header[0]) + Int(header[1]) + Int(header[2])
        guard let flags = reader.take(Int(header[0])), reader.align(),
            let numbers = reader.numbers(Int(header[1]), isWide: isWide), let offsets = reader.shorts(Int(header[2])),
            let nameOffsets = reader.shorts(nameCount), let strings = reader.take(Int(header[4]))
        else { return }
        extended = Extended(
            flags: Array(flags), numbers: numbers, offsets: offsets, nameOffsets: nameOffsets, strings: Array(strings))
    }

    /// The entry with numbers of 32 bits.
    var bytes: [UInt8] {
        var writer = EntryWriter()
        writer.shorts([Int16(Self.wideMagic)] + [names.count, flags.count].map(Int16.init))
        writer.shorts([numbers.count, offsets.count, strings.count].map(Int16.init))
        writer.bytes += names + flags
        writer.align()
        writer.numbers(numbers)
        writer.shorts(offsets)
        writer.bytes += strings
        writer.align()
        let items = extended.offsets.filter { $0 >= 0 }.count + extended.nameOffsets.count
        writer.shorts([extended.flags.count, extended.numbers.count, extended.offsets.count].map(Int16.init))
        writer.shorts([items, extended.strings.count].map(Int16.init))
        writer.bytes += extended.flags
        writer.align()
        writer.numbers(extended.numbers)
        writer.shorts(extended.offsets + extended.nameOffsets)
        writer.bytes += extended.strings
        return writer.bytes
    }
}

extension TerminalDescription.Extended {
    /// The values come first in the table; the names' offsets count from their end.
    fileprivate var valueLength: Int {
        offsets.filter { $0 >= 0 }.reduce(0) { sum, offset in
            sum + strings[Int(offset)...].prefix { $0 != 0 }.count + 1
        }
    }
}
