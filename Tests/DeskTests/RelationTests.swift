import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("Tickets that hang together") struct RelationTests {
    let place = TestDesk()

    private func tickets(_ count: Int, _ desk: Desk, _ type: TicketType = .incident) throws -> [TicketID] {
        try desk.perform((1...count).map { .log(LogTicket(type: type, title: "Call \($0)")) }).compactMap {
            $0.ticket?.id
        }
    }

    private func rule(_ outcome: Outcome) -> String? {
        if case .rule(let obstacle)? = outcome.rejection { obstacle.rule } else { nil }
    }

    @Test("a ticket has one parent, and parts have no parts")
    func oneLevel() throws {
        let desk = try place.create()
        let ids = try tickets(4, desk)
        try desk.change(ids[1], RelateTicket(.parent, ids[0]))
        #expect(rule(try desk.change(ids[1], RelateTicket(.parent, ids[2]))) == "relation.one-parent")
        #expect(rule(try desk.change(ids[0], RelateTicket(.parent, ids[2]))) == "relation.has-children")
        #expect(rule(try desk.change(ids[2], RelateTicket(.parent, ids[1]))) == "relation.one-level")
        #expect(rule(try desk.change(ids[2], RelateTicket(.parent, ids[2]))) == "relation.itself")
        #expect(try desk.change(ids[1], RelateTicket(.parent, ids[0])).rejection == .nothingToChange)
        let missing = TicketID(.incident, 99)
        #expect(try desk.change(ids[2], RelateTicket(.parent, missing)).rejection == .notFound(.ticket(missing)))
        try desk.change(ids[1], UnrelateTicket(.parent, ids[0]))
        #expect(try desk.change(ids[0], RelateTicket(.parent, ids[2])).rejection == nil)
    }

    @Test("the rule sees what the same batch did before")
    func batch() throws {
        let desk = try place.create()
        let ids = try tickets(3, desk)
        let outcomes = try desk.perform([
            .change(ids[1], RelateTicket(.parent, ids[0]), seen: nil),
            .change(ids[0], RelateTicket(.parent, ids[2]), seen: nil),
            .change(ids[2], RelateTicket(.parent, ids[1]), seen: nil),
        ])
        #expect(outcomes.map(rule) == [nil, "relation.has-children", "relation.one-level"])
        // And what somebody else did whom the index does not know yet.
        let other = try place.open(as: "bengt")
        try desk.change(ids[1], UnrelateTicket(.parent, ids[0]))
        #expect(try other.change(ids[0], RelateTicket(.parent, ids[2])).rejection == nil)
    }

    @Test("causes are problems or changes, and what mends is a change")
    func types() throws {
        let desk = try place.create()
        let id = try tickets(1, desk)[0]
        let problem = try tickets(1, desk, .problem)[0]
        let change = try tickets(1, desk, .change)[0]
        #expect(rule(try desk.change(problem, RelateTicket(.causedBy, id))) == "relation.cause-type")
        #expect(rule(try desk.change(id, RelateTicket(.fixedBy, problem))) == "relation.fix-type")
        #expect(rule(try desk.change(problem, RelateTicket(.parent, id))) == "relation.parent-type")
        #expect(rule(try desk.change(id, RelateTicket(.mergedInto, change))) == "relation.by-hand")
        #expect(try desk.change(id, RelateTicket(.causedBy, problem)).rejection == nil)
        #expect(try desk.change(id, RelateTicket(.causedBy, change)).rejection == nil)
        #expect(try desk.change(id, RelateTicket(.fixedBy, change)).rejection == nil)
    }

    @Test("no ticket is a duplicate of itself, by whatever way")
    func duplicates() throws {
        let desk = try place.create()
        let ids = try tickets(3, desk)
        try desk.change(ids[1], RelateTicket(.duplicate, ids[0]))
        #expect(rule(try desk.change(ids[0], RelateTicket(.duplicate, ids[1]))) == "relation.duplicate-itself")
        #expect(rule(try desk.change(ids[2], RelateTicket(.duplicate, ids[1]))) == "relation.duplicate-of-duplicate")
        #expect(rule(try desk.change(ids[1], RelateTicket(.duplicate, ids[2]))) == "relation.duplicate-already")
        try desk.change(ids[0], RelateTicket(.related, ids[2]))
        #expect(try desk.change(ids[2], RelateTicket(.related, ids[0])).rejection == .nothingToChange)
    }

    @Test("both sides see a link, and filters find it")
    func links() throws {
        let desk = try place.create()
        let ids = try tickets(3, desk)
        let problem = try tickets(1, desk, .problem)[0]
        _ = try desk.perform([
            .change(ids[1], RelateTicket(.parent, ids[0]), seen: nil),
            .change(ids[2], RelateTicket(.parent, ids[0]), seen: nil),
            .change(ids[1], RelateTicket(.causedBy, problem), seen: nil),
            .change(ids[2], ResolveTicket(.solution, notes: "x"), seen: nil),
        ])
        let whole = try #require(try desk.detail(ids[0]))
        #expect(whole.links.all.map(\.id) == [ids[1], ids[2]] && whole.links.all.allSatisfy(\.isChild))
        #expect(whole.links.children == (1, 2) || whole.links.children == (2, 2))
        let part = try #require(try desk.detail(ids[1]))
        #expect(part.links.all.map(\.id) == [ids[0], problem])
        #expect(try desk.detail(problem)?.links.all.map(\.relation) == [.causedBy])
        func found(_ query: String) throws -> Set<Int64> {
            let filter = try Filter(parsing: query, me: "anna")
            var numbers: Set<Int64> = []
            try desk.forEachTicket(filter) { ticket in numbers.insert(ticket.id.number).inserted }
            #expect(try desk.tickets(of: filter, among: ids + [problem]).count == numbers.count, "\(query)")
            return numbers
        }
        #expect(try found("parent:1") == [2, 3] && found("parent:inc1 -has:problem") == [3])
        #expect(try found("parent:REQ-1") == [] && found("has:children") == [1] && found("has:problem") == [2])
        #expect(try found("has:parent,children") == [1, 2, 3] && found("has:duplicate") == [])
        try desk.change(ids[1], UnrelateTicket(.parent, ids[0]))
        #expect(try found("parent:1") == [3] && found("has:parent") == [3])
    }

    @Test("a merge closes the one and tells the other; its reversal gives back what was, by anybody")
    func merge() throws {
        let anna = try place.create()
        let ids = try tickets(3, anna)
        let bengt = try place.open(as: "bengt")
        try bengt.change(ids[1], WatchTicket(watching: true))
        try anna.change(ids[1], HoldTicket(.caller, note: "asked"))
        let before = try #require(try anna.ticket(ids[1]))
        let target = try #require(try anna.ticket(ids[0]))
        let outcome = try anna.change(ids[1], MergeTicket(into: ids[0]))
        #expect(outcome.ticket?.state == .closed && outcome.ticket?.parts.relations.mergedInto == ids[0])
        #expect(try anna.ticket(ids[0])?.watchers == ["bengt"])
        #expect(try anna.ticket(ids[0])?.parts.merging.absorbed.map(\.ticket) == [ids[1]])
        #expect(rule(try anna.change(ids[2], RelateTicket(.parent, ids[1]))) == "relation.merged")
        #expect(rule(try anna.change(ids[0], MergeTicket(into: ids[1]))) == "relation.merged")
        #expect(rule(try anna.change(ids[1], RelateTicket(.related, ids[2]))) == "relation.merged")
        #expect(try anna.change(ids[1], ReopenTicket(reason: "x")).rejection != nil)
        try bengt.change(ids[1], ReverseMerge())
        #expect(try bengt.ticket(ids[1])?.asSeen == before.asSeen)
        #expect(try bengt.ticket(ids[0])?.asSeen == target.asSeen)
        #expect(rule(try bengt.change(ids[1], ReverseMerge())) == "merge.not-merged")
    }

    @Test("what is withheld from somebody is withheld among the links too, and no merge tells of it")
    func withheld() throws {
        let anna = try place.create()
        let ids = try tickets(3, anna)
        try anna.change(ids[2], ClassifyTicket(Classification(kind: .security)))
        for id in ids.dropFirst() { try anna.change(id, RelateTicket(.parent, ids[0])) }
        #expect(try anna.detail(ids[0])?.links.all.count == 2)
        let bengt = try place.open(as: "bengt")
        try bengt.catchUp()
        let seen = try #require(try bengt.detail(ids[0])?.links)
        #expect(seen.all.map(\.id) == [ids[1]] && seen.children == (1, 1))
        #expect(rule(try anna.change(ids[2], MergeTicket(into: ids[1]))) == "merge.restricted")
    }

    @Test("undoing a merge takes back both halves or none, also when one ticket is named")
    func undoMerge() throws {
        let anna = try place.create()
        let ids = try tickets(2, anna)
        let before = try ids.map { try anna.ticket($0)?.asSeen }
        try anna.change(ids[0], MergeTicket(into: ids[1]))
        let step = try anna.lastStep(.undo, on: [ids[0]])
        #expect(step.parts.map(\.ticket) == ids && step.isIndivisible)
        #expect(try anna.take(step).allSatisfy { $0.rejection == nil })
        #expect(try ids.map { try anna.ticket($0)?.asSeen } == before)
        // Merged again, and then the other way round by a colleague: what would come back is no longer possible.
        _ = try anna.take(try anna.lastStep(.redo))
        let merged = try ids.map { try anna.ticket($0)?.asSeen }
        let bengt = try place.open(as: "bengt")
        try bengt.change(ids[0], ReverseMerge())
        #expect(try anna.take(try anna.lastStep(.undo)).allSatisfy { $0.rejection != nil })
        try anna.change(ids[1], MergeTicket(into: ids[0]))
        #expect(try bengt.take(try bengt.lastStep(.undo)).allSatisfy { $0.rejection != nil })
        #expect(try anna.ticket(ids[0])?.state == .new && anna.ticket(ids[1])?.state == .closed)
        #expect(try anna.ticket(ids[0])?.asSeen != merged[0])
    }

    @Test("opening a problem is one step: undone, the problem is withdrawn, and done again it is back")
    func openedProblem() throws {
        let anna = try place.create()
        let ids = try ["Mail hangs", "Mail hangs too"].map { try anna.log($0).id }
        let opened = try anna.perform(
            [.log(LogTicket(type: .problem, title: "Why mail hangs"))] + ids.map { .relateToLogged($0, .causedBy) })
        let problem = try #require(opened.first?.ticket)
        func seen() throws -> [[String]?] { try (ids + [problem.id]).map { try anna.ticket($0)?.asSeen } }
        let after = try seen()
        let step = try anna.lastStep(.undo)
        #expect(step.parts.count == 3 && step.obstacle == nil && step.isIndivisible)
        #expect(try anna.take(step).allSatisfy { $0.rejection == nil })
        #expect(try anna.ticket(problem.id)?.state == .cancelled)
        #expect(try ids.allSatisfy { try anna.ticket($0)?.parts.relations.links.isEmpty ?? false })
        #expect(try anna.take(try anna.lastStep(.redo)).allSatisfy { $0.rejection == nil })
        #expect(try seen() == after)
        // What a colleague found out about it stays, and so does all that hangs on it.
        let bengt = try place.open(as: "bengt")
        try bengt.change(problem.id, DescribeProblem(symptoms: "It hangs", cause: "An add-in"))
        #expect(try anna.take(try anna.lastStep(.undo)).allSatisfy { $0.rejection != nil })
        #expect(try seen().prefix(2) == after.prefix(2))
    }

    @Test("a split carries requester and classification over; undoing it cancels the new one")
    func split() throws {
        let anna = try place.create()
        let told = Classification(impact: .high, urgency: .low, services: ["mail"])
        let wish = LogTicket(title: "Mail and printer", requester: Requester(name: "Eva"), classification: told)
        let source = try #require(try anna.perform(.log(wish)).ticket)
        let outcome = try anna.perform(.split(source.id, SplitTicket(title: "The printer")))
        let new = try #require(outcome.ticket)
        #expect(
            new.requester.name == "Eva" && new.classification.services == ["mail"] && new.priority == source.priority)
        #expect(new.parts.relations.tickets(.splitFrom) == [source.id])
        #expect(try anna.detail(source.id)?.links.all.map(\.isReverse) == [true])
        let step = try anna.lastStep(.undo)
        #expect(step.parts.map(\.ticket) == [new.id, source.id] && step.obstacle == nil)
        place.clock.advance(minutes: 7)
        #expect(try anna.take(step).allSatisfy { $0.rejection == nil })
        #expect(try anna.ticket(new.id)?.state == .cancelled && anna.ticket(new.id)?.closedAt == place.clock.now)
        #expect(try anna.take(try anna.lastStep(.redo)).allSatisfy { $0.rejection == nil })
        #expect(try anna.ticket(new.id)?.asSeen == new.asSeen)
        // What a colleague has built on stays.
        try place.open(as: "bengt").change(new.id, AssignTicket(assignee: .to("bengt")))
        let again = try anna.take(try anna.lastStep(.undo))
        #expect(again.count == 2 && again.allSatisfy { $0.rejection != nil })
        #expect(try anna.ticket(new.id)?.state != .cancelled)
    }
}

extension Ticket {
    /// What people see of it: all but how often and when it was written to.
    var asSeen: [String] {
        let clocks = Clock.allCases.map { "\(reading(of: $0, .standard))" }
        var row = QueueRow(self, .standard)
        (row.revision, row.updatedAt) = (0, createdAt)
        return clocks + [
            "\(row)", title, description, "\(requester)", "\(classification)", "\(tags)", "\(watchers)", "\(state)",
            "\(String(describing: hold))", "\(String(describing: resolution))", "\(articles)", "\(partsAsKept)",
            "\(pauses)",
            "\(String(describing: closedAt)) \(String(describing: resolvedAt)) \(reopenCount) \(reassignmentCount)",
            "\(minutesSpent) \(noteCount) \(String(describing: acknowledgedAt)) \(String(describing: containedAt))",
        ]
    }

    /// All parts, in the order in which their snapshot has them.
    private var partsAsKept: String {
        var bytes: [UInt8] = []
        appendSnapshot(to: &bytes)
        let values = (try? JSON(parsing: bytes))?.arrayValue
        return values?.last?.text ?? ""
    }
}
