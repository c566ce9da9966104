import Helpdesk
import Primitives
import Testing

@Suite("Runbooks") struct RunbookTests {
    private let id = ArticleID(7)
    private var steps: [String] { ["Ask for webmail", "Tell everyone"] }
    private var started: TicketRunbookStarted {
        TicketRunbookStarted(id, version: 1, title: "Mail is down", steps: steps)
    }
    private func ticked(_ step: Int, _ isDone: Bool = true) -> TicketRunbookStepTicked {
        TicketRunbookStepTicked(id, step: step, text: steps[step - 1], isDone: isDone)
    }
    private var classified: TicketClassified { TicketClassified(complete, priority: .p3) }

    private func article(_ text: String) -> Article {
        var article: Article?
        let written = ArticleWritten(ArticleContent(kind: .runbook, title: "Mail is down", text: text))
        let origin = Origin(at: start, by: "anna")
        let event = RecordedEvent(sequence: 1, subject: .article(id), origin: origin, happening: .article(written))
        Article.fold(event, into: &article)
        guard let article else { preconditionFailure("an article has an event") }
        return article
    }

    private func decide(_ command: any TicketCommand, on ticket: Ticket, _ text: String?) throws -> [any TicketEvent] {
        var desk = Circumstances(settings: DeskSettings(), actor: anna(), now: start.advanced(byMilliseconds: day))
        if let text { desk.articles[id] = article(text) }
        return try Decision.decide(command, on: ticket, seen: nil, desk)
    }

    private func obstacle(_ outcome: Outcome) -> String? {
        if case .rejection(.rule(let obstacle)) = outcome { obstacle.rule } else { nil }
    }

    @Test("have the steps of the article's task lists, outside of code")
    func stepsOfMarkdown() {
        let text = """
            # Mail
            - [ ] **Ask** for `webmail`
              * [x] Tell everyone
            1. [ ] Mount it
            - not a step
            ```
            - [ ] code
            ```
            10) [ ] Back up
            - [ ]
            """
        #expect(article(text).steps == ["Ask for webmail", "Tell everyone", "Mount it", "Back up"])
        #expect(article("none").steps.isEmpty)
    }

    @Test("are started with the steps as they stand, once")
    func starting() throws {
        let ticket = fold([logged()])
        let events = try decide(StartRunbook(id), on: ticket, "- [ ] Ask for webmail\n- [ ] Tell everyone")
        #expect(events.map(described) == [described(started)])
        #expect(throws: Rejection.notFound(.article(id))) { try decide(StartRunbook(id), on: ticket, nil) }
        #expect(throws: Rejection.self) { try decide(StartRunbook(id), on: ticket, "no steps") }
        #expect(throws: Rejection.nothingToChange) {
            try decide(StartRunbook(id), on: fold([logged(), started]), "- [ ] another step by now")
        }
    }

    @Test("are ticked with who and when, and a tick can be taken away")
    func ticking() throws {
        let run = given(started, ticked(2))
        let known = try #require(run.ticket.parts.runbooks.run(of: id))
        #expect(known.ticks[1]?.by == "anna")
        #expect(known.next == 0)
        run.when(TickStep(id, step: 1)).then(ticked(1))
        run.when(TickStep(id, step: 2)).thenRejected(.nothingToChange)
        run.when(TickStep(id, step: 2, isDone: false)).then(ticked(2, false))
        #expect(obstacle(run.when(TickStep(id, step: 3))) == "runbook.no-such-step")
        #expect(obstacle(given().when(TickStep(id, step: 1))) == "runbook.not-started")
        let body = run.ticket.parts.runbooks.body
        #expect(try Runbooks(body: body) == run.ticket.parts.runbooks)
    }

    @Test("hold a state until every step is ticked, also in a sequence of commands")
    func holding() {
        let rule = RunbookRule(article: id, categories: [CategoryPath("mail")], requiredBefore: .resolved)
        let resolve = ResolveTicket(.solution, notes: "done")
        func outcome(_ events: [any TicketEvent], _ command: any TicketCommand) -> String? {
            let given = Given(ticket: fold([logged(), classified] + events)).with { $0.runbooks = [rule] }
            let outcome = given.when(command)
            if case .events = outcome { return nil }
            return obstacle(outcome) ?? "another"
        }
        #expect(outcome([], resolve) == "runbook.not-started")
        #expect(outcome([started, ticked(1)], resolve) == "runbook.open-steps")
        #expect(outcome([started, ticked(1), ticked(2)], resolve) == nil)
        #expect(outcome([], StartTicket()) == nil)
        #expect(outcome([started], CommandSequence([AddNote("x"), resolve])) == "runbook.open-steps")
        #expect(outcome([started, ticked(1)], CommandSequence([TickStep(id, step: 2), resolve])) == nil)
        #expect(outcome([started, ticked(1), ticked(2), ticked(1, false)], resolve) == "runbook.open-steps")
    }

    @Test("are chosen by category, service or an alert's title")
    func choosing() {
        func applies(_ rule: RunbookRule, _ source: IntakeSource = .alert) -> Bool {
            var first = logged("Certificate EXPIRES soon")
            first.source = source
            return rule.applies(to: fold([first, classified]))
        }
        #expect(applies(RunbookRule(article: id, categories: [CategoryPath("mail")])))
        #expect(applies(RunbookRule(article: id, categories: [CategoryPath("mail", "outlook")])))
        #expect(!applies(RunbookRule(article: id, categories: [CategoryPath("mail", "server")])))
        #expect(applies(RunbookRule(article: id, services: ["mail"])))
        #expect(applies(RunbookRule(article: id, alerts: ["certificate expires"])))
        #expect(!applies(RunbookRule(article: id, alerts: ["certificate expires"]), .phone))
        #expect(!applies(RunbookRule(article: id, services: ["web"], alerts: ["disk"])))
    }
}
