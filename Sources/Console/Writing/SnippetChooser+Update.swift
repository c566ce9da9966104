import Canvas
import Helpdesk
import Wording

extension Model {
    mutating func openSnippets() {
        guard form?.fields.contains(where: { $0.isText || $0.limit != nil }) ?? false else { return }
        guard !settings.snippets.isEmpty else {
            notify(words(.writing(.noSnippets)), .warning)
            return
        }
        overlays.append(.snippets(SnippetChooser()))
    }

    mutating func updateSnippets(_ action: Action) -> [Effect] {
        guard case .snippets(var chooser)? = overlays.last else { return [] }
        let count = names(of: chooser).count
        switch action {
        case .moveDown: chooser.cursor = max(0, min(count - 1, chooser.cursor + 1))
        case .moveUp: chooser.cursor = max(0, chooser.cursor - 1)
        case .cancel:
            overlays.removeLast()
            return []
        case .apply:
            guard chooser.cursor < count else { return [] }
            overlays.removeLast()
            if let subject = chooser.subject { return open(macros(of: chooser)[chooser.cursor], for: subject) }
            insert(snippets(of: chooser)[chooser.cursor])
            return []
        default: break
        }
        overlays[overlays.count - 1] = .snippets(chooser)
        return []
    }

    func snippets(of chooser: SnippetChooser) -> [Snippet] { chooser.matches(settings.snippets, \.name) }

    func macros(of chooser: SnippetChooser) -> [Macro] { chooser.matches(settings.macros, \.name) }

    /// The names that are shown.
    func names(of chooser: SnippetChooser) -> [String] {
        chooser.subject == nil ? snippets(of: chooser).map(\.name) : macros(of: chooser).map(\.name)
    }

    private mutating func insert(_ snippet: Snippet) {
        let text = filled(snippet)
        guard var form = takeForm() else { return }
        if !form.fields.indices.contains(form.focus) || form.fields[form.focus].limit == nil { form.focusText() }
        form.insert(text)
        form.quoted = nil
        putBack(form)
        scrollForm()
    }

    /// A snippet's text with its fields filled in from the ticket.
    func filled(_ snippet: Snippet) -> String {
        let ticket = form?.base
        let person = settings.operators.first { $0.name == actor.name }?.fullName ?? ""
        return snippet.filled { field in
            switch field {
            case .id: ticket?.id.description ?? ""
            case .title: ticket?.title ?? ""
            case .requester: ticket?.requester.name ?? ""
            case .operator: person.isEmpty ? actor.name : person
            case .service: ticket?.classification.services.first ?? ""
            }
        }
    }

    mutating func typeInSnippets(_ key: Key) {
        guard case .snippets(var chooser)? = overlays.last, chooser.editor.handle(key) else { return }
        chooser.cursor = 0
        overlays[overlays.count - 1] = .snippets(chooser)
    }

    mutating func pasteInSnippets(_ text: String) {
        guard case .snippets(var chooser)? = overlays.last else { return }
        chooser.editor.insert(text)
        chooser.cursor = 0
        overlays[overlays.count - 1] = .snippets(chooser)
    }
}
