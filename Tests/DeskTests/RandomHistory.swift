import Helpdesk
import Primitives
import SeededRandom

@testable import Desk

/// A desk at which two people do and undo at random.
struct RandomHistory {
    let place = TestDesk()
    let people: [Desk]
    private(set) var ids: [TicketID] = []
    var random: SeededGenerator

    init(seed: UInt64, types: [TicketType]) throws {
        random = SeededGenerator(seed: seed)
        let anna = try place.create(settings: TestDesk.settings.replacing("name = \"bengt\"", with: Self.bengt))
        people = [anna, try place.open(as: "bengt")]
        let outcomes = try anna.perform(types.map { .log(LogTicket(type: $0, title: "A \($0.rawValue)")) })
        ids = outcomes.compactMap { $0.ticket?.id }
        try people[1].catchUp()
    }

    private static let bengt = "name = \"bengt\"\nrights = [\"declare-major\", \"approve-changes\"]"

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    /// All tickets as the desk has them.
    func tickets() throws -> [Ticket] { try ids.compactMap { try people[0].ticket($0) } }

    /// All tickets as people see them.
    func seen() throws -> [[String]] { try tickets().map(\.asSeen) }

    /// Performs commands as one of the people; whether all of them were done.
    mutating func perform(_ commands: [Command], by person: Int) throws -> Bool {
        place.clock.advance(minutes: 1)
        let outcomes = try people[person].perform(commands)
        try note(outcomes)
        return outcomes.allSatisfy { $0.rejection == nil }
    }

    /// Undoes or redoes the person's last step; whether all of it was.
    mutating func take(_ direction: Step.Direction, by person: Int) throws -> Bool {
        place.clock.advance(minutes: 1)
        let step = try people[person].lastStep(direction)
        guard step.obstacle == nil else { return false }
        let outcomes = try people[person].take(step)
        return outcomes.allSatisfy { $0.rejection == nil }
    }

    /// Does what is wished as one of the people; one time in so many undoes instead, or redoes. Whether it did the latter.
    mutating func turn(
        oneIn share: Int, _ wish: (inout RandomHistory) throws -> [Command]
    ) throws -> Bool {
        let person = pick([0, 1])
        let choice = Int.random(in: 0..<share, using: &random)
        switch choice {
        case 0: _ = try take(.undo, by: person)
        case 1: _ = try take(.redo, by: person)
        default: _ = try perform(wish(&self), by: person)
        }
        return choice < 2
    }

    private mutating func note(_ outcomes: [Outcome]) throws {
        for case .ticket(let ticket, _) in outcomes where !ids.contains(ticket.id) { ids.append(ticket.id) }
        for desk in people { try desk.catchUp() }
    }
}
