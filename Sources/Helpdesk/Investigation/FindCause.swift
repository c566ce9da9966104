import Primitives

/// Asks to note the root cause, as far as it is known by now.
public struct FindCause: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// One of the settings' categories.
    public var category: String
    /// What it is; must not be empty.
    public var text: String

    /// Makes the wish.
    public init(_ category: String, _ text: String) {
        self.category = category
        self.text = text
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let category = try desk.known(category.trimmed, in: desk.settings.causes, .causeCategory)
        let text = try desk.text(text, .cause)
        if let known = ticket.parts.investigation.cause, known.category == category, known.text == text { return [] }
        return [TicketCauseFound(category, text)]
    }
}

/// The root cause was noted.
public struct TicketCauseFound: TicketEvent, Hashable {
    public static let tag = "ticket.causeFound"
    public static let aspect: Aspect? = nil
    public static var examples: [any TicketEvent] {
        [TicketCauseFound("vendor", "x"), TicketCauseFound("their own", "x")]
    }
    public static let deed: Sentence? = Sentence("cause", swedish: "orsak", japanese: "原因")
    public var searchText: String { text }
    public var step: ProcessStep? { .investigate }

    /// Its category.
    public var category: String
    /// What it is.
    public var text: String

    /// Makes the event.
    public init(_ category: String, _ text: String) {
        self.category = category
        self.text = text
    }

    public init(body: JSONObject) throws(BodyError) {
        category = try body.required("category")
        text = try body.required("text")
    }

    public var body: JSONObject { ["category": .string(category), "text": .string(text)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.investigation.cause = FoundCause(category: category, text: text, origin)
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} found the cause: {category}", swedish: "{actor} fann orsaken: {category}",
                japanese: "{actor}が原因を特定: {category}"),
            ["category": CauseCategory.value(category)], text: text)
    }
}
