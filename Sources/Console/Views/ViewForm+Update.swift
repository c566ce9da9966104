import Canvas
import Helpdesk
import Wording

extension Model {
    /// Opens the form for the queue's view of this moment, or for one of the list.
    mutating func openViewForm(changing place: NumberedView?) {
        if let place {
            let old = place.isOwn ? place.view.name : nil
            overlays.append(.viewForm(ViewForm(place.view, replacing: old, isOfQueue: false)))
            return
        }
        // One's own view is kept again under its name; anything else wants a name of its own.
        let own = queue.viewName.flatMap { shelf[$0] }.flatMap { $0.isOwn ? $0.view : nil }
        let view = SavedView(
            name: own?.name ?? "", query: queue.filter.text.nonEmpty ?? "state:any", columns: queue.columns ?? [],
            number: own?.number)
        overlays.append(.viewForm(ViewForm(view, replacing: nil, isOfQueue: true)))
    }

    mutating func updateViewForm(_ action: Action) -> [Effect] {
        guard case .viewForm(var form)? = overlays.last else { return [] }
        switch action {
        case .cancel:
            overlays.removeLast()
            return []
        case .nextField: form.move(1)
        case .previousField: form.move(-1)
        case .send: return keep(form)
        default: break
        }
        overlays[overlays.count - 1] = .viewForm(form)
        return []
    }

    mutating func typeInViewForm(_ key: Key) {
        guard case .viewForm(var form)? = overlays.last, form[form.focus].handle(key) else { return }
        form.errors[form.focus] = nil
        overlays[overlays.count - 1] = .viewForm(form)
    }

    mutating func pasteInViewForm(_ text: String) {
        guard case .viewForm(var form)? = overlays.last else { return }
        form[form.focus].insert(text)
        form.errors[form.focus] = nil
        overlays[overlays.count - 1] = .viewForm(form)
    }

    private mutating func keep(_ form: ViewForm) -> [Effect] {
        var form = form
        form.errors = [:]
        let view = read(&form)
        guard form.errors.isEmpty else {
            form.focus = ViewForm.Line.allCases.first { form.errors[$0] != nil } ?? form.focus
            overlays[overlays.count - 1] = .viewForm(form)
            return []
        }
        let isOther = view.name != form.replacing && shelf.own.contains { $0.name == view.name }
        if isOther {
            overlays.append(.question(Question(subject: .replaceView(view))))
            return []
        }
        return keep(view, replacing: form.replacing)
    }

    /// Has a view written into the operator's file.
    mutating func keep(_ view: SavedView, replacing old: String?) -> [Effect] {
        edit(.save(view, replacing: old), said: words(.view(.saved), ["name": view.name]))
    }

    /// The view that the form describes; what can't be read is told in its errors.
    private func read(_ form: inout ViewForm) -> SavedView {
        var view = SavedView(name: form.name, query: form[.query].text.trimmedWhitespace)
        if view.name.isEmpty { form.errors[.name] = words(.view(.nameMissing)) }
        if view.query.isEmpty { form.errors[.query] = words(.view(.queryMissing)) }
        do {
            _ = try Filter(parsing: view.query, me: actor.name)
        } catch {
            form.errors[.query] = words.words(for: error)
            form[.query].replace(with: view.query)
            form[.query].moveCaret(to: error.range.lowerBound)
        }
        for text in form[.columns].text.listed {
            if let column = QueueColumn(rawValue: text.lowercased()) {
                if !view.columns.contains(column) { view.columns.append(column) }
            } else {
                form.errors[.columns] = words(.view(.columnUnknown), ["text": text])
            }
        }
        let number = form[.number].text.trimmedWhitespace
        guard !number.isEmpty else { return view }
        guard let whole = Int(number), SavedView.numbers.contains(whole) else {
            form.errors[.number] = words(.view(.numberWrong), ["text": number])
            return view
        }
        view.number = whole
        let names = [form.replacing, view.name]
        if let other = shelf.own.first(where: { $0.number == whole && !names.contains($0.name) }) {
            form.errors[.number] = words(.view(.nameTaken), ["number": number, "name": other.name])
        }
        return view
    }
}
