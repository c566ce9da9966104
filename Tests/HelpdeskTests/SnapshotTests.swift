import Helpdesk
import Primitives
import Testing

private func snapshot(_ ticket: Ticket) -> [UInt8] {
    var bytes: [UInt8] = []
    ticket.appendSnapshot(to: &bytes)
    return bytes
}

@Suite("Snapshots")
struct SnapshotTests {
    @Test("give back the ticket, whatever happened to it")
    func roundTrip() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var events = RandomEvents(seed: seed)
        for turn in 0..<200 {
            let source = turn % 2 == 0 ? nil : events.text()
            let key = source.map { ImportKey(source: $0, key: events.text()) }
            let all = events.ticketEvents(key)
            let lived = [all[0]] + all.dropFirst().shuffled(using: &events.random).prefix(turn % all.count)
            let ticket = fold(lived, id: TicketID(.change, 1_000_000), importedFrom: source)
            let again = try snapshot(ticket).withUnsafeBytes { try Ticket(snapshot: $0) }
            #expect(again == ticket, "seed \(seed), turn \(turn)")
        }
    }

    @Test("that are cut are refused")
    func cut() throws {
        let whole = snapshot(given(TicketClassified(complete, priority: .p3), TicketHeld(.vendor)).ticket)
        for length in 0..<whole.count {
            #expect(throws: (any Error).self) {
                try whole[..<length].withUnsafeBytes { try Ticket(snapshot: $0) }
            }
        }
    }
}
