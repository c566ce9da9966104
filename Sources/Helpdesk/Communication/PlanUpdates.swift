import Primitives

/// Asks to promise public updates: how often, and when the next one is due. Neither ends what was promised.
public struct PlanUpdates: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Minutes from one update to the next, from 1 to ``longest``; `nil` promises one update, or none.
    public var every: Int64?
    /// When the next one is due; by itself `every` from now.
    public var next: Timestamp?

    /// The longest distance of two updates: a week.
    public static let longest: Int64 = 7 * 24 * 60

    /// Makes the wish.
    public init(every: Int64? = nil, next: Timestamp? = nil) {
        self.every = every
        self.next = next
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let known = ticket.parts.communication
        if every == nil, next == nil {
            return known.cadence == nil && known.nextUpdate == nil ? [] : [TicketUpdatesPlanned()]
        }
        if !ticket.state.isOpen { throw .rule(.updatesOfOpenOnly) }
        if let every, !(1...Self.longest).contains(every) { throw .rule(.updateDistance) }
        if let next, next <= desk.now { throw .rule(.updateInPast) }
        let due = next ?? every.map { desk.now.advanced(byMilliseconds: $0 * 60_000) }
        if known.cadence == every, known.nextUpdate == due { return [] }
        return [TicketUpdatesPlanned(every: every, next: due)]
    }
}

extension Obstacle {
    static let updatesOfOpenOnly = Obstacle(
        "communication.open-only",
        Sentence(
            "Updates are promised on open tickets. Reopen it first.",
            swedish: "Uppdateringar kan bara utlovas för öppna ärenden. Öppna det igen först.",
            japanese: "更新を予定できるのは未完了のチケットだけです。先に再開してください。"))
    static let updateDistance = Obstacle(
        "communication.distance",
        Sentence(
            "Updates are from one minute to a week apart, such as 30m or 4h.",
            swedish: "Mellan uppdateringar är det en minut till en vecka, till exempel 30m eller 4h.",
            japanese: "更新の間隔は1分から1週間までです (例: 30m、4h)。"))
    static let updateInPast = Obstacle(
        "communication.past",
        Sentence(
            "The next update must be due in the future.", swedish: "Nästa uppdatering måste ligga framåt i tiden.",
            japanese: "次回の更新は未来の時刻にしてください。"), fields: [.until])
}

/// Public updates were promised, or are promised no longer.
public struct TicketUpdatesPlanned: TicketEvent, Hashable {
    public static let tag = "ticket.updatesPlanned"
    public static let aspect: Aspect? = nil
    public static var examples: [any TicketEvent] {
        [
            TicketUpdatesPlanned(every: 30, next: Timestamp(milliseconds: 1_795_000_000_000)),
            TicketUpdatesPlanned(next: Timestamp(milliseconds: 1_795_000_000_000)), TicketUpdatesPlanned(),
        ]
    }
    public static let deed: Sentence? = Sentence(
        "promise of updates", swedish: "utlovade uppdateringar", japanese: "更新予定")

    /// Minutes from one update to the next.
    public var every: Int64?
    /// When the next one is due; without it none is promised.
    public var next: Timestamp?

    /// Makes the event.
    public init(every: Int64? = nil, next: Timestamp? = nil) {
        self.every = every
        self.next = next
    }

    public init(body: JSONObject) throws(BodyError) {
        if body["every"] != nil { every = try body.requiredInteger("every") }
        next = try body.optionalTimestamp("next")
    }

    public var body: JSONObject {
        var body = JSONObject()
        if let every { body["every"] = .integer(every) }
        body.put("next", next)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.communication.cadence = every
        ticket.parts.communication.nextUpdate = next
    }

    public var account: Account? {
        guard let next else {
            return Account(
                Sentence(
                    "{actor} ended the promise of updates", swedish: "{actor} avslutade de utlovade uppdateringarna",
                    japanese: "{actor}が更新予定を終了"))
        }
        guard let every else {
            return Account(
                Sentence(
                    "{actor} promised an update, due {time}", swedish: "{actor} utlovade en uppdatering till {time}",
                    japanese: "{actor}が{time}までの更新を約束"), ["time": .time(next)])
        }
        return Account(
            Sentence(
                "{actor} promised updates every {span}, the next due {time}",
                swedish: "{actor} utlovade uppdateringar var {span}, nästa {time}",
                japanese: "{actor}が{span}ごとの更新を約束、次回{time}"),
            ["span": .minutes(every), "time": .time(next)])
    }
}
