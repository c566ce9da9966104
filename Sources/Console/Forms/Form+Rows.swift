import Canvas
import Helpdesk
import Primitives
import Wording

/// What stands below each other in a form.
extension Model {
    func formRows(_ form: Form, width: Int, height: Int, inlineMatrix: Bool) -> [FormRow] {
        var rows: [FormRow] = []
        if let resumed = form.resumed { rows += self.resumed(resumed, width: width) }
        if let trouble = form.trouble { rows += said(trouble, .formError, width: width, indent: 1) }
        let texts = form.fields.count { if case .text = $0.control { true } else { false } }
        let spare = height - rows.count - form.fields.count - 3
        for index in form.fields.indices {
            rows.append(
                .field(
                    index, rows: rowsOfText(form, index, width: width, share: spare / max(1, texts) + 1, spare: spare)))
            rows += below(form, index, width: width)
            if inlineMatrix, form.fields[index].key == .urgency { rows += matrixRows(form, width: width) }
        }
        if let proposal = form.proposal {
            let said = words(
                .form(.proposal),
                ["article": proposal.source, "key": keymap.key(for: .takeProposal, in: .form)?.name ?? ""])
            rows += self.said(said, .link, width: width, indent: Self.formLabelWidth + 1)
        }
        rows.append(.button)
        return rows
    }

    /// A text field grows into what the others leave.
    private func rowsOfText(_ form: Form, _ index: Int, width: Int, share: Int, spare: Int) -> Int {
        guard case .text(let editor) = form.fields[index].control else { return 1 }
        let share = max(3, min(form.fields.count > 3 ? 4 : 8, share))
        let width = max(2, formTextWidth - 1)
        // An article is mostly its text: the other fields are filled in once.
        if form.has(.text) {
            let most = max(6, spare + 1)
            let needed = editor.rowCount(width: width, atMost: most) + 1
            return max(3, min(needed, most)) + (labelsStandAbove(width) ? 1 : 0)
        }
        let needed = editor.rowCount(width: width, atMost: 14) + 1
        return max(share, min(needed, 14)) + (labelsStandAbove(width) ? 1 : 0)
    }

    private func below(_ form: Form, _ index: Int, width: Int) -> [FormRow] {
        let field = form.fields[index]
        var rows: [FormRow] = []
        if let error = form.errors[field.key] {
            rows += said(
                words(.sign(.breached)) + " " + error, .formError, width: width, indent: Self.formLabelWidth + 1)
        }
        if let other = form.other[field.key] {
            rows += said(other, .warning, width: width, indent: Self.formLabelWidth + 1)
        }
        if form.errors[field.key] == nil, let text = unsendable(field) {
            rows += said(
                words(.sign(.breached)) + " " + text, .formError, width: width, indent: Self.formLabelWidth + 1)
        }
        if field.key == .team, let said = saidOfTeam(form) {
            rows += self.said(said.text, said.token, width: width, indent: Self.formLabelWidth + 1)
        }
        if field.key == .title, let said = saidOfAlike(form.hindsight.found.alike, isLogged: false) {
            rows += self.said(said.text, said.token, width: width, indent: Self.formLabelWidth + 1).prefix(2)
        }
        if field.key == .title, let text = saidOfTyped {
            rows += said(text, .link, width: width, indent: Self.formLabelWidth + 1).prefix(1)
        }
        guard index == form.focus, !isFormParked else { return rows }
        if case .choice(let choice) = field.control { rows += options(choice, index) }
        if let hint = field.hint {
            rows += said(words(.form(hint)), .formHint, width: width, indent: Self.formLabelWidth + 1)
        }
        return rows
    }

    /// What is said of the draft that the form goes on with.
    private func resumed(_ resumed: Resumed, width: Int) -> [FormRow] {
        let time = words.time(resumed.writtenAt, now: now, zone: zone)
        let key = keymap.key(for: .discardDraft, in: .form)?.name ?? ""
        var rows = said(
            words(.writing(.resumed), ["time": time, "key": key]), .formHint, width: width, indent: 1)
        if resumed.isBehind {
            rows += said(words(.writing(.resumedBehind)), .warning, width: width, indent: 1)
        }
        return rows
    }

    /// A few options around the chosen one.
    private func options(_ choice: Choice, _ index: Int) -> [FormRow] {
        let matches = choice.matches
        let shown = 6
        let place = choice.chosen.flatMap { matches.firstIndex(of: $0) } ?? 0
        let first = max(0, min(place - shown / 2, matches.count - shown))
        return matches.dropFirst(first).prefix(shown).map { .option(index, place: $0) }
    }

    private func said(_ text: String, _ token: StyleToken, width: Int, indent: Int) -> [FormRow] {
        let indent = labelsStandAbove(width) ? min(indent, 2) : indent
        return StyledLine.wrap(SafeText(text), CellStyle(token), width: width, indent: indent).map(FormRow.words)
    }

    /// The matrix in lines, where there is no room beside the fields.
    private func matrixRows(_ form: Form, width: Int) -> [FormRow] {
        MatrixView(form: form, model: self).lines().map { line in
            var moved = line
            moved.indent += labelsStandAbove(width) ? 2 : Self.formLabelWidth + 1
            return .words(moved)
        }
    }

    func drawMatrix(_ form: Form, _ region: Region) {
        for (row, line) in MatrixView(form: form, model: self).lines().enumerated() { region.put(line, row: row) }
    }
}
