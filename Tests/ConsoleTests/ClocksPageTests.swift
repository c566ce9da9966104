import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("The clocks, explained")
struct ClocksPageTests {
    private func sitting() -> Sitting { Sitting(.small(), size: Size(columns: 120, rows: 40)) }

    @Test("are one key away from the due time, and follow what happens meanwhile")
    func opened() {
        var sitting = sitting()
        let id = TicketID(.incident, 1)
        sitting.press("#")
        sitting.type("1")
        sitting.press("Enter d")
        #expect(sitting.screen.contains("Clocks of INC-000001"))
        #expect(sitting.screen.contains("8 h for P2"))
        #expect(!sitting.screen.contains("put on hold"))
        sitting.elsewhere(id, HoldTicket(.vendor, note: "spare part"))
        #expect(sitting.screen.contains("put on hold by bengt: vendor"))
        #expect(sitting.screen.contains("stood still"))
        sitting.press("Esc")
        #expect(!sitting.screen.contains("Clocks of"))
    }

    @Test("show each stretch of working hours when asked, and are told at every width", arguments: [40, 80, 120, 200])
    func stretches(_ columns: Int) {
        var sitting = Sitting(.small(), size: Size(columns: columns, rows: 40))
        sitting.press("d")
        sitting.model.now = sitting.model.now.advanced(byMilliseconds: 5 * 86_400_000)
        sitting.press("j k")
        #expect(!sitting.screen.contains("hours end"))
        sitting.press("f")
        #expect(sitting.screen.contains("hours end"))
        sitting.press("G g j k Ctrl-D Ctrl-U f Esc")
        #expect(sitting.model.overlays.isEmpty)
    }

    @Test("one key tells whole dates in queue and ticket, and takes them back")
    func wholeDates() {
        var sitting = Sitting(.small(), size: Size(columns: 200, rows: 50))
        let before = sitting.screen
        sitting.press(".")
        #expect(sitting.screen.contains("2026-11-18"))
        #expect(!sitting.screen.contains("today"))
        sitting.press("2")
        #expect(sitting.screen.contains("2026-11-18"))
        sitting.press("1 .")
        #expect(sitting.screen == before)
    }

    @Test("a jump of the host's clock is said")
    func jump() {
        var sitting = sitting()
        sitting.send(.clockJumped(by: -300_000))
        #expect(sitting.screen.contains("put back by 5 min"))
    }
}
