import Desk
import Glibc

/// Texts that the command line gives, `-` standing for standard input.
struct InputText {
    private var isTaken = false

    /// The text itself, or all of standard input. Line feeds at its end are left out.
    mutating func read(_ text: String?) throws -> String? {
        guard text == "-" else { return text }
        if isTaken { throw InputError.twoInputs }
        isTaken = true
        let bytes = try DeskFile.bytes(of: STDIN_FILENO, "-")
        guard let input = String(validating: bytes, as: UTF8.self) else {
            throw InputError.notUTF8(path: "-", offset: Self.firstBadByte(bytes))
        }
        return input
    }

    /// The offset of the first byte that is no UTF-8.
    static func firstBadByte(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput, .error: return offset
            }
        }
    }
}
