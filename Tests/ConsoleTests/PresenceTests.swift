import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("Who else is here")
struct PresenceTests {
    private let first = TicketID(.incident, 4)

    private func somebody(_ name: String, _ doing: Presence.Doing, _ ticket: TicketID) -> Presence {
        Presence(user: name, ticket: ticket, doing: doing, since: Timestamp(milliseconds: 0))
    }

    @Test("shows as a mark in the queue and as a line at the ticket's head, and goes when they go")
    func shown() {
        var sitting = Sitting(.small())
        sitting.send(
            .presenceChanged([
                somebody("bengt", .writing, first), somebody("cilla", .looking, first),
                somebody("cilla", .looking, first), somebody("dan", .looking, first),
                somebody("eva", .looking, TicketID(.incident, 5)),
            ]))
        #expect(sitting.screen.contains("◉ bengt is writing here"))
        #expect(sitting.screen.contains("◦ cilla and dan are looking at this"))
        #expect(sitting.frame.plainText[3].hasPrefix("◉"))
        sitting.send(.presenceChanged([]))
        #expect(!sitting.screen.contains("◉"))
        #expect(!sitting.screen.contains("bengt is"))
    }

    @Test("what the others are told is the ticket that is shown, and whether somebody writes in it")
    func told() {
        var sitting = Sitting(.small())
        #expect(sitting.model.activity == (first, .looking))
        sitting.press("n")
        #expect(sitting.model.activity == (first, .writing))
        sitting.press("Esc j")
        #expect(sitting.model.activity.ticket != first)
        sitting.press("N")
        #expect(sitting.model.activity.doing == .looking)
    }
}
