import Helpdesk
import Primitives
import Testing

private func supervisor(_ name: String = "chiyo") -> Actor { Actor(name: name, role: .supervisor) }

private func rule(_ outcome: Outcome) -> String? {
    guard case .rejection(.rule(let obstacle)) = outcome else { return nil }
    return obstacle.rule
}

@Suite("Changes")
struct ChangeTests {
    @Test("are planned piece by piece, and what stays the same is no event")
    func plan() {
        let change = given(.normalChange)
        change.when(PlanChange(ChangePlan(risk: .medium, test: "Ping it."))).thenRejected(.nothingToChange)
        change.when(PlanChange(ChangePlan(risk: .high, test: " Ping it. ")))
            .then(TicketChangePlanned(ChangePlan(risk: .high)))
        change.when(PlanChange(ChangePlan(type: .normal))).thenRejected(.nothingToChange)
        #expect(rule(given(.problem).when(PlanChange(wholePlan))) == "change.not-a-change")
    }

    @Test("need an answer from somebody else who may give it")
    func approval() {
        let asked = given(.normalChange, TicketMoved(to: .assess), TicketMoved(to: .authorise))
        asked.when(ApproveChange(), by: Actor(name: "bo", role: .agent))
            .thenRejected(.notPermitted(.approveChanges, role: .agent))
        #expect(rule(asked.when(ApproveChange(), by: supervisor("anna"))) == "change.own-approval")
        #expect(rule(asked.when(MoveTicket(to: .scheduled))) == "change.not-approved")
        asked.when(ApproveChange(), by: supervisor()).then(TicketChangeApproved())
        asked.when(ApproveChange(), by: Actor(name: "bo", role: .agent, rights: [.approveChanges]))
            .then(TicketChangeApproved())
        asked.when(RefuseChange(reason: " "), by: supervisor()).thenRejected(.required(.reason))
    }

    @Test("that were refused are planned otherwise, which asks anew")
    func refusal() {
        let refused = given(
            .normalChange, TicketMoved(to: .assess), TicketMoved(to: .authorise),
            TicketChangeRefused(reason: "No way back."))
        #expect(rule(refused.when(MoveTicket(to: .scheduled))) == "change.refused")
        let again = given(
            .normalChange, TicketMoved(to: .assess), TicketMoved(to: .authorise),
            TicketChangeRefused(reason: "No way back."), TicketChangePlanned(ChangePlan(backOut: "Restore it.")))
        #expect(again.ticket.parts.change.approval?.answer == nil)
        #expect(rule(again.when(MoveTicket(to: .scheduled))) == "change.not-approved")
    }

    @Test("stay as they were approved, but for the window")
    func approvedPlan() {
        let scheduled = given(
            .normalChange, TicketMoved(to: .assess), TicketMoved(to: .authorise), TicketChangeApproved(),
            TicketMoved(to: .scheduled))
        #expect(rule(scheduled.when(PlanChange(ChangePlan(risk: .high)))) == "change.plan-is-approved")
        let from = scheduled.now.advanced(byMilliseconds: day)
        let window = ChangeWindow(from, from.advanced(byMilliseconds: hour))
        scheduled.when(PlanChange(ChangePlan(window: window)))
            .then(TicketChangePlanned(ChangePlan(window: window)))
        let moved = given(
            .normalChange, TicketMoved(to: .assess), TicketMoved(to: .authorise), TicketChangeApproved(),
            TicketMoved(to: .scheduled), TicketMoved(to: .authorise, reason: "Bigger than we thought."))
        #expect(moved.ticket.parts.change.approval?.answer == nil)
    }

    @Test("have windows that lie ahead")
    func window() {
        let change = given(.normalChange)
        let past = ChangeWindow(start, change.now.advanced(byMilliseconds: hour))
        #expect(rule(change.when(PlanChange(ChangePlan(window: past)))) == "change.window-past")
        emergency(past)
        var late = given(.standardChange)
        late.now = start.advanced(byMilliseconds: 9 * day)
        #expect(rule(late.when(MoveTicket(to: .scheduled))) == "change.window-past")
        #expect(ChangeWindow(start, start) == nil)
    }

    private func emergency(_ begun: ChangeWindow?) {
        given(.emergencyChange).when(PlanChange(ChangePlan(window: begun)))
            .then(TicketChangePlanned(ChangePlan(window: begun)))
    }

    @Test("in an emergency are made first and answered for before they are closed")
    func emergencyAnswer() {
        let made = given(
            .emergencyChange, TicketMoved(to: .authorise), TicketMoved(to: .scheduled), TicketMoved(to: .implement),
            TicketMoved(to: .review))
        let close = CloseChange(.successful, notes: "Mail flows.")
        #expect(rule(made.when(close)) == "change.not-approved")
        made.when(ApproveChange(), by: supervisor()).then(TicketChangeApproved())
        let refused = given(
            .emergencyChange, TicketMoved(to: .authorise), TicketMoved(to: .scheduled), TicketMoved(to: .implement),
            TicketMoved(to: .review), TicketChangeRefused(reason: "A reboot was enough."))
        #expect(rule(refused.when(close)) == "change.refused-is-no-success")
        refused.when(CloseChange(.withIssues, notes: "Mail flows."))
            .then(TicketChangeClosed(.withIssues, notes: "Mail flows."))
    }

    @Test("change their type only while the other type has the state")
    func type() {
        given(.normalChange).when(PlanChange(ChangePlan(type: .emergency)))
            .then(TicketChangePlanned(ChangePlan(type: .emergency)))
        let assessed = given(.normalChange, TicketMoved(to: .assess))
        #expect(rule(assessed.when(PlanChange(ChangePlan(type: .standard)))) == "change.type-is-set")
    }

    @Test("are not undone under what others built on them")
    func undo() {
        var life = Life(.change)
        #expect(life.perform([PlanChange(wholePlan)]) == nil)
        #expect(life.perform([MoveTicket(to: .assess)]) == nil)
        #expect(life.perform([MoveTicket(to: .authorise)]) == nil)
        #expect(life.perform([ApproveChange()], by: "chiyo") == nil)
        #expect(life.perform([MoveTicket(to: .scheduled)]) == nil)
        let moved = life.now
        #expect(life.take(.undo, by: "chiyo") == .changedSince(.named("ticket.moved"), by: "anna", at: moved))
        #expect(life.take(.undo) == nil)
        #expect(life.take(.undo, by: "chiyo") == nil)
        #expect(life.ticket.parts.change.approval?.answer == nil)
    }
}

@Suite("Problems")
struct ProblemTests {
    @Test("become known errors with symptoms, cause and workaround")
    func knownError() {
        let problem = given(.problem)
        let lacking = problem.when(DescribeProblem(symptoms: "Mail waits.", isKnownError: true))
        #expect(rule(lacking) == "problem.known-error-needs")
        var known = TicketProblemDescribed()
        (known.symptoms, known.workaround, known.isKnownError) = ("Mail waits.", "Restart it.", true)
        problem.when(DescribeProblem(symptoms: "Mail waits.", workaround: "Restart it.", isKnownError: true)).then(
            known)
        #expect(rule(Given(ticket: fold([logged()])).when(DescribeProblem(cause: "x"))) == "problem.not-a-problem")
    }

    @Test("are resolved with the cause that is known")
    func cause() {
        given(.problem, TicketMoved(to: .assess), TicketMoved(to: .rootCauseAnalysis), TicketMoved(to: .fixInProgress))
            .when(ResolveTicket(.byChange, notes: "Larger disk."))
            .then(TicketResolved(.byChange, notes: "Larger disk.", cause: "A full disk."))
    }
}
