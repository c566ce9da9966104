import Canvas
import Helpdesk
import Primitives
import Wording

/// Changing a form's fields in place, so that a long text is never copied for a key.
extension Model {
    /// Where the topmost form lies.
    var formIndex: Int? {
        overlays.lastIndex { if case .form = $0 { true } else { false } }
    }

    /// Takes the topmost form out, to be changed and put back.
    mutating func takeForm() -> Form? {
        guard let index = formIndex, case .form(let form) = overlays[index] else { return nil }
        overlays[index] = .form(Form(form.action, on: nil, fields: []))
        return form
    }

    mutating func putBack(_ form: consuming Form) { self.form = form }

    /// The rows that the focused text has on the screen.
    var formTextHeight: Int {
        guard let form else { return 1 }
        return textRows(of: form)[form.focus] ?? 1
    }

    /// Scrolls the focused text to its caret.
    mutating func scrollForm() {
        let width = max(2, formTextWidth - 1)
        let height = formTextHeight
        guard var form = takeForm() else { return }
        if form.fields.indices.contains(form.focus), form.fields[form.focus].isText {
            _ = form.fields[form.focus].edit(
                editor: { editor in
                    editor.scroll(width: width, height: height)
                    return true
                }, choice: { _ in false })
        }
        putBack(form)
    }

    /// The first field that can't be sent as it is.
    func unsendable(_ form: Form) -> FormProblem? {
        for field in form.fields {
            if let said = unsendable(field) { return FormProblem(key: field.key, text: said) }
        }
        return nil
    }

    /// What is said of a field that holds more than the domain takes, or asks for an option that there is not.
    func unsendable(_ field: FormField) -> String? {
        if case .choice(let choice) = field.control, choice.isAstray {
            return words(.form(.noMatch), ["text": choice.typed])
        }
        guard let limit = field.limit, field.length > limit else { return nil }
        return words(.writing(.tooLong), ["length": String(field.length), "limit": String(limit)])
    }
}

extension FormField {
    /// Changes what fills the field, in place; gives what the closure gives.
    mutating func edit(editor: (inout TextEditor) -> Bool, choice: (inout Choice) -> Bool) -> Bool {
        let old = control
        // What holds the text must be the only one that does.
        control = .line(TextEditor())
        switch consume old {
        case .line(var text):
            defer { control = .line(text) }
            return editor(&text)
        case .text(var text):
            defer { control = .text(text) }
            return editor(&text)
        case .choice(var options):
            defer { control = .choice(options) }
            return choice(&options)
        }
    }
}
