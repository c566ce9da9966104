import Primitives

/// Asks to record that somebody outside was told of a ticket.
public struct GiveNotice: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Who was told, such as an authority.
    public var recipient: String
    /// When; `nil` is now.
    public var at: Timestamp?

    /// Makes the wish.
    public init(to recipient: String, at: Timestamp? = nil) {
        self.recipient = recipient
        self.at = at
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let who = try desk.line(recipient, .recipient)
        if let at, at > desk.now { throw .rule(.noticeInFuture) }
        let notice = NoticeDuty.Given(to: who, at: at ?? desk.now)
        return ticket.parts.notice.given.contains(notice) ? [] : [TicketNoticeGiven(to: who, at: notice.at)]
    }
}

/// Somebody outside was told.
public struct TicketNoticeGiven: TicketEvent, Hashable {
    public static let tag = "ticket.noticeGiven"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("notification", swedish: "anmälan", japanese: "通知")

    /// Who was told.
    public var recipient: String
    /// When.
    public var at: Timestamp

    /// Makes the event.
    public init(to recipient: String, at: Timestamp) {
        self.recipient = recipient
        self.at = at
    }

    public init(body: JSONObject) throws(BodyError) {
        recipient = try body.required("to")
        at = try body.requiredTimestamp("when")
    }

    public var body: JSONObject { ["to": .string(recipient), "when": .string(at.rfc3339)] }

    public var step: ProcessStep? { .communicate }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        let notice = NoticeDuty.Given(to: recipient, at: at)
        if !ticket.parts.notice.given.contains(notice) { ticket.parts.notice.given.append(notice) }
    }

    public static var examples: [any TicketEvent] {
        [TicketNoticeGiven(to: "IMY", at: Timestamp(milliseconds: 1_790_000_000_000))]
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} notified {recipient} at {time}", swedish: "{actor} gjorde anmälan till {recipient} {time}",
                japanese: "{actor}が{recipient}へ通知 ({time})"),
            ["recipient": .text(recipient), "time": .time(at)])
    }
}
