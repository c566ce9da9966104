import Primitives

/// Asks to undo what one step did to a ticket. Made by ``TicketPast``, which knows what was before.
public struct UndoChange: TicketCommand {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    let plan: CompensationPlan

    public var involved: [TicketID] { plan.involved }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        [TicketChangeUndone(try plan.checked(ticket, desk))]
    }
}

/// A step on a ticket was undone by the one who made it: its records stay in the journal and are out of force.
public struct TicketChangeUndone: CompensatingEvent, Hashable {
    public static let tag = "ticket.changeUndone"
    public static let aspect: Aspect? = nil
    public static let undoes = true

    public var compensation: Compensation
    public var aspects: [Aspect] { compensation.restores.aspects }

    /// Makes the event.
    public init(_ compensation: Compensation) { self.compensation = compensation }

    public init(body: JSONObject) throws(BodyError) { compensation = try Compensation(body: body, "undone") }

    public var body: JSONObject { compensation.body("undone") }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        compensation.restores.apply(to: &ticket)
        ticket.noteCount -= Int64(compensation.notes.count)
    }
}
