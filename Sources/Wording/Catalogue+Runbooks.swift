import Helpdesk
import Primitives

/// How runbooks stand on a ticket, in words.
extension Catalogue {
    /// The lines of the runbooks that were started, with what comes next, and of those that are asked for.
    func runbooks(of ticket: Ticket, _ settings: DeskSettings, _ context: EventContext) -> [Aside] {
        let label = self(Sentence("Runbook", swedish: "Checklista", japanese: "手順書"))
        let started = ticket.parts.runbooks.runs.map { run in
            let state =
                run.next.map { next in
                    words(
                        for: Told(
                            Sentence(
                                "{done} of {all} done, next: {step}", swedish: "{done} av {all} klara, nästa: {step}",
                                japanese: "{all}件中{done}件完了、次: {step}"),
                            [
                                "done": .number(Int64(run.ticks.count)), "all": .number(Int64(run.steps.count)),
                                "step": .text(run.steps[next]),
                            ]), context)
                } ?? self(Sentence("all done", swedish: "allt klart", japanese: "すべて完了"))
            return Aside(label, run.article.description + " " + run.title + ": " + state)
        }
        guard ticket.state.isOpen else { return started }
        let wanted = ticket.runbookRules(settings).filter { rule in
            rule.requiredBefore != nil && ticket.parts.runbooks.run(of: rule.article) == nil
        }
        return started
            + wanted.map { rule in
                let text = rule.article.description + ": " + standing(ofOffered: rule.article, ticket, settings)
                return Aside(label, text, isWarning: true)
            }
    }

    /// Whether a runbook that was not started must be done, and before what.
    public func standing(ofOffered article: ArticleID, _ ticket: Ticket, _ settings: DeskSettings) -> String {
        let rule = ticket.runbookRules(settings).first { $0.article == article }
        guard let state = rule?.requiredBefore else {
            return self(Sentence("can be started", swedish: "kan påbörjas", japanese: "開始できます"))
        }
        let sentence = Sentence(
            "must be done before it is {state}", swedish: "måste göras innan ärendet blir {state}",
            japanese: "{state}にする前に必須")
        return words(
            for: Told(sentence, ["state": .text(name(of: state))]),
            EventContext(now: Timestamp(milliseconds: 0)))
    }
}
