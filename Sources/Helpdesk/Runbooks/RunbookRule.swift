/// For which tickets a runbook is offered, and which state it holds until it is done.
public struct RunbookRule: Sendable, Hashable {
    /// The article that has the steps.
    public var article: ArticleID
    /// Categories, each with everything below it, or with a subcategory for that alone.
    public var categories: [CategoryPath]
    /// Services.
    public var services: [String]
    /// Parts of the titles of tickets that came as alerts, without regard to case.
    public var alerts: [String]
    /// The state that a ticket may not take before every step is ticked; `nil` only offers it.
    public var requiredBefore: TicketState?

    /// Makes a rule; one match of categories, services and alerts is enough.
    public init(
        article: ArticleID, categories: [CategoryPath] = [], services: [String] = [], alerts: [String] = [],
        requiredBefore: TicketState? = nil
    ) {
        self.article = article
        self.categories = categories
        self.services = services
        self.alerts = alerts
        self.requiredBefore = requiredBefore
    }

    /// The states that a runbook can hold.
    public static let holdable: [TicketState] = [.inProgress, .resolved, .closed]

    /// Whether it is for a ticket.
    public func applies(to ticket: Ticket) -> Bool {
        let known = ticket.classification
        if let category = known.category,
            categories.contains(where: {
                $0.category == category.category && ($0.subcategory == nil || $0.subcategory == category.subcategory)
            })
        {
            return true
        }
        if services.contains(where: known.services.contains) { return true }
        guard ticket.source == .alert || ticket.source == .monitoring else { return false }
        let title = ticket.title.lowercased()
        return alerts.contains { title.contains($0.lowercased()) }
    }
}

extension Ticket {
    /// The runbooks that the settings choose for it, in their order.
    public func runbookRules(_ settings: DeskSettings) -> [RunbookRule] {
        settings.runbooks.filter { $0.applies(to: self) }
    }

    /// The runbooks that hold a state because steps of them are open.
    public func openRunbooks(before state: TicketState, _ settings: DeskSettings) -> [RunbookRule] {
        let asked = Transitions.met(by: state, in: workflow)
        return settings.runbooks.filter { rule in
            guard let required = rule.requiredBefore, asked.contains(required), rule.applies(to: self) else {
                return false
            }
            return !(parts.runbooks.run(of: rule.article)?.isDone ?? false)
        }
    }

    func checkRunbooks(before state: TicketState, _ settings: DeskSettings) throws(Rejection) {
        guard let rule = openRunbooks(before: state, settings).first else { return }
        guard let run = parts.runbooks.run(of: rule.article) else {
            throw .rule(.runbookNotStarted(rule.article, of: id))
        }
        throw .rule(.runbookOpen(run, of: id))
    }
}

extension Obstacle {
    static func runbookNotStarted(_ article: ArticleID, of ticket: TicketID) -> Obstacle {
        Obstacle(
            "runbook.not-started",
            Sentence(
                "Runbook {article} must be done first. Start it: vakt runbook {ticket} --start {article}.",
                swedish:
                    "Checklistan {article} måste gås igenom först. Börja med den: vakt runbook {ticket} --start {article}.",
                japanese: "先に手順書 {article} を実施してください。開始するには vakt runbook {ticket} --start {article} を実行します。"),
            ["article": .article(article), "ticket": .ticket(ticket)], fields: [.runbook])
    }

    static func runbookOpen(_ run: Runbooks.Run, of ticket: TicketID) -> Obstacle {
        Obstacle(
            "runbook.open-steps",
            Sentence(
                "Runbook {article} has {count|one open step|# open steps}; the next is {number}: {step}. Tick what is done.",
                swedish:
                    "Checklistan {article} har {count|ett öppet steg|# öppna steg}; nästa är {number}: {step}. Bocka av det som är gjort.",
                japanese: "手順書 {article} に未完了の手順が{count|#件|#件}あります。次は {number}: {step}。完了した手順にチェックを入れてください。"),
            [
                "article": .article(run.article), "count": .number(Int64(run.openCount)),
                "number": .number(Int64((run.next ?? 0) + 1)), "step": .text(run.next.map { run.steps[$0] } ?? ""),
                "ticket": .ticket(ticket),
            ], fields: [.runbook])
    }
}
