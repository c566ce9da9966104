/// Reads what a program wrote and tells what a screen program has no business sending.
public enum ControlAudit {
    /// A place in the log that no drawing needs.
    public struct Finding: Hashable, Sendable, CustomStringConvertible {
        /// Where in the log, in bytes.
        public var offset: Int
        /// What was found there.
        public var what: String

        /// For a failed test's message.
        public var description: String { "byte \(offset): \(what)" }
    }

    /// Everything in `log` that is neither text nor a control ncurses uses for drawing: stray C0, DEL, C1 (as bytes or
    /// as UTF-8), strings (OSC, DCS, APC, PM, SOS), unknown escapes, bytes that are no UTF-8.
    /// `operatingSystemCommands` are the numbers of OSC strings that the program sends on purpose (52 is the clipboard).
    public static func findings(in log: [UInt8], operatingSystemCommands: Set<Int> = []) -> [Finding] {
        var reader = Reader(log: log, allowed: operatingSystemCommands)
        reader.run()
        return reader.findings
    }
}

private struct Reader {
    let log: [UInt8]
    let allowed: Set<Int>
    var findings: [ControlAudit.Finding] = []
    var at = 0

    init(log: [UInt8], allowed: Set<Int>) {
        self.log = log
        self.allowed = allowed
    }

    mutating func run() {
        while at < log.count {
            let byte = log[at]
            switch byte {
            case 0x1B: readEscape()
            // Bell, backspace, tab, line feed, carriage return, and the two shifts to line drawing and back.
            case 0x07...0x0A, 0x0D...0x0F: at += 1
            case 0x20...0x7E: at += 1
            case 0x00...0x1F, 0x7F: report("control \(hex(byte))")
            default: readScalar()
            }
        }
    }

    mutating func report(_ what: String, length: Int = 1) {
        findings.append(.init(offset: at, what: what))
        at += length
    }

    func hex(_ byte: UInt8) -> String { "0x" + String(byte, radix: 16, uppercase: true) }

    mutating func readScalar() {
        let lead = log[at]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        let bytes = log[at..<min(at + length, log.count)]
        guard lead >= 0xC2, let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first
        else { return report("no UTF-8: \(hex(lead))") }
        if (0x80...0x9F).contains(scalar.value) {
            return report("C1 control U+00\(hex(UInt8(scalar.value)).dropFirst(2))")
        }
        at += length
    }

    mutating func readEscape() {
        guard at + 1 < log.count else { return report("escape at the end") }
        switch log[at + 1] {
        case UInt8(ascii: "["): readControlSequence()
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "%"), UInt8(ascii: "#"): at += 3
        case UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "M"),
            UInt8(ascii: "D"), UInt8(ascii: "E"), UInt8(ascii: "H"), UInt8(ascii: "g"):
            at += 2
        case UInt8(ascii: "]"): readOperatingSystemCommand()
        case let other: report("escape \(hex(other))", length: 2)
        }
    }

    mutating func readControlSequence() {
        var end = at + 2
        while end < log.count, (0x20...0x3F).contains(log[end]) { end += 1 }
        guard end < log.count, (0x40...0x7E).contains(log[end]) else {
            return report("broken control sequence", length: 2)
        }
        at = end + 1
    }

    mutating func readOperatingSystemCommand() {
        let number = log[(at + 2)...].prefix { (0x30...0x39).contains($0) }.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard allowed.contains(number) else { return report("OSC \(number)", length: 2) }
        while at < log.count, log[at] != 0x07, log[at] != 0x9C { at += 1 }
        at += 1
    }
}
