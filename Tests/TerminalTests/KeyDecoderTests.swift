import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
    func decode(_ text: String, combinesAlt: Bool = false) -> [TerminalEvent] {
        var decoder = KeyDecoder(combinesAlt: combinesAlt)
        return decoder.decode(text.unicodeScalars.map { .scalar($0.value) })
    }

    @Test func lettersAreCharacters() {
        #expect(decode("jG å障") == ["j", "G", " ", "å", "障"].map { .key(.character($0)) })
    }

    @Test func scalarsThatCameTogetherMakeOneCharacter() {
        #expect(decode("e\u{301}x") == [.key(.character("e\u{301}")), .key(.character("x"))])
        #expect(decode("👩\u{200D}💻") == [.key(.character("👩\u{200D}💻"))])
    }

    @Test(arguments: [
        ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)), ("\u{7F}", Key(.backspace)),
        ("\u{4}", .control("d")), ("\u{1A}", .control("z")), ("\u{0}", .control("@")), ("\u{1F}", .control("_")),
        ("\u{1B}", Key(.escape)), ("\u{1B}OM", Key(.enter)), ("\u{1B}Oq", .character("1")),
    ])
    func controls(_ text: String, _ key: Key) {
        #expect(decode(text) == [.key(key)])
    }

    @Test(arguments: ["\u{1B}[57441u", "\u{1B}[?62;c", "\u{1B}[1;2Z", "\u{1B}Oz"])
    func anUnknownSequenceIsNoCommand(_ sequence: String) {
        #expect(decode(sequence + "j") == [.key(.character("j"))])
    }

    @Test func escapeAndAKeyAreTwoUnlessAskedOtherwise() {
        #expect(decode("\u{1B}j") == [.key(Key(.escape)), .key(.character("j"))])
        #expect(decode("\u{1B}j", combinesAlt: true) == [.key(.alt("j"))])
        #expect(decode("\u{1B}[") == [.key(Key(.escape)), .key(.character("["))])
    }

    @Test func aPasteIsOneEventAlsoInPieces() {
        var decoder = KeyDecoder()
        let first = decoder.decode("\u{1B}[200~a\rb".unicodeScalars.map { .scalar($0.value) })
        let second = decoder.decode("\u{1B}c\u{1B}[201~q".unicodeScalars.map { .scalar($0.value) })
        #expect(first.isEmpty)
        #expect(second == [.paste("a\rb\u{1B}c"), .key(.character("q"))])
    }

    @Test func whatIsPastedIsNeverAKey() {
        var decoder = KeyDecoder(sequence: { $0 == 259 ? "\u{1B}OA" : nil })
        let text = "\u{1B}[200~q\u{1B}[31m\u{3}\t~".unicodeScalars.map { RawInput.scalar($0.value) }
        let end = "\u{1B}[201~q".unicodeScalars.map { RawInput.scalar($0.value) }
        #expect(decoder.decode(text + [.code(259)]).isEmpty)
        // The end in two pieces, cut where it could be taken for something else.
        #expect(decoder.decode(end.prefix(1)).isEmpty)
        let events = decoder.decode(end.dropFirst(1))
        #expect(events == [.paste("q\u{1B}[31m\u{3}\t~\u{1B}OA"), .key(.character("q"))])
    }

    @Test func modifiedArrowsKeepTheirModifiers() {
        var decoder = KeyDecoder(extendedName: { $0 == 560 ? "kRIT5" : nil })
        #expect(decoder.decode([.code(560), .code(561)]) == [.key(Key(.right, control: true))])
    }
}
