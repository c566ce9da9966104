import Canvas
import Helpdesk
import Primitives
import Search
import Wording

extension Model {
    func drawLibrary(_ library: Library, _ region: Region) {
        region.hline(at: .zero, length: region.columns, CellStyle(.borderFocused))
        let title = SafeText(" " + libraryTitle(library) + " ")
        region.put(title, at: Point(column: 1, row: 0), CellStyle(.title, [.bold]), width: region.columns - 2)
        let body = region.region(Rect(column: 0, row: 1, columns: region.columns, rows: region.rows - 1))
        guard !library.rows.isEmpty else { return drawEmpty(library, body) }
        let columns = LibraryColumn.allCases
        let specs = columns.map { $0.spec(width: body.columns, languages: library.languageColumns) }
        let layout = ColumnLayout(specs, width: body.columns, gap: 1)
        for (column, range) in zip(columns, layout.ranges) {
            guard let range else { continue }
            let text = SafeText(words(column.header))
            body.put(text, row: 0, columns: range, align: column.alignment, CellStyle(.queueHeader))
        }
        let text = LibraryRowText(words: words, now: now, zone: zone)
        let found = Highlight(typed: library.filter.sought)
        let reason = reasonLines(library, width: body.columns)
        var row = 1
        for index in firstRow(library, below: reason.count, rows: body.rows - 1)..<library.rows.count {
            guard row < body.rows else { break }
            defer { row += 1 }
            body.mark(row: row, Target.item(index).tag)
            for (column, range) in zip(columns, layout.ranges) {
                guard let range else { continue }
                let (said, token) = text.text(column, of: library.rows[index])
                body.put(said, row: row, columns: range, align: column.alignment, CellStyle(token))
                if column == .title { mark(found, said, body, range, row: row) }
            }
            if index == library.cursor {
                body.restyle(Rect(column: 0, row: row, columns: body.columns, rows: 1), CellStyle(.queueCursor))
                for line in reason where row + 1 < body.rows {
                    row += 1
                    body.put(line, row: row)
                }
            }
        }
    }

    /// Why the article under the cursor stands there, in lines below it.
    private func reasonLines(_ library: Library, width: Int) -> [StyledLine] {
        guard library.explains, let reason = library.reason, reason.article == library.selected?.id else { return [] }
        return words.lines(for: reason.explanation).enumerated().flatMap { number, text in
            StyledLine.wrap(SafeText(text), CellStyle(.muted), width: width - 1, indent: number == 0 ? 3 : 5)
        }
    }

    /// The first article on the screen, so that what is said below the cursor has room.
    private func firstRow(_ library: Library, below lines: Int, rows: Int) -> Int {
        let needed = library.cursor + 1 + min(lines, max(0, rows - 1)) - rows
        return max(0, min(library.rows.count, max(library.top, needed)))
    }

    /// Underlines what the filter's words found in a title.
    private func mark(_ found: Highlight, _ title: SafeText, _ body: Region, _ columns: Range<Int>, row: Int) {
        for bytes in found.ranges(in: title.plain) {
            let start = columns.lowerBound + title.slice(0..<bytes.lowerBound).columns
            let end = min(start + title.slice(bytes).columns, columns.upperBound)
            guard start < end else { return }
            body.restyle(
                Rect(column: start, row: row, columns: end - start, rows: 1),
                CellStyle(.knowledgeMatch, [.underline]))
        }
    }

    private func libraryTitle(_ library: Library) -> String {
        guard library.isLoaded else { return words(.article(.library)) }
        let count = String(library.rows.count) + (library.rows.count == Library.limit ? "+" : "")
        if library.filter.terms.isEmpty { return words(.article(.libraryAll), ["count": count]) }
        return words(.article(.libraryOf), ["filter": library.filter.text, "count": count])
    }

    private func drawEmpty(_ library: Library, _ body: Region) {
        guard library.isLoaded else {
            body.put(Label(words(.knowledge(.loading))), at: Point(column: 1, row: 1), CellStyle(.muted))
            return
        }
        func key(_ action: Action) -> String { keymap.key(for: action, in: .library)?.name ?? "" }
        let isAll = library.filter.terms.isEmpty
        let said = words(.article(isAll ? .libraryEmpty : .nothingMatches), ["filter": library.filter.text])
        let hint = words(
            .article(isAll ? .libraryEmptyHint : .nothingMatchesHint),
            ["key": key(isAll ? .writeArticle : .filter), "new": key(.writeArticle)])
        let lines =
            StyledLine.wrap(SafeText(said), CellStyle(.heading), width: body.columns - 1, indent: 1)
            + StyledLine.wrap(SafeText(hint), CellStyle(.muted), width: body.columns - 1, indent: 1)
        for (row, line) in lines.enumerated() { body.put(line, row: row + 1) }
    }
}
