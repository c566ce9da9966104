import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("Working at the console")
struct StoryTests {
    private let first = TicketID(.incident, 4)
    private let mail = TicketID(.incident, 1)

    private func sitting(_ size: Size = Size(columns: 160, rows: 50)) -> Sitting { Sitting(.small(), size: size) }

    @Test("a first look shows what is open, what breaches next, and what helped before")
    func firstLook() {
        let sitting = sitting()
        #expect(sitting.model.selected == first)
        #expect(sitting.screen.contains("state:open (11)"))
        #expect(sitting.screen.contains("in 2 h 51 min"))
        #expect(sitting.screen.contains("Relay queue fills up"))
    }

    @Test("classify by typing how the choices begin; the ticket is triaged and the cursor goes with it")
    func classify() {
        var sitting = sitting()
        sitting.press("c")
        sitting.type("vpn")
        sitting.press("Tab")
        sitting.type("net")
        sitting.press("Tab 1 Tab 2")
        #expect(sitting.screen.contains("[P2]"))
        sitting.press("Ctrl-S")
        let ticket = sitting.desk.tickets[first]
        #expect(ticket?.priority == .p2)
        #expect(ticket?.classification.category == CategoryPath("network", "vpn"))
        #expect(ticket?.state == .triaged)
        #expect(sitting.model.overlays.isEmpty)
        #expect(sitting.model.selected == first)
        #expect(sitting.model.queue.cursor > 0)
        #expect(sitting.model.selectedTicket?.state == .triaged)
    }

    @Test("a refused form stays open with everything typed, the reason at its field and the caret there")
    func refused() {
        var sitting = sitting()
        sitting.press("G k r Tab Tab")
        sitting.type("they did it themselves")
        sitting.press("Shift-Tab Ctrl-S")
        let form = sitting.model.form
        #expect(form?.errors.keys.contains(.notes) == true)
        #expect(form?.fields[form?.focus ?? 0].key == .notes)
        #expect(form?.value(.cause) == "they did it themselves")
        sitting.type("swapped the disk")
        sitting.press("Ctrl-S")
        #expect(sitting.desk.tickets[mail]?.state == .resolved)
        #expect(sitting.desk.tickets[mail]?.resolution?.cause == "they did it themselves")
    }

    @Test("Escape keeps what was typed, and says so; it is there again when the form is opened")
    func escape() {
        var sitting = sitting()
        sitting.press("n")
        sitting.type("half a thou")
        sitting.press("Esc")
        #expect(sitting.model.overlays.isEmpty)
        #expect(sitting.screen.contains("Kept as a draft; D lists them."))
        #expect(sitting.shelf.values.map(\.firstWords) == ["half a thou"])
        sitting.press("n")
        #expect(sitting.model.form?.value(.note) == "half a thou")
        sitting.press("Ctrl-X")
        #expect(sitting.model.place == .question)
        sitting.press("y")
        #expect(sitting.model.overlays.isEmpty && sitting.shelf.isEmpty)
        sitting.press("q")
        #expect(sitting.hasQuit)
    }

    @Test("an article is looked up from within a note, and referred to in it")
    func reference() {
        var sitting = sitting()
        sitting.press("n")
        sitting.type("Try this. ")
        sitting.press("Alt-k i Ctrl-S")
        #expect(sitting.model.overlays.isEmpty)
        let noted = sitting.model.detail.loaded?.timeline.last?.happening
        guard case .ticket(let event)? = noted, let note = event as? TicketNoted else {
            Issue.record("no note")
            return
        }
        #expect(note.text == "Try this. See KB-000001: Relay queue fills up")
    }

    @Test("only what the transitions allow can be chosen, and the reason stands beside the rest")
    func states() {
        var sitting = sitting()
        sitting.press("s")
        #expect(sitting.screen.contains("start work  needs category, impact, urgency, service"))
        #expect(sitting.screen.contains("close it  not from new"))
        sitting.press("j j j j Enter")
        #expect(sitting.desk.tickets[first]?.state == .new)
        sitting.press("Esc G k s")
        #expect(sitting.screen.contains("start work  it is that now"))
    }

    @Test("a new ticket is shown once it is logged")
    func new() {
        var sitting = sitting()
        sitting.press("N")
        sitting.type("Skärmen är svart 🖥")
        sitting.press("Ctrl-S")
        #expect(sitting.model.selected == TicketID(.incident, 13))
        #expect(sitting.screen.contains("INC-000013 is logged."))
    }

    @Test("jumping to a ticket outside the view shows it, and Escape leads back")
    func jump() {
        var sitting = sitting()
        sitting.press("#")
        sitting.type("inc3")
        sitting.press("Enter")
        #expect(sitting.model.selected == TicketID(.incident, 3))
        #expect(sitting.model.focus == .detail)
        sitting.press("Esc")
        #expect(sitting.model.selected == first)
        sitting.press("#")
        sitting.type("777")
        sitting.press("Enter")
        #expect(sitting.screen.contains("There is no ticket 777."))
    }

    @Test("classification that a hold still needs is asked for in the same form")
    func holdNeeds() {
        var sitting = sitting()
        sitting.press("h")
        sitting.type("hard")
        sitting.press("Tab 1 Tab 1 Tab")
        sitting.type("mail")
        sitting.press("Tab")
        sitting.type("sched")
        // Without a time the hold is refused, and the form keeps all.
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.errors[.until] != nil)
        sitting.type("3d")
        sitting.press("Ctrl-S")
        #expect(sitting.desk.tickets[first]?.hold?.reason == .scheduled)
        #expect(sitting.desk.tickets[first]?.priority == .p1)
    }
}
