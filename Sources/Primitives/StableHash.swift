/// A number that tells whether something is still what it was, the same in every process and on every machine.
///
/// It finds changes and accidents, not forgery. Source: the 64-bit FNV-1a of draft-eastlake-fnv, section 2.
public struct StableHash: Sendable, Hashable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Begins with nothing.
    public init() {}

    /// Takes in a byte.
    public mutating func combine(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// Takes in a number.
    public mutating func combine(_ number: Int64) {
        for shift in stride(from: 0, to: 64, by: 8) { combine(UInt8(truncatingIfNeeded: number >> Int64(shift))) }
    }

    /// Takes in a text, with its length, so that no other division into texts gives the same.
    public mutating func combine(_ text: String) {
        combine(Int64(text.utf8.count))
        for byte in text.utf8 { combine(byte) }
    }

    /// What came of it, in 16 hexadecimal digits.
    public var digits: String {
        let text = String(state, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
