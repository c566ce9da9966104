import Helpdesk
import Testing

@Suite("Classification")
struct ClassificationTests {
    @Test("looks the priority up in the matrix", arguments: Level.allCases, Level.allCases)
    func matrix(impact: Level, urgency: Level) {
        let expected: [[Int]] = [[1, 2, 3], [2, 3, 4], [3, 4, 5]]
        let number = expected[impact.rawValue - 1][urgency.rawValue - 1]
        #expect(PriorityMatrix.standard[impact, urgency].rawValue == number)
        let told = Classification(kind: .service, impact: impact, urgency: urgency)
        given().when(ClassifyTicket(told)).then(TicketClassified(told, priority: Priority(rawValue: number)))
    }

    @Test("uses the desk's own matrix, which has three rows of three")
    func ownMatrix() throws {
        #expect(PriorityMatrix(rows: [[.p1, .p1, .p1], [.p1, .p1, .p1]]) == nil)
        #expect(PriorityMatrix(rows: [[.p1], [.p1], [.p1]]) == nil)
        let flat = try #require(PriorityMatrix(rows: Array(repeating: [.p2, .p2, .p2], count: 3)))
        let desk = given().with { $0.matrix = flat }
        desk.when(ClassifyTicket(complete)).then(TicketClassified(complete, priority: .p2), TicketTriaged())
    }

    @Test("triages a new ticket once it is complete")
    func triages() {
        given().when(ClassifyTicket(complete)).then(TicketClassified(complete, priority: .p3), TicketTriaged())
        let known = given(TicketClassified(complete, priority: .p3))
        known.when(ClassifyTicket(complete)).then(TicketTriaged())
        #expect(given(TicketClassified(complete, priority: .p3), TicketTriaged()).ticket.acknowledgedAt != nil)
        given(TicketTriaged()).when(ClassifyTicket(complete)).then(TicketClassified(complete, priority: .p3))
    }

    @Test("does not triage past a field that the settings ask for")
    func mandatoryTriage() {
        let desk = given().with { $0.mandatory = [MandatoryRule(before: .triaged, fields: [.site])] }
        desk.when(ClassifyTicket(complete)).then(TicketClassified(complete, priority: .p3))
        var placed = complete
        placed.site = "Pier 4"
        desk.when(ClassifyTicket(placed)).then(TicketClassified(placed, priority: .p3), TicketTriaged())
    }

    @Test("keeps what is not told")
    func merging() {
        let told = Classification(urgency: .high, services: ["db"], site: "Pier 4")
        let merged = ClassifyTicket(told, over: complete).classification
        #expect(merged.category == complete.category)
        #expect(merged.impact == .medium)
        #expect(merged.urgency == .high)
        #expect(merged.services == ["db"])
        #expect(merged.site == "Pier 4")
    }

    @Test("knows the catalogue and says what is near")
    func catalogue() {
        let desk = given().with {
            $0.categories = [Category(name: "mail", subcategories: ["outlook", "imap"]), Category(name: "print")]
            $0.services = ["mail", "file store"]
        }
        desk.when(ClassifyTicket(Classification(category: CategoryPath("male"))))
            .thenRejected(.unknown(.category, "male", known: ["mail", "print"]))
        desk.when(ClassifyTicket(Classification(category: CategoryPath("mail", "imp"))))
            .thenRejected(.unknown(.subcategory, "imp", known: ["imap", "outlook"]))
        desk.when(ClassifyTicket(Classification(services: ["mall"])))
            .thenRejected(.unknown(.service, "mall", known: ["mail", "file store"]))
        let twice = Classification(kind: .service, services: ["mail", "mail"])
        desk.when(ClassifyTicket(twice)).then(
            TicketClassified(Classification(kind: .service, services: ["mail"]), priority: nil))
    }

    @Test("gives a severity to security incidents only, a kind to incidents only")
    func severity() {
        let told = Classification(kind: .service, severity: .high)
        given().when(ClassifyTicket(told)).thenRejected(.nothingToChange)
        let security = Classification(kind: .security, severity: .high)
        given().when(ClassifyTicket(security)).then(TicketClassified(security, priority: nil))
        let request = Given(
            ticket: fold([TicketLogged(type: .request, title: "A chair")], id: TicketID(.request, 1)))
        request.when(ClassifyTicket(Classification(kind: .service, site: "x")))
            .then(TicketClassified(Classification(site: "x"), priority: nil))
    }

    @Test("can be overridden with a reason, and goes back to the matrix")
    func override() {
        let desk = given(TicketClassified(complete, priority: .p3))
        desk.when(OverridePriority(.p1, reason: " the harbour master ")).then(
            TicketPriorityOverridden(.p1, matrix: .p3, reason: "the harbour master"))
        desk.when(OverridePriority(.p1, reason: " ")).thenRejected(.required(.reason))
        let overridden = given(
            TicketClassified(complete, priority: .p3), TicketPriorityOverridden(.p1, matrix: .p3, reason: "x"),
            TicketClassified(complete, priority: .p4))
        #expect(overridden.ticket.priority == .p1)
        #expect(overridden.ticket.priorityOverride == PriorityOverride(priority: .p1, reason: "x", by: "anna"))
        overridden.when(OverridePriority(nil, reason: "calm again")).then(
            TicketPriorityOverridden(nil, matrix: .p3, reason: "calm again"))
        let back = given(
            TicketPriorityOverridden(.p1, matrix: nil, reason: "x"),
            TicketPriorityOverridden(nil, matrix: .p4, reason: "y"))
        #expect(back.ticket.priority == .p4)
        #expect(back.ticket.priorityOverride == nil)
    }

    @Test("reads priorities as people write them")
    func reading() {
        #expect(Priority("P1") == .p1)
        #expect(Priority("p5") == .p5)
        #expect(Priority("3") == .p3)
        for text in ["", "P", "0", "6", "P12", "high"] { #expect(Priority(text) == nil) }
    }

    @Test("reads category paths")
    func paths() {
        #expect(CategoryPath(parsing: "mail/outlook") == CategoryPath("mail", "outlook"))
        #expect(CategoryPath(parsing: "mail") == CategoryPath("mail"))
        for text in ["", "/", "mail/", "/x", "a/b/c"] { #expect(CategoryPath(parsing: text) == nil) }
        #expect(CategoryPath("mail", "outlook").description == "mail/outlook")
    }
}
