import Primitives

/// Asks to write something down.
public struct AddNote: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// What; must not be empty.
    public var text: String
    /// Whether the requester may read it.
    public var isPublic: Bool

    /// Makes the wish.
    public init(_ text: String, isPublic: Bool = false) {
        self.text = text
        self.isPublic = isPublic
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        [TicketNoted(try desk.text(text, .note), isPublic: isPublic)]
    }
}

/// Something was written down. Notes are taken in every state: what happened later matters too.
public struct TicketNoted: TicketEvent, Hashable {
    public static let tag = "ticket.noted"
    public static let aspect: Aspect? = nil
    public var searchText: String { text }
    public var step: ProcessStep? { isPublic ? .communicate : .investigate }

    /// What.
    public var text: String
    /// Whether the requester may read it.
    public var isPublic: Bool

    /// Makes the event.
    public init(_ text: String, isPublic: Bool = false) {
        self.text = text
        self.isPublic = isPublic
    }

    public init(body: JSONObject) throws(BodyError) {
        text = try body.required("text")
        isPublic = body.bool("public") ?? false
    }

    public var body: JSONObject {
        var body: JSONObject = ["text": .string(text)]
        if isPublic { body["public"] = .bool(true) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.noteCount += 1
        if isPublic { ticket.parts.communication.updated(at: origin.at) }
    }
}
