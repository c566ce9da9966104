import Primitives
import Testing

@testable import Canvas

@Suite struct LayoutTests {
    @Test func splitsGiveFixedPartsFirstAndShareTheRest() {
        #expect(Rect.lengths([.cells(1), .share(1), .cells(2)], of: 24) == [1, 21, 2])
        #expect(Rect.lengths([.share(1), .share(1), .share(1)], of: 10) == [3, 3, 4])
        #expect(Rect.lengths([.share(2), .share(1)], of: 9) == [6, 3])
        #expect(Rect.lengths([.cells(5), .cells(5)], of: 7) == [5, 2])
        #expect(Rect.lengths([.cells(5), .share(1)], of: 3) == [3, 0])
    }

    @Test func dialogsStandInTheMiddleAndNeverOutgrowTheScreen() {
        let screen = Rect(size: Size(columns: 80, rows: 24))
        #expect(screen.centred(Size(columns: 60, rows: 10)) == Rect(column: 10, row: 7, columns: 60, rows: 10))
        #expect(screen.centred(Size(columns: 100, rows: 30)) == screen)
    }

    @Test func columnsShareWhatIsLeftOver() {
        let layout = ColumnLayout([.init(minimum: 2), .init(minimum: 5, weight: 1), .init(minimum: 4)], width: 30)
        #expect(layout.ranges == [0..<2, 3..<25, 26..<30])
    }

    @Test func narrowTablesLoseTheLeastImportantColumns() {
        let specs = [
            ColumnSpec(minimum: 4, importance: 9), ColumnSpec(minimum: 10, weight: 1, importance: 8),
            ColumnSpec(minimum: 8, importance: 1), ColumnSpec(minimum: 6, importance: 5),
        ]
        #expect(ColumnLayout(specs, width: 24).ranges == [0..<4, 5..<17, nil, 18..<24])
        #expect(ColumnLayout(specs, width: 3).ranges == [0..<3, nil, nil, nil])
    }

    @Test func aFullColumnLeavesItsShareToOthers() {
        let specs = [ColumnSpec(minimum: 1, weight: 1, maximum: 5), ColumnSpec(minimum: 1, weight: 1)]
        #expect(ColumnLayout(specs, width: 31, gap: 1).ranges == [0..<5, 6..<31])
    }
}

@Suite struct TextWrapTests {
    /// Text, width, and the lines that come of it.
    static let wrapped: [(String, Int, [String])] = [
        ("", 10, [""]),
        ("short", 10, ["short"]),
        ("the printer is on fire", 11, ["the printer", "is on fire"]),
        ("the printer is on fire", 10, ["the", "printer is", "on fire"]),
        ("one  two", 4, ["one", "two"]),
        ("trailing ", 8, ["trailing"]),
        ("unbreakablelongword x", 6, ["unbrea", "kablel", "ongwor", "d x"]),
        ("a\nb\n\nc", 10, ["a", "b", "", "c"]),
        ("障害が発生しました。", 10, ["障害が発生", "しました。"]),
        ("障害が発生した。", 14, ["障害が発生し", "た。"]),
        ("これは「重要」", 8, ["これは", "「重要」"]),
        ("キャッシュ", 6, ["キャッ", "シュ"]),
        ("キャッシュ", 4, ["キャ", "ッ", "シュ"]),
        ("a障 害", 3, ["a障", "害"]),
        ("     x", 5, ["x"]),
        ("web障害mail", 6, ["web障", "害mail"]),
    ]

    @Test(arguments: wrapped)
    func breaksWhereTheScriptAllows(text: String, width: Int, lines: [String]) {
        #expect(SafeText(text, lines: .multiple).wrapped(to: width).map(\.plain) == lines)
    }

    @Test func revealedRunsStaySoOverABreak() {
        let lines = SafeText("aaaa \u{202E}b").wrapped(to: 5)
        #expect(lines.map(\.plain) == ["aaaa", #"\u{20"#, "2E}b"])
        #expect(lines.map(\.hasRevealed) == [false, true, true])
    }
}
