import Helpdesk
import ReadModel
import Testing

@testable import Desk

@Suite("Counting views") struct ViewCounterTests {
    private func filter(_ text: String) throws -> Filter { try Filter(parsing: text, me: "anna") }

    @Test("counts are right after every change, whoever makes it, as if counted anew")
    func adjusting() throws {
        let place = TestDesk()
        let anna = try place.create()
        let bengt = try place.open()
        var tickets: [TicketID] = []
        for number in 0..<30 { tickets.append(try anna.log(number % 3 == 0 ? "printer \(number)" : "mail").id) }
        let counter = ViewCounter(anna)
        let views = try ["printer", "to:me", "-to:none state:new", "state:cancelled", "due:<10h", "tag:x"].map(filter)
        var follower = try anna.place()
        func check() throws {
            try anna.catchUp()
            let (changes, reached) = try anna.changes(since: follower)
            follower = reached
            counter.note(changes)
            for view in views {
                #expect(try counter.count(view) == .exactly(try anna.count(view)), "\(view.text)")
            }
        }
        try check()
        for (step, ticket) in tickets.enumerated() {
            try bengt.catchUp()
            switch step % 4 {
            case 0: try bengt.change(ticket, AssignTicket(assignee: .to(step % 8 == 0 ? "anna" : "bengt")))
            case 1: try anna.change(ticket, CancelTicket(reason: "a test"))
            case 2: try bengt.change(ticket, TagTicket(add: ["x"]))
            default: try bengt.change(ticket, AddNote("the printer again"))
            }
            if step % 3 == 0 { place.clock.advance(minutes: 20) }
            try check()
        }
    }

    @Test("a view that time changes is counted again when the minute is another")
    func time() throws {
        let place = TestDesk()
        let desk = try place.create()
        _ = try desk.log("mail")
        let counter = ViewCounter(desk)
        #expect(try counter.count(filter("age:>1h")) == .exactly(0))
        place.clock.advance(minutes: 61)
        #expect(try counter.count(filter("age:>1h")) == .exactly(1))
    }

    @Test("kept counts need no counting, and an index made anew voids what was known")
    func kept() throws {
        let place = TestDesk()
        let desk = try place.create()
        let counter = ViewCounter(desk)
        _ = try desk.log("mail")
        #expect(try counter.kept(filter("state:open")) == .exactly(1))
        #expect(try counter.kept(filter("mail")) == nil)
        #expect(try counter.count(filter("mail")) == .exactly(1))
        _ = try desk.log("mail again")
        var changes = ProjectedChanges()
        changes.wasRebuilt = true
        counter.note(changes)
        #expect(try counter.count(filter("mail")) == .exactly(2))
    }
}
