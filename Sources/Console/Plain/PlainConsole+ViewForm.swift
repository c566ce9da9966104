import Canvas
import Wording

/// The form of a view, one line after the other.
extension PlainConsole {
    mutating func tellViewForm() {
        guard case .viewForm(let form)? = model.overlays.last else { return }
        if told.place != .viewForm {
            say(words(.plain(.viewFormHow)))
            told.line = nil
        }
        for line in ViewForm.Line.allCases {
            if let error = form.errors[line] { say(words(.plain(.error), ["text": error])) }
        }
        guard told.line != form.focus || !form.errors.isEmpty || told.isStale else { return }
        told.line = form.focus
        let value = form[form.focus].text
        let label = words(
            .plain(.option), ["number": String(form.focus.rawValue + 1), "label": words(form.focus.label)])
        say(value.isEmpty ? label : label + ", " + words(.plain(.fieldNow), ["value": value]))
        if let hint = model.hint(for: form.focus) { say(hint) }
    }

    /// An empty line keeps what is there; after the last line the view is kept.
    mutating func takeInViewForm(_ typed: String) -> [Effect] {
        guard case .viewForm(var form)? = model.overlays.last else { return [] }
        if typed == ":cancel" { return act(.cancel) }
        if !typed.isEmpty { form[form.focus].replace(with: typed == "-" ? "" : typed) }
        form.errors = [:]
        let isLast = form.focus == ViewForm.Line.allCases.last
        if !isLast { form.move(1) }
        model.overlays[model.overlays.count - 1] = .viewForm(form)
        return isLast || typed == ":send" ? act(.send) : []
    }
}
