import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("Back and forward")
struct TrailTests {
    private let first = TicketID(.incident, 4)
    private func sitting() -> Sitting { Sitting(.small(), size: Size(columns: 160, rows: 50)) }

    @Test("leads through views, jump targets and articles, the cursor on the same ticket each time")
    func places() {
        var sitting = sitting()
        sitting.press("j j")
        let third = sitting.model.selected
        sitting.press("Alt-7 j")
        let other = sitting.model.selected
        sitting.press("#")
        sitting.type("1")
        sitting.press("Enter 3 Enter")
        #expect(sitting.model.place == .article)
        sitting.press("[")
        #expect(sitting.model.place == .knowledge)
        #expect(sitting.model.selected == TicketID(.incident, 1))
        sitting.press("[")
        #expect(sitting.model.selected == other)
        #expect(sitting.model.queue.viewName == "All")
        sitting.press("Alt-Left")
        #expect(sitting.model.selected == third)
        #expect(sitting.model.queue.viewName == "Open")
        sitting.press("[")
        #expect(sitting.model.selected == third)
        sitting.press("] ] ]")
        #expect(sitting.model.place == .article)
        #expect(sitting.model.selected == TicketID(.incident, 1))
        sitting.press("]")
        #expect(sitting.model.place == .article)
    }

    @Test("a ticket from outside the view is shown again, and going on elsewhere forgets what lay ahead")
    func outside() {
        var sitting = sitting()
        sitting.press("#")
        sitting.type("3")
        sitting.press("Enter")
        #expect(sitting.model.detail.pinned != nil)
        sitting.press("Alt-2 [")
        #expect(sitting.model.selected == TicketID(.incident, 3))
        #expect(sitting.model.focus == .detail)
        sitting.press("[")
        #expect(sitting.model.selected == first)
        sitting.press("Alt-5 ]")
        #expect(sitting.model.queue.viewName == "On hold")
    }

    @Test("a ticket that has left its view hands the cursor to its place")
    func left() {
        var sitting = sitting()
        sitting.press("j j j")
        let neighbour = sitting.model.queue.rows[4].id
        let gone = sitting.model.selected
        sitting.press("Alt-7")
        if let gone { sitting.elsewhere(gone, CancelTicket(reason: "a test")) }
        sitting.press("[")
        #expect(sitting.model.queue.viewName == "Open")
        #expect(sitting.model.selected == neighbour)
    }

    @Test("is bounded, and says when there is nowhere to go")
    func bounds() {
        var sitting = sitting()
        #expect(sitting.model.whyDisabled(.goBack) != nil)
        for _ in 0..<80 { sitting.press("Alt-2 Alt-7") }
        #expect(sitting.model.trail.past.count == Trail.longest)
        #expect(sitting.model.whyDisabled(.goBack) == nil)
        #expect(sitting.model.whyDisabled(.goForward) != nil)
    }
}
