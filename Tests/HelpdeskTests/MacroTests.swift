import Primitives
import Testing

@testable import Helpdesk

@Suite("Macros") struct MacroTests {
    private var waiting: Macro {
        var macro = Macro(name: "ask")
        macro.text = "Hello {requester}, which {service} is it? {id} {nothing}"
        macro.isPublic = true
        macro.tags = ["waiting"]
        macro.assignee = "me"
        macro.state = .onHold
        macro.holdReason = .caller
        return macro
    }

    private var solved: Macro {
        var macro = Macro(name: "solved")
        macro.state = .resolved
        macro.text = "Done."
        return macro
    }

    private func apply(_ macro: Macro, _ change: (inout ApplyMacro) -> Void = { _ in }) -> ApplyMacro {
        var wish = ApplyMacro(macro, MacroValues(DeskSettings(), me: "anna"))
        change(&wish)
        return wish
    }

    @Test("fill their text from the ticket and do everything in one step")
    func all() {
        var ticket = logged()
        ticket.classification = complete
        ticket.requester = Requester(name: "Eva {id}")
        Given(ticket: fold([ticket])).when(apply(waiting))
            .then(
                TicketTagged(add: ["waiting"], remove: []),
                TicketAssigned(assignee: "anna", team: nil, reason: "ask"),
                TicketNoted("Hello Eva {id}, which mail is it? INC-000001 {nothing}", isPublic: true),
                TicketHeld(.caller))
    }

    @Test("get past no mandatory field, and take what is filled in for it")
    func mandatory() {
        given().when(apply(waiting)).thenRejected(
            .missing([.category, .impact, .urgency, .service], before: .onHold))
        let circumstances = Circumstances(settings: DeskSettings(), actor: anna(), now: start)
        #expect(
            apply(waiting).lacks(on: given().ticket, circumstances) == [.category, .impact, .urgency, .service])
        var gaps = GapAnswers()
        gaps.classification.category = .some(CategoryPath("mail"))
        gaps.classification.impact = .some(.high)
        gaps.classification.urgency = .some(.low)
        gaps.classification.service = .some("mail")
        let outcome = given().when(apply(waiting) { $0.gaps = gaps })
        #expect(
            outcome.words.map { $0.prefix { $0 != " " } } == [
                "ticket.classified", "ticket.triaged", "ticket.tagged", "ticket.assigned", "ticket.noted",
                "ticket.held",
            ])
    }

    @Test("do all or nothing, and pass over what is so already")
    func allOrNothing() {
        let closed = given(TicketResolved(.solution, notes: "x"), TicketClosed())
        closed.when(apply(waiting))
            .thenRejected(.notFrom(.closed, to: .inProgress, allowed: []))
        var tags = Macro(name: "vip")
        tags.tags = ["vip"]
        given(TicketTagged(add: ["vip"], remove: [])).when(apply(tags)).thenRejected(.nothingToChange)
        tags.team = "net"
        given(TicketTagged(add: ["vip"], remove: [])).when(apply(tags))
            .then(TicketAssigned(assignee: nil, team: "net", reason: "vip"))
    }

    @Test("resolve with the cause that is known, and not without one where the rules ask for it")
    func resolves() {
        let grave = Classification(
            kind: .service, category: CategoryPath("mail"), impact: .high, urgency: .high, services: ["mail"])
        var life = Life()
        life.perform([ClassifyTicket(grave), StartTicket()])
        Given(ticket: life.ticket).when(apply(solved)).thenRejected(.missing([.cause], before: .resolved))
        life.perform([FindCause("vendor", "Their router")])
        #expect(life.perform([apply(solved)]) == nil)
        #expect(life.ticket.resolution?.cause == "Their router" && life.ticket.resolution?.notes == "Done.")
        let before = life.ticket
        life.take(.undo)
        #expect(life.ticket.state == .inProgress && life.ticket.noteCount == 0)
        life.take(.redo)
        #expect(life.ticket.withoutHistory == before.withoutHistory)
    }

    @Test("a gap is filled and what is filled in stays")
    func gaps() {
        var ticket = logged()
        ticket.classification = Classification(category: CategoryPath("mail"), services: ["web"])
        ticket.requester = Requester(name: "", address: "x@y.z")
        var gaps = GapAnswers()
        gaps.requester = "Eva"
        gaps.description = "Since eight"
        gaps.assignee = "anna"
        gaps.classification.category = .some(CategoryPath("mail", "outlook"))
        gaps.classification.service = .some("mail")
        gaps.classification.site = .some("Lund")
        let classified = Classification(category: CategoryPath("mail", "outlook"), services: ["web"], site: "Lund")
        var edited = TicketEdited()
        edited.description = "Since eight"
        edited.requester = Requester(name: "Eva", address: "x@y.z")
        Given(ticket: fold([ticket])).when(FillGaps(gaps))
            .then(
                edited, TicketClassified(classified, priority: nil), TicketAssigned(assignee: "anna", team: nil))
    }

    @Test("what was not known when it was resolved is added before it is closed")
    func completes() {
        let rule = MandatoryRule(before: .closed, fields: [.confirmedBy, .cause])
        let resolved = given(TicketResolved(.solution, notes: "x")).with { $0.mandatory = [rule] }
        resolved.when(CloseTicket()).thenRejected(.missing([.confirmedBy, .cause], before: .closed))
        var gaps = GapAnswers()
        gaps.confirmedBy = "Eva"
        gaps.cause = "Dust"
        resolved.when(CommandSequence([FillGaps(gaps), CloseTicket()]))
            .then(TicketResolutionCompleted(cause: "Dust", confirmedBy: "Eva"), TicketClosed())
        guard case .rejection(.rule(let obstacle)) = given().when(CompleteResolution(cause: "x")) else {
            Issue.record("an open ticket has no resolution to complete")
            return
        }
        #expect(obstacle.rule == "resolution.none")
    }
}
