/// The course that a ticket takes through the states; its type tells which, and of a change its type of change.
public enum Workflow: String, CaseIterable, Sendable, Hashable {
    /// Incidents and requests.
    case incident
    case problem
    case standardChange = "standard-change"
    case normalChange = "normal-change"
    case emergencyChange = "emergency-change"

    /// The course of a type of tickets.
    public init(_ type: TicketType, change: ChangeType) {
        self =
            switch type {
            case .incident, .request: .incident
            case .problem: .problem
            case .change:
                switch change {
                case .standard: .standardChange
                case .normal: .normalChange
                case .emergency: .emergencyChange
                }
            }
    }

    /// The states from the first to the last, in the order in which a ticket passes them.
    public var states: [TicketState] {
        switch self {
        case .incident: [.new, .triaged, .inProgress, .onHold, .resolved, .closed, .cancelled]
        case .problem: [.new, .assess, .rootCauseAnalysis, .fixInProgress, .resolved, .closed, .cancelled]
        case .standardChange: [.new, .scheduled, .implement, .review, .closed, .cancelled]
        case .normalChange: [.new, .assess, .authorise, .scheduled, .implement, .review, .closed, .cancelled]
        case .emergencyChange: [.new, .authorise, .scheduled, .implement, .review, .closed, .cancelled]
        }
    }

    /// Where a resolved ticket goes when it is taken up again.
    var reopened: TicketState { self == .problem ? .rootCauseAnalysis : .inProgress }
}

extension Ticket {
    /// The course that it takes through the states.
    public var workflow: Workflow { Workflow(id.type, change: parts.change.type) }

    /// The states that may follow, in the order in which people take them.
    public var nextStates: [TicketState] { Transitions.from(state, in: workflow) }
}

/// Which state may follow which, for each workflow: the one table, as data.
///
/// A `new` incident may go to work, hold or resolution at once, since a call is often solved while it lasts; the fields
/// that the skipped steps ask for are asked for all the same (``MandatoryRule``). Problems and changes go step by step,
/// and a few steps lead back, each with a reason: a fix that does not hold, a plan that must be revised, work that is
/// put off. What a step needs beside the table is in ``StateNeeds``.
///
/// Problems and changes of older journals can stand in states of incidents; from there they come onto their course.
public enum Transitions {
    /// The states that may follow each state, in the order in which people take them.
    public static let table: [Workflow: [TicketState: [TicketState]]] = [
        .incident: [
            .new: [.triaged, .inProgress, .onHold, .resolved, .cancelled],
            .triaged: [.inProgress, .onHold, .resolved, .cancelled],
            .inProgress: [.onHold, .resolved, .cancelled],
            .onHold: [.inProgress, .resolved, .cancelled],
            .resolved: [.inProgress, .closed],
        ],
        .problem: [
            .new: [.assess, .cancelled],
            .assess: [.rootCauseAnalysis, .cancelled],
            .rootCauseAnalysis: [.fixInProgress, .cancelled],
            .fixInProgress: [.resolved, .rootCauseAnalysis, .cancelled],
            .resolved: [.closed, .rootCauseAnalysis],
            .triaged: [.assess, .cancelled],
            .inProgress: [.assess, .rootCauseAnalysis, .cancelled],
            .onHold: [.assess, .rootCauseAnalysis, .cancelled],
        ],
        .standardChange: [
            .new: [.scheduled, .cancelled],
            .scheduled: [.implement, .cancelled],
            .implement: [.review, .scheduled, .cancelled],
            .review: [.closed, .implement, .cancelled],
            .triaged: [.scheduled, .cancelled],
            .inProgress: [.scheduled, .cancelled],
            .onHold: [.scheduled, .cancelled],
            .resolved: [.review],
        ],
        .normalChange: [
            .new: [.assess, .cancelled],
            .assess: [.authorise, .cancelled],
            .authorise: [.scheduled, .assess, .cancelled],
            .scheduled: [.implement, .authorise, .cancelled],
            .implement: [.review, .scheduled, .cancelled],
            .review: [.closed, .implement, .cancelled],
            .triaged: [.assess, .cancelled],
            .inProgress: [.assess, .cancelled],
            .onHold: [.assess, .cancelled],
            .resolved: [.review],
        ],
        .emergencyChange: [
            .new: [.authorise, .cancelled],
            .authorise: [.scheduled, .cancelled],
            .scheduled: [.implement, .authorise, .cancelled],
            .implement: [.review, .scheduled, .cancelled],
            .review: [.closed, .implement, .cancelled],
            .triaged: [.authorise, .cancelled],
            .inProgress: [.authorise, .cancelled],
            .onHold: [.authorise, .cancelled],
            .resolved: [.review],
        ],
    ]

    /// The states that may follow.
    public static func from(_ state: TicketState, in workflow: Workflow) -> [TicketState] {
        table[workflow]?[state] ?? []
    }

    /// Whether a step leads back on the way, and so needs a reason.
    public static func isBack(_ from: TicketState, _ to: TicketState, in workflow: Workflow) -> Bool {
        let states = workflow.states
        guard to != .cancelled, let start = states.firstIndex(of: from), let end = states.firstIndex(of: to) else {
            return false
        }
        return workflow != .incident && end < start
    }

    /// Checks one step of a ticket.
    static func check(_ ticket: Ticket, _ to: TicketState) throws(Rejection) {
        guard ticket.nextStates.contains(to) else { throw .notFrom(ticket, to: to) }
    }

    /// The states whose mandatory fields a step has to meet: its own, and those of the steps that it skips or that lie
    /// behind it.
    public static func met(by state: TicketState, in workflow: Workflow) -> [TicketState] {
        guard workflow == .incident else {
            let states = workflow.states
            guard state != .cancelled, let place = states.firstIndex(of: state) else { return [state] }
            return Array(states[...place])
        }
        return switch state {
        case .inProgress: [.triaged, .inProgress]
        case .onHold: [.triaged, .inProgress, .onHold]
        case .resolved: [.triaged, .inProgress, .resolved]
        case .closed: [.resolved, .closed]
        case .triaged: [.triaged]
        default: [state]
        }
    }
}

extension Rejection {
    /// That the table has no such step for a ticket, with those that it has.
    static func notFrom(_ ticket: Ticket, to state: TicketState) -> Rejection {
        .notFrom(ticket.state, to: state, allowed: ticket.nextStates)
    }
}
