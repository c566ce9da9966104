import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("Undo at a desk")
struct UndoTests {
    private let place = TestDesk()

    private func tickets(_ count: Int, _ desk: Desk) throws -> [TicketID] {
        try desk.perform((1...count).map { .log(LogTicket(title: "Ticket \($0)")) }).compactMap { $0.ticket?.id }
    }

    private func assign(_ ids: [TicketID], to name: String, _ desk: Desk) throws -> [Outcome] {
        try desk.perform(ids.map { .change($0, AssignTicket(assignee: .to(name)), seen: nil) })
    }

    @Test("takes a step on many tickets back as one, also after a restart, and does it again")
    func stepOnMany() throws {
        let ids = try tickets(700, place.create())
        _ = try assign(ids, to: "bengt", place.open(as: "anna"))
        let anna = try place.open(as: "anna")
        let step = try anna.lastStep(.undo)
        #expect(step.parts.map(\.ticket) == ids)
        #expect(step.kinds == [.assign] && step.obstacle == nil)
        #expect(try anna.take(step).allSatisfy { $0.ticket?.assignee == nil && $0.rejection == nil })
        #expect(try anna.lastStep(.undo).obstacle == .notUndoable(.log))
        let again = try place.open(as: "anna").lastStep(.redo)
        #expect(again.parts.map(\.ticket) == ids)
        #expect(try anna.take(again).allSatisfy { $0.ticket?.assignee == "bengt" })
        #expect(try anna.lastStep(.redo).obstacle == .nothingToRedo)
        #expect(try anna.lastStep(.undo).parts.count == 700)
    }

    @Test("refuses what a colleague changed, and undoes the rest")
    func colleague() throws {
        let anna = try place.create()
        let ids = try tickets(3, anna)
        _ = try assign(ids, to: "bengt", anna)
        let bengt = try place.open(as: "bengt")
        try bengt.change(ids[1], AssignTicket(assignee: .to("vera")))
        let outcomes = try anna.take(try anna.lastStep(.undo))
        #expect(outcomes.map { $0.ticket?.id } == [ids[0], nil, ids[2]])
        #expect(outcomes[1].rejection == .changedSince(.assign, by: "bengt", at: place.clock.now))
        #expect(try anna.ticket(ids[1])?.assignee == "vera")
        // What could not be undone is still the last step, on its ticket alone.
        #expect(try anna.lastStep(.undo).parts.map(\.ticket) == [ids[1]])
        _ = try bengt.take(try bengt.lastStep(.undo))
        #expect(try anna.take(try anna.lastStep(.undo)).first?.ticket?.assignee == nil)
    }

    @Test("of named tickets takes back the last change of each")
    func named() throws {
        let anna = try place.create()
        let ids = try tickets(3, anna)
        try anna.change(ids[0], TagTicket(add: ["a"]))
        _ = try assign(Array(ids[0...1]), to: "bengt", anna)
        try anna.change(ids[1], TagTicket(add: ["b"]))
        let outcomes = try anna.take(try anna.lastStep(.undo, on: ids))
        #expect(outcomes[0].ticket?.assignee == nil && outcomes[0].ticket?.tags == ["a"])
        #expect(outcomes[1].ticket?.assignee == "bengt" && outcomes[1].ticket?.tags == [])
        #expect(outcomes[2].rejection == .notUndoable(.log))
    }

    @Test("of the same step from two consoles happens once")
    func twice() throws {
        let anna = try place.create()
        let id = try anna.log("Ticket").id
        try anna.change(id, SpendTime(minutes: 30))
        let other = try place.open(as: "anna")
        let step = try anna.lastStep(.undo)
        let same = try other.lastStep(.undo)
        #expect(try anna.take(step).first?.ticket?.minutesSpent == 0)
        #expect(try other.take(same).first?.rejection == .nothingToChange)
        #expect(try other.ticket(id)?.minutesSpent == 0)
    }

    @Test("is told by an index that was made anew")
    func rebuilt() throws {
        let anna = try place.create()
        let ids = try tickets(3, anna)
        try anna.change(ids[0], AddNote("wrong ticket"))
        _ = try anna.take(try anna.lastStep(.undo))
        _ = try assign(ids, to: "bengt", anna)
        try DeskFile.removeTree(anna.layout.indexDirectory)
        let again = try place.open(as: "anna")
        try again.catchUp()
        #expect(try again.lastStep(.undo).parts.map(\.ticket) == ids)
        #expect(try again.count(Filter(parsing: "wrong", me: "anna")) == 0)
        _ = try again.take(try again.lastStep(.undo))
        #expect(try again.lastStep(.redo).parts.count == 3)
    }
}
