import Helpdesk
import Primitives
import Testing

@testable import Practice

@Suite("The practice week as a replay") struct PracticeReplayTests {
    private let end = Timestamp(rfc3339: "2026-11-20T12:00:00Z") ?? Timestamp(milliseconds: 0)

    @Test("tells what came before at once, and the week in order, with every step possible where nobody interferes")
    func plays() throws {
        var replay = try PracticeReplay(end: end, user: "kim")
        #expect(replay.prologue.allSatisfy { $0.origin.at < replay.beginning })
        #expect(replay.prologue.contains { $0.subject.ticket != nil })
        var tickets: [TicketID: Ticket] = [:]
        for event in replay.prologue {
            if let id = event.subject.ticket { Ticket.fold(event, into: &tickets[id]) }
        }
        let known = tickets.count
        var (last, refused, people) = (replay.beginning, 0, Set<String>())
        while let scene = replay.next() {
            #expect(scene.at >= last)
            last = scene.at
            people.insert(scene.by)
            let desk = Circumstances(
                settings: replay.settings, actor: replay.settings.actor(scene.by), now: scene.at)
            for command in try replay.commands(of: scene, ticket: { tickets[$0] }) {
                if try !perform(command, desk, &tickets, &replay, scene) { refused += 1 }
            }
        }
        #expect(tickets.count > known + 20)
        #expect(people.count >= 8)
        #expect(refused == 0)
        #expect(last < end)
    }

    private func perform(
        _ command: Command, _ desk: Circumstances, _ tickets: inout [TicketID: Ticket], _ replay: inout PracticeReplay,
        _ scene: PracticeReplay.Scene
    ) throws -> Bool {
        let (id, events): (TicketID, [any TicketEvent])
        switch command {
        case .log(let wish): (id, events) = (TicketID(wish.type, Int64(tickets.count) + 1), try wish.decide(desk))
        case .change(let ticket, let wish, _):
            guard let known = tickets[ticket] else { return false }
            do {
                (id, events) = (ticket, try Decision.decide(wish, on: known, seen: nil, desk))
            } catch Rejection.nothingToChange {
                return true
            } catch {
                return false
            }
        default: return true
        }
        for event in events {
            let origin = Origin(at: desk.now, by: desk.actor.name)
            let sequence = (tickets[id]?.lastSequence ?? 0) + 1
            Ticket.fold(
                RecordedEvent(sequence: sequence, subject: .ticket(id), origin: origin, happening: .ticket(event)),
                into: &tickets[id])
        }
        if let ticket = tickets[id] { replay.take(ticket, of: scene) }
        return true
    }
}
