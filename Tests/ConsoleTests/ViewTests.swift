import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("Views")
struct ViewTests {
    private func sitting(_ own: [SavedView] = [], desk: [SavedView] = []) -> Sitting {
        var practice = PracticeDesk.small()
        practice.settings.views = desk
        return Sitting(practice, preferences: Preferences(views: own))
    }

    @Test("a desk without any has a few, and the console stands in the first")
    func builtIn() {
        var sitting = sitting()
        #expect(sitting.screen.contains("Open: state:open (11)"))
        sitting.press("v")
        for name in ["Open", "Mine", "Unassigned", "Breaching", "On hold", "Resolved lately", "All"] {
            #expect(sitting.screen.contains(name))
        }
        sitting.press("Esc")
        #expect(sitting.model.overlays.isEmpty)
    }

    @Test("are chosen by number, by Enter, by a part of the name, and with Alt from every pane")
    func choosing() {
        var sitting = sitting()
        sitting.press("v 7")
        #expect(sitting.screen.contains("All: state:any (12)"))
        sitting.press("v Up Enter")
        #expect(sitting.model.queue.viewName == "Resolved lately")
        sitting.press("v")
        sitting.type("unas")
        sitting.press("Enter")
        #expect(sitting.model.queue.filter.text == "state:open to:none")
        sitting.press("2 Alt-1")
        #expect(sitting.model.queue.viewName == "Open")
        #expect(sitting.model.focus == .queue)
        sitting.press("Alt-9")
        #expect(sitting.model.queue.viewName == "Open")
    }

    @Test("a number that others begin with waits for its second digit or Enter")
    func manyViews() {
        let views = (1...12).map { SavedView(name: "v\($0)", query: "state:any word\($0)") }
        var sitting = sitting(desk: views)
        sitting.press("v 1")
        #expect(sitting.model.place == .views)
        sitting.press("2")
        #expect(sitting.model.queue.viewName == "v12")
        sitting.press("v 1 Enter")
        #expect(sitting.model.queue.viewName == "v1")
    }

    @Test("the queue's filter, columns and order are kept under a name, and come back together")
    func keeping() {
        var sitting = sitting()
        sitting.press("/")
        sitting.type("state:any skriv")
        sitting.press("Enter , Space s Enter v Ctrl-S")
        sitting.type("Printers")
        sitting.press("Enter")
        #expect(sitting.screen.contains("View Printers is kept."))
        sitting.press("Esc")
        #expect(sitting.model.queue.viewName == "Printers")
        sitting.press("Alt-1")
        #expect(sitting.model.queue.columns == nil)
        sitting.press("Alt-8")
        #expect(sitting.model.queue.filter.text == "state:any skriv")
        #expect(sitting.model.queue.columns?.contains(.marks) == false)
    }

    @Test("what is changed in a view shows in the title until it is kept")
    func changed() {
        var sitting = sitting()
        sitting.press(", j s Enter")
        #expect(sitting.screen.contains("Open*: state:open sort:p"))
        sitting.press("v Ctrl-S")
        sitting.type("Open")
        sitting.press("Enter Esc")
        #expect(sitting.screen.contains("Open: state:open sort:p"))
        // One's own covers the desk's, and gives way when it is forgotten.
        #expect(sitting.model.shelf.list.count == 7)
        sitting.press("v Ctrl-D")
        #expect(sitting.model.place == .question)
        sitting.press("y")
        #expect(sitting.model.shelf["Open"]?.view.query == "state:open")
    }

    @Test("mistakes stay at their line: name, query with the caret at the error, columns, number")
    func mistakes() {
        var sitting = sitting([SavedView(name: "a", query: "x", number: 9)])
        sitting.press("v Ctrl-S Ctrl-U Tab Ctrl-U")
        sitting.type("state:opne")
        sitting.press("Tab")
        sitting.type("id, prio")
        sitting.press("Tab")
        sitting.type("9")
        sitting.press("Enter")
        guard case .viewForm(let form)? = sitting.model.overlays.last else {
            Issue.record("no form")
            return
        }
        #expect(Set(form.errors.keys) == [.name, .query, .columns, .number])
        #expect(form[.query].caret == 6)
        #expect(sitting.screen.contains("“opne” is no state."))
        #expect(sitting.model.shelf.own.count == 1)
    }

    @Test("one's own are renamed, moved by their numbers and forgotten after a question; the desk's are not")
    func own() {
        var sitting = sitting([SavedView(name: "a", query: "x"), SavedView(name: "b", query: "y")])
        sitting.press("v 8")
        #expect(sitting.model.queue.viewName == "a")
        sitting.press("v Alt-j")
        #expect(sitting.model.shelf.list.suffix(2).map(\.view.name) == ["b", "a"])
        sitting.press("Alt-k Alt-k")
        #expect(sitting.model.shelf[7]?.view.name == "a")
        #expect(sitting.model.shelf[8]?.view.name == "All")
        sitting.press("Ctrl-E Ctrl-U")
        sitting.type("first")
        sitting.press("Enter")
        #expect(sitting.model.shelf[7]?.view == SavedView(name: "first", query: "x", number: 7))
        sitting.press("Ctrl-D n")
        #expect(sitting.model.shelf.own.count == 2)
        sitting.press("Ctrl-D y")
        #expect(sitting.model.shelf.own.map(\.name) == ["b"])
        sitting.press("Esc v")
        sitting.type("mine")
        sitting.press("Ctrl-D")
        #expect(sitting.screen.contains("Mine is the desk's."))
    }

    @Test("keeping a view under the name of another of one's own asks first")
    func replacing() {
        var sitting = sitting([SavedView(name: "a", query: "x")])
        sitting.press("v Ctrl-S Ctrl-U")
        sitting.type("a")
        sitting.press("Enter")
        #expect(sitting.model.place == .question)
        sitting.press("n")
        #expect(sitting.model.place == .viewForm)
        sitting.press("Enter y")
        #expect(sitting.model.shelf["a"]?.view.query == "state:open")
    }

    @Test("a failure to write keeps the form with everything typed")
    func failure() {
        var sitting = sitting()
        sitting.answers = false
        sitting.press("v Ctrl-S Ctrl-U")
        sitting.type("a")
        sitting.press("Enter")
        guard case .editViews(let id, _)? = sitting.effects.last else {
            Issue.record("nothing was asked for")
            return
        }
        sitting.send(.failed(id, Failure(summary: "console.toml:3: no TOML")))
        #expect(sitting.model.place == .viewForm)
        #expect(sitting.screen.contains("console.toml:3: no TOML"))
    }

    @Test("the list is there before its counts, and counts again once a second when something changed")
    func counts() {
        var sitting = sitting()
        sitting.answers = false
        sitting.press("v")
        #expect(sitting.screen.contains("Unassigned"))
        #expect(sitting.screen.contains("…"))
        sitting.answers = true
        sitting.carryOut(sitting.effects.suffix(1))
        #expect(sitting.model.shelf.counts.count == 7)
        sitting.elsewhere(TicketID(.incident, 4), CancelTicket(reason: "a test"))
        sitting.effects = []
        sitting.send(.tick(now: sitting.model.now.advanced(byMilliseconds: 1_000)))
        #expect(sitting.effects.contains { if case .countViews = $0 { true } else { false } })
        #expect(sitting.model.shelf.counts["Open"] == .exactly(10))
        sitting.effects = []
        sitting.send(.tick(now: sitting.model.now.advanced(byMilliseconds: 1_000)))
        #expect(sitting.effects.isEmpty)
    }

    @Test("columns are shown, hidden, moved and sorted by while the queue shows it, and Escape gives back what was")
    func columns() {
        var sitting = sitting()
        let before = sitting.frame.plainText
        sitting.press(", G Space")
        #expect(sitting.model.columns.last == .vendor)
        sitting.press("K K K")
        sitting.press("g j s")
        #expect(sitting.model.queue.filter.text == "state:open sort:p")
        sitting.press("s")
        #expect(sitting.model.queue.filter.text == "state:open sort:-p")
        sitting.press("s")
        #expect(sitting.model.queue.filter.text == "state:open")
        sitting.press("j j s")
        #expect(sitting.screen.contains("There is no order by title."))
        sitting.press("Esc")
        #expect(sitting.frame.plainText.prefix(30) == before.prefix(30))
        sitting.press(", Space j Space j Space j Space j Space j Space j Space j Space j Space j Space")
        #expect(sitting.model.columns == [.age])
        #expect(sitting.screen.contains("One column has to stay."))
    }

    @Test("a new order leaves the cursor on its ticket")
    func reordering() {
        var sitting = sitting()
        sitting.press("j j j")
        let selected = sitting.model.selected
        sitting.press(", j j s")
        #expect(sitting.model.selected == selected)
    }
}
