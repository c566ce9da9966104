import Primitives

/// Asks to go on after a hold.
public struct ResumeTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.state == .onHold, ticket.workflow == .incident else {
            throw .notFrom(ticket, to: .inProgress)
        }
        return [TicketResumed()]
    }
}

/// A hold ended.
public struct TicketResumed: TicketEvent, Hashable {
    public static let tag = "ticket.resumed"
    public static let aspect: Aspect? = .state

    /// What ended it.
    public enum Cause: String, CaseIterable, Sendable, Hashable {
        case hand = "by hand"
        case reply = "caller replied"
        case wakeUp = "wake-up time"
    }

    /// What ended it.
    public var cause: Cause

    /// Makes the event.
    public init(_ cause: Cause = .hand) { self.cause = cause }

    public init(body: JSONObject) throws(BodyError) {
        cause = try body.required("cause", as: Cause.self)
    }

    public var body: JSONObject { ["cause": .string(cause.rawValue)] }

    public var isAutomatic: Bool { cause == .wakeUp }
    /// Waking up by itself is in nobody's way.
    public var aspects: [Aspect] { isAutomatic ? [] : [.state] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        var end = origin.at
        if isAutomatic, let until = ticket.hold?.until {
            // The hold ended at its time, however late that was noticed; an acknowledgement ages from there.
            end = min(end, until)
            ticket.attention.seenAt = max(ticket.attention.seenAt ?? end, end)
        }
        ticket.endPause(at: end)
        ticket.state = .inProgress
        ticket.hold = nil
    }
}
