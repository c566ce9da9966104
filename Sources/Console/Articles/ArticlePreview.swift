import Canvas
import Helpdesk
import Primitives
import Wording

/// What the text of a form is shown as.
enum FormPreview: Sendable, Hashable {
    /// As it will be read.
    case rendered
    /// As it differs from what the article says now.
    case difference
}

extension Model {
    /// Where a form's preview stands: beside the form where there is room, else in its place.
    func previewRect(_ layout: Layout) -> Rect? {
        guard form?.preview != nil else { return nil }
        let (body, sheet) = (layout.body, layout.sheet)
        let room = sheet.origin.column - body.origin.column - 1
        guard room >= 40 else { return sheet }
        return Rect(column: body.origin.column, row: body.origin.row, columns: room, rows: body.size.rows)
    }

    /// Whether the preview hides the form.
    var isPreviewInPlace: Bool { previewRect(layout) == layout.sheet }

    func drawPreview(_ form: Form, _ screen: Region, _ layout: Layout) {
        guard let rect = previewRect(layout), let kind = form.preview else { return }
        let title = words(.article(.previewTitle))
        let region = cleared(screen, rect).box(CellStyle(.border), title: Label(title))
        let lines = previewLines(form, kind, width: region.columns - 1)
        let scroll = max(0, min(form.previewScroll ?? place(of: form, in: lines.count), lines.count - region.rows))
        for row in 0..<region.rows where lines.indices.contains(scroll + row) {
            region.put(lines[scroll + row], row: row)
        }
    }

    func previewLines(_ form: Form, _ kind: FormPreview, width: Int) -> [StyledLine] {
        let text = form.value(.text)
        switch kind {
        case .rendered:
            let title = form.value(.title).nonEmpty ?? words(.article(.unnamed))
            return StyledLine.wrap(SafeText(title), CellStyle(.title, .bold), width: width) + [StyledLine()]
                + MarkdownPage.sheet(text, width: width, words).lines
        case .difference:
            let writer = ArticleDifference(words: words, zone: zone, width: width)
            return writer.lines(from: form.content?.text ?? "", to: text)
        }
    }

    /// The preview shows about the part in which one writes.
    func place(of form: Form, in count: Int) -> Int {
        guard let field = form.fields.first(where: { $0.key == .text }), case .text(let editor) = field.control,
            !editor.characters.isEmpty
        else { return 0 }
        return max(0, count * editor.caret / editor.characters.count - 4)
    }
}

extension Form {
    /// Shows the text as it will be read, or no longer.
    mutating func togglePreview() {
        preview = preview == nil ? (conflict == nil ? .rendered : .difference) : nil
        previewScroll = nil
    }
}

extension Model {
    /// Arrows scroll a preview that stands in the form's place; any other key goes to the text again.
    func scrollPreview(_ key: Key, _ form: inout Form) -> Bool {
        guard let kind = form.preview else { return false }
        let height = max(1, layout.sheet.size.rows - 2)
        let lines = previewLines(form, kind, width: layout.sheet.size.columns - 3).count
        let scroll = form.previewScroll ?? place(of: form, in: lines)
        let end = max(0, lines - height)
        switch key.code {
        case .up: form.previewScroll = max(0, scroll - 1)
        case .down: form.previewScroll = min(end, scroll + 1)
        case .pageUp: form.previewScroll = max(0, scroll - height)
        case .pageDown: form.previewScroll = min(end, scroll + height)
        default: return false
        }
        return true
    }
}
