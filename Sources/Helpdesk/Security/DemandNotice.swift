import Primitives

/// Asks to note that somebody outside must be told of a ticket, or need not be.
public struct DemandNotice: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Whether somebody must be told.
    public var isDemanded: Bool
    /// From when the time runs; `nil` is when it was noticed, else logged.
    public var since: Timestamp?

    /// Makes the wish.
    public init(_ isDemanded: Bool, since: Timestamp? = nil) {
        self.isDemanded = isDemanded
        self.since = isDemanded ? since : nil
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if let since, since > desk.now { throw .rule(.noticeInFuture) }
        let duty = ticket.parts.notice
        return duty.isDemanded == isDemanded && duty.since == since
            ? [] : [TicketNoticeDemanded(isDemanded, since: since)]
    }
}

extension Obstacle {
    static let noticeInFuture = Obstacle(
        "notice.in-future",
        Sentence(
            "A notification can't be recorded before it happens. Say a time that has passed.",
            swedish: "En anmälan kan inte antecknas innan den är gjord. Ange en tid som har varit.",
            japanese: "まだ行われていない通知は記録できません。過去の時刻を指定してください。"))
}

/// It was decided whether somebody outside must be told.
public struct TicketNoticeDemanded: TicketEvent, Hashable {
    public static let tag = "ticket.noticeDemanded"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "notification duty", swedish: "anmälningsplikt", japanese: "通知義務")

    /// Whether somebody must be told.
    public var isDemanded: Bool
    /// From when the time runs, where it was said.
    public var since: Timestamp?

    /// Makes the event.
    public init(_ isDemanded: Bool, since: Timestamp? = nil) {
        self.isDemanded = isDemanded
        self.since = since
    }

    public init(body: JSONObject) throws(BodyError) {
        guard let isDemanded = body.bool("demanded") else { throw BodyError("demanded") }
        self.isDemanded = isDemanded
        since = try body.optionalTimestamp("since")
    }

    public var body: JSONObject {
        var body: JSONObject = ["demanded": .bool(isDemanded)]
        body.put("since", since)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.notice.isDemanded = isDemanded
        ticket.parts.notice.since = since
    }

    public static var examples: [any TicketEvent] {
        [
            TicketNoticeDemanded(true), TicketNoticeDemanded(false),
            TicketNoticeDemanded(true, since: Timestamp(milliseconds: 1_790_000_000_000)),
        ]
    }

    public var account: Account? {
        guard isDemanded else {
            return Account(
                Sentence(
                    "{actor} decided that nobody need be notified",
                    swedish: "{actor} bedömde att ingen anmälan behövs",
                    japanese: "{actor}が通知は不要と判断"))
        }
        let since = since.map { since in
            [
                Told(
                    Sentence("The time runs from {time}", swedish: "Tiden räknas från {time}", japanese: "起算: {time}"),
                    ["time": .time(since)])
            ]
        }
        return Account(
            Sentence(
                "{actor} decided that somebody must be notified", swedish: "{actor} bedömde att en anmälan måste göras",
                japanese: "{actor}が通知が必要と判断"), lines: since ?? [])
    }
}
