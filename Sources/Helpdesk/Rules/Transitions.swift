/// Which state may follow which: the one table, as data.
///
/// `new` may go to work, hold or resolution at once, since a call is often solved while it lasts; the fields that the
/// skipped steps ask for are asked for all the same (``MandatoryRule``).
public enum Transitions {
    /// The states that may follow each state, in the order in which people take them.
    public static let table: [TicketState: [TicketState]] = [
        .new: [.triaged, .inProgress, .onHold, .resolved, .cancelled],
        .triaged: [.inProgress, .onHold, .resolved, .cancelled],
        .inProgress: [.onHold, .resolved, .cancelled],
        .onHold: [.inProgress, .resolved, .cancelled],
        .resolved: [.inProgress, .closed],
        .closed: [],
        .cancelled: [],
    ]

    /// The states that may follow.
    public static func from(_ state: TicketState) -> [TicketState] { table[state] ?? [] }

    /// Checks one step.
    static func check(_ from: TicketState, _ to: TicketState) throws(Rejection) {
        let allowed = self.from(from)
        guard allowed.contains(to) else { throw .notFrom(from, to: to, allowed: allowed) }
    }

    /// The states whose mandatory fields a step has to meet: its own, and those of the steps that it skips.
    public static func met(by state: TicketState) -> [TicketState] {
        switch state {
        case .inProgress: [.triaged, .inProgress]
        case .onHold: [.triaged, .inProgress, .onHold]
        case .resolved: [.triaged, .inProgress, .resolved]
        case .closed: [.resolved, .closed]
        case .triaged: [.triaged]
        case .new, .cancelled: [state]
        }
    }
}
