import Primitives

/// Asks to call it solved.
public struct ResolveTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// How it was solved.
    public var code: ResolutionCode
    /// What was done; must not be empty.
    public var notes: String
    /// The root cause; the settings say when it is needed.
    public var cause: String?
    /// Who confirmed that it works again.
    public var confirmedBy: String?

    /// Makes the wish.
    public init(_ code: ResolutionCode, notes: String, cause: String? = nil, confirmedBy: String? = nil) {
        self.code = code
        self.notes = notes
        self.cause = cause
        self.confirmedBy = confirmedBy
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try Transitions.check(ticket, .resolved)
        // What was found out before counts unless something else is said now.
        let told = try desk.optionalText(cause ?? "", .cause)
        let resolved = TicketResolved(
            code, notes: try desk.text(notes, .resolutionNotes),
            cause: told.isEmpty ? ticket.parts.investigation.cause?.text : told,
            confirmedBy: try desk.optionalLine(confirmedBy, .confirmedBy))
        try ticket.checkMandatory(
            before: .resolved, resolution: resolved.resolution(by: desk.actor.name), desk.settings)
        return [resolved]
    }
}

/// A ticket was solved.
public struct TicketResolved: TicketEvent, Hashable {
    public static let tag = "ticket.resolved"
    public static let aspect: Aspect? = .state
    public var step: ProcessStep? { .resolve }

    /// How.
    public var code: ResolutionCode
    /// What was done.
    public var notes: String
    /// The root cause, where it is known.
    public var cause: String?
    /// Who confirmed that it works again.
    public var confirmedBy: String?

    /// Makes the event.
    public init(_ code: ResolutionCode, notes: String, cause: String? = nil, confirmedBy: String? = nil) {
        self.code = code
        self.notes = notes
        self.cause = cause
        self.confirmedBy = confirmedBy
    }

    public init(body: JSONObject) throws(BodyError) {
        code = try body.required("code", as: ResolutionCode.self)
        notes = try body.optionalString("notes") ?? ""
        cause = try body.optionalString("cause")
        confirmedBy = try body.optionalString("confirmedBy")
    }

    public var body: JSONObject {
        var body: JSONObject = ["code": .string(code.rawValue)]
        if !notes.isEmpty { body.put("notes", notes) }
        body.put("cause", cause)
        body.put("confirmedBy", confirmedBy)
        return body
    }

    func resolution(by person: String) -> Resolution {
        Resolution(code: code, notes: notes, cause: cause, confirmedBy: confirmedBy, by: person)
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.endPause(at: origin.at)
        ticket.state = .resolved
        ticket.hold = nil
        ticket.acknowledge(at: origin.at)
        ticket.resolution = resolution(by: origin.by)
        ticket.resolvedAt = origin.at
        ticket.parts.communication.end()
        ticket.pauses.append(Pause(cause: .resolved, start: origin.at, end: nil))
    }
}
