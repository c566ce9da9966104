import Primitives

/// Asks to put tags on and take tags off.
public struct TagTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Tags to put on.
    public var add: [String]
    /// Tags to take off.
    public var remove: [String]

    /// Makes the wish.
    public init(add: [String] = [], remove: [String] = []) {
        self.add = add
        self.remove = remove
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let added = try Self.normalised(add, desk).filter { !ticket.tags.contains($0) }
        let removed = try Self.normalised(remove, desk).filter { ticket.tags.contains($0) }
        return added.isEmpty && removed.isEmpty ? [] : [TicketTagged(add: added, remove: removed)]
    }

    /// Tags in lower case, without white space around them, each once, in alphabetical order.
    static func normalised(_ tags: [String], _ desk: Circumstances) throws(Rejection) -> [String] {
        var result: Set<String> = []
        for tag in tags { result.insert(try desk.line(tag, .tags).lowercased()) }
        return result.sorted()
    }
}

/// Tags were put on or taken off.
public struct TicketTagged: TicketEvent, Hashable {
    public static let tag = "ticket.tagged"
    public static let aspect: Aspect? = nil

    /// Tags put on.
    public var add: [String]
    /// Tags taken off.
    public var remove: [String]

    /// Makes the event.
    public init(add: [String], remove: [String]) {
        self.add = add
        self.remove = remove
    }

    public init(body: JSONObject) throws(BodyError) {
        add = try body.strings("add")
        remove = try body.strings("remove")
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("add", add)
        body.put("remove", remove)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.tags = Set(ticket.tags).union(add).subtracting(remove).sorted()
    }
}
