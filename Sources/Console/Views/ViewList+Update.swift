import Canvas
import Helpdesk
import Wording

extension Model {
    mutating func openViews() -> [Effect] {
        var list = ViewList()
        list.cursor = shelf.list.firstIndex { $0.view.name == queue.viewName } ?? 0
        overlays.append(.views(list))
        return countViews()
    }

    /// Asks for the counts of all views; the list is shown with those of before meanwhile.
    mutating func countViews() -> [Effect] {
        let id = nextRequest()
        shelf.countRequest = id
        shelf.isStale = false
        return [.countViews(id, shelf.allFilters)]
    }

    /// Counts again what the list shows when it has become old.
    mutating func recountViews(minute: Bool) -> [Effect] {
        let isOpen = overlays.contains { if case .views = $0 { true } else { false } }
        guard isOpen, shelf.isStale || minute else { return [] }
        return countViews()
    }

    /// The views that match what was typed.
    func matches(of list: ViewList) -> [NumberedView] {
        let text = list.typed.text.lowercased().trimmedWhitespace
        guard !text.isEmpty else { return shelf.list }
        if text.allSatisfy(\.isNumber) { return shelf.list.filter { String($0.number).hasPrefix(text) } }
        return shelf.list.filter {
            $0.view.name.lowercased().contains(text) || $0.view.query.lowercased().contains(text)
        }
    }

    mutating func updateViews(_ action: Action) -> [Effect] {
        guard case .views(var list)? = overlays.last else { return [] }
        let matches = matches(of: list)
        switch action {
        case .moveDown: list.cursor += 1
        case .moveUp: list.cursor -= 1
        case .pageDown: list.cursor += 10
        case .pageUp: list.cursor -= 10
        case .clear: list = ViewList()
        case .back:
            overlays.removeLast()
            return []
        case .apply:
            guard matches.indices.contains(list.cursor) else { return [] }
            overlays.removeLast()
            return show(matches[list.cursor])
        case .saveView:
            openViewForm(changing: nil)
            return []
        case .editView, .deleteView, .moveViewUp, .moveViewDown:
            guard matches.indices.contains(list.cursor) else { return [] }
            return change(matches[list.cursor], action)
        default: break
        }
        list.cursor = max(0, min(self.matches(of: list).count - 1, list.cursor))
        overlays[overlays.count - 1] = .views(list)
        return []
    }

    private mutating func change(_ place: NumberedView, _ action: Action) -> [Effect] {
        if action == .editView {
            openViewForm(changing: place)
            return []
        }
        guard place.isOwn else {
            notify(words(.view(.notOwn), ["name": place.view.name]), .warning)
            return []
        }
        if action == .deleteView {
            overlays.append(.question(Question(subject: .deleteView(place.view.name))))
            return []
        }
        return move(place, action == .moveViewUp ? -1 : 1)
    }

    /// Exchanges numbers with the neighbour: given numbers are what an order of two files is told by.
    private mutating func move(_ place: NumberedView, _ step: Int) -> [Effect] {
        guard shelf.edit == nil, let index = shelf.list.firstIndex(of: place),
            shelf.list.indices.contains(index + step)
        else { return [] }
        let other = shelf.list[index + step]
        var numbers = [place.view.name: other.number]
        if other.isOwn { numbers[other.view.name] = place.number }
        let said = words(.view(.moved), ["name": place.view.name, "number": String(other.number)])
        return edit(.renumber(numbers), said: said)
    }

    /// Has a change of the operator's views written into their file.
    mutating func edit(_ edit: ViewEdit, said: String) -> [Effect] {
        guard shelf.edit == nil else { return [] }
        let id = nextRequest()
        shelf.edit = (id, said)
        return [.editViews(id, edit)]
    }

    /// The file has other views now.
    mutating func viewsChanged(_ id: RequestID, _ own: [SavedView]) -> [Effect] {
        guard let edit = shelf.edit, edit.id == id else { return [] }
        shelf.edit = nil
        let selected = selectedView?.view.name
        shelf.take(own: own)
        if case .viewForm(let form)? = overlays.last {
            overlays.removeLast()
            if form.isOfQueue { queue.viewName = form.name }
        }
        notify(edit.said, .success)
        guard case .views(var list)? = overlays.last else { return [] }
        list.cursor = matches(of: list).firstIndex { $0.view.name == selected } ?? list.cursor
        list.cursor = max(0, min(matches(of: list).count - 1, list.cursor))
        overlays[overlays.count - 1] = .views(list)
        return countViews()
    }

    private var selectedView: NumberedView? {
        for case .views(let list) in overlays {
            let matches = matches(of: list)
            return matches.indices.contains(list.cursor) ? matches[list.cursor] : nil
        }
        return nil
    }

    /// Characters narrow the list; a number that no other begins with is chosen at once.
    mutating func typeInViews(_ key: Key) -> [Effect] {
        guard case .views(var list)? = overlays.last, list.typed.handle(key) else { return [] }
        list.cursor = 0
        let matches = matches(of: list)
        overlays[overlays.count - 1] = .views(list)
        guard let number = Int(list.typed.text), matches.count == 1, matches[0].number == number else { return [] }
        overlays.removeLast()
        return show(matches[0])
    }

    /// Shows a view from its top, in its columns.
    mutating func show(_ place: NumberedView) -> [Effect] {
        remember()
        queue.columns = place.view.columns.isEmpty ? nil : place.view.columns
        let effects = show(shelf.filter(of: place), remembering: false)
        queue.viewName = place.view.name
        return effects
    }
}
