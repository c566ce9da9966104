import Helpdesk
import Wording

/// The state menu over several tickets: what at least one of them can become, and how many.
extension Model {
    mutating func openStates(_ survey: TicketSurvey) {
        let all = survey.rows.count
        let items = TicketState.allCases.map { state -> StateMenu.Item in
            let able = survey.states.filter { from, _ in
                Transitions.from(from).contains(state) || (from == .onHold && state == .onHold)
            }
            let count = able.values.reduce(0, +)
            let from = able.count == 1 ? able.keys.first ?? .new : .new
            let name = label(for: state, from: from)
            guard count > 0 else {
                return StateMenu.Item(state: state, label: name, reason: words(.many(.noneCan)))
            }
            let share: KeyValuePairs = ["what": name, "can": String(count), "count": String(all)]
            return StateMenu.Item(state: state, label: count == all ? name : words(.many(.someCan), share))
        }
        var menu = StateMenu(ticket: nil, items: items)
        menu.survey = survey
        menu.cursor = menu.items.firstIndex { $0.reason == nil } ?? 0
        overlays.append(.states(menu))
    }

    mutating func choose(_ item: StateMenu.Item, _ survey: TicketSurvey) -> [Effect] {
        switch item.state {
        case .onHold: return openForm(.hold, survey)
        case .resolved: return openForm(.resolve, survey)
        case .cancelled: return openForm(.cancelTicket, survey)
        case .inProgress where survey.states.keys.allSatisfy { $0 == .resolved }: return openForm(.reopen, survey)
        case .inProgress: return openForm(.start, survey)
        case .triaged: return openForm(.triage, survey)
        case .closed: return openForm(.close, survey)
        case .new: break
        }
        return []
    }
}
