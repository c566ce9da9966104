import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("Marks")
struct MarksTests {
    /// A queue of several windows.
    private func long(_ count: Int = 200) -> Sitting {
        var desk = PracticeDesk()
        for number in 1...count {
            let title = number.isMultiple(of: 2) ? "Printer \(number)" : "Scanner \(number)"
            desk.log(LogTicket(type: .incident, title: title, requester: Requester(name: "Åsa"), source: .phone))
        }
        return Sitting(desk, size: Size(columns: 80, rows: 24))
    }

    private func filter(_ text: String, _ sitting: inout Sitting) {
        sitting.press("/ Ctrl-U")
        sitting.type(text)
        sitting.press("Enter")
    }

    @Test("a range reaches over rows that are not loaded, either way")
    func farRange() {
        var sitting = long()
        #expect(sitting.model.queue.rows.count < 200)
        sitting.press("j Space G V")
        #expect(sitting.model.queue.marks.count == 199)
        sitting.press("Esc k V g V")
        #expect(sitting.model.queue.marks.count == 199)
        #expect(!sitting.model.queue.marks.contains(TicketID(.incident, 200)))
    }

    @Test("a range whose other end left the view says so and begins anew")
    func lostEnd() {
        var sitting = long(20)
        sitting.press("Space")
        filter("printer", &sitting)
        sitting.press("j V")
        #expect(sitting.screen.contains("The other end of the range is not in this view"))
        #expect(sitting.model.queue.marks.count == 1)
        sitting.press("V j j V")
        #expect(sitting.model.queue.marks.count == 4)
    }

    @Test("all in view is every ticket of it, not what is loaded; inverting goes as far")
    func all() {
        var sitting = long()
        sitting.press("*")
        #expect(sitting.model.queue.marks.count == 200)
        sitting.press("Esc Space Space I")
        #expect(sitting.model.queue.marks.count == 198)
        #expect(!sitting.model.queue.marks.contains(TicketID(.incident, 1)))
    }

    @Test("more than can be marked at once is told")
    func limited() throws {
        var sitting = long(70)
        sitting.answers = false
        sitting.press("*")
        let id = try #require(sitting.model.queue.marking?.id)
        let rows = sitting.model.queue.rows
        sitting.send(.rowsLoaded(id, QueuePage(rows: rows, hasBefore: false, hasAfter: true)))
        #expect(sitting.screen.contains("Marked the first \(rows.count) of this view"))
    }

    @Test("marks that the filter hides are told in the title and before anything is done, in a long view as in a short")
    func hidden() {
        for count in [12, 300] {
            var sitting = long(count)
            sitting.press("Space Space Space")
            filter("printer", &sitting)
            #expect(sitting.screen.contains("[3 marked, 2 not in this view]"))
            sitting.press("A")
            #expect(sitting.screen.contains("Not in the view in front of you: 2 of them."))
            #expect(sitting.screen.contains("INC-000001  (not in this view)  Scanner 1"))
            #expect(!sitting.screen.contains("INC-000002  (not in this view)"))
            sitting.press("Esc")
            filter("state:open", &sitting)
            #expect(sitting.screen.contains("[3 marked]"))
        }
    }

    @Test("nothing is done to marked tickets before it is known which of them are out of sight")
    func waits() {
        var sitting = long(300)
        sitting.press("Space")
        sitting.answers = false
        filter("printer", &sitting)
        sitting.press("A")
        #expect(sitting.model.typedAhead.count == 1)
        #expect(!sitting.effects.contains { if case .survey = $0 { true } else { false } })
    }

    @Test("a ticket that a colleague moves out of the view stays marked, and is told to be out of it")
    func movedAway() {
        var sitting = long(12)
        sitting.press("Space Space")
        sitting.elsewhere(TicketID(.incident, 1), CancelTicket(reason: "twice"))
        sitting.press("j j")
        #expect(sitting.model.queue.marks.count == 2)
        #expect(sitting.screen.contains("[2 marked, 1 not in this view]"))
    }

    @Test("marks are to be seen without colour on the smallest screen, and where somebody took their column away")
    func sign() {
        var sitting = Sitting(.small(), size: Size(columns: 40, rows: 12))
        sitting.press("Space")
        #expect(sitting.screen.contains("■"))
        sitting.model.queue.columns = [.id, .title]
        #expect(sitting.screen.contains("■"))
        sitting.press("Esc")
        #expect(!sitting.screen.contains("■"))
    }

    @Test("keys out of place say why")
    func reasons() {
        var sitting = Sitting(PracticeDesk())
        sitting.press("Space")
        #expect(sitting.model.notices.last?.weight == .warning)
        sitting.press("u")
        #expect(sitting.screen.contains("You have done nothing here that could be undone."))
        sitting.press("Ctrl-R")
        #expect(sitting.screen.contains("You have undone nothing here that could be redone."))
    }
}
