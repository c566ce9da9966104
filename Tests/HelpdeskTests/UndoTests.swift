import Primitives
import Testing

@testable import Helpdesk

@Suite("Undo")
struct UndoTests {
    @Test("gives back the very state, and redo what was undone, over random lives")
    func identity() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var wishes = RandomWishes(seed: seed)
        for life in 0..<150 {
            var ticket = Life()
            var states = [ticket.seen]
            for _ in 0..<12 {
                ticket.perform(wishes.step())
                // A step of which everything was refused is none.
                if ticket.events.last?.origin.at == ticket.now { states.append(ticket.seen) }
            }
            let depth = Int.random(in: 1..<states.count, using: &wishes.random)
            for back in 1...depth {
                #expect(ticket.take(.undo) == nil, "seed \(seed), life \(life)")
                #expect(ticket.seen == states[states.count - 1 - back], "seed \(seed), life \(life), back \(back)")
            }
            for back in (0..<depth).reversed() {
                #expect(ticket.take(.redo) == nil, "seed \(seed), life \(life)")
                #expect(ticket.seen == states[states.count - 1 - back], "seed \(seed), life \(life), again \(back)")
            }
            #expect(ticket.take(.redo) == .nothingToRedo, "seed \(seed), life \(life)")
            for state in states.dropLast().reversed() {
                #expect(ticket.take(.undo) == nil, "seed \(seed), life \(life)")
                #expect(ticket.seen == state, "seed \(seed), life \(life)")
            }
        }
    }

    @Test("with others at work gives back what nobody else changed, or leaves nothing behind")
    func others() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var wishes = RandomWishes(seed: seed)
        var (undone, refused) = (0, 0)
        for life in 0..<1_000 {
            var ticket = Life()
            for _ in 0..<6 { ticket.perform([wishes.wish()], by: wishes.pick(["anna", "bengt"])) }
            let before = ticket.ticket
            guard ticket.perform([wishes.wish()]) == nil else { continue }
            let after = ticket.ticket
            ticket.perform([wishes.wish(canBePublic: true)], by: "bengt")
            let between = ticket.ticket
            switch ticket.take(.undo) {
            case nil:
                undone += 1
                // What bengt did stays, what anna did is gone: the other order gives the same.
                let his = Restoration(from: after, to: between)
                let hers = Restoration(from: after, to: before)
                #expect(hers.leads(from: after, as: between), "seed \(seed), life \(life)")
                var expected = before
                his.apply(to: &expected)
                expected.noteCount = before.noteCount + between.noteCount - after.noteCount
                // Which of two articles that both linked stands first is nobody's work.
                #expect(
                    ticket.seen.withArticlesInOrder == expected.withoutHistory.withArticlesInOrder,
                    "seed \(seed), life \(life)")
            case .changedSince(_, let by, _):
                refused += 1
                #expect(by == "bengt", "seed \(seed), life \(life)")
                #expect(ticket.ticket == between, "seed \(seed), life \(life)")
            case let other: #expect(Bool(false), "seed \(seed), life \(life): \(String(describing: other))")
            }
        }
        #expect(undone > 20 && refused > 20, "seed \(seed): \(undone) undone, \(refused) refused")
    }

    @Test("says who changed what since")
    func conflict() {
        var ticket = Life()
        ticket.perform([AssignTicket(assignee: .to("anna"))])
        ticket.perform([AssignTicket(assignee: .to("chiyo"))], by: "bengt")
        let at = ticket.now
        #expect(ticket.take(.undo) == .changedSince(.assign, by: "bengt", at: at))
        #expect(ticket.events.count == 3)
        #expect(ticket.take(.undo, by: "bengt") == nil)
        #expect(ticket.ticket.assignee == "anna")
        #expect(ticket.take(.undo) == nil)
        #expect(ticket.ticket.assignee == nil)
        #expect(ticket.ticket.reassignmentCount == 0)
    }

    @Test("keeps away from what others may have acted on")
    func notUndoable() {
        var ticket = Life()
        #expect(ticket.take(.undo) == .notUndoable(.log))
        ticket.perform([AddNote("Call me back", isPublic: true)])
        #expect(ticket.take(.undo) == .notUndoable(.publicNote))
        #expect(ticket.take(.undo, by: "bengt") == .nothingToUndo)
        #expect(ticket.events.count == 2)
    }

    @Test("is done again until something else happens to the ticket")
    func redo() {
        var ticket = Life()
        ticket.perform([TagTicket(add: ["vip"])])
        ticket.take(.undo)
        ticket.perform([AddNote("seen")], by: "bengt")
        #expect(
            ticket.take(.redo) == .changedSince(.note, by: "bengt", at: ticket.now.advanced(byMilliseconds: -minute)))
        #expect(ticket.ticket.tags == [])
    }

    @Test("withdraws a note and takes time back")
    func notes() {
        var ticket = Life()
        ticket.perform([AddNote("wrong ticket"), SpendTime(minutes: 30)])
        #expect(ticket.take(.undo) == nil)
        #expect(ticket.ticket.noteCount == 0 && ticket.ticket.minutesSpent == 0)
        let note = ticket.events[1]
        #expect(ticket.events.undone[note.sequence]?.origin.by == "anna")
        #expect(ticket.take(.redo) == nil)
        #expect(ticket.ticket.noteCount == 1 && ticket.ticket.minutesSpent == 30)
        #expect(ticket.events.undone.isEmpty)
    }

    @Test("of a hold gives back the clock as if it had never stood still")
    func clocks() {
        var ticket = Life()
        ticket.perform([ClassifyTicket(complete), StartTicket()])
        let running = ticket.ticket.nextBreach(.standard)?.due
        ticket.perform([HoldTicket(.vendor)])
        #expect(ticket.ticket.nextBreach(.standard) == nil)
        ticket.now = ticket.now.advanced(byMilliseconds: 3 * hour)
        #expect(ticket.take(.undo) == nil)
        #expect(ticket.ticket.nextBreach(.standard)?.due == running)
        #expect(ticket.ticket.pauses.isEmpty)
    }

    @Test("needs the right that the change needed")
    func rights() {
        var ticket = Life()
        ticket.perform([OverridePriority(.p1, reason: "the king calls")])
        let past = TicketPast(ticket.events)
        let step = Set(past.lastStep(of: "anna", .undo).map(\.sequence))
        let desk = Circumstances(settings: DeskSettings(), actor: anna(), now: ticket.now)
        #expect(throws: Rejection.notPermitted(.overridePriority, role: .agent)) {
            try Decision.decide(past.command(.undo, step), on: ticket.ticket, seen: nil, desk)
        }
    }
}
