import Primitives

/// Asks to write sections of a ticket's review; what is not told stays, and an empty text takes a section out.
public struct WriteReview: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The texts, Markdown of several lines.
    public var sections: [ReviewSection: String]
    /// The texts on which those were written; a section that somebody changed since is refused. `nil` takes any.
    public var seen: [ReviewSection: String]?

    /// Makes the wish.
    public init(_ sections: [ReviewSection: String], seen: [ReviewSection: String]? = nil) {
        self.sections = sections
        self.seen = seen
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if ticket.state == .cancelled { throw .rule(.reviewOfCancelled) }
        let review = ticket.parts.review
        var changes: [ReviewSection: String] = [:]
        for (section, text) in sections {
            let text = try desk.optionalText(text, .text)
            let now = review.sections[section] ?? ""
            if text == now { continue }
            if let seen, (seen[section] ?? "") != now { throw .rule(.sectionChanged(section)) }
            if text.isEmpty, review.completed != nil, ReviewSection.needed.contains(section) {
                throw .rule(.reviewLacks([section]))
            }
            changes[section] = text
        }
        return changes.isEmpty ? [] : [TicketReviewWritten(changes)]
    }
}

extension Obstacle {
    static let reviewOfCancelled = Obstacle(
        "review.cancelled",
        Sentence(
            "A cancelled ticket has no review: nothing happened that could be learned from.",
            swedish: "Ett avbrutet ärende granskas inte: inget hände som går att lära av.",
            japanese: "取り消されたチケットはレビューの対象外です。"))

    static func sectionChanged(_ section: ReviewSection) -> Obstacle {
        Obstacle(
            "review.section-changed",
            Sentence(
                "Somebody has changed “{section}” since you opened it. Open the review again and lay your text over it.",
                swedish: "Någon har ändrat ”{section}” sedan du öppnade. Öppna granskningen igen och lägg in din text.",
                japanese: "「{section}」は開いた後に他の人が変更しました。レビューを開き直して、もう一度書き込んでください。"),
            ["section": .name(section)])
    }
}

/// Sections of the review were written.
public struct TicketReviewWritten: TicketEvent, Hashable {
    public static let tag = "ticket.reviewWritten"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("review text", swedish: "granskningstext", japanese: "レビュー本文")
    public static var examples: [any TicketEvent] {
        [TicketReviewWritten([.summary: "Mail stood still.", .lucky: ""])]
    }

    /// The new texts; an empty one took the section out.
    public var sections: [ReviewSection: String]

    /// Makes the event.
    public init(_ sections: [ReviewSection: String]) { self.sections = sections }

    public init(body: JSONObject) throws(BodyError) {
        sections = [:]
        for member in try body.nested("sections")?.members ?? [] {
            guard let section = ReviewSection(rawValue: member.key), let text = member.value.stringValue else {
                throw BodyError(member.key)
            }
            sections[section] = text
        }
        if sections.isEmpty { throw BodyError("sections") }
    }

    public var body: JSONObject {
        var texts = JSONObject()
        for section in ReviewSection.allCases { texts.put(section.rawValue, sections[section]) }
        return ["sections": .object(texts)]
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        for (section, text) in sections { ticket.parts.review.sections[section] = text.isEmpty ? nil : text }
    }

    public var account: Account? {
        let names = ReviewSection.allCases.filter { sections[$0] != nil }.map(WordedValue.name)
        return Account(
            Sentence(
                "{actor} wrote in the review: {sections}", swedish: "{actor} skrev i granskningen: {sections}",
                japanese: "{actor}がレビューを記入: {sections}"),
            ["sections": .list(names)])
    }
}
