import Helpdesk
import Primitives
import Testing

/// What stands in a finished review.
private let whole: [ReviewSection: String] = [
    .summary: "Mail stood still.", .impact: "All of it.", .causes: "A full disk.", .lessons: "Watch the disk.",
]

@Suite("A review")
struct ReviewTests {
    private let due = start.advanced(byMilliseconds: 7 * day)

    @Test("is written section by section, and an empty text takes one out")
    func written() {
        var desk = Life()
        #expect(desk.perform([WriteReview([.summary: " Mail stood still. ", .lucky: ""])]) == nil)
        #expect(desk.ticket.parts.review.sections == [.summary: "Mail stood still."])
        #expect(desk.perform([WriteReview([.summary: "Mail stood still."])]) == .nothingToChange)
        #expect(desk.perform([WriteReview([.summary: ""])]) == nil)
        #expect(!desk.ticket.parts.review.isBegun)
    }

    @Test("is not written over what somebody else wrote meanwhile")
    func meanwhile() {
        var desk = Life()
        desk.perform([WriteReview([.impact: "Theirs"])], by: "bo")
        let late = WriteReview([.impact: "Mine"], seen: [:])
        #expect(rule(desk.perform([late])) == "review.section-changed")
        #expect(desk.perform([WriteReview([.summary: "Mine"], seen: [:])]) == nil)
        #expect(desk.ticket.parts.review.sections[.impact] == "Theirs")
    }

    @Test("is complete when the ticket is solved and what is needed stands in it")
    func isComplete() {
        var desk = Life()
        desk.perform([WriteReview(whole)])
        #expect(rule(desk.perform([CompleteReview()])) == "review.still-open")
        desk = Life()
        desk.perform([resolve, WriteReview([.summary: "x"])])
        #expect(rule(desk.perform([CompleteReview()])) == "review.incomplete")
        #expect(desk.perform([WriteReview(whole)]) == nil)
        #expect(desk.perform([CompleteReview()]) == nil)
        #expect(desk.ticket.parts.review.completed != nil && desk.ticket.steps[.review] != nil)
        #expect(rule(desk.perform([WriteReview([.causes: ""])])) == "review.incomplete")
    }

    @Test("leads to actions with owner and date, each with a number that is never given twice")
    func actions() {
        var desk = Life()
        #expect(desk.perform([AgreeAction("Alarm at 80 %", owner: "bo", due: due)]) == nil)
        #expect(desk.perform([AgreeAction("Write a runbook", owner: "anna", due: due)]) == nil)
        #expect(desk.perform([FinishAction(2, outcome: "KB-000007")]) == nil)
        #expect(desk.perform([AgreeAction("Tell the vendor", owner: "bo", due: due)]) == nil)
        #expect(desk.ticket.parts.review.openActions.map(\.number) == [1, 3])
        #expect(desk.perform([ChangeAction(1, owner: "anna")]) == nil)
        #expect(desk.ticket.parts.review.action(1)?.owner == "anna")
        #expect(rule(desk.perform([FinishAction(2)])) == "review.no-such-action")
        let late = desk.perform([AgreeAction("Late", owner: "bo", due: start)])
        #expect(late == .outOfRange(.until, start.rfc3339))
    }

    @Test("gives back exactly what was there when steps of it are undone, whoever did more since")
    func undone() {
        let events: [any TicketEvent] = [
            logged(), TicketReviewWritten(whole), TicketActionAgreed(1, "Alarm", owner: "bo", due: due),
            TicketActionAgreed(2, "Runbook", owner: "anna", due: due),
        ]
        let ticket = fold(events)
        let finished = fold(events + [TicketActionFinished(1, "Alarm")])
        let back = Restoration(from: finished, to: ticket)
        #expect(back.parts == ["review": ["action 1": back.parts["review"]?["action 1"] ?? .null]])
        let later = fold(events + [TicketActionFinished(1, "Alarm"), TicketActionFinished(2, "Runbook")])
        #expect(back.leads(from: finished, as: later))
        #expect(!back.leads(from: finished, as: ticket))
    }

    @Test("is what closing waits for where the settings ask for it")
    func mandatory() {
        let settings = DeskSettings(mandatory: [MandatoryRule(before: .closed, fields: [.review])])
        let lived: [any TicketEvent] = [logged(), TicketResolved(.solution, notes: "x"), TicketReviewWritten(whole)]
        let without = Given(ticket: fold(lived), settings: settings)
        without.when(CloseTicket()).thenRejected(.missing([.review], before: .closed))
        let with = Given(ticket: fold(lived + [TicketReviewCompleted()]), settings: settings)
        with.when(CloseTicket()).then(TicketClosed())
    }

    private let resolve = CommandSequence([
        ClassifyTicket(complete), ResolveTicket(.solution, notes: "x", cause: "y"),
    ])

    private func rule(_ rejection: Rejection?) -> String? {
        if case .rule(let obstacle)? = rejection { obstacle.rule } else { nil }
    }
}
