import Helpdesk
import Intake
import Primitives

/// Gives its bytes in pieces of a chosen size, as a slow pipe does.
final class PieceInput: ByteInput {
    private(set) var consumed: Int64 = 0
    private let bytes: [UInt8]
    private let piece: Int

    init(_ bytes: [UInt8], piece: Int) {
        self.bytes = bytes
        self.piece = piece
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        let start = Int(consumed)
        let count = min(piece, buffer.count, bytes.count - start)
        for index in 0..<count { buffer[index] = bytes[start + index] }
        consumed += Int64(count)
        return count
    }
}

let importTime = Timestamp(milliseconds: 1_795_219_200_000)

func read(
    _ csv: String, _ mapping: Mapping, until: Timestamp? = nil
) throws -> ImportedHistory {
    try ImportedHistory(
        csv: MemoryInput(csv), mapping: mapping,
        ImportedHistory.Options(importedBy: "mia", now: importTime, until: until))
}

/// An event in one line: its place, time, actor, tag and body.
func line(_ event: ImportedEvent) -> String {
    let time = event.origin.at.rfc3339.prefix(16)
    let body = JSON.object(EventCoding.body(event.event)).text
    return "\(event.index) \(time) \(event.origin.by): \(event.event.tag) \(body)"
}

/// The tickets that the events make, by their keys.
func tickets(_ events: [ImportedEvent]) -> [String: Ticket] {
    var tickets: [String: Ticket] = [:]
    for (index, event) in events.enumerated() {
        let recorded = EventCoding.event(
            sequence: Int64(index), on: .ticket(TicketID(event.type, 1)), at: importTime, by: "mia",
            type: event.event.tag, body: EventCoding.body(event.event, imported: event.origin))
        var ticket = tickets[event.key.key]
        Ticket.fold(recorded, into: &ticket)
        tickets[event.key.key] = ticket
    }
    return tickets
}
