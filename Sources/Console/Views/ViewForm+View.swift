import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawViewForm(_ form: ViewForm, _ screen: Region, _ layout: Layout) {
        let width = min(layout.body.size.columns, 84)
        let below = ViewForm.Line.allCases.map { lines(below: $0, form, width: width - 2) }
        let height = min(layout.body.size.rows, 2 + below.reduce(0) { $0 + 1 + $1.count })
        let body = screen.region(layout.body)
        let box = body.region(body.bounds.centred(Size(columns: width, rows: height)))
        box.fill(CellStyle(.dialogText))
        let title =
            form.replacing.map { words(.view(.changeTitle), ["name": $0]) } ?? words(.view(.saveTitle))
        let inside = box.box(CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.dialogTitle))
        // The focused line is in sight also where there is no room for all.
        let above = below[..<form.focus.rawValue].reduce(0) { $0 + 1 + $1.count }
        let needed = above + 1 + below[form.focus.rawValue].count
        var row = -max(0, needed - inside.rows)
        for line in ViewForm.Line.allCases {
            if (0..<inside.rows).contains(row) { draw(line, of: form, inside.row(row)) }
            row += 1
            for text in below[line.rawValue] {
                if (0..<inside.rows).contains(row) { inside.put(text, row: row) }
                row += 1
            }
        }
    }

    private static let labelWidth = 10

    private func draw(_ line: ViewForm.Line, of form: ViewForm, _ row: Region) {
        let isFocused = line == form.focus && overlays.last?.place == .viewForm
        row.put(
            Label(words(line.label)), at: Point(column: 1, row: 0), CellStyle(isFocused ? .emphasis : .formLabel))
        let rect = Rect(
            column: Self.labelWidth + 1, row: 0, columns: row.columns - Self.labelWidth - 2, rows: 1)
        let style = CellStyle(isFocused ? .formFieldFocused : .formField, isFocused ? [.underline] : [])
        row.region(rect).put(form[line], style, hasFocus: isFocused)
    }

    private func lines(below line: ViewForm.Line, _ form: ViewForm, width: Int) -> [StyledLine] {
        let indent = Self.labelWidth + 1
        if let error = form.errors[line] {
            let said = SafeText(words(.sign(.breached)) + " " + error)
            return StyledLine.wrap(said, CellStyle(.formError), width: width, indent: indent)
        }
        guard line == form.focus, let hint = hint(for: line) else { return [] }
        return StyledLine.wrap(SafeText(hint), CellStyle(.formHint), width: width, indent: indent)
    }

    func hint(for line: ViewForm.Line) -> String? {
        switch line {
        case .name: words(.view(.nameHint))
        case .query: nil
        case .columns:
            words(
                .view(.columnsHint), ["known": QueueColumn.allCases.map(\.rawValue).joined(separator: ", ")])
        case .number: words(.view(.numberHint))
        }
    }
}

extension ViewForm.Line {
    var label: Phrase {
        switch self {
        case .name: .view(.name)
        case .query: .view(.query)
        case .columns: .view(.columns)
        case .number: .view(.number)
        }
    }
}
