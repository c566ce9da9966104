import Helpdesk
import Wording

extension Model {
    mutating func openActionList() -> [Effect] {
        overlays.append(.actions(ActionList()))
        return loadActions()
    }

    /// Reads the open list anew; none is open, nothing is read.
    mutating func loadActions() -> [Effect] {
        for index in overlays.indices {
            guard case .actions(var list) = overlays[index] else { continue }
            let request = nextRequest()
            list.request = request
            overlays[index] = .actions(list)
            return [.loadActions(request, owner: list.isMine ? actor.name : nil)]
        }
        return []
    }

    mutating func actionsLoaded(_ id: RequestID, _ actions: [AgreedAction]) {
        for index in overlays.indices {
            guard case .actions(var list) = overlays[index], list.request == id else { continue }
            // The cursor stays with what it stood on.
            let kept = list.selected.flatMap { selected in
                actions.firstIndex { $0.ticket == selected.ticket && $0.action.number == selected.action.number }
            }
            (list.rows, list.isLoaded, list.request) = (actions, true, nil)
            if let kept { list.cursor = kept }
            list.move(0)
            overlays[index] = .actions(list)
        }
    }

    mutating func updateActions(_ action: Action) -> [Effect] {
        guard case .actions(var list)? = overlays.last else { return [] }
        switch action {
        case .moveDown: list.move(1)
        case .moveUp: list.move(-1)
        case .pageDown, .halfPageDown: list.move(10)
        case .pageUp, .halfPageUp: list.move(-10)
        case .goTop: list.move(-list.rows.count)
        case .goBottom: list.move(list.rows.count)
        case .onlyMine:
            list.isMine.toggle()
            overlays[overlays.count - 1] = .actions(list)
            return loadActions()
        case .open:
            guard let ticket = list.selected?.ticket else { return [] }
            overlays.removeLast()
            return find(TicketReference(ticket.description))
        case .tick:
            guard let row = list.selected else { return [] }
            let said = words(.screen(.doneOn), ["id": row.ticket.description, "what": row.action.text])
            let wish = FinishAction(row.action.number)
            return perform([.change(row.ticket, wish, seen: nil)], on: [row.ticket], success: withWayBack(said))
        case .back:
            overlays.removeLast()
            return []
        default: break
        }
        overlays[overlays.count - 1] = .actions(list)
        return []
    }

    /// Why nothing can be done with the selected action.
    var whyNoAgreedAction: String? {
        guard case .actions(let list)? = overlays.last, list.selected != nil else {
            return words(.screen(.whyNoAction))
        }
        return nil
    }
}
