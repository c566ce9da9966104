import Canvas
import Helpdesk
import Testing

@testable import Console

/// What was done says where the ticket went, and one key brings it back under the eyes.
@Suite("The way back")
struct WayBackTests {
    @Test("a resolved ticket says so with the key that undoes it, and comes back selected and in sight")
    func resolved() throws {
        var sitting = Sitting(.small(), size: Size(columns: 80, rows: 24))
        let last = try #require(sitting.model.queue.rows.indices.last)
        sitting.press("G")
        let id = try #require(sitting.model.selected)
        sitting.desk.change(id, TriageTicket())
        sitting.send(.deskChanged(tickets: [id], articles: [], rebuilt: false))
        sitting.press("r")
        let notes = try #require(sitting.model.form?.fields.firstIndex { $0.key == .notes })
        for field in sitting.model.form?.fields.prefix(notes) ?? [] {
            if case .choice = field.control { sitting.press("Right") }
            sitting.press("Tab")
        }
        sitting.type("new drum")
        sitting.press("Ctrl-S")
        #expect(sitting.model.overlays.isEmpty, "\(sitting.screen)")
        #expect(sitting.screen.contains("\(id) resolved · u undoes it"))
        #expect(sitting.model.queue.rows.count == last)
        sitting.press("g u")
        #expect(sitting.model.selected == id)
        #expect(sitting.model.queue.visible.contains(sitting.model.queue.cursor))
        #expect(sitting.screen.contains("Undone: \(id)"))
    }

    @Test("it comes back in sight also while newer rows are on their way")
    func whileLoading() throws {
        var sitting = Sitting(.small(), size: Size(columns: 80, rows: 24))
        sitting.press("G A")
        let id = try #require(sitting.model.selected)
        sitting.press("g u")
        #expect(sitting.model.selected == id)
        sitting.press("g")
        sitting.answers = false
        let row = try #require(sitting.model.queue.rows.last)
        sitting.carryOut([sitting.model.loadQueue(.comeBack(row))])
        sitting.send(.deskChanged(tickets: [TicketID(.incident, 99)], articles: [], rebuilt: false))
        sitting.answers = true
        sitting.carryOut(sitting.effects.suffix(3))
        #expect(sitting.model.selected == row.id)
    }

    @Test("a form that does not fit says at which end it goes on")
    func more() {
        var sitting = Sitting(.small(), size: Size(columns: 80, rows: 24))
        func ends() -> [Bool] {
            let lines = sitting.frame.plainText
            let top = lines.firstIndex { $0.contains("New ticket") } ?? 0
            let bottom = lines.lastIndex { $0.contains("└") } ?? 0
            return [top, bottom].map { lines[$0].contains("more") }
        }
        sitting.press("N")
        #expect(ends() == [false, true], "\(sitting.screen)")
        for _ in 0..<20 where ends() != [true, true] { sitting.press("Tab") }
        #expect(ends() == [true, true], "\(sitting.screen)")
        for _ in 0..<30 where sitting.model.form?.focus != sitting.model.form?.fields.count { sitting.press("Tab") }
        #expect(ends() == [true, false], "\(sitting.screen)")
    }
}
