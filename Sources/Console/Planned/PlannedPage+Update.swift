import Helpdesk
import Wording

extension Model {
    mutating func openPlanned() -> [Effect] {
        let request = nextRequest()
        var page = PlannedPage()
        page.request = request
        overlays.append(.planned(page))
        return [.loadPlans(request)]
    }

    mutating func plansLoaded(_ id: RequestID, _ plans: [PlanState]) {
        for index in overlays.indices {
            guard case .planned(var page) = overlays[index], page.request == id else { continue }
            (page.rows, page.isLoaded, page.request) = (plans, true, nil)
            page.move(0)
            overlays[index] = .planned(page)
        }
    }

    mutating func updatePlanned(_ action: Action) -> [Effect] {
        guard case .planned(var page)? = overlays.last else { return [] }
        switch action {
        case .moveDown: page.move(1)
        case .moveUp: page.move(-1)
        case .pageDown, .halfPageDown: page.move(10)
        case .pageUp, .halfPageUp: page.move(-10)
        case .goTop: page.move(-page.rows.count)
        case .goBottom: page.move(page.rows.count)
        case .open:
            guard let ticket = page.selected?.last?.ticket else { return [] }
            overlays.removeLast()
            return find(TicketReference(ticket.description))
        case .back:
            overlays.removeLast()
            return []
        default: break
        }
        overlays[overlays.count - 1] = .planned(page)
        return []
    }

    /// Why there is no ticket to open on the list of planned work.
    var whyNoPlannedTicket: String? {
        guard case .planned(let page)? = overlays.last, page.selected?.last != nil else {
            return words(.planned(.whyNoTicket))
        }
        return nil
    }
}
