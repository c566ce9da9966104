import Helpdesk
import Wording

/// A text that is in the operator's own editor.
struct Editing: Sendable, Hashable {
    var request: RequestID
    /// The field that it fills.
    var field: FormKey
}

extension Model {
    /// Hands the focused text to the operator's editor, or the form's first one.
    mutating func editText() -> [Effect] {
        guard let form else { return [] }
        let isFocused = form.fields.indices.contains(form.focus) && form.fields[form.focus].isText
        guard let index = isFocused ? form.focus : form.fields.firstIndex(where: \.isText) else {
            notify(words(.writing(.noText)), .warning)
            return []
        }
        let field = form.fields[index]
        let request = nextRequest()
        editing = Editing(request: request, field: field.key)
        let name = [form.ticket?.description ?? "", form.action.rawValue].filter { !$0.isEmpty }.joined(separator: "-")
        return keepDraft() + [.editText(request, text: field.value, name: name)]
    }

    /// The editor is done: its text takes the place of the old one, as one step that can be undone.
    mutating func textEdited(_ id: RequestID, _ edited: EditedText) -> [Effect] {
        guard let editing, editing.request == id else { return [] }
        self.editing = nil
        switch edited {
        case .failed(let failure):
            notify(words(.screen(.failedHint), ["summary": failure.summary, "remedy": failure.remedy]), .warning)
        case .text(let text):
            guard var form = takeForm() else { return [] }
            if let index = form.fields.firstIndex(where: { $0.key == editing.field }) {
                form.focus = index
                _ = form.fields[index].edit(
                    editor: { editor in
                        if !editor.holds(text) { editor.replace(with: text) }
                        return true
                    }, choice: { _ in false })
                form.errors[editing.field] = nil
            }
            putBack(form)
            scrollForm()
        }
        return []
    }
}
