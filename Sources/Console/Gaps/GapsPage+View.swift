import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawGaps(_ page: GapsPage, _ region: Region) {
        region.hline(at: .zero, length: region.columns, CellStyle(.borderFocused))
        let title = SafeText(" " + words(.gap(.title), ["days": String(GapRequest.usualDays)]) + " ")
        region.put(title, at: Point(column: 1, row: 0), CellStyle(.title, [.bold]), width: region.columns - 2)
        let body = region.region(Rect(column: 0, row: 1, columns: region.columns, rows: region.rows - 1))
        guard let rows = page.rows, !rows.isEmpty else { return drawNoGaps(page, body) }
        let columns = GapColumn.allCases
        let layout = ColumnLayout(columns.map(\.spec), width: body.columns, gap: 2)
        for (column, range) in zip(columns, layout.ranges) {
            guard let range else { continue }
            let text = SafeText(words(column.header))
            body.put(text, row: 0, columns: range, align: column.alignment, CellStyle(.queueHeader))
        }
        for row in 1..<max(1, body.rows) where rows.indices.contains(page.top + row - 1) {
            let index = page.top + row - 1
            body.mark(row: row, Target.item(index).tag)
            for (column, range) in zip(columns, layout.ranges) {
                guard let range else { continue }
                let (said, token) = text(column, of: rows[index])
                body.put(said, row: row, columns: range, align: column.alignment, CellStyle(token))
            }
            if index == page.cursor {
                body.restyle(Rect(column: 0, row: row, columns: body.columns, rows: 1), CellStyle(.queueCursor))
            }
        }
    }

    private func text(_ column: GapColumn, of gap: KnowledgeGap) -> (SafeText, StyleToken) {
        switch column {
        case .people: (SafeText(String(gap.people)), .emphasis)
        case .times: (SafeText(String(gap.times)), .muted)
        case .phrase: (SafeText(gap.phrase), .knowledgeTitle)
        case .last: (SafeText(words(.time(.ago), ["span": words.span(now - gap.last)])), .muted)
        }
    }

    private func drawNoGaps(_ page: GapsPage, _ body: Region) {
        guard page.rows != nil else {
            body.put(Label(words(.knowledge(.loading))), at: Point(column: 1, row: 1), CellStyle(.muted))
            return
        }
        let lines =
            StyledLine.wrap(SafeText(words(.gap(.none))), CellStyle(.heading), width: body.columns - 1, indent: 1)
            + StyledLine.wrap(SafeText(words(.gap(.noneHint))), CellStyle(.muted), width: body.columns - 1, indent: 1)
        for (row, line) in lines.enumerated() { body.put(line, row: row + 1) }
    }
}

/// A column of the list of what was looked for in vain.
enum GapColumn: CaseIterable {
    case people, times, phrase, last

    var spec: ColumnSpec {
        switch self {
        case .people: ColumnSpec(minimum: 8, importance: 90)
        case .times: ColumnSpec(minimum: 6, importance: 20)
        case .phrase: ColumnSpec(minimum: 20, weight: 10, importance: 100)
        case .last: ColumnSpec(minimum: 14, weight: 1, maximum: 20, importance: 50)
        }
    }

    var header: Phrase {
        switch self {
        case .people: .gap(.columnPeople)
        case .times: .gap(.columnTimes)
        case .phrase: .gap(.columnPhrase)
        case .last: .gap(.columnLast)
        }
    }

    var alignment: Alignment { self == .people || self == .times ? .trailing : .leading }
}
