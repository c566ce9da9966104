import Helpdesk
import Testing

@testable import Desk

/// What two people do who relate, merge, split, declare and undo.
extension RandomHistory {
    static func ofRelations(seed: UInt64) throws -> RandomHistory {
        try RandomHistory(
            seed: seed, types: [.incident, .incident, .incident, .incident, .request, .problem, .change])
    }

    mutating func wish() -> [Command] {
        let (id, other) = (pick(ids), pick(ids))
        func one(_ wish: any TicketCommand) -> [Command] { [.change(id, wish, seen: nil)] }
        let team = MajorTeam(commander: pick(["anna", "bengt"]))
        let every: Int64? = pick([nil, 30])
        switch Int.random(in: 0..<22, using: &random) {
        case 0...4: return one(RelateTicket(pick(Relation.allCases), other))
        case 5: return [.change(id, RelateTicket(.parent, other), seen: nil)]
        case 6: return one(UnrelateTicket(pick(Relation.allCases), other))
        case 7:
            let parts = pick([1, 2, 3])
            return (0..<parts).map { _ in .change(pick(ids), RelateTicket(.parent, other), seen: nil) }
        case 8, 9: return one(MergeTicket(into: other))
        case 10:
            return [
                .change(id, MergeTicket(into: other), seen: nil),
                .change(pick(ids), MergeTicket(into: other), seen: nil),
            ]
        case 11: return one(ReverseMerge())
        case 12: return ids.count < 12 ? [.split(id, SplitTicket(title: "Split"))] : one(WatchTicket(watching: true))
        case 13: return one(DeclareMajor(team, every: every))
        case 14: return one(pick([ChangeMajor(team, every: every) as any TicketCommand, EndMajor(reason: "over")]))
        case 15: return one(WatchTicket(watching: Bool.random(using: &random)))
        case 16: return one(HoldTicket(.caller, note: "asked"))
        case 17: return one(ResolveTicket(.solution, notes: "done", cause: "x"))
        case 18: return one(ReopenTicket(reason: "again"))
        case 19: return one(pick([CloseTicket() as any TicketCommand, CancelTicket(reason: "mistake"), StartTicket()]))
        case 20: return one(AddNote("seen"))
        default: return one(ResolvePart(of: other))
        }
    }

    /// What may not be, in words; empty when all is well.
    func faults(since before: [Ticket], isCompensated: Bool) throws -> [String] {
        let tickets = try tickets()
        let byID = Dictionary(uniqueKeysWithValues: tickets.map { ($0.id, $0) })
        let old = Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0) })
        var faults: [String] = []
        for ticket in tickets {
            let relations = ticket.parts.relations
            func fault(_ text: String) { faults.append("\(ticket.id) \(text)") }
            if relations.tickets(.parent).count > 1 { fault("has two parents") }
            if relations.tickets(.mergedInto).count > 1 { fault("is merged twice") }
            if relations.tickets(.duplicate).count > 1 { fault("is a duplicate twice") }
            if let parent = relations.parent.flatMap({ byID[$0] }) {
                if parent.parts.relations.parent != nil { fault("is a part of a part") }
                if ticket.parts.major.isActive { fault("is a major incident and a part") }
            }
            for relation in [Relation.duplicate, .mergedInto] {
                var (place, steps) = (ticket.id, 0)
                while let next = byID[place]?.parts.relations.tickets(relation).first, steps < 99 {
                    (place, steps) = (next, steps + 1)
                }
                if steps == 99 { fault("is \(relation.rawValue) in a circle") }
            }
            if let target = relations.mergedInto {
                if ticket.state != .closed { fault("is merged and \(ticket.state)") }
                let isKnown = byID[target]?.parts.merging.absorbed.contains { $0.ticket == ticket.id } ?? false
                if !isKnown { fault("is merged into one that does not know of it") }
            }
            for entry in ticket.parts.merging.absorbed where byID[entry.ticket]?.parts.relations.mergedInto != ticket.id
            {
                fault("took in \(entry.ticket), which does not know of it")
            }
            guard let last = old[ticket.id], last.state != ticket.state, !isCompensated else { continue }
            let isMerge = (last.parts.relations.mergedInto == nil) != (relations.mergedInto == nil)
            if !isMerge, !last.nextStates.contains(ticket.state) {
                fault("went from \(last.state) to \(ticket.state)")
            }
        }
        return faults
    }
}

@Suite("Random histories of relations, merges and major incidents") struct RelationHistoryTests {
    @Test("never reach an illegal state, whoever does, undoes and redoes what")
    func legal() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        for history in 0..<8 {
            var desk = try RandomHistory.ofRelations(seed: seed &+ UInt64(history))
            for turn in 0..<40 {
                let before = try desk.tickets()
                let isCompensated = try desk.turn(oneIn: 6) { $0.wish() }
                let faults = try desk.faults(since: before, isCompensated: isCompensated)
                #expect(faults == [], "seed \(seed), history \(history), turn \(turn)")
                if !faults.isEmpty { return }
            }
        }
    }

    @Test("are given back by undo and again by redo, to the very state")
    func undone() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var taken = 0
        for history in 0..<6 {
            var desk = try RandomHistory.ofRelations(seed: seed &+ UInt64(history))
            for turn in 0..<25 {
                let before = try desk.seen()
                let person = desk.pick([0, 1])
                let commands = desk.wish()
                let isNew = commands.contains { if case .split = $0 { true } else { false } }
                guard try desk.perform(commands, by: person) else { continue }
                let after = try desk.seen()
                // What a split made can only be cancelled, and an all but empty step is none.
                guard !isNew, after != before else { continue }
                taken += 1
                #expect(try desk.take(.undo, by: person), "seed \(seed), history \(history), turn \(turn)")
                #expect(try desk.seen() == before, "seed \(seed), history \(history), turn \(turn): \(commands)")
                #expect(try desk.take(.redo, by: person), "seed \(seed), history \(history), turn \(turn)")
                #expect(try desk.seen() == after, "seed \(seed), history \(history), turn \(turn): \(commands)")
            }
        }
        #expect(taken > 10, "seed \(seed)")
    }

    @Test("a merge and its reversal are nothing to see, at whatever point")
    func mergeIsReversible() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var merged = 0
        for history in 0..<6 {
            var desk = try RandomHistory.ofRelations(seed: seed &+ UInt64(history))
            for turn in 0..<25 {
                _ = try desk.perform(desk.wish(), by: desk.pick([0, 1]))
                let before = try desk.seen()
                let source = desk.pick(desk.ids)
                let merge = Command.change(source, MergeTicket(into: desk.pick(desk.ids)), seen: nil)
                guard try desk.perform([merge], by: 0) else { continue }
                merged += 1
                #expect(try desk.perform([.change(source, ReverseMerge(), seen: nil)], by: 1))
                #expect(try desk.seen() == before, "seed \(seed), history \(history), turn \(turn): \(merge)")
            }
        }
        #expect(merged > 5, "seed \(seed)")
    }
}
