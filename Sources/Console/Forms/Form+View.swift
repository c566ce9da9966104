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
    static let formLabelWidth = 17

    /// Columns that the text of several lines has.
    var formTextWidth: Int {
        let inside = formInside
        return max(4, inside - 2 - (labelsStandAbove(inside) ? 0 : Self.formLabelWidth))
    }

    /// Columns inside the form's border that belong to its fields.
    private var formInside: Int {
        let inside = layout.sheet.size.columns - 2
        guard let form, hasMatrixBeside(form, inside) else { return inside }
        return inside - MatrixView.width - 1
    }

    /// In a narrow form, text of several lines has its label above it.
    func labelsStandAbove(_ inside: Int) -> Bool { inside < 56 }

    private func hasMatrixBeside(_ form: Form, _ inside: Int) -> Bool {
        form.has(.impact) && form.has(.urgency) && inside >= Self.formLabelWidth + 32 + MatrixView.width
    }

    /// Where a form stands: at the bottom, as high as it needs, so that what it is about stays in sight above.
    private func formRect(_ form: Form, _ layout: Layout) -> Rect {
        let sheet = formSheet(form)
        let isBeside = hasMatrixBeside(form, sheet.size.columns - 2)
        let hasMatrix = form.has(.impact) && form.has(.urgency)
        let rows = formRows(
            form, width: formInside, height: sheet.size.rows - 2, inlineMatrix: hasMatrix && !isBeside)
        let needed = max(rows.reduce(0) { $0 + $1.rows }, isBeside ? 5 : 0) + 2
        let height = min(sheet.size.rows, needed)
        return Rect(
            column: sheet.origin.column, row: sheet.rowRange.upperBound - height, columns: sheet.size.columns,
            rows: height)
    }

    /// The rows that each text of several lines has.
    func textRows(of form: Form) -> [Int: Int] {
        let inside = layout.sheet.size.columns - 2
        let hasMatrix = form.has(.impact) && form.has(.urgency)
        let rows = formRows(
            form, width: formInside, height: formSheet(form).size.rows - 2,
            inlineMatrix: hasMatrix && !hasMatrixBeside(form, inside))
        var result: [Int: Int] = [:]
        for case .field(let index, let count) in rows where form.fields[index].isText {
            result[index] = count - (labelsStandAbove(formInside) ? 1 : 0)
        }
        return result
    }

    func drawForm(_ form: Form, _ screen: Region, _ layout: Layout) {
        drawPreview(form, screen, layout)
        if form.preview != nil, isPreviewInPlace { return }
        let region = cleared(screen, formRect(form, layout))
        let one = form.ticket?.description ?? form.article?.description ?? form.answers?.description ?? ""
        let title = formTitle(form.action, of: form.rows.isEmpty ? one : subject(form.rows))
        let inside = region.box(
            CellStyle(.borderFocused), title: Label(title), titleStyle: CellStyle(.dialogTitle, .bold))
        let hasMatrix = form.has(.impact) && form.has(.urgency)
        let isBeside = hasMatrixBeside(form, inside.columns)
        let width = formInside
        let rows = formRows(
            form, width: width, height: formSheet(form).size.rows - 2, inlineMatrix: hasMatrix && !isBeside)
        let first = scroll(rows, form, height: inside.rows)
        var row = -first
        for item in rows {
            if row + item.rows > 0, row < inside.rows {
                let part = Rect(column: 0, row: row, columns: width, rows: item.rows)
                draw(item, form, inside.region(part))
            }
            row += item.rows
        }
        let end = rows.reduce(0) { $0 + $1.rows }
        if first > 0 { tellMore(region, row: 0) }
        if end > first + inside.rows { tellMore(region, row: region.rows - 1) }
        if isBeside {
            let corner = Rect(column: width + 1, row: 0, columns: MatrixView.width, rows: inside.rows)
            drawMatrix(form, inside.region(corner))
        }
    }

    /// Says on the border that there is more beyond it.
    private func tellMore(_ region: Region, row: Int) {
        region.put(
            SafeText(words(.screen(.more))), row: row, columns: 2..<max(2, region.columns - 2), align: .trailing,
            CellStyle(.muted))
    }

    /// The title of an action's form, about a ticket, an article or several.
    func formTitle(_ action: Action, of subject: String) -> String {
        guard let deed = TicketDeed.of(action) else { return words(formTitle(action), ["id": subject]) }
        return words.words(for: Told(deed.title, ["id": .text(subject)]), EventContext(now: now, zone: zone))
    }

    private func formTitle(_ action: Action) -> Phrase {
        switch action {
        case .newTicket: .form(.newTitle)
        case .openProblem: .form(.problemTitle)
        case .classify: .form(.classifyTitle)
        case .assign: .form(.assignTitle)
        case .hold: .form(.holdTitle)
        case .resolve: .form(.resolveTitle)
        case .reopen: .form(.reopenTitle)
        case .publicNote: .form(.publicTitle)
        case .spendTime: .form(.timeTitle)
        case .contain: .form(.containTitle)
        case .escalate: .form(.escalateTitle)
        case .cancelTicket: .form(.cancelTitle)
        case .overridePriority: .form(.overrideTitle)
        case .writeArticle: .form(.writeArticleTitle)
        case .articleFromTicket, .articleFromReview: .form(.articleFromTicketTitle)
        case .editArticle: .form(.editArticleTitle)
        case .restoreVersion: .form(.restoreVersionTitle)
        case .retireArticle: .form(.retireArticleTitle)
        case .reviewArticle: .form(.reviewArticleTitle)
        case .translateArticle: .form(.translateArticleTitle)
        case .nameOriginal: .form(.nameOriginalTitle)
        case .offerSwap: .rota(.swapTitle)
        case .coverShift: .rota(.coverTitle)
        default: .form(.noteTitle)
        }
    }

    /// The first row shown, so that the focused field, with its options, is in sight.
    private func scroll(_ rows: [FormRow], _ form: Form, height: Int) -> Int {
        var (start, end, place) = (0, 0, 0)
        var isBelow = false
        for row in rows {
            if case .field(let index, _) = row { isBelow = index == form.focus }
            switch row {
            case .field(form.focus, _): (start, end) = (place, place + row.rows)
            case .option, .words: if isBelow { end = place + 1 }
            case .button where form.focus == form.fields.count: (start, end) = (place, place + 1)
            default: break
            }
            place += row.rows
        }
        return max(0, min(start, end - height + 1, place - height))
    }

    private func draw(_ row: FormRow, _ form: Form, _ region: Region) {
        switch row {
        case .field(let index, _):
            region.mark(region.bounds, Target.field(index).tag)
            drawField(form, index, region)
        case .option(let index, let place):
            region.mark(region.bounds, Target.option(place).tag)
            drawOption(form, index, place, region)
        case .words(let line): region.put(line, row: 0)
        case .button:
            region.mark(region.bounds, Target.send.tag)
            drawButton(form, region)
        }
    }

    private func drawField(_ form: Form, _ index: Int, _ region: Region) {
        let field = form.fields[index]
        let isFocused = index == form.focus && overlays.last?.place == .form && !isFormParked
        var label = StyledLine(words(field.key.label), isFocused ? .emphasis : .formLabel, indent: 1)
        if field.isRequired { label.add(" *", .formRequired) }
        region.put(label, row: 0)
        var rect = Rect(
            column: Self.formLabelWidth + 1, row: 0, columns: region.columns - Self.formLabelWidth - 2,
            rows: region.rows)
        if case .text = field.control, labelsStandAbove(region.columns) {
            rect = Rect(column: 1, row: 1, columns: region.columns - 2, rows: region.rows - 1)
        }
        let style = CellStyle(isFocused ? .formFieldFocused : .formField, isFocused ? [.underline] : [])
        let part = region.region(rect)
        if field.differs, !field.isChanged {
            part.fill(style)
            part.put(Label(words(.many(.differs))), at: .zero, CellStyle(.muted))
            if isFocused { part.setCaret(at: .zero) }
            return
        }
        if let offer = wordsOfOffer(form, index) {
            part.fill(style)
            part.put(SafeText(offer), at: .zero, CellStyle(.formHint))
            if isFocused { part.setCaret(at: .zero) }
            return
        }
        switch field.control {
        case .line(let editor): part.put(editor, style, hasFocus: isFocused)
        case .text(let editor): part.putLines(editor, style, hasFocus: isFocused)
        case .choice(let choice): draw(choice, part, style, isFocused: isFocused)
        }
    }

    private func draw(_ choice: Choice, _ region: Region, _ style: CellStyle, isFocused: Bool) {
        region.fill(style)
        let shown = choice.isAstray ? choice.typed : choice.label
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
        let column = Self.formLabelWidth + 1
        if isChosen {
            region.put(Label(words(.sign(.chosen))), at: Point(column: column, row: 0), CellStyle(.formChoice))
        }
        region.put(
            SafeText(choice.options[place].label), at: Point(column: column + 2, row: 0),
            CellStyle(isChosen ? .formChoiceSelected : .formChoice))
    }

    private func drawButton(_ form: Form, _ region: Region) {
        let isFocused = form.focus == form.fields.count
        let text = words(.form(form.isSending ? .sending : .send))
        let style = CellStyle(isFocused ? .dialogButtonFocused : .dialogButton)
        let column = Self.formLabelWidth + 1
        let used = region.put(SafeText("[ " + text + " ]"), at: Point(column: column, row: 0), style)
        let key = keymap.key(for: .send, in: .form)?.name ?? ""
        let hint = words(.form(.sendKey), ["key": key])
        region.put(Label(hint), at: Point(column: column + used + 2, row: 0), CellStyle(.formHint))
    }
}
