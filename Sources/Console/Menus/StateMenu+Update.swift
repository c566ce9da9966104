import Helpdesk
import Wording

extension Model {
    mutating func openStates() {
        guard let ticket = selectedTicket else { return }
        var menu = StateMenu(ticket: ticket.id, items: stateItems(ticket))
        // The cursor stands on what people do next: a step back may stand above it.
        let possible = menu.items.filter { $0.reason == nil }.map(\.state)
        let next = ticket.nextStates.first(where: possible.contains) ?? possible.first
        menu.cursor = menu.items.firstIndex { $0.state == next } ?? 0
        overlays.append(.states(menu))
    }

    private func stateItems(_ ticket: Ticket) -> [StateMenu.Item] {
        let allowed = ticket.nextStates
        return ticket.workflow.states.map { state in
            var item = StateMenu.Item(state: state, label: label(for: state, from: ticket.state))
            if state == ticket.state, state != .onHold {
                item.reason = words(.form(.isNow))
            } else if let obstacle = allowed.contains(state) ? ticket.obstacle(before: state, now) : nil {
                item.reason = words.words(for: obstacle.told, context)
            } else if !allowed.contains(state), state != ticket.state {
                item.reason = words(.form(.notAllowed), ["state": words.name(of: ticket.state)])
            } else {
                item.hint = hint(before: state, ticket)
            }
            return item
        }
    }

    /// What the ticket lacks and the form will ask for.
    private func hint(before state: TicketState, _ ticket: Ticket) -> String? {
        let isBack =
            ticket.state == .resolved && state == .inProgress || ticket.state == .onHold && state == .inProgress
        let missing = ticket.missingFields(before: state, settings)
        if state == .cancelled || isBack || missing.isEmpty { return nil }
        return words(.form(.needs), ["fields": words.list(of: missing.map { words.name(of: $0) })])
    }

    func label(for state: TicketState, from current: TicketState) -> String {
        switch state {
        case .new: words(.form(.toNew))
        case .triaged: words(.form(.toTriaged))
        case .inProgress:
            switch current {
            case .onHold: words(.form(.toResume))
            case .resolved: words(.form(.toReopened))
            default: words(.form(.toInProgress))
            }
        case .onHold: words(.form(.toOnHold))
        case .resolved: words(.form(.toResolved))
        case .assess, .rootCauseAnalysis, .fixInProgress, .authorise, .scheduled, .implement, .review:
            words(.form(current == .resolved ? .toReopened : .goTo), ["state": words.name(of: state)])
        case .closed: words(.form(.toClosed))
        case .cancelled: words(.form(.toCancelled))
        }
    }

    mutating func updateStates(_ action: Action) -> [Effect] {
        guard case .states(var menu)? = overlays.last else { return [] }
        switch action {
        case .moveDown, .halfPageDown, .pageDown: menu.cursor = min(menu.items.count - 1, menu.cursor + 1)
        case .moveUp, .halfPageUp, .pageUp: menu.cursor = max(0, menu.cursor - 1)
        case .goTop: menu.cursor = 0
        case .goBottom: menu.cursor = menu.items.count - 1
        case .back:
            overlays.removeLast()
            return []
        case .choose: return choose(menu)
        default: break
        }
        overlays[overlays.count - 1] = .states(menu)
        return []
    }

    private mutating func choose(_ menu: StateMenu) -> [Effect] {
        let item = menu.items[menu.cursor]
        if let reason = item.reason {
            notify(item.label + ": " + reason, .warning)
            return []
        }
        overlays.removeLast()
        if let survey = menu.survey { return choose(item, survey) }
        guard let ticket = selectedTicket, ticket.id == menu.ticket else { return [] }
        switch (item.state, ticket.state) {
        case (.onHold, _): return openForm(.hold)
        case (.resolved, _): return openForm(.resolve)
        case (.cancelled, _): return openForm(.cancelTicket)
        case (.inProgress, .resolved): return openForm(.reopen)
        case (.inProgress, _): return openForm(.start)
        case (.triaged, _): return openForm(.triage)
        case (_, .resolved) where item.state != .closed: return openForm(.reopen)
        case (.assess, _), (.rootCauseAnalysis, _), (.fixInProgress, _), (.authorise, _), (.scheduled, _),
            (.implement, _), (.review, _):
            return openMove(to: item, ticket)
        case (.closed, _) where ticket.id.type == .change: return openForm(.closeChange)
        case (.closed, _): return openForm(.close)
        case (.new, _): return []
        }
    }

    mutating func take(_ command: any TicketCommand, _ ticket: Ticket, _ item: StateMenu.Item) -> [Effect] {
        let said = told(ticket.id.description, item.state)
        return perform(
            [.change(ticket.id, command, seen: ticket.revision)], on: [ticket.id], success: said)
    }
}
