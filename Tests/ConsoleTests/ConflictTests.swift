import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("Two changed the same")
struct ConflictTests {
    private let mail = TicketID(.incident, 1)

    /// Anna hands the ticket over while bengt takes it to his team, and she learns of it when she sends.
    private func assigning(_ size: Size = Size(columns: 160, rows: 50)) -> Sitting {
        var sitting = Sitting(.small(), size: size)
        sitting.press("G k a")
        sitting.type("nobody")
        sitting.press("Tab Tab")
        sitting.type("went home")
        sitting.answers = false
        sitting.elsewhere(mail, AssignTicket(assignee: .to("anna"), team: .to("desk"), reason: "on duty"))
        sitting.answers = true
        sitting.press("Ctrl-S")
        return sitting
    }

    @Test("both versions stand side by side, with who did what, and nothing was sent", arguments: [160, 60, 40])
    func shown(columns: Int) {
        var sitting = assigning(Size(columns: columns, rows: 40))
        #expect(sitting.model.place == .conflict)
        let said = sitting.screen.split(separator: "\n").joined(separator: " ")
        for word in ["INC-000001 was changed meanwhile", "bengt assigned it", "yours", "theirs", "nobody", "went home"]
        {
            #expect(said.contains(word), "\(word)")
        }
        #expect(sitting.desk.tickets[mail]?.assignee == "anna")
        sitting.press("Esc")
        #expect(sitting.model.place == .form)
        sitting.press("Ctrl-S")
        #expect(sitting.model.place == .conflict)
    }

    @Test("yours on top sends at once, over theirs, and leaves alone what only they changed")
    func keepMine() {
        var sitting = assigning()
        sitting.press("1")
        #expect(sitting.model.overlays.isEmpty)
        #expect(sitting.desk.tickets[mail]?.assignee == nil)
        #expect(sitting.desk.tickets[mail]?.team == "desk")
    }

    @Test("theirs is taken into the form, yours is set aside and comes back with a key, from the draft too")
    func takeTheirs() {
        var sitting = assigning()
        sitting.press("2")
        #expect(sitting.model.form?.value(.assignee) == "anna")
        #expect(sitting.model.form?.value(.reason) == "went home")
        sitting.press("Esc a Alt-y")
        #expect(sitting.model.form?.value(.assignee) == "")
        sitting.press("Ctrl-S")
        #expect(sitting.desk.tickets[mail]?.assignee == nil)
    }

    @Test("merging by hand puts both texts into the editor, and sends what one made of them")
    func merge() {
        var sitting = Sitting(.small(), size: Size(columns: 160, rows: 50))
        sitting.press("G k r Tab")
        sitting.type("Restarted the relay.")
        sitting.answers = false
        sitting.elsewhere(mail, ResolveTicket(.solution, notes: "Emptied the queue.\nTold all.", cause: "full queue"))
        sitting.elsewhere(mail, ReopenTicket(reason: "still slow"))
        sitting.elsewhere(mail, ResolveTicket(.solution, notes: "Emptied it again.", cause: "full queue"))
        sitting.answers = true
        sitting.press("Tab")
        sitting.type("spam")
        sitting.press("Ctrl-S")
        #expect(sitting.model.place == .conflict)
        #expect(sitting.screen.contains("Emptied it again."))
        sitting.press("3")
        let notes = sitting.model.form?.value(.notes) ?? ""
        #expect(notes == "Restarted the relay.\n\n──── bengt wrote: ────\nEmptied it again.")
        #expect(sitting.model.form?.value(.cause).hasPrefix("spam") == true)
        #expect(sitting.model.form?.fields[sitting.model.form?.focus ?? 0].key == .notes)
        sitting.press("Ctrl-S")
        // It is resolved already: the rule says so, and everything typed is still there.
        #expect(sitting.model.form?.value(.notes) == notes)
    }

    @Test("a choice can't hold both: merging shows theirs below it")
    func choices() {
        var sitting = assigning()
        sitting.press("3")
        #expect(sitting.screen.contains("Theirs: anna"))
        #expect(sitting.model.form?.value(.assignee) == "")
        sitting.press("Ctrl-S")
        #expect(sitting.desk.tickets[mail]?.assignee == nil)
    }

    @Test("a third one's change in between brings the dialog again, with nothing lost")
    func again() {
        var sitting = assigning()
        sitting.answers = false
        sitting.elsewhere(mail, AssignTicket(assignee: .to("bengt"), reason: "I have it"))
        sitting.answers = true
        sitting.press("1")
        #expect(sitting.model.place == .conflict)
        #expect(sitting.screen.contains("I have it"))
        sitting.press("1")
        #expect(sitting.model.overlays.isEmpty)
        #expect(sitting.desk.tickets[mail]?.assignee == nil)
    }
}
