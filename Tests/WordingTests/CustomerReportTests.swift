import Helpdesk
import Primitives
import Testing

@testable import Wording

@Suite("The customer's report") struct CustomerReportTests {
    private static let start = Timestamp(milliseconds: 1_795_248_000_000)

    private func ticket(_ events: [any TicketEvent]) throws -> (ticket: Ticket, timeline: [RecordedEvent]) {
        var logged = TicketLogged(type: .incident, title: "Mailen är nere")
        logged.requester = Requester(name: "Eva", address: "eva@kund.se", organisation: "Kund AB")
        logged.classification = Classification(
            kind: .service, category: CategoryPath("mail"), impact: .high, urgency: .high, services: ["e-post"])
        var ticket: Ticket?
        var timeline: [RecordedEvent] = []
        for (index, event) in ([logged] + events).enumerated() {
            let origin = Origin(at: Self.start.advanced(byMilliseconds: Int64(index) * 600_000), by: "anna")
            let recorded = RecordedEvent(
                sequence: Int64(index + 1), subject: .ticket(TicketID(.incident, 1)), origin: origin,
                happening: .ticket(event))
            timeline.append(recorded)
            Ticket.fold(recorded, into: &ticket)
        }
        return (try #require(ticket), timeline)
    }

    private let secrets = [
        "intern anteckning", "kontroll av disken", "hypotesen", "varför den uteslöts", "grundorsakens text",
        "utdata från df", "begränsat genom att", "väntar på", "lämnas över", "tid på bilen", "avbruten därför",
    ]

    private var life: [any TicketEvent] {
        [
            TicketClassified(
                Classification(
                    kind: .service, category: CategoryPath("mail"), impact: .high, urgency: .high, services: ["e-post"]),
                priority: .p1),
            TicketStarted(), TicketNoted("intern anteckning"), TicketNoted("Vi arbetar med felet.", isPublic: true),
            TicketChecked("kontroll av disken", .wrong, note: "utdata från df"), TicketHypothesisRaised("hypotesen"),
            TicketHypothesisRuled(1, .ruledOut, reason: "varför den uteslöts", text: "hypotesen"),
            TicketCauseFound("configuration", "grundorsakens text"), TicketOutputKept("df", "utdata från df"),
            TicketContained(note: "begränsat genom att"), TicketHeld(.vendor, note: "väntar på"), TicketResumed(),
            TicketAssigned(assignee: "bo", team: nil, reason: "lämnas över"),
            TicketTimeSpent(minutes: 5, activity: .travel, note: "tid på bilen"),
            TicketResolved(.workaround, notes: "Vi flyttade brevlådorna.", cause: "grundorsakens text"),
        ]
    }

    @Test("tells what the customer may know, and never a word of what is internal", arguments: Language.allCases)
    func nothingLeaks(_ language: Language) throws {
        let (ticket, timeline) = try ticket(life)
        let report = CustomerReport(
            ticket, timeline, DeskSettings(), language, EventContext(now: Self.start)
        ).text
        for secret in secrets { #expect(!report.contains(secret), "\(secret) in \(report)") }
        for told in [
            "Mailen är nere", "INC-000001", "Eva", "e-post", "Vi arbetar med felet.", "Vi flyttade brevlådorna.",
        ] {
            #expect(report.contains(told), "no \(told) in \(report)")
        }
        #expect(!report.contains("{") && report.hasSuffix("\n"))
    }

    @Test("apologises for what was grave or late, and for nothing else")
    func apology() throws {
        func report(_ events: [any TicketEvent], now: Timestamp) throws -> String {
            let (ticket, timeline) = try ticket(events)
            return CustomerReport(ticket, timeline, DeskSettings(), .swedish, EventContext(now: now)).text
        }
        #expect(try report(life, now: Self.start).contains("Vi beklagar"))
        let small = TicketClassified(Classification(impact: .low, urgency: .low), priority: .p5)
        let solved = TicketResolved(.solution, notes: "x")
        #expect(try !report([small, solved], now: Self.start).contains("Vi beklagar"))
        let later = Self.start.advanced(byMilliseconds: 90 * 86_400_000)
        #expect(try report([small], now: later).contains("Vi beklagar"))
    }

    @Test("is in the language of the customer's organisation or address, of their own words, or of the desk")
    func language() throws {
        let (ticket, _) = try ticket([])
        var settings = DeskSettings()
        #expect(CustomerReport.language(for: ticket, settings, otherwise: .english) == .english)
        settings.language = "sv"
        #expect(CustomerReport.language(for: ticket, settings, otherwise: .english) == .swedish)
        settings.customerLanguages = ["KUND.SE": "ja"]
        #expect(CustomerReport.language(for: ticket, settings, otherwise: .english) == .japanese)
        settings.customerLanguages = ["kund ab": "en", "kund.se": "ja"]
        #expect(CustomerReport.language(for: ticket, settings, otherwise: .swedish) == .english)
        var logged = TicketLogged(type: .incident, title: "メールが届かない")
        logged.requester = Requester(name: "田中")
        var japanese: Ticket?
        let origin = Origin(at: Self.start, by: "anna")
        Ticket.fold(
            RecordedEvent(
                sequence: 1, subject: .ticket(TicketID(.incident, 2)), origin: origin, happening: .ticket(logged)),
            into: &japanese)
        #expect(
            CustomerReport.language(for: try #require(japanese), DeskSettings(), otherwise: .english) == .japanese)
    }
}
