import Primitives

/// Asks to hear of a ticket's changes, or no longer to.
public struct WatchTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Who; `nil` is the actor.
    public var person: String?
    /// Whether to watch.
    public var watching: Bool

    /// Makes the wish.
    public init(person: String? = nil, watching: Bool) {
        self.person = person
        self.watching = watching
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        var who = desk.actor.name
        if let person, person != who {
            who = try desk.known(person, in: desk.settings.operators.map(\.name), .watcher)
        }
        return ticket.watchers.contains(who) == watching ? [] : [TicketWatched(by: who, watching: watching)]
    }
}

/// Somebody began or ceased to watch.
public struct TicketWatched: TicketEvent, Hashable {
    public static let tag = "ticket.watched"
    public static let aspect: Aspect? = nil

    /// Who.
    public var person: String
    /// Whether the person watches from here on.
    public var watching: Bool

    /// Makes the event.
    public init(by person: String, watching: Bool) {
        self.person = person
        self.watching = watching
    }

    public init(body: JSONObject) throws(BodyError) {
        person = try body.required("person")
        guard let watching = body.bool("watching") else { throw BodyError("watching") }
        self.watching = watching
    }

    public var body: JSONObject { ["person": .string(person), "watching": .bool(watching)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        var watchers = Set(ticket.watchers)
        if watching { watchers.insert(person) } else { watchers.remove(person) }
        ticket.watchers = watchers.sorted()
    }
}
