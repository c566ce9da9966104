import Primitives

/// A resolved ticket would have been closed by itself, but fields are missing that the settings ask for before that.
public struct TicketCloseHeldBack: TicketEvent, Hashable {
    public static let tag = "ticket.closeHeldBack"
    public static let aspect: Aspect? = nil
    public var isAutomatic: Bool { true }

    /// What is missing.
    public var lacks: [Field]

    /// Makes the event.
    public init(lacks: [Field]) { self.lacks = lacks }

    public init(body: JSONObject) throws(BodyError) {
        lacks = []
        for text in try body.strings("lacks") {
            guard let field = Field(rawValue: text) else { throw BodyError("lacks") }
            lacks.append(field)
        }
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("lacks", lacks.map(\.rawValue))
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) { ticket.attention.closingLacks = lacks }
}
