import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("The queue")
struct QueueTests {
    private func long(_ count: Int = 500) -> Sitting {
        var desk = PracticeDesk()
        let start = desk.now
        for index in 0..<count {
            desk.now = start.advanced(byMilliseconds: Int64(index) * 60_000)
            desk.log(LogTicket(title: "Ticket \(index)"))
        }
        return Sitting(desk, size: Size(columns: 120, rows: 40))
    }

    @Test("holds a few screenfuls, and a step within them asks for no page")
    func window() {
        var sitting = long()
        #expect(sitting.model.queue.rows.count < 120)
        sitting.effects = []
        sitting.press("j")
        #expect(sitting.effects.count == 2)
        guard case .loadDetail(_, let id, _)? = sitting.effects.first, case .loadKnowledge? = sitting.effects.last
        else {
            Issue.record("\(sitting.effects)")
            return
        }
        #expect(id == TicketID(.incident, 2))
    }

    @Test("a change waits until the view that was asked for is here")
    func noChangeOnTheViewBefore() {
        var sitting = long(3)
        sitting.answers = false
        sitting.press("/")
        sitting.type("state:closed")
        sitting.press("Enter")
        sitting.effects = []
        sitting.press("A")
        #expect(sitting.effects.isEmpty)
    }

    @Test("walks to the end and back one step at a time, without a gap")
    func walk() {
        var sitting = long()
        for number in 2...500 {
            sitting.press("j")
            #expect(sitting.model.selected == TicketID(.incident, Int64(number)))
        }
        sitting.press("j")
        #expect(sitting.model.selected == TicketID(.incident, 500))
        for number in (1..<500).reversed() {
            sitting.press("k")
            #expect(sitting.model.selected == TicketID(.incident, Int64(number)))
        }
    }

    @Test("pages and ends arrive at the same tickets as single steps")
    func pages() {
        var sitting = long()
        let height = Int64(sitting.model.queue.height)
        sitting.press("PageDown PageDown PageDown PageDown PageDown PageDown")
        #expect(sitting.model.selected?.number == 1 + 6 * height)
        sitting.press("G")
        #expect(sitting.model.selected?.number == 500)
        sitting.press("PageUp")
        #expect(sitting.model.selected?.number == 500 - height)
        sitting.press("g")
        #expect(sitting.model.selected?.number == 1)
    }

    @Test("keys that come faster than pages are owed and paid")
    func owed() {
        var sitting = long()
        sitting.answers = false
        for _ in 0..<150 { sitting.press("j") }
        sitting.answers = true
        let waiting = sitting.effects
        sitting.effects = []
        sitting.carryOut(waiting)
        #expect(sitting.model.selected?.number == 151)
    }

    @Test("another's change keeps the selection and its line on the screen, and the changed row flashes once")
    func foreign() {
        var sitting = long()
        sitting.press("PageDown PageDown PageDown j j")
        let selected = sitting.model.selected
        let line = sitting.model.queue.cursor - sitting.model.queue.top
        let near = sitting.model.queue.rows[sitting.model.queue.cursor - 1].id
        sitting.elsewhere(near, AddNote("I look at it"))
        #expect(sitting.model.selected == selected)
        #expect(sitting.model.queue.cursor - sitting.model.queue.top == line)
        #expect(sitting.model.queue.flashing == [near])
        sitting.send(.tick(now: sitting.model.now.advanced(byMilliseconds: 1_000)))
        #expect(sitting.model.queue.flashing.isEmpty)
    }

    @Test("a selected ticket that leaves the view hands the cursor to its neighbour on the same line")
    func leaving() {
        var sitting = long(60)
        sitting.press("j j j j j")
        let line = sitting.model.queue.cursor - sitting.model.queue.top
        guard let id = sitting.model.selected else { return }
        sitting.elsewhere(id, CancelTicket(reason: "a test"))
        #expect(sitting.model.selected?.number == id.number + 1)
        #expect(sitting.model.queue.cursor - sitting.model.queue.top == line)
        #expect(sitting.model.detail.loaded?.ticket.id.number == id.number + 1)
    }

    @Test("answers to older requests are dropped")
    func stale() {
        var sitting = long()
        let before = sitting.model.queue.rows
        sitting.send(.queueLoaded(RequestID(1), QueuePage(rows: [], hasBefore: false, hasAfter: false)))
        sitting.send(.detailLoaded(RequestID(1), nil))
        #expect(sitting.model.queue.rows == before)
        #expect(sitting.model.detail.loaded != nil)
    }

    @Test("one's own change shows as pending until it is told to be done")
    func pending() {
        var sitting = long(10)
        sitting.answers = false
        sitting.press("A")
        #expect(sitting.model.pendingTickets == [TicketID(.incident, 1)])
        #expect(sitting.model.selectedTicket?.assignee == nil)
        #expect(sitting.frame.plainText[3].hasPrefix("…"))
        sitting.answers = true
        let waiting = sitting.effects.suffix(1)
        sitting.carryOut(Array(waiting))
        #expect(sitting.model.pendingTickets.isEmpty)
        #expect(sitting.model.selectedTicket?.assignee == "anna")
    }

    @Test("an empty desk and an empty view say what to do")
    func empty() {
        var sitting = Sitting(PracticeDesk())
        for hint in ["No tickets yet.", "N logs the first one.", "? lists the keys.", "vakt import csv FILE"] {
            #expect(sitting.screen.contains(hint))
        }
        let only = sitting.desk.log(LogTicket(title: "The lift is stuck"), by: "bengt")
        sitting.send(.deskChanged(tickets: [only], articles: [], rebuilt: false))
        sitting.press("/")
        sitting.type("state:resolved")
        sitting.press("Enter")
        #expect(sitting.screen.contains("Nothing matches state:resolved."))
        #expect(sitting.screen.contains("/ Ctrl-U Enter shows all tickets."))
        sitting.elsewhere(only, CancelTicket(reason: "freed itself"))
        sitting.press("/ Ctrl-U")
        sitting.type("state:open")
        sitting.press("Enter")
        #expect(sitting.screen.contains("Nothing is open."))
    }
}
