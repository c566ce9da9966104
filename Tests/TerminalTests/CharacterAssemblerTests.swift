import Glibc
import Testing

@testable import Terminal

@Suite struct CharacterAssemblerTests {
    /// What the pieces make, read one after another in a locale that this thread alone uses.
    private func read(_ pieces: [[UInt8]], locale: String = "C.UTF-8") throws -> [String] {
        let wanted = try #require(newlocale(LC_CTYPE_MASK, locale, nil))
        let before = uselocale(wanted)
        defer {
            uselocale(before)
            freelocale(wanted)
        }
        var characters = CharacterAssembler()
        return pieces.map { piece in
            piece.compactMap { characters.take($0) }.compactMap { Unicode.Scalar($0).map(String.init) }.joined()
        }
    }

    @Test(arguments: 1...11)
    func aCharacterSurvivesAReadThatEndsWithinIt(_ cut: Int) throws {
        let bytes = Array("å漢👩j".utf8)
        let pieces = try read([Array(bytes.prefix(cut)), Array(bytes.dropFirst(cut))])
        #expect(pieces.joined() == "å漢👩j")
    }

    @Test func whatBreaksOffTakesNothingElseWithIt() throws {
        #expect(try read([[0xE6, 0xBC]]).joined() == "")
        #expect(try read([[0xE6, 0xBC, 0x6A, 0x6B]]).joined() == "jk")
        #expect(try read([[0xFF, 0x80, 0x6A], [0xE6, 0xE6, 0xBC, 0xA2]]).joined() == "j漢")
    }
}
