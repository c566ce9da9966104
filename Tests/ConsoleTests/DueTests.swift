import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("What is due, in the console")
struct DueTests {
    private let minute: Int64 = 60_000

    /// A desk with one P1 that climbs two levels.
    private func sitting(after minutes: Int64 = 0) -> (Sitting, TicketID) {
        var settings = DeskSettings.forTests
        settings.teams = [Team(name: "net"), Team(name: "boss")]
        settings.operators = [Operator(name: "anna"), Operator(name: "bengt", teams: ["boss"])]
        settings.due.escalations = [
            EscalationPolicy(
                name: "critical", priorities: [.p1],
                levels: [
                    EscalationLevel(after: 5 * minute, to: [.person("bengt")]),
                    EscalationLevel(after: 10 * minute, to: [.team("net")], kind: .functional),
                ])
        ]
        var desk = PracticeDesk(settings: settings)
        let told = Classification(
            kind: .service, category: CategoryPath("mail"), impact: .high, urgency: .high, services: ["mail"])
        let id = desk.log(
            LogTicket(
                type: .incident, title: "Mail is down", requester: Requester(name: "Åsa"), source: .phone,
                classification: told))
        desk.now = desk.now.advanced(byMilliseconds: minutes * minute)
        if minutes > 0 { _ = desk.change(id, TakeDueSteps(), seen: nil, by: "bengt") }
        return (Sitting(desk), id)
    }

    @Test("one key says that somebody looks after a ticket, and stops what calls for others")
    func acknowledge() {
        var (sitting, id) = sitting(after: 6)
        #expect(sitting.screen.contains("level 1 to bengt"))
        #expect(sitting.screen.contains("next: level 2 to net, in 4 min"))
        #expect(sitting.model.queue.rows.first?.call == .escalated)
        let told = "Y \(sitting.model.words(Action.acknowledge.help))"
        sitting.send(.resized(Size(columns: 80, rows: 24)))
        #expect(sitting.screen.contains(told), "its key stands on a short line too while it is waited for")
        sitting.press("Y")
        #expect(!sitting.screen.contains(told))
        #expect(sitting.desk.tickets[id]?.acknowledgedAt != nil)
        #expect(sitting.screen.contains("acknowledged since"))
        #expect(sitting.model.queue.rows.first?.call == nil)
        // A P1 may be acknowledged again: that shows that somebody still does.
        #expect(sitting.model.whyDisabled(.acknowledge) == nil)
    }

    @Test("escalation asks where to, the policy's next level first, and why")
    func escalate() {
        var (sitting, id) = sitting()
        sitting.press("e")
        #expect(sitting.screen.contains("level 1 of “critical”: bengt"))
        sitting.press("Ctrl-S")
        #expect(sitting.model.form != nil, "a reason is needed")
        sitting.type("the whole site")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form == nil)
        #expect(sitting.desk.tickets[id]?.attention.climb?.level == 1)
        #expect(sitting.desk.tickets[id]?.watchers == ["bengt"])
        #expect(sitting.screen.contains("because: the whole site"))
    }

    @Test("is no conflict for somebody who writes meanwhile, and not what undoing takes back")
    func others() {
        var (sitting, id) = sitting()
        sitting.press("A")
        sitting.press("a")
        sitting.desk.now = sitting.desk.now.advanced(byMilliseconds: 30 * minute)
        sitting.elsewhere(id, TakeDueSteps(), by: "anna")
        #expect(sitting.desk.tickets[id]?.team == "net")
        sitting.type("bengt")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form == nil)
        #expect(sitting.desk.tickets[id]?.assignee == "bengt")
        sitting.elsewhere(id, TakeDueSteps(), by: "anna")
        sitting.press("u")
        #expect(sitting.desk.tickets[id]?.assignee == nil)
    }

    @Test("a clock that is wrong is told")
    func clock() {
        var (sitting, _) = sitting()
        let newest = sitting.desk.now.advanced(byMilliseconds: 3_600_000)
        sitting.send(.clockBehind(now: sitting.desk.now, newest: newest))
        #expect(sitting.screen.contains("The clock says"))
    }
}
