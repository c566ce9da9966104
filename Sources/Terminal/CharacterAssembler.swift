import CNCurses
import Glibc

/// Makes characters of the bytes of a terminal's encoding, which arrive in pieces: a read may end within one, and a
/// character must not be lost for that.
struct CharacterAssembler {
    private var state = mbstate_t()
    /// Whether bytes of a character have come that is not whole yet.
    private(set) var isWithin = false

    /// Takes one byte, in the encoding of the process's locale.
    ///
    /// - Returns: the character that is whole with it, as a Unicode scalar; nil within one, and for what is none.
    mutating func take(_ byte: UInt8) -> UInt32? {
        var character = wchar_t()
        let count = withUnsafeBytes(of: byte) { bytes in
            mbrtowc(&character, bytes.assumingMemoryBound(to: CChar.self).baseAddress, 1, &state)
        }
        switch count {
        case Self.incomplete:
            isWithin = true
            return nil
        case Self.invalid:
            let wasWithin = isWithin
            state = mbstate_t()
            isWithin = false
            // What broke off is dropped; this byte may begin the next character.
            return wasWithin ? take(byte) : nil
        default:
            isWithin = false
            return UInt32(bitPattern: Int32(character))
        }
    }

    private static let incomplete = Int(bitPattern: UInt.max - 1)
    private static let invalid = Int(bitPattern: UInt.max)
}
