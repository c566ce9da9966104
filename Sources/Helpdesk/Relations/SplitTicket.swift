import Primitives

/// Asks to make a ticket of its own out of a part of another: one call was about two things.
///
/// Requester, source and classification are carried over.
public struct SplitTicket: Sendable, Hashable {
    /// The new ticket's title.
    public var title: String
    /// What it is about, with whatever is quoted from the other; may be empty.
    public var description: String
    /// What it is; `nil` is what the other is.
    public var type: TicketType?

    /// Makes the wish.
    public init(title: String, description: String = "", type: TicketType? = nil) {
        self.title = title
        self.description = description
        self.type = type
    }

    /// Decides what the new ticket begins with.
    public func decide(_ source: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if let tag = source.unknownEvent { throw .writtenByNewerVersion(tag: tag) }
        var told = source.classification
        if (type ?? source.id.type) != .incident { (told.kind, told.severity) = (nil, nil) }
        var wish = LogTicket(
            type: type ?? source.id.type, title: title, description: description, requester: source.requester,
            source: source.source, moments: source.moments, classification: told, tags: source.tags)
        wish.splitFrom = source.id
        return try wish.decide(desk)
    }
}

/// A part of this ticket became one of its own.
public struct TicketSplit: TicketEvent, Hashable {
    public static let tag = "ticket.split"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("split", swedish: "delning", japanese: "分割")

    /// The new ticket.
    public var ticket: TicketID
    /// Its title.
    public var title: String

    public var partners: [TicketID] { [ticket] }

    /// Makes the event.
    public init(_ ticket: TicketID, title: String) {
        self.ticket = ticket
        self.title = title
    }

    public init(body: JSONObject) throws(BodyError) {
        ticket = try body.ticket("ticket")
        title = try body.required("title")
    }

    public var body: JSONObject { ["ticket": .string(ticket.description), "title": .string(title)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        // The new ticket has the relation.
    }

    public static var examples: [any TicketEvent] { [TicketSplit(TicketID(.incident, 7), title: "The other thing")] }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} split {ticket} off: {title}", swedish: "{actor} bröt ut {ticket}: {title}",
                japanese: "{actor}が {ticket} を分割: {title}"),
            ["ticket": .ticket(ticket), "title": .text(title)])
    }
}
