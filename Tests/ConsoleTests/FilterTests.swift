import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("The filter line")
struct FilterTests {
    @Test("begins empty, applies on Enter, and names the view with its count")
    func apply() {
        var sitting = Sitting(.small())
        sitting.press("/")
        sitting.type("state:any mail")
        sitting.press("Enter")
        #expect(sitting.model.queue.filter.text == "state:any mail")
        #expect(sitting.screen.contains("state:any mail (1)"))
        #expect(sitting.model.selected == TicketID(.incident, 1))
    }

    @Test("an error points at its characters and keeps the line and the old view")
    func error() {
        var sitting = Sitting(.small())
        sitting.press("/")
        sitting.type("mail stat:open")
        sitting.press("Enter")
        #expect(sitting.model.place == .filter)
        #expect(sitting.screen.contains("There is no field “stat”."))
        #expect(sitting.frame.caret?.column == " Filter: mail ".count)
        sitting.press("Esc")
        #expect(sitting.model.queue.filter.text == "state:open")
    }

    @Test("Up recalls the last filters, Down leads back to what was typed")
    func recall() {
        var sitting = Sitting(.small())
        for text in ["vpn", "mail"] {
            sitting.press("/")
            sitting.type(text)
            sitting.press("Enter")
        }
        sitting.press("/")
        sitting.type("x")
        sitting.press("Up Up Up Down Down")
        guard case .filter(let line)? = sitting.model.overlays.last else { return }
        #expect(line.editor.text == "x")
        sitting.press("Up")
        guard case .filter(let recalled)? = sitting.model.overlays.last else { return }
        #expect(recalled.editor.text == "mail")
    }

    @Test(
        "Tab completes fields and known values",
        arguments: [
            ("sta", "state:"), ("state:in", "state:in-progress"), ("-to:ben", "-to:bengt"),
            ("svc:web", "svc:\"web shop\""),
            ("state:new,re", "state:new,resolved"), ("cat:mail/o", "cat:mail/outlook"), ("zzz", "zzz"),
        ])
    func complete(_ typed: String, _ completed: String) {
        var sitting = Sitting(.small())
        sitting.press("/")
        sitting.type(typed)
        sitting.press("Tab")
        guard case .filter(let line)? = sitting.model.overlays.last else { return }
        #expect(line.editor.text == completed)
    }
}
