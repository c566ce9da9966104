import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("The palette")
struct PaletteTests {
    private func entries(_ sitting: Sitting) -> [Palette.Entry] {
        guard case .palette(let palette)? = sitting.model.overlays.last else { return [] }
        return sitting.model.entries(of: palette)
    }

    @Test("offers every action of every place it is opened in, with the key that does the same")
    func everything() {
        for place in Place.allCases where Keymap.standard.keys(for: .palette, in: place) != nil {
            let sitting = Sitting(.small())
            let shown = sitting.model.entries(of: Palette(origin: place))
            let rows = Keymap.standard.rows(in: place).filter { $0.action != .palette }
            #expect(Set(shown.map(\.subject)) == Set(rows.map { .action($0.action) }), "\(place)")
            for entry in shown {
                let row = rows.first { .action($0.action) == entry.subject }
                #expect(entry.key == row?.keys.first, "\(entry.title) in \(place)")
            }
        }
        let reached = Place.allCases.filter { Keymap.standard.keys(for: .palette, in: $0) != nil }
        #expect(Set(Place.allCases).subtracting(reached) == [.help, .helpSearch, .palette, .question])
    }

    @Test("does what was chosen in the place one came from")
    func takes() {
        var sitting = Sitting(.small())
        sitting.press(":")
        sitting.type("pub no")
        #expect(entries(sitting).first?.title == "public note")
        sitting.press("Enter")
        #expect(sitting.model.form?.action == .publicNote)
        sitting.press("F2")
        sitting.type("cancel")
        sitting.press("Enter")
        #expect(sitting.model.overlays.isEmpty)
    }

    @Test("puts what was taken last first, and asks for it to be kept")
    func recent() {
        var sitting = Sitting(.small())
        for name in ["zoom", "watch"] {
            sitting.press(":")
            sitting.type(name)
            sitting.press("Enter")
        }
        sitting.press(":")
        #expect(entries(sitting).prefix(2).map(\.subject) == [.action(.watch), .action(.zoom)])
        let kept = sitting.effects.compactMap { if case .keepRecentActions(let actions) = $0 { actions } else { nil } }
        #expect(kept == [[.zoom], [.watch, .zoom]])
    }

    @Test("says why something can't be done, and stays")
    func disabled() {
        var sitting = Sitting(.small())
        sitting.press(":")
        sitting.type("reopen")
        #expect(entries(sitting).first?.reason == "only a resolved ticket can be reopened")
        #expect(sitting.screen.contains("only a resolved ticket can be reopened"))
        sitting.press("Enter")
        #expect(sitting.model.place == .palette)
        #expect(sitting.model.notices.last?.weight == .warning)
        sitting.press("Esc")
        #expect(sitting.model.place == .queue)
    }

    @Test("goes to a ticket by its number, also in full width")
    func ticket() throws {
        var sitting = Sitting(.small())
        let id = try #require(sitting.desk.tickets.keys.sorted().last)
        sitting.press(":")
        sitting.type(
            String(
                String(id.number).map {
                    Character("\(["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"][$0.wholeNumberValue ?? 0])")
                }))
        sitting.press("Enter")
        #expect(sitting.model.selected == id)
    }

    @Test("waits with what is chosen until its ticket is there")
    func typedAhead() {
        var sitting = Sitting(.small())
        sitting.answers = false
        sitting.effects = []
        sitting.press("j :")
        sitting.type("note")
        sitting.press("Enter")
        #expect(sitting.model.form == nil)
        #expect(!sitting.model.typedAhead.isEmpty)
        let asked = sitting.effects
        sitting.answers = true
        sitting.carryOut(asked)
        #expect(sitting.model.form?.ticket == sitting.model.selected)
        #expect(sitting.model.form?.action == .note)
    }

    @Test("stands at every size, its line where it was")
    func sizes() {
        for size in [Size(columns: 40, rows: 12), Size(columns: 200, rows: 50), Size(columns: 41, rows: 13)] {
            var sitting = Sitting(.small(), size: size)
            sitting.press(":")
            let caret = sitting.frame.caret
            sitting.type("zz")
            #expect(sitting.frame.caret?.row == caret?.row)
            #expect(sitting.screen.contains("Nothing here is called that."))
            sitting.press("Enter Ctrl-U")
            for _ in 0..<100 { sitting.press("Down") }
            #expect(sitting.screen.contains("quit") || sitting.model.place == .palette)
        }
    }
}
