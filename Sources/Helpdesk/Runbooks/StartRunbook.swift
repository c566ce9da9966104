import Primitives

/// Asks to go through a runbook on a ticket.
public struct StartRunbook: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The article.
    public var article: ArticleID

    public var involvedArticles: [ArticleID] { [article] }

    /// Makes the wish.
    public init(_ article: ArticleID) { self.article = article }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard let found = desk.articles[article] else { throw .notFound(.article(article)) }
        if ticket.parts.runbooks.run(of: article) != nil { return [] }
        // One that the settings ask for can be done also when it was taken out of use since.
        let isAskedFor = ticket.runbookRules(desk.settings).contains { $0.article == article }
        if found.isRetired, !isAskedFor { throw .retired(article) }
        let steps = found.steps
        if steps.isEmpty { throw .rule(.runbookWithoutSteps(article)) }
        return [TicketRunbookStarted(article, version: found.version, title: found.title, steps: steps)]
    }
}

extension Obstacle {
    static func runbookWithoutSteps(_ article: ArticleID) -> Obstacle {
        Obstacle(
            "runbook.no-steps",
            Sentence(
                "{article} has no steps to tick. Write them as a list: - [ ] what to do.",
                swedish: "{article} har inga steg att bocka av. Skriv dem som en lista: - [ ] vad som ska göras.",
                japanese: "{article} にはチェックする手順がありません。「- [ ] 手順」の形で書いてください。"),
            ["article": .article(article)])
    }
}

/// Somebody began to go through a runbook.
public struct TicketRunbookStarted: TicketEvent, Hashable {
    public static let tag = "ticket.runbookStarted"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("runbook", swedish: "checklista", japanese: "手順書")

    /// The article.
    public var article: ArticleID
    /// Which version of its text.
    public var version: Int64
    /// Its title.
    public var title: String
    /// The steps as they stood in it.
    public var steps: [String]

    /// Makes the event.
    public init(_ article: ArticleID, version: Int64, title: String, steps: [String]) {
        self.article = article
        self.version = version
        self.title = title
        self.steps = steps
    }

    public init(body: JSONObject) throws(BodyError) {
        article = try body.article()
        version = try body.requiredInteger("version")
        title = try body.required("title")
        steps = try body.strings("steps")
    }

    public var body: JSONObject {
        [
            "article": .string(article.description), "version": .integer(version), "title": .string(title),
            "steps": .array(steps.map(JSON.string)),
        ]
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        guard ticket.parts.runbooks.run(of: article) == nil else { return }
        ticket.parts.runbooks.runs.append(
            Runbooks.Run(
                article: article, version: version, title: title, steps: steps, startedAt: origin.at,
                startedBy: origin.by))
    }

    public static var examples: [any TicketEvent] {
        [
            TicketRunbookStarted(
                ArticleID(7), version: 2, title: "Mail is down", steps: ["Ask for webmail", "Tell everyone"])
        ]
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} began runbook {article} ({title}, {count|one step|# steps})",
                swedish: "{actor} började med checklistan {article} ({title}, {count|ett steg|# steg})",
                japanese: "{actor}が手順書 {article} を開始 ({title}、{count|#手順|#手順})"),
            ["article": .article(article), "title": .text(title), "count": .number(Int64(steps.count))])
    }
}
