import Primitives

/// Asks to call a review complete.
public struct CompleteReview: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let review = ticket.parts.review
        if review.completed != nil { return [] }
        if ticket.state.isOpen { throw .rule(.reviewBeforeEnd) }
        let missing = review.missing
        if !missing.isEmpty { throw .rule(.reviewLacks(missing)) }
        return [TicketReviewCompleted()]
    }
}

extension Obstacle {
    static let reviewBeforeEnd = Obstacle(
        "review.still-open",
        Sentence(
            "A review is complete only after the ticket is resolved. Resolve it first; the review can be written meanwhile.",
            swedish: "Granskningen kan avslutas först när ärendet är löst. Lös det först; skriva går bra redan nu.",
            japanese: "レビューを完了できるのは解決後です。先にチケットを解決してください(記入は今でもできます)。"))

    static func reviewLacks(_ sections: [ReviewSection]) -> Obstacle {
        Obstacle(
            "review.incomplete",
            Sentence(
                "The review still lacks: {sections}. Write them, then complete it.",
                swedish: "Granskningen saknar: {sections}. Skriv dem och avsluta sedan.",
                japanese: "レビューに未記入の項目があります: {sections}。記入してから完了してください。"),
            ["sections": .list(sections.map(WordedValue.name))])
    }
}

/// The review was found complete.
public struct TicketReviewCompleted: TicketEvent, Hashable {
    public static let tag = "ticket.reviewCompleted"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "completed review", swedish: "avslutad granskning", japanese: "レビューの完了")
    public static var examples: [any TicketEvent] { [TicketReviewCompleted()] }
    public var step: ProcessStep? { .review }

    /// Makes the event.
    public init() {}

    public init(body: JSONObject) throws(BodyError) {}

    public var body: JSONObject { [:] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.review.completed = Review.Mark(at: origin.at, by: origin.by)
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} completed the review", swedish: "{actor} avslutade granskningen",
                japanese: "{actor}がレビューを完了"))
    }
}
