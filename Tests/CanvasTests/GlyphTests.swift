import Primitives
import Testing

@testable import Canvas

@Suite struct GlyphTests {
    /// Text, and the columns that it takes.
    static let widths: [(String, Int)] = [
        ("", 0), ("abc", 3), ("åäö", 3), ("e\u{301}", 1), ("障害", 4), ("ｶﾅ", 2), ("ＡＢ", 4), ("한국", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("…—“”①", 5), ("😀", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("⌚\u{FE0E}", 2),
        ("1\u{FE0F}\u{20E3}", 2), ("🇸🇪", 2), ("👍🏽", 2), ("👨\u{200D}👩\u{200D}👧", 6), ("🤷\u{200D}♂\u{FE0F}", 4),
        ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2), ("می\u{200C}خواهم", 7), ("हिन्दी", 5),
        ("\u{301}", 1), ("\u{1B}", 6), ("🏽", 2),
    ]

    @Test(arguments: widths)
    func takesAsManyColumnsAsTerminalsAgreeOn(text: String, columns: Int) {
        #expect(SafeText(text).columns == columns)
    }

    private func scalars(_ text: String) -> [UInt32] {
        let safe = SafeText(text)
        let frame = Frame.draw(size: Size(columns: safe.columns, rows: 1)) { $0.put(safe) }
        return frame.plainText[0].unicodeScalars.map(\.value)
    }

    @Test func emojiAreSentInPartsThatEveryTerminalMeasuresAlike() {
        #expect(scalars("👨\u{200D}👩") == [0x1F468, 0x1F469])
        #expect(scalars("👍🏽") == [0x1F44D])
        #expect(scalars("❤\u{FE0F}") == [0x2764, 0x20])
        #expect(scalars("1\u{FE0F}\u{20E3}") == [0x31, 0x20E3, 0x20])
        #expect(scalars("a🏽") == [0x61, 0x1F3FD])
    }

    @Test func joinersBetweenLettersAreSent() {
        #expect(scalars("می\u{200C}خ") == [0x645, 0x6CC, 0x200C, 0x62E])
    }

    @Test func disagreementIsMarked() {
        let frame = Frame.draw(size: Size(columns: 8, rows: 1)) { $0.put(SafeText("a🇸🇪障☰\u{1FAE8}")) }
        let marked = (0..<8).map { frame[row: 0, column: $0].isAmbiguous }
        #expect(marked == [false, true, true, false, false, true, true, false])
    }

    @Test func marksThatSomeTerminalsDoNotKnowAreMarked() {
        let frame = Frame.draw(size: Size(columns: 4, rows: 1)) { $0.put(SafeText("e\u{301}か\u{3099}x")) }
        #expect((0..<4).map { frame[row: 0, column: $0].isAmbiguous } == [false, true, false, false])
    }

    @Test func framesAreEqualWhateverOrderTheirMarksWereDrawnIn() {
        let first = Frame.draw(size: Size(columns: 2, rows: 1)) { region in
            region.put(SafeText("e\u{301}"))
            region.put(SafeText("a\u{308}"), at: Point(column: 1, row: 0))
        }
        let second = Frame.draw(size: Size(columns: 2, rows: 1)) { region in
            region.put(SafeText("a\u{308}"), at: Point(column: 1, row: 0))
            region.put(SafeText("e\u{301}"))
        }
        #expect(first == second)
        let third = Frame.draw(size: Size(columns: 2, rows: 1)) { $0.put(SafeText("e\u{301}a")) }
        #expect(first != third)
    }

    @Test func fittingStopsBeforeACharacterThatIsTooWide() {
        #expect(SafeText("障害").fitting(columns: 3) == (3, 2))
        #expect(SafeText("abc").fitting(columns: 2) == (2, 2))
        #expect(SafeText("e\u{301}x").fitting(columns: 1) == (3, 1))
    }
}
