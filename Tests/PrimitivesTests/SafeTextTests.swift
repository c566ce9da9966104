import Testing

@testable import Primitives

@Suite struct SafeTextTests {
    /// Untrusted text and how it must be drawn.
    static let drawnAs: [(String, String)] = [
        ("Printer on fire", "Printer on fire"),
        ("Skrivaren i Växjö är trasig", "Skrivaren i Växjö är trasig"),
        ("障害 ネットワーク", "障害 ネットワーク"),
        ("a\u{1B}[2Jb", #"a\u{1B}[2Jb"#),
        ("a\tb\r\nc\u{7F}", #"a\u{9}b\u{D}\u{A}c\u{7F}"#),
        ("\u{9B}31m", #"\u{9B}31m"#),
        ("user\u{202E}fdp.exe", #"user\u{202E}fdp.exe"#),
        ("a\u{200B}b\u{FEFF}", #"a\u{200B}b\u{FEFF}"#),
        ("a\u{2028}b\u{2029}", #"a\u{2028}b\u{2029}"#),
        ("\u{E000}\u{10FFFF}\u{378}", #"\u{E000}\u{10FFFF}\u{378}"#),
        ("soft\u{AD}hyphen", #"soft\u{AD}hyphen"#),
        ("e\u{301}", "e\u{301}"),
        ("\u{301}e", "\u{25CC}\u{301}e"),
        ("x\u{1}\u{301}", "x\\u{1}\u{25CC}\u{301}"),
        ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
        ("🏳\u{FE0F}\u{200D}🌈", "🏳\u{FE0F}\u{200D}🌈"),
        ("👩🏽\u{200D}💻", "👩🏽\u{200D}💻"),
        ("❤\u{FE0F}", "❤\u{FE0F}"),
        ("1\u{FE0F}\u{20E3}", "1\u{FE0F}\u{20E3}"),
        ("1\u{FE0F}", #"1\u{FE0F}"#),
        ("a\u{FE0F}", #"a\u{FE0F}"#),
        ("a\u{200D}b", #"a\u{200D}b"#),
        ("👨\u{200D}", #"👨\u{200D}"#),
        ("🇸🇪", "🇸🇪"),
        (
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"
        ),
        ("🏴\u{E0068}\u{E0069}", #"🏴\u{E0068}\u{E0069}"#),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("क्\u{200D}ष", "क्\u{200D}ष"),
        ("ක්\u{200D}ර", "ක්\u{200D}ර"),
        ("ر\u{200C} x", #"ر\u{200C} x"#),
    ]

    @Test(arguments: drawnAs)
    func drawsWhatTheRuleSays(untrusted: String, drawn: String) {
        let plain = SafeText(untrusted).plain
        #expect(Array(plain.unicodeScalars) == Array(drawn.unicodeScalars))
    }

    @Test func lineFeedIsLayoutOnlyInTextOfSeveralLines() {
        #expect(SafeText("a\nb").plain == #"a\u{A}b"#)
        #expect(SafeText("a\nb", lines: .multiple).plain == "a\nb")
        #expect(SafeText("a\tb", lines: .multiple).plain == #"a\u{9}b"#)
        #expect(SafeText("a\n\u{301}", lines: .multiple).plain == "a\n\u{25CC}\u{301}")
    }

    @Test func linesKeepWhatWasRevealed() {
        let lines = SafeText("one\u{7}\n\ntwo \u{8}x\n", lines: .multiple).lines
        #expect(lines.map(\.plain) == [#"one\u{7}"#, "", #"two \u{8}x"#, ""])
        #expect(lines[2].runs.map(\.isRevealed) == [false, true, false])
        #expect(lines[1].runs.isEmpty)
    }

    @Test func revealedRunsAreToldFromTextThatLooksAlike() {
        let text = SafeText(#"\u{7}"# + "\u{7}")
        #expect(text.runs.map(\.isRevealed) == [false, true])
        #expect(text.runs.map { String($0.text) } == [#"\u{7}"#, #"\u{7}"#])
        #expect(!SafeText("nothing").hasRevealed)
    }

    @Test(arguments: [7, 8, 9, 40, 2000])
    func stackedMarksAreClippedAndCounted(count: Int) {
        let text = SafeText("Z" + String(repeating: "\u{301}", count: count) + "a")
        let kept = min(count, DisplayRule.markLimit)
        let note = count > kept ? "\\u{+\(count - kept)}" : ""
        let expected = "Z" + String(repeating: "\u{301}", count: kept) + note + "a"
        #expect(Array(text.plain.unicodeScalars) == Array(expected.unicodeScalars))
        #expect(text.hasRevealed == (count > kept))
    }

    /// Bytes and how they must be drawn.
    static let bytes: [([UInt8], String)] = [
        (Array("plain".utf8), "plain"),
        ([0x61, 0xFF, 0x62], #"a\x{FF}b"#),
        ([0xC0, 0xAF], #"\x{C0}\x{AF}"#),
        ([0xED, 0xA0, 0x80], #"\x{ED}\x{A0}\x{80}"#),
        ([0xF4, 0x90, 0x80, 0x80], #"\x{F4}\x{90}\x{80}\x{80}"#),
        ([0xE2, 0x82], #"\x{E2}\x{82}"#),
        ([0xE2, 0x82, 0xAC, 0x9B], "€\\x{9B}"),
        ([0xF0, 0x9F, 0x98, 0x80, 0x80, 0x1B], "😀\\x{80}\\u{1B}"),
    ]

    @Test(arguments: bytes)
    func bytesThatAreNoTextShowOneByOne(bytes: [UInt8], drawn: String) {
        #expect(SafeText(bytes: bytes).plain == drawn)
    }

    @Test func joinedTextsKeepTheirRuns() {
        let text = SafeText("a\u{1}") + SafeText("b\u{2}")
        #expect(text.runs.map { String($0.text) } == ["a", #"\u{1}"#, "b", #"\u{2}"#])
        #expect(text.isPlainASCII)
        #expect((SafeText("å") + SafeText("b")).isPlainASCII == false)
    }
}
