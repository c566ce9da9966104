import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawDrafts(_ list: DraftList, _ region: Region) {
        let body = region.box(
            CellStyle(.dialogBorder), title: Label(words(.writing(.draftsTitle))), titleStyle: CellStyle(.dialogTitle))
        let all = drafts.inOrder
        guard !all.isEmpty else {
            let lines = StyledLine.wrap(
                SafeText(words(.writing(.noDrafts))), CellStyle(.muted), width: body.columns, indent: 1)
            for (row, line) in lines.enumerated() { body.put(line, row: row) }
            return
        }
        let height = min(all.count, max(1, body.rows / 2))
        let first = max(0, min(list.cursor - height / 2, all.count - height))
        for row in 0..<height where all.indices.contains(first + row) {
            body.put(line(for: all[first + row].draft, width: body.columns), row: row)
            body.mark(row: row, Target.item(first + row).tag)
            if first + row == list.cursor {
                let place = Rect(column: 0, row: row, columns: body.columns, rows: 1)
                body.restyle(place, CellStyle(.menuSelected))
            }
        }
        let text = Rect(column: 0, row: height, columns: body.columns, rows: body.rows - height)
        if let draft = selectedDraft?.draft { drawText(of: draft, body.region(text)) }
    }

    /// Age, what it is about, the form, the first words.
    private func line(for draft: Draft, width: Int) -> StyledLine {
        var line = StyledLine(indent: 1)
        let age = words.shortSpan(now - draft.writtenAt)
        line.add(String(repeating: " ", count: max(0, 4 - age.count)) + age + "  ", .muted)
        let subject = draft.subjects.map(\.description).joined(separator: " ")
        let shown = subject.isEmpty ? words(.writing(.newOne)) : subject
        line.add(shown + String(repeating: " ", count: max(0, 10 - SafeText(shown).columns)) + "  ", .queueId)
        line.add(name(ofForm: draft.form) + "  ", .emphasis)
        line.add(SafeText(draft.firstWords), CellStyle(.dialogText))
        return line
    }

    func name(ofForm form: String) -> String { Action(rawValue: form).map { words($0.help) } ?? form }

    private func drawText(of draft: Draft, _ region: Region) {
        region.hline(at: .zero, length: region.columns, CellStyle(.border))
        var row = 1
        for entry in draft.entries where row < region.rows {
            let label = FormKey(rawValue: entry.field).map { words($0.label) } ?? entry.field
            region.put(SafeText(label), at: Point(column: 1, row: row), CellStyle(.formLabel))
            row += 1
            // A long draft shows how it begins.
            let text = SafeText(String(entry.value.prefix(8_000)), lines: .multiple)
            for line in text.wrapped(to: max(2, region.columns - 4)) where row < region.rows {
                region.put(line, at: Point(column: 3, row: row), CellStyle(.dialogText))
                row += 1
            }
        }
    }
}
