import Primitives

/// Asks to do again what was undone on a ticket. Made by ``TicketPast``.
public struct RedoChange: TicketCommand {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    let plan: CompensationPlan

    public var involved: [TicketID] { plan.involved }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        [TicketChangeRedone(try plan.checked(ticket, desk))]
    }
}

/// An undone step on a ticket is in force again, with its own times.
public struct TicketChangeRedone: CompensatingEvent, Hashable {
    public static let tag = "ticket.changeRedone"
    public static let aspect: Aspect? = nil
    public static let undoes = false

    public var compensation: Compensation
    public var aspects: [Aspect] { compensation.restores.aspects }

    /// Makes the event.
    public init(_ compensation: Compensation) { self.compensation = compensation }

    public init(body: JSONObject) throws(BodyError) { compensation = try Compensation(body: body, "redone") }

    public var body: JSONObject { compensation.body("redone") }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        compensation.restores.apply(to: &ticket)
        ticket.noteCount += Int64(compensation.notes.count)
    }
}
