import Primitives

/// Asks for another title, description or requester.
public struct EditTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.content]

    /// The new title; `nil` keeps it.
    public var title: String?
    /// The new description; `nil` keeps it.
    public var description: String?
    /// The new requester; `nil` keeps it.
    public var requester: Requester?

    /// Makes the wish.
    public init(title: String? = nil, description: String? = nil, requester: Requester? = nil) {
        self.title = title
        self.description = description
        self.requester = requester
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        var edited = TicketEdited()
        if let title {
            let line = try desk.line(title, .title)
            if line != ticket.title { edited.title = line }
        }
        if let description {
            let text = try desk.optionalText(description, .description)
            if text != ticket.description { edited.description = text }
        }
        if let requester {
            let checked = Requester(
                name: try desk.optionalLine(requester.name, .requester) ?? "",
                address: try desk.optionalLine(requester.address, .requester),
                organisation: try desk.optionalLine(requester.organisation, .requester))
            if checked != ticket.requester { edited.requester = checked }
        }
        return edited == TicketEdited() ? [] : [edited]
    }
}

/// Title, description or requester became another.
public struct TicketEdited: TicketEvent, Hashable {
    public static let tag = "ticket.edited"
    public static let aspect: Aspect? = .content

    /// The new title, if it changed.
    public var title: String?
    /// The new description, if it changed.
    public var description: String?
    /// The new requester, if it changed.
    public var requester: Requester?

    /// Makes an event that changes nothing yet.
    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        title = try body.optionalString("title")
        description = try body.optionalString("description")
        if let who = body.object("requester") {
            requester = Requester(
                name: try who.optionalString("name") ?? "", address: try who.optionalString("address"),
                organisation: try who.optionalString("organisation"))
        }
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("title", title)
        body.put("description", description)
        if let requester {
            var who: JSONObject = ["name": .string(requester.name)]
            who.put("address", requester.address)
            who.put("organisation", requester.organisation)
            body["requester"] = .object(who)
        }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if let title { ticket.title = title }
        if let description { ticket.description = description }
        if let requester { ticket.requester = requester }
    }
}
