import Primitives

/// Records that the damage no longer spreads: a milestone inside *in progress*.
public struct ContainTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// What was done to contain it; must not be empty.
    public var note: String

    /// Makes the wish.
    public init(note: String) { self.note = note }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if ticket.containedAt != nil { return [] }
        guard ticket.workflow == .incident else { throw .notFrom(ticket, to: .inProgress) }
        var events: [any TicketEvent] = []
        switch ticket.state {
        case .inProgress, .onHold:
            break
        case .new, .triaged:
            // Containing is work, so it begins here, under the same conditions.
            events = try StartTicket().decide(ticket, desk)
        default:
            throw .notFrom(ticket, to: .inProgress)
        }
        events.append(TicketContained(note: try desk.text(note, .note)))
        return events
    }
}

/// The damage no longer spreads.
public struct TicketContained: TicketEvent, Hashable {
    public static let tag = "ticket.contained"
    public static let aspect: Aspect? = .state
    public var step: ProcessStep? { .respond }

    /// What was done.
    public var note: String

    /// Makes the event.
    public init(note: String) { self.note = note }

    public init(body: JSONObject) throws(BodyError) {
        note = try body.required("note")
    }

    public var body: JSONObject { ["note": .string(note)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if ticket.containedAt == nil { ticket.containedAt = origin.at }
    }
}
