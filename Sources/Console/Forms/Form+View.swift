import Canvas
import Helpdesk
import Primitives
import Wording

/// One row of a form, as it scrolls.
enum FormRow {
    /// A field with so many rows for its text.
    case field(Int, rows: Int)
    /// An option of the focused choice.
    case option(Int, place: Int)
    case words(StyledLine)
    case button

    var rows: Int { if case .field(_, let rows) = self { rows } else { 1 } }
}

extension Model {
    private static let labelWidth = 15

    /// Columns that a field's text has.
    var formFieldWidth: Int { max(4, formTextWidth(layout.sheet.size.columns - 2)) }

    private func formTextWidth(_ inside: Int) -> Int {
        let side = matrixFits(inside) ? MatrixView.width + 1 : 0
        return inside - Self.labelWidth - 2 - side
    }

    private func matrixFits(_ inside: Int) -> Bool {
        guard let form, form.has(.impact), form.has(.urgency) else { return false }
        return inside >= Self.labelWidth + 34 + MatrixView.width
    }

    func drawForm(_ form: Form, _ region: Region) {
        let title = words(formTitle(form.action), ["id": form.ticket?.description ?? ""])
        let inside = region.box(
            CellStyle(.borderFocused), title: Label(title), titleStyle: CellStyle(.dialogTitle, .bold))
        let hasMatrix = form.has(.impact) && form.has(.urgency)
        let isBeside = matrixFits(inside.columns)
        let width = isBeside ? inside.columns - MatrixView.width - 1 : inside.columns
        let rows = formRows(form, width: width, height: inside.rows, inlineMatrix: hasMatrix && !isBeside)
        let first = scroll(rows, form, height: inside.rows)
        var row = -first
        for item in rows {
            if row + item.rows > 0, row < inside.rows {
                let part = Rect(column: 0, row: row, columns: width, rows: item.rows)
                draw(item, form, inside.region(part))
            }
            row += item.rows
        }
        if isBeside {
            let corner = Rect(column: width + 1, row: 0, columns: MatrixView.width, rows: inside.rows)
            drawMatrix(form, inside.region(corner))
        }
    }

    private func formTitle(_ action: Action) -> Phrase {
        switch action {
        case .newTicket: .form(.newTitle)
        case .classify: .form(.classifyTitle)
        case .assign: .form(.assignTitle)
        case .hold: .form(.holdTitle)
        case .resolve: .form(.resolveTitle)
        case .reopen: .form(.reopenTitle)
        case .publicNote: .form(.publicTitle)
        case .spendTime: .form(.timeTitle)
        case .contain: .form(.containTitle)
        case .cancelTicket: .form(.cancelTitle)
        case .overridePriority: .form(.overrideTitle)
        default: .form(.noteTitle)
        }
    }

    /// The first row shown, so that the focused field, with its options, is in sight.
    private func scroll(_ rows: [FormRow], _ form: Form, height: Int) -> Int {
        var (start, end, place) = (0, 0, 0)
        for row in rows {
            switch row {
            case .field(form.focus, _): (start, end) = (place, place + row.rows)
            case .option(form.focus, _): end = place + 1
            case .button where form.focus == form.fields.count: (start, end) = (place, place + 1)
            default: break
            }
            place += row.rows
        }
        return max(0, min(start, end - height + 1, place - height))
    }

    private func draw(_ row: FormRow, _ form: Form, _ region: Region) {
        switch row {
        case .field(let index, _): drawField(form, index, region)
        case .option(let index, let place): drawOption(form, index, place, region)
        case .words(let line): region.put(line, row: 0)
        case .button: drawButton(form, region)
        }
    }

    private func drawField(_ form: Form, _ index: Int, _ region: Region) {
        let field = form.fields[index]
        let isFocused = index == form.focus && overlays.last?.place == .form && !isFormParked
        var label = StyledLine(words(field.key.label), isFocused ? .emphasis : .formLabel, indent: 1)
        if field.isRequired { label.add(" *", .formRequired) }
        region.put(label, row: 0)
        let rect = Rect(
            column: Self.labelWidth + 1, row: 0, columns: region.columns - Self.labelWidth - 2, rows: region.rows)
        let style = CellStyle(isFocused ? .formFieldFocused : .formField, isFocused ? [.underline] : [])
        let part = region.region(rect)
        switch field.control {
        case .line(let editor): part.put(editor, style, hasFocus: isFocused)
        case .text(let editor): part.putLines(editor, style, hasFocus: isFocused)
        case .choice(let choice): draw(choice, part, style, isFocused: isFocused)
        }
    }

    private func draw(_ choice: Choice, _ region: Region, _ style: CellStyle, isFocused: Bool) {
        region.fill(style)
        let shown = choice.label
        if shown.isEmpty {
            region.put(Label(words(.detail(.notSet))), at: .zero, CellStyle(.muted))
        } else {
            region.put(SafeText(shown), at: .zero, style)
        }
        guard isFocused else { return }
        let typed = SafeText(choice.typed)
        let isPrefix = shown.lowercased().hasPrefix(choice.typed.lowercased())
        region.setCaret(at: Point(column: isPrefix ? min(typed.columns, region.columns - 1) : 0, row: 0))
    }

    private func drawOption(_ form: Form, _ index: Int, _ place: Int, _ region: Region) {
        guard case .choice(let choice) = form.fields[index].control else { return }
        let isChosen = choice.chosen == place
        let column = Self.labelWidth + 1
        region.put(isChosen ? "› " : "  ", at: Point(column: column, row: 0), CellStyle(.formChoice))
        region.put(
            SafeText(choice.options[place].label), at: Point(column: column + 2, row: 0),
            CellStyle(isChosen ? .formChoiceSelected : .formChoice))
    }

    private func drawButton(_ form: Form, _ region: Region) {
        let isFocused = form.focus == form.fields.count
        let text = words(.form(form.isSending ? .sending : .send))
        let style = CellStyle(isFocused ? .dialogButtonFocused : .dialogButton)
        let column = Self.labelWidth + 1
        let used = region.put(SafeText("[ " + text + " ]"), at: Point(column: column, row: 0), style)
        let key = keymap.key(for: .send, in: .form)?.name ?? ""
        let hint = words(.form(.sendKey), ["key": key])
        region.put(Label(hint), at: Point(column: column + used + 2, row: 0), CellStyle(.formHint))
    }
}
