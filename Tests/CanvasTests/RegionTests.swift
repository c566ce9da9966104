import Primitives
import Testing

@testable import Canvas

private func rows(_ columns: Int, _ rows: Int, usesASCII: Bool = false, _ body: (Region) -> Void) -> [String] {
    Frame.draw(size: Size(columns: columns, rows: rows), usesASCII: usesASCII, body).plainText
}

@Suite struct RegionTests {
    @Test func textStartsAtItsPlaceAndSaysHowMuchItUsed() {
        var used = 0
        let screen = rows(10, 2) { used = $0.put(SafeText("Printer"), at: Point(column: 2, row: 1)) }
        #expect(screen == ["          ", "  Printer "])
        #expect(used == 7)
    }

    @Test func longTextEndsInAnEllipsis() {
        #expect(rows(8, 1) { $0.put(SafeText("Network down")) } == ["Network…"])
        #expect(rows(8, 1, usesASCII: true) { $0.put(SafeText("Network down")) } == ["Network~"])
        #expect(rows(8, 1) { $0.put(SafeText("Network down"), truncation: .clip) } == ["Network "])
        #expect(rows(8, 1) { $0.put(SafeText("Network down"), width: 4) } == ["Net…    "])
        #expect(rows(8, 1) { $0.put(SafeText("Växjö nät nere")) } == ["Växjö n…"])
        #expect(rows(8, 1) { $0.put(SafeText("12345678")) } == ["12345678"])
    }

    @Test func wideCharactersNeverStraddleAnEdge() {
        #expect(rows(5, 1) { $0.put(SafeText("障害報"), truncation: .clip) } == ["障害 "])
        #expect(rows(5, 1) { $0.put(SafeText("障害報")) } == ["障害…"])
        #expect(rows(6, 1) { $0.put(SafeText("障害報")) } == ["障害報"])
        #expect(rows(4, 1) { $0.put(SafeText("障害報")) } == ["障 …"])
        let shifted = rows(4, 1) { $0.put(SafeText("障害"), at: Point(column: -1, row: 0)) }
        #expect(shifted == [" 害 "])
    }

    @Test func coveringHalfOfAWideCharacterLeavesASpace() {
        let screen = rows(6, 2) { region in
            region.put(SafeText("障害報"))
            region.put(SafeText("障害報"), at: Point(column: 0, row: 1))
            region.put(SafeText("x"), at: Point(column: 1, row: 0))
            region.put(SafeText("x"), at: Point(column: 2, row: 1))
        }
        #expect(screen == [" x害報", "障x 報"])
    }

    @Test func anEllipsisOverHalfOfAnOldWideCharacterLeavesTheNewOneWhole() {
        let frame = Frame.draw(size: Size(columns: 3, rows: 1)) { region in
            region.put(SafeText("a障"))
            region.put(SafeText("害害害"))
        }
        #expect(frame.plainText == ["害…"])
        #expect((0..<3).map { frame[row: 0, column: $0].columns } == [2, 0, 1])
    }

    @Test func revealedRunsHaveTheirOwnToken() {
        let frame = Frame.draw(size: Size(columns: 10, rows: 1)) { $0.put(SafeText("a\u{1B}b"), CellStyle(.queueRow)) }
        #expect(
            frame.styledDump == """
                10x1, no caret
                00|a\\u{1B}b  |
                  : 0-0 queue.row; 1-6 revealed; 7-7 queue.row

                """)
    }

    @Test func boxesHaveAnASCIIForm() {
        let title = Label("Resolve")
        #expect(rows(14, 3) { $0.box(title: title) } == ["┌─ Resolve ──┐", "│            │", "└────────────┘"])
        #expect(
            rows(14, 3, usesASCII: true) { $0.box(title: title) } == [
                "+- Resolve --+", "|            |", "+------------+",
            ])
    }

    @Test func otherCharactersAreQuestionMarksWhereOnlyASCIICanBeDrawn() {
        #expect(rows(12, 1, usesASCII: true) { $0.put(SafeText("Växjö 障害 e\u{301}")) } == ["V?xj? ? ?  e"])
    }

    @Test func alignedTextStandsWhereItBelongs() {
        let screen = rows(9, 3) { region in
            region.put(SafeText("障a"), row: 0, columns: 1..<8, align: .trailing)
            region.put(SafeText("障a"), row: 1, columns: 1..<8, align: .centre)
            region.put(SafeText("much too long"), row: 2, columns: 1..<8, align: .trailing)
        }
        #expect(screen == ["     障a ", "   障a   ", " much t… "])
    }

    @Test func nestedRegionsClipAndKeepTheirPlaces() {
        let screen = rows(6, 3) { region in
            let inner = region.region(Rect(column: 4, row: -1, columns: 5, rows: 3))
            inner.fill(inner.bounds, .text, with: ".")
            inner.put(SafeText("hidden"))
            inner.put(SafeText("abc"), at: Point(column: 0, row: 1))
        }
        #expect(screen == ["    ab", "    ..", "      "])
    }

    @Test func restylingKeepsTheCharacters() {
        let frame = Frame.draw(size: Size(columns: 4, rows: 1)) { region in
            region.put(SafeText("障a"))
            region.restyle(Rect(column: 0, row: 0, columns: 3, rows: 1), CellStyle(.queueCursor, .bold))
        }
        #expect(frame.plainText == ["障a "])
        #expect(frame[row: 0, column: 2].style == CellStyle(.queueCursor, .bold))
        #expect(frame[row: 0, column: 3].style == .text)
    }

    @Test func caretIsShownOnlyInside() {
        let frame = Frame.draw(size: Size(columns: 4, rows: 2)) { $0.row(1).setCaret(at: Point(column: 3, row: 0)) }
        #expect(frame.caret == Point(column: 3, row: 1))
        let none = Frame.draw(size: Size(columns: 4, rows: 2)) { $0.row(1).setCaret(at: Point(column: 4, row: 0)) }
        #expect(none.caret == nil)
    }
}
