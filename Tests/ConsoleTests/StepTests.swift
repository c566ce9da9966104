import Canvas
import Helpdesk
import Primitives
import Testing
import Wording

@testable import Console

@Suite("Steps that ask for what is missing") struct StepTests {
    private func sitting(_ rules: [MandatoryRule]) throws -> (Sitting, TicketID) {
        var desk = PracticeDesk.small()
        desk.settings.mandatory = rules
        let wish = LogTicket(
            type: .incident, title: "Bare", description: "", requester: Requester(), source: .phone,
            classification: Classification(), tags: [])
        let id = desk.log(wish)
        var sitting = Sitting(desk)
        sitting.press("J")
        sitting.type(String(id.number))
        sitting.press("Enter")
        #expect(sitting.model.selected == id)
        return (sitting, id)
    }

    @Test("every field that a rule can ask for has its place in the form of the step")
    func everyField() throws {
        let asked: [Field] = [
            .description, .requester, .category, .subcategory, .impact, .urgency, .severity, .difficulty, .service,
            .affected, .site, .team, .assignee,
        ]
        var (sitting, _) = try sitting([MandatoryRule(before: .inProgress, fields: asked)])
        sitting.model.overlays = []
        _ = sitting.model.openForm(.start)
        let keys = Set(sitting.model.form?.fields.flatMap { $0.key.field.map { [$0] } ?? [] } ?? [])
        #expect(keys.union([.subcategory]) == Set(asked))
        #expect(sitting.model.form?.fields.allSatisfy { $0.isGap && $0.isRequired } ?? false)
    }

    @Test("starting asks in one form, refuses at the field, and fills it in with the state as one step")
    func start() throws {
        let rule = MandatoryRule(before: .inProgress, fields: [.requester, .site])
        var (sitting, id) = try sitting([rule])
        sitting.press("s j Enter")
        #expect(sitting.model.form?.action == .start)
        sitting.type("Eva")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.errors[.site] != nil)
        #expect(sitting.desk.tickets[id]?.state == .new)
        sitting.type("Lund")
        sitting.press("Ctrl-S")
        let ticket = try #require(sitting.desk.tickets[id])
        #expect(ticket.state == .inProgress && ticket.requester.name == "Eva" && ticket.classification.site == "Lund")
        #expect(sitting.model.form == nil)
    }

    @Test("where nothing is missing there is no form")
    func noForm() throws {
        var (sitting, id) = try sitting([])
        sitting.press("s j Enter")
        #expect(sitting.model.form == nil && sitting.desk.tickets[id]?.state == .inProgress)
    }

    @Test("closing asks for what the resolution lacks")
    func close() throws {
        var (sitting, id) = try sitting([MandatoryRule(before: .closed, fields: [.confirmedBy])])
        sitting.elsewhere(id, ResolveTicket(.solution, notes: "Mended"))
        // It left the view of open tickets: it is looked up again.
        sitting.press("J")
        sitting.type(String(id.number))
        sitting.press("Enter")
        #expect(sitting.model.selectedTicket?.state == .resolved)
        _ = sitting.model.openForm(.close)
        #expect(sitting.model.form?.fields.map(\.key) == [.confirmedBy])
        sitting.type("Eva")
        sitting.press("Ctrl-S")
        let said = sitting.model.form.map { "\($0.trouble ?? "") \($0.errors)" } ?? "\(sitting.model.notices)"
        #expect(sitting.desk.tickets[id]?.state == .closed, "\(said)")
        #expect(sitting.desk.tickets[id]?.resolution?.confirmedBy == "Eva")
    }
}
