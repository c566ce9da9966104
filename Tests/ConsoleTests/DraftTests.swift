import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("Drafts")
struct DraftTests {
    private let first = TicketID(.incident, 4)
    private let mail = TicketID(.incident, 1)

    private func sitting() -> Sitting { Sitting(.small(), size: Size(columns: 160, rows: 50)) }

    /// A note of another console of the same operator.
    private func note(_ text: String, on ticket: TicketID, seen: Int64, at time: Timestamp) -> Draft {
        Draft(
            form: "note", subjects: [.ticket(ticket)], seen: seen, writtenAt: time, entries: [.init("note", text)])
    }

    @Test("are marked in the queue, told in the detail, and go when they are sent")
    func shown() {
        var sitting = sitting()
        sitting.press("n")
        sitting.type("on my way")
        sitting.press("Esc")
        #expect(sitting.screen.contains("✎"))
        #expect(sitting.screen.contains("Draft: note,"))
        sitting.press("n Ctrl-S")
        #expect(sitting.shelf.isEmpty)
        #expect(!sitting.screen.contains("✎"))
        #expect(sitting.desk.tickets[first]?.noteCount == 1)
    }

    @Test("of every form hold what was filled in, and only that", arguments: ["a", "h", "r", "R", "t", "C", "N", "c"])
    func everyForm(_ key: String) {
        var sitting = sitting()
        sitting.press("G k " + key)
        let opened = sitting.model.form?.fields.map(\.value)
        // The last field; when resolving that is a choice, which a digit does not change.
        sitting.press(key == "r" ? "Shift-Tab Shift-Tab Shift-Tab" : "Shift-Tab Shift-Tab")
        sitting.type("2")
        let typed = sitting.model.form?.fields.map(\.value)
        #expect(typed != opened)
        sitting.press("Esc")
        #expect(sitting.shelf.count == 1 && sitting.shelf.first?.value.entries.count == 1)
        sitting.press(key)
        #expect(sitting.model.form?.fields.map(\.value) == typed)
        #expect(sitting.screen.contains("Draft from"))
    }

    @Test("that was left behind is taken over, with the revision that was seen then")
    func takenOver() {
        var sitting = sitting()
        let old = DraftID(instance: "gone", number: 3)
        var draft = note("", on: mail, seen: 1, at: sitting.desk.now)
        draft.form = "assign"
        draft.entries = [.init("team", "desk"), .init("reason", "they know it")]
        sitting.shelf[old] = draft
        sitting.press("G k a")
        #expect(sitting.model.form?.value(.reason) == "they know it")
        #expect(sitting.screen.contains("The ticket has changed since."))
        #expect(sitting.shelf[old] == nil && sitting.shelf.count == 1)
        sitting.elsewhere(mail, AssignTicket(assignee: .to("anna"), reason: "mine"))
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.conflict != nil)
        sitting.press("1")
        #expect(sitting.desk.tickets[mail]?.team == "desk")
        #expect(sitting.shelf.isEmpty)
    }

    @Test("stay when a command is refused, and when the ticket's form is left while it is being sent")
    func refused() {
        var sitting = sitting()
        sitting.press("G k r Tab Tab")
        sitting.type("they did it themselves")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.errors.isEmpty == false)
        #expect(sitting.shelf.count == 1)
        sitting.press("Esc g n")
        sitting.type("sent")
        sitting.answers = false
        sitting.press("Ctrl-S Esc")
        sitting.answers = true
        #expect(sitting.model.overlays.isEmpty)
        // The answer to what was sent before takes away that draft, and nothing of a form that was opened since.
        sitting.press("G k t")
        sitting.type("15")
        let sending = sitting.effects.last { if case .perform = $0 { true } else { false } }
        if let sending { sitting.carryOut([sending]) }
        #expect(sitting.model.form?.value(.minutes) == "15")
        #expect(sitting.shelf.values.map(\.form).sorted() == ["resolve", "spendTime"])
    }

    @Test("that can't be put on the disk are told once, stay in memory, and are asked about before the end")
    func unwritten() {
        var sitting = sitting()
        sitting.draftTrouble = Failure(summary: "No space left on device.")
        sitting.press("n")
        sitting.type("precious words")
        #expect(sitting.model.notices.count { $0.text.contains("No space left") } == 1)
        sitting.press("Esc q")
        #expect(!sitting.hasQuit && sitting.model.place == .question)
        sitting.press("n n")
        #expect(sitting.model.form?.value(.note) == "precious words")
        sitting.draftTrouble = nil
        sitting.desk.now = sitting.desk.now.advanced(byMilliseconds: 11_000)
        sitting.send(.tick(now: sitting.desk.now))
        #expect(sitting.shelf.count == 1)
        sitting.press("Esc q")
        #expect(sitting.hasQuit)
    }

    @Test("are listed, opened from the list on their ticket, and discarded after one question")
    func list() {
        var sitting = sitting()
        let time = sitting.desk.now.advanced(byMilliseconds: -7_200_000)
        sitting.shelf[DraftID(instance: "other", number: 1)] = note("older words", on: mail, seen: 9, at: time)
        sitting.press("N")
        sitting.type("ny 印刷")
        sitting.press("Esc D")
        #expect(sitting.screen.contains("ny 印刷") && sitting.screen.contains("older words"))
        sitting.press("j Enter")
        #expect(sitting.model.form?.value(.note) == "older words")
        #expect(sitting.model.form?.ticket == mail)
        sitting.press("Esc D d")
        #expect(sitting.screen.contains("Throw away “older words”?") || sitting.screen.contains("Throw away “ny 印刷”?"))
        sitting.press("n")
        #expect(sitting.shelf.count == 2)
        sitting.press("d y d y")
        #expect(sitting.shelf.isEmpty)
        #expect(sitting.screen.contains("Nothing is waiting to be sent."))
    }
}
