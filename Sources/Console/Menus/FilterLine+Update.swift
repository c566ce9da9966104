import Canvas
import Helpdesk
import Wording

extension Model {
    mutating func openFilter() { overlays.append(.filter(FilterLine())) }

    mutating func updateFilter(_ action: Action) -> [Effect] {
        guard case .filter(var line)? = overlays.last else { return [] }
        switch action {
        case .cancel:
            overlays.removeLast()
            return []
        case .apply: return applyFilter(line)
        case .clear: line = FilterLine()
        case .recallOlder: line.recall(1, filterHistory)
        case .recallNewer: line.recall(-1, filterHistory)
        case .complete: line.complete(FilterCompletion(settings: settings))
        default: break
        }
        overlays[overlays.count - 1] = .filter(line)
        return []
    }

    private mutating func applyFilter(_ line: FilterLine) -> [Effect] {
        do {
            let filter = try Filter(parsing: line.editor.text, me: actor.name)
            overlays.removeLast()
            let effects = show(filter)
            // A filter that is typed belongs to the view that asks the same.
            queue.viewName = shelf.list.first { $0.view.query == filter.text }?.view.name
            return effects
        } catch {
            var line = line
            line.error = error
            line.editor.moveCaret(to: error.range.lowerBound)
            overlays[overlays.count - 1] = .filter(line)
            return []
        }
    }

    /// Shows another view from its top.
    mutating func show(_ filter: Filter, remembering: Bool = true) -> [Effect] {
        if remembering { remember() }
        filterHistory.removeAll { $0 == filter.text }
        if !filter.text.isEmpty { filterHistory.insert(filter.text, at: 0) }
        if filterHistory.count > 50 { filterHistory.removeLast() }
        queue.filter = filter
        queue.owed = 0
        detail.pinned = nil
        setFocus(.queue)
        return loadView()
    }

    mutating func typeInFilter(_ key: Key) {
        guard case .filter(var line)? = overlays.last, line.editor.handle(key) else { return }
        line.edited()
        overlays[overlays.count - 1] = .filter(line)
    }

    mutating func pasteInFilter(_ text: String) {
        guard case .filter(var line)? = overlays.last else { return }
        line.editor.insert(text)
        line.edited()
        overlays[overlays.count - 1] = .filter(line)
    }
}

extension FilterLine {
    mutating func edited() {
        error = nil
        choices = []
        chosen = nil
        recalled = nil
    }

    /// Steps through the earlier filters, the latest first; the last step back gives what was typed.
    mutating func recall(_ step: Int, _ history: [String]) {
        if recalled == nil { typed = editor.text }
        let place = (recalled ?? -1) + step
        guard place < history.count else { return }
        error = nil
        choices = []
        recalled = place < 0 ? nil : place
        editor.replace(with: place < 0 ? typed : history[place])
    }

    /// Completes the word at the caret; again for the next choice.
    mutating func complete(_ completion: FilterCompletion) {
        if choices.isEmpty {
            let found = completion.choices(for: editor)
            choices = found.choices
            around = (found.before, found.behind)
        }
        guard !choices.isEmpty else { return }
        let next = chosen.map { ($0 + 1) % choices.count } ?? 0
        chosen = next
        error = nil
        editor.replace(with: around.before + choices[next] + around.behind)
        editor.moveCaret(to: Array(around.before + choices[next]).count)
        if choices.count == 1 {
            choices = []
            chosen = nil
        }
    }
}
