import Primitives

/// Asks to note that a step of a runbook is done, or is not.
public struct TickStep: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The runbook.
    public var article: ArticleID
    /// The step, from 1.
    public var step: Int
    /// Whether it is done.
    public var isDone: Bool

    /// Makes the wish.
    public init(_ article: ArticleID, step: Int, isDone: Bool = true) {
        self.article = article
        self.step = step
        self.isDone = isDone
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard let run = ticket.parts.runbooks.run(of: article) else {
            throw .rule(.runbookNotStarted(article, of: ticket.id))
        }
        guard run.steps.indices.contains(step - 1) else {
            throw .rule(.noSuchStep(step, run))
        }
        if (run.ticks[step - 1] != nil) == isDone { return [] }
        return [TicketRunbookStepTicked(article, step: step, text: run.steps[step - 1], isDone: isDone)]
    }
}

extension Obstacle {
    static func noSuchStep(_ step: Int, _ run: Runbooks.Run) -> Obstacle {
        Obstacle(
            "runbook.no-such-step",
            Sentence(
                "{article} has no step {number}. Its steps are numbered from 1 to {count}.",
                swedish: "{article} har inget steg {number}. Stegen är numrerade från 1 till {count}.",
                japanese: "{article} に手順 {number} はありません。手順は 1 から {count} です。"),
            [
                "article": .article(run.article), "number": .number(Int64(step)),
                "count": .number(Int64(run.steps.count)),
            ])
    }
}

/// A step of a runbook was done, or its tick was taken away.
public struct TicketRunbookStepTicked: TicketEvent, Hashable {
    public static let tag = "ticket.runbookStepTicked"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("runbook step", swedish: "steg i checklista", japanese: "手順のチェック")

    /// The runbook.
    public var article: ArticleID
    /// The step, from 1.
    public var step: Int
    /// What it says, for the timeline.
    public var text: String
    /// Whether it is done.
    public var isDone: Bool

    /// Makes the event.
    public init(_ article: ArticleID, step: Int, text: String, isDone: Bool = true) {
        self.article = article
        self.step = step
        self.text = text
        self.isDone = isDone
    }

    public init(body: JSONObject) throws(BodyError) {
        article = try body.article()
        step = Int(clamping: try body.requiredInteger("number"))
        text = try body.required("text")
        isDone = body.bool("done") ?? true
    }

    public var body: JSONObject {
        var body: JSONObject = [
            "article": .string(article.description), "number": .integer(Int64(step)), "text": .string(text),
        ]
        if !isDone { body["done"] = .bool(false) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        let tick = isDone ? Runbooks.Tick(by: origin.by, at: origin.at) : nil
        ticket.parts.runbooks.change(article) { run in
            if run.steps.indices.contains(step - 1) { run.ticks[step - 1] = tick }
        }
    }

    public static var examples: [any TicketEvent] {
        [
            TicketRunbookStepTicked(ArticleID(7), step: 1, text: "Ask for webmail"),
            TicketRunbookStepTicked(ArticleID(7), step: 2, text: "Tell everyone", isDone: false),
        ]
    }

    public var account: Account? {
        let sentence =
            isDone
            ? Sentence(
                "{actor} did step {number} of {article}: {text}",
                swedish: "{actor} gjorde steg {number} i {article}: {text}",
                japanese: "{actor}が {article} の手順{number}を完了: {text}")
            : Sentence(
                "{actor} took the tick off step {number} of {article}: {text}",
                swedish: "{actor} tog bort bocken för steg {number} i {article}: {text}",
                japanese: "{actor}が {article} の手順{number}のチェックを取消: {text}")
        return Account(
            sentence, ["number": .number(Int64(step)), "article": .article(article), "text": .text(text)])
    }
}
