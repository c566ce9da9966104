import Primitives
import Testing

@testable import Helpdesk

@Suite("Investigation") struct InvestigationTests {
    @Test("keeps checks and hypotheses as entries with numbers, and what became of them")
    func entries() throws {
        let then = given(
            TicketChecked("Disk on mx1", .fine, note: "61 %"), TicketHypothesisRaised("The certificate ran out"),
            TicketHypothesisRaised("DNS"))
        then.when(RaiseHypothesis("DNS")).thenRejected(.nothingToChange)
        then.when(RuleHypothesis(2, .ruledOut, reason: "dig answers"))
            .then(TicketHypothesisRuled(2, .ruledOut, reason: "dig answers", text: "DNS"))
        then.when(RuleHypothesis(2, .ruledOut, reason: " ")).thenRejected(.required(.reason))
        then.when(RecordCheck("", .wrong)).thenRejected(.required(.text))
        let known = then.ticket.parts.investigation
        #expect(known.checks.map(\.number) == [1] && known.checks.map(\.outcome) == [.fine])
        #expect(known.open.map(\.text) == ["The certificate ran out", "DNS"])
        #expect(known.open.map(\.number) == [1, 2])
        #expect(then.ticket.steps[.investigate]?.count == 3)
    }

    @Test("names the hypotheses there are when another one is ruled out")
    func unknownHypothesis() throws {
        let then = given(TicketHypothesisRaised("DNS"))
        guard case .rejection(.rule(let obstacle)) = then.when(RuleHypothesis(7, .ruledIn, reason: "x")) else {
            Issue.record("7 was ruled in")
            return
        }
        #expect(obstacle.rule == "investigation.no-such-hypothesis")
        #expect(obstacle.told.places["known"] == .texts(["1 DNS"]))
    }

    @Test("a found cause has a category of the settings, meets the rule and fills the resolution")
    func cause() {
        var settings = DeskSettings()
        settings.causes = ["change", "vendor"]
        let grave = ClassifyTicket(
            Classification(
                kind: .service, category: CategoryPath("mail"), impact: .high, urgency: .high, services: ["mail"]))
        var life = Life()
        life.perform([grave, StartTicket()])
        let resolve = ResolveTicket(.solution, notes: "Renewed")
        let before = Given(ticket: life.ticket, settings: settings)
        before.when(resolve).thenRejected(.missing([.cause], before: .resolved))
        before.when(FindCause("vendr", "Lost link"))
            .thenRejected(.unknown(.causeCategory, "vendr", known: ["vendor", "change"]))
        life.perform([FindCause("vendor", "The provider's router")])
        Given(ticket: life.ticket, settings: settings).when(resolve)
            .then(TicketResolved(.solution, notes: "Renewed", cause: "The provider's router"))
        Given(ticket: life.ticket, settings: settings)
            .when(ResolveTicket(.solution, notes: "Renewed", cause: "Another"))
            .then(TicketResolved(.solution, notes: "Renewed", cause: "Another"))
    }

    @Test("keeps output as it was printed, but for the empty end")
    func output() {
        let text = "\n   PID  CPU\n     1  0.0\n\n"
        given().when(KeepOutput("top -b", text)).then(TicketOutputKept("top -b", "   PID  CPU\n     1  0.0"))
        given().when(KeepOutput("top", " \n")).thenRejected(.required(.text))
        let long = String(repeating: "x", count: TextLimit.text + 1)
        given().when(KeepOutput("", long)).thenRejected(.tooLong(.text, limit: TextLimit.text))
    }
}

@Suite("Communication") struct CommunicationTests {
    @Test("a public update moves the next one on, and resolving ends it until it is reopened")
    func cadence() {
        var life = Life()
        life.perform([ClassifyTicket(complete), StartTicket()])
        life.perform([PlanUpdates(every: 30)])
        #expect(life.ticket.parts.communication.nextUpdate == life.now.advanced(byMilliseconds: 30 * minute))
        life.now = life.now.advanced(byMilliseconds: hour)
        #expect(life.ticket.isUpdateOverdue(at: life.now))
        life.perform([AddNote("internal")])
        #expect(life.ticket.isUpdateOverdue(at: life.now))
        life.perform([AddNote("We are on it", isPublic: true)])
        #expect(life.ticket.parts.communication.nextUpdate == life.now.advanced(byMilliseconds: 30 * minute))
        life.perform([ResolveTicket(.solution, notes: "Mended")])
        #expect(life.ticket.parts.communication.nextUpdate == nil)
        life.take(.undo)
        #expect(life.ticket.parts.communication.nextUpdate != nil)
        life.take(.redo)
        life.perform([ReopenTicket(reason: "Down again")])
        #expect(life.ticket.parts.communication.nextUpdate == life.now.advanced(byMilliseconds: 30 * minute))
        life.perform([PlanUpdates()])
        #expect(life.ticket.parts.communication == Communication())
        #expect(life.perform([PlanUpdates()]) == .nothingToChange)
    }

    @Test("one update that is promised without a rhythm is kept by one update")
    func once() {
        var life = Life()
        life.perform([PlanUpdates(next: life.now.advanced(byMilliseconds: hour))])
        life.perform([AddNote("Here it is", isPublic: true)])
        #expect(life.ticket.parts.communication == Communication())
    }

    @Test("promises nothing on a resolved ticket, in the past, or further apart than a week")
    func refused() {
        func rule(_ outcome: Outcome) -> String? {
            if case .rejection(.rule(let obstacle)) = outcome { obstacle.rule } else { nil }
        }
        let open = given()
        #expect(rule(open.when(PlanUpdates(every: 0))) == "communication.distance")
        #expect(rule(open.when(PlanUpdates(every: PlanUpdates.longest + 1))) == "communication.distance")
        #expect(rule(open.when(PlanUpdates(next: start))) == "communication.past")
        let over = given(TicketResolved(.solution, notes: "x"))
        #expect(rule(over.when(PlanUpdates(every: 30))) == "communication.open-only")
        #expect(rule(open.when(InformPeople([], .phone))) == "communication.nobody")
        #expect(rule(open.when(ChangeStakeholders(remove: ["Eva"]))) == "communication.no-stakeholder")
    }

    @Test("knows who is kept informed, and when each was told last")
    func stakeholders() {
        var life = Life()
        life.perform([
            ChangeStakeholders(add: [Stakeholder("Olle"), Stakeholder("Eva", address: "eva@x.se", reason: "CIO")])
        ])
        life.perform([InformPeople(["Eva", "Styrelsen", "Eva"], .phone, note: "Felet är funnet")])
        let known = life.ticket.parts.communication
        #expect(known.stakeholders.map(\.name) == ["Eva", "Olle"])
        #expect(known.lastInforming(of: "Eva")?.people == ["Eva", "Styrelsen"])
        #expect(known.lastInforming(of: "Olle") == nil)
        #expect(life.ticket.steps[.communicate]?.count == 1)
        life.perform([ChangeStakeholders(add: [Stakeholder("Olle")])])
        #expect(life.events.count == 3, "what is so already is no event")
        life.perform([ChangeStakeholders(add: [Stakeholder("Åsa")], remove: ["Olle"])])
        life.take(.undo)
        #expect(life.ticket.parts.communication == known)
    }
}

@Suite("Process steps") struct ProcessStepTests {
    private func steps(_ ticket: Ticket) -> [String] {
        ticket.processSteps(DeskSettings()).map { standing in
            standing.step.rawValue + (standing.taken != nil ? "+" : standing.isSkipped ? "-" : "")
        }
    }

    @Test("are shown as taken, open or skipped, as far as the ticket has come")
    func incident() {
        var life = Life()
        #expect(
            steps(life.ticket) == [
                "log+", "classify", "respond", "investigate", "resolve", "communicate", "document", "close",
            ])
        life.perform([ResolveTicket(.solution, notes: "Done while they were on the line")])
        let bare = DeskSettings(mandatory: [])
        #expect(life.ticket.processSteps(bare).filter(\.isSkipped).map(\.step) == [])
        life = Life(settings: bare)
        life.perform([ResolveTicket(.solution, notes: "Done while they were on the line")])
        #expect(
            life.ticket.processSteps(bare).filter(\.isSkipped).map(\.step) == [.classify, .investigate, .communicate])
        life.perform([CloseTicket()])
        #expect(
            life.ticket.processSteps(bare).filter(\.isSkipped).map(\.step) == [
                .classify, .investigate, .communicate, .document,
            ])
    }

    @Test("tell when and by whom, and undoing takes them back")
    func whoAndWhen() throws {
        var life = Life()
        life.perform([ClassifyTicket(complete)], by: "bengt")
        let classified = try #require(life.ticket.processSteps(DeskSettings()).first { $0.step == .classify }?.taken)
        #expect(classified == StepStanding.Taken(at: life.now, by: "bengt"))
        #expect(life.ticket.processSteps(DeskSettings()).first { $0.step == .respond }?.taken?.by == "bengt")
        life.perform([RecordCheck("Disk", .fine)])
        life.perform([RecordCheck("Net", .fine)])
        life.take(.undo)
        #expect(life.ticket.steps[.investigate]?.count == 1)
        life.take(.undo)
        #expect(life.ticket.steps[.investigate] == nil)
    }

    @Test("leave out what does not apply: no investigation of a request, and of a cancelled ticket nothing open")
    func others() {
        let request = fold([TicketLogged(type: .request, title: "A chair")], id: TicketID(.request, 1))
        #expect(steps(request) == ["log+", "classify", "respond", "resolve", "communicate", "close"])
        let change = fold([TicketLogged(type: .change, title: "New disks")], id: TicketID(.change, 1))
        #expect(steps(change) == ["log+", "classify", "resolve", "communicate", "close"])
        #expect(steps(fold([logged(), TicketCancelled(reason: "x")])) == ["log+"])
    }
}
