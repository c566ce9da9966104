import Helpdesk

/// One action on all marked tickets: the commands, before and after they are tried.
struct ManyPlan: Sendable {
    /// What is done.
    var action: Action
    /// Its name, as the page says it.
    var name: String
    /// The tickets, each with the command in the same place.
    var rows: [QueueRow]
    var commands: [Command]

    var tickets: Set<TicketID> { Set(rows.map(\.id)) }
}

/// What an action on many tickets would do, or what was not done: a page of ids, titles and reasons.
struct ManyPage: Sendable {
    /// A ticket that was or would be refused.
    struct Refusal: Sendable {
        var ticket: TicketID
        var title: String
        var reason: String
    }

    /// The action that waits for a yes; `nil` when it is done.
    var plan: ManyPlan?
    /// What it does, in words.
    var name: String
    /// What it says of the first ticket that it can be done to.
    var what = ""
    /// Tickets to which it can be done, or was.
    var fitting: [QueueRow] = []
    /// Those of all of them that the view does not have.
    var hidden: Set<TicketID> = []
    var fittingCount: Int
    var refused: [Refusal]
    /// Whether the refused ones are still marked.
    var staysMarked = false
    var scroll = 0

    var isResult: Bool { plan == nil }
}
