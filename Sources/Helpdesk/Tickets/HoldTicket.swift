import Primitives

/// Asks to wait, for a reason.
public struct HoldTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// The reason.
    public var reason: HoldReason
    /// When it shall wake up; needed for `scheduled`.
    public var until: Timestamp?
    /// What is waited for; may be empty.
    public var note: String

    /// Makes the wish.
    public init(_ reason: HoldReason, until: Timestamp? = nil, note: String = "") {
        self.reason = reason
        self.until = until
        self.note = note
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let held = TicketHeld(reason, until: until, note: try desk.optionalText(note, .note))
        if ticket.state == .onHold, ticket.workflow == .incident {
            // The reason of a hold may change while it lasts.
            let same = ticket.hold.map { $0.reason == reason && $0.until == until && $0.note == held.note } ?? false
            if same { return [] }
        } else {
            try Transitions.check(ticket, .onHold)
        }
        if reason == .scheduled && until == nil { throw .required(.until) }
        if let until, until <= desk.now { throw .wakeUpInPast(until) }
        try ticket.checkMandatory(before: .onHold, desk.settings)
        return [held]
    }
}

/// A ticket began to wait, or waits for another reason.
public struct TicketHeld: TicketEvent, Hashable {
    public static let tag = "ticket.held"
    public static let aspect: Aspect? = .state

    /// The reason.
    public var reason: HoldReason
    /// When it wakes up.
    public var until: Timestamp?
    /// What is waited for.
    public var note: String

    /// Makes the event.
    public init(_ reason: HoldReason, until: Timestamp? = nil, note: String = "") {
        self.reason = reason
        self.until = until
        self.note = note
    }

    public init(body: JSONObject) throws(BodyError) {
        reason = try body.required("reason", as: HoldReason.self)
        until = try body.optionalTimestamp("until")
        note = try body.optionalString("note") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["reason": .string(reason.rawValue)]
        body.put("until", until)
        if !note.isEmpty { body.put("note", note) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.endPause(at: origin.at)
        ticket.state = .onHold
        ticket.acknowledge(at: origin.at)
        ticket.hold = Hold(reason: reason, since: origin.at, until: until, note: note)
        if reason.pausesResolution {
            ticket.pauses.append(Pause(cause: .hold(reason), start: origin.at, end: nil))
        }
    }
}
