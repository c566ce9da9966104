import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("Many at once")
struct ManyTests {
    private func marked(_ keys: String) -> Sitting {
        var sitting = Sitting(.small())
        sitting.press(keys)
        return sitting
    }

    @Test("Space marks and goes on, V marks a range, * the view, Esc takes the marks off")
    func marks() {
        var sitting = marked("Space j Space")
        #expect(sitting.model.queue.marks.count == 2)
        #expect(sitting.model.queue.cursor == 3)
        #expect(sitting.screen.contains("[2 marked]"))
        sitting.press("j j V")
        #expect(sitting.model.queue.marks.count == 5)
        sitting.press("*")
        #expect(sitting.model.queue.marks.count == sitting.model.queue.rows.count)
        sitting.press("I")
        #expect(sitting.model.queue.marks.isEmpty)
        sitting.press("Space Esc")
        #expect(sitting.model.queue.marks.isEmpty)
        #expect(sitting.model.focus == .queue)
    }

    @Test("marks stay with their tickets when others change them and when the filter does")
    func stays() {
        var sitting = marked("Space Space")
        let ids = sitting.model.queue.marks.ids
        sitting.elsewhere(ids[0], AddNote("hello"))
        sitting.press("/")
        sitting.type("shop")
        sitting.press("Enter")
        #expect(sitting.model.queue.marks.ids == ids)
        #expect(sitting.model.queue.rows.count < 3)
    }

    @Test("assigning all marked is previewed, done as one and undone as one")
    func assign() {
        var sitting = marked("Space Space Space a")
        let ids = sitting.model.queue.marks.ids
        #expect(sitting.screen.contains("Assign 3 tickets"))
        sitting.type("bengt")
        sitting.press("Ctrl-S")
        #expect(sitting.model.place == .preview)
        #expect(sitting.screen.contains("anna assigned it to bengt"))
        sitting.press("Enter")
        #expect(ids.allSatisfy { sitting.desk.tickets[$0]?.assignee == "bengt" })
        #expect(sitting.model.queue.marks.isEmpty && sitting.model.overlays.isEmpty)
        #expect(sitting.screen.contains("assign: done on 3 tickets. u undoes it."))
        sitting.press("u")
        #expect(sitting.screen.contains("Undo on 3 tickets"))
        sitting.press("y")
        #expect(ids.allSatisfy { sitting.desk.tickets[$0]?.assignee == nil })
        sitting.press("Ctrl-R y")
        #expect(ids.allSatisfy { sitting.desk.tickets[$0]?.assignee == "bengt" })
    }

    @Test("what is refused says why, before and after, and stays marked")
    func refused() {
        var sitting = Sitting(.small())
        let ids = Array(sitting.model.queue.rows.prefix(2).map(\.id))
        sitting.desk.change(ids[1], AssignTicket(assignee: .to("anna")))
        sitting.press("Space Space A")
        #expect(sitting.screen.contains("Can't be done: 1"))
        #expect(sitting.screen.contains("It already is like that."))
        sitting.press("y")
        #expect(sitting.model.place == .results)
        #expect(sitting.screen.contains("done on 1 of 2 tickets"))
        #expect(sitting.model.queue.marks.ids == [ids[1]])
        sitting.press("Esc")
        #expect(sitting.model.overlays.isEmpty)
    }

    @Test("a no leaves everything as it was, with the form still filled in")
    func no() {
        var sitting = marked("Space Space n")
        sitting.type("rebooting the relay")
        sitting.press("Ctrl-S Esc")
        #expect(sitting.model.place == .form)
        #expect(sitting.screen.contains("rebooting the relay"))
        #expect(sitting.desk.sequence == Sitting(.small()).desk.sequence)
    }

    @Test("fields that differ say so and stay, what is filled in holds for all")
    func differs() {
        var sitting = Sitting(.small())
        let mail = TicketID(.incident, 1)
        let printer = TicketID(.incident, 2)
        for row in sitting.model.queue.rows where row.id == mail || row.id == printer {
            sitting.model.queue.marks.insert(row)
        }
        sitting.press("c")
        #expect(sitting.screen.contains("differs"))
        sitting.press("Tab Tab")
        sitting.type("1")
        sitting.press("Ctrl-S Enter")
        #expect(sitting.desk.tickets[mail]?.classification.category == CategoryPath("mail", "outlook"))
        #expect(sitting.desk.tickets[printer]?.classification.category == CategoryPath("hardware"))
        #expect(sitting.desk.tickets[printer]?.classification.impact == .high)
    }

    @Test("the state menu says for how many a state is open")
    func states() {
        var sitting = marked("* s")
        #expect(sitting.screen.contains("State of 11 tickets"))
        sitting.press("Esc")
        #expect(sitting.model.overlays.isEmpty)
    }

    @Test("a colleague's change between is named, and only that ticket is left")
    func colleague() {
        var sitting = marked("Space Space a")
        let ids = sitting.model.queue.marks.ids
        sitting.type("bengt")
        sitting.press("Ctrl-S Enter")
        sitting.elsewhere(ids[0], AssignTicket(assignee: .to("anna")))
        sitting.press("u y")
        #expect(sitting.model.place == .results)
        #expect(sitting.screen.contains("bengt has changed it since (assignment"))
        #expect(sitting.desk.tickets[ids[0]]?.assignee == "anna")
        #expect(sitting.desk.tickets[ids[1]]?.assignee == nil)
    }

    @Test("what can't be undone says so before")
    func publicNote() {
        var sitting = marked("Space Space R")
        #expect(sitting.screen.contains("It can't be undone."))
        sitting.type("We are on it")
        sitting.press("Ctrl-S")
        #expect(sitting.screen.contains("This can't be undone."))
        sitting.press("Enter u")
        #expect(sitting.screen.contains("somebody may have read it"))
    }

    @Test("one fresh step on one ticket is undone at once, and says what it was")
    func single() {
        var sitting = Sitting(.small())
        guard let id = sitting.model.selected else { return }
        sitting.press("w u")
        #expect(sitting.desk.tickets[id]?.watchers == [])
        #expect(sitting.screen.contains("Undone: \(id) – anna watches it. Ctrl-R does it again."))
        sitting.press("Ctrl-R")
        #expect(sitting.desk.tickets[id]?.watchers == ["anna"])
    }

    @Test("what only was refused keeps the form, with what was typed in it")
    func nothingDone() throws {
        var sitting = marked("Space Space n")
        let ids = sitting.model.queue.marks.ids
        sitting.type("replaced the relay")
        sitting.answers = false
        sitting.press("Ctrl-S")
        let rehearsal = try #require(sitting.model.preparation?.request)
        let outcomes = ids.map { CommandOutcome.done(.ticket($0), revision: 1) }
        sitting.send(.rehearsed(rehearsal, Rehearsal(outcomes: outcomes, events: [])))
        sitting.press("y")
        let errand = try #require(sitting.model.errands.keys.first)
        sitting.send(.performed(errand, ids.map { _ in .refused(.nothingToChange) }))
        #expect(sitting.model.place == .results)
        sitting.press("Esc")
        #expect(sitting.model.place == .form)
        #expect(sitting.screen.contains("replaced the relay"))
        #expect(sitting.model.queue.marks.ids == ids)
    }

    @Test("what was refused of many keeps the form on just those, with the text")
    func partlyDone() throws {
        var sitting = marked("Space Space Space n")
        let ids = sitting.model.queue.marks.ids
        sitting.type("replaced the relay")
        sitting.answers = false
        sitting.press("Ctrl-S")
        let rehearsal = try #require(sitting.model.preparation?.request)
        let outcomes = ids.map { CommandOutcome.done(.ticket($0), revision: 1) }
        sitting.send(.rehearsed(rehearsal, Rehearsal(outcomes: outcomes, events: [])))
        sitting.press("y")
        let errand = try #require(sitting.model.errands.keys.first)
        sitting.send(.performed(errand, [outcomes[0], .refused(.nothingToChange), outcomes[2]]))
        #expect(sitting.model.place == .results)
        #expect(sitting.screen.contains("It already is like that."))
        sitting.press("Esc")
        #expect(sitting.model.place == .form)
        #expect(sitting.screen.contains("Note on \(ids[1])"))
        #expect(sitting.screen.contains("replaced the relay"))
        #expect(sitting.model.drafts.kept.values.map(\.subjects) == [[.ticket(ids[1])]])
        sitting.answers = true
        let before = sitting.desk.events[ids[0]]?.count
        sitting.press("Ctrl-S Enter")
        #expect(sitting.desk.events[ids[0]]?.count == before)
        #expect(sitting.model.overlays.isEmpty && sitting.model.drafts.kept.isEmpty)
    }

    @Test("a colleague's change between preview and yes is not overwritten, and told for that ticket alone")
    func changedAfterPreview() {
        var sitting = marked("Space Space Space a")
        let ids = sitting.model.queue.marks.ids
        sitting.type("bengt")
        sitting.press("Ctrl-S")
        sitting.elsewhere(ids[1], AssignTicket(assignee: .to("anna")))
        #expect(sitting.model.place == .preview)
        sitting.press("y")
        #expect(sitting.model.place == .results)
        #expect(sitting.screen.contains("done on 2 of 3 tickets"))
        #expect(sitting.model.queue.marks.ids == [ids[1]])
        #expect(sitting.desk.tickets[ids[1]]?.assignee == "anna")
        #expect(sitting.desk.tickets[ids[0]]?.assignee == "bengt")
    }

    @Test("Esc leaves every state, also while the desk has not answered")
    func escape() {
        let ways = [
            "Space", "Space a", "Space A", "Space A y", "Space s", "* c", "Space R x Ctrl-S", "V j V", "u", "w u",
            "Space A y u",
        ]
        for answers in [true, false] {
            for way in ways {
                var sitting = Sitting(.small())
                sitting.answers = answers
                sitting.press(way)
                for _ in 0..<6 { sitting.press(sitting.model.place == .question ? "y" : "Esc") }
                #expect(sitting.model.overlays.isEmpty && sitting.model.queue.marks.isEmpty, "\(way)")
                #expect(sitting.model.preparation == nil && sitting.model.queue.marking == nil, "\(way)")
                #expect(sitting.model.place == .queue && sitting.model.typedAhead.isEmpty, "\(way)")
            }
        }
    }

    @Test("keys that come faster than the desk answers wait for the preview, and are not lost")
    func typedAhead() {
        var slow = marked("Space Space")
        let ids = slow.model.queue.marks.ids
        slow.answers = false
        slow.press("a b e n g t Ctrl-S y")
        #expect(slow.model.overlays.isEmpty && slow.model.typedAhead.count == 7)
        slow.answers = true
        slow.carryOut(slow.effects.suffix(1))
        #expect(ids.allSatisfy { slow.desk.tickets[$0]?.assignee == "bengt" })
    }
}
