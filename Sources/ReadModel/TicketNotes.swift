import GRDB
import Helpdesk

/// The notes of a ticket as words search them: those that were withdrawn are kept, but not found.
struct TicketNotes: Sendable {
    private struct Note: Sendable, Equatable {
        var sequence: Int64
        var isWithdrawn = false
        var text: String
    }

    private var notes: [Note] = []

    init() {}

    /// Reads what is stored.
    init(_ db: Database, _ number: Int64) throws {
        var query = try Query(db, "SELECT sequence, isWithdrawn, text FROM note WHERE number = ? ORDER BY sequence")
        query.bind(number)
        while try query.step() {
            notes.append(
                Note(sequence: query.integer(0), isWithdrawn: query.integer(1) != 0, text: query.text(2)))
        }
    }

    /// Those in force, each on lines of its own.
    var text: String {
        var text = ""
        for note in notes where !note.isWithdrawn { text += note.text + "\n" }
        return text
    }

    /// Takes in what an event says of notes.
    mutating func take(_ event: RecordedEvent) {
        guard case .ticket(let happened) = event.happening else { return }
        let text = happened.searchText
        if !text.isEmpty {
            notes.append(Note(sequence: event.sequence, text: text))
        } else if let compensating = event.compensating {
            let isWithdrawn = type(of: compensating).undoes
            let numbers = compensating.compensation.records.map(\.sequence)
            for index in notes.indices where numbers.contains(notes[index].sequence) {
                notes[index].isWithdrawn = isWithdrawn
            }
        }
    }

    /// Writes what differs from what is stored; notes only ever join at the end.
    func write(_ db: Database, _ number: Int64, over stored: TicketNotes) throws {
        for (index, note) in notes.enumerated()
        where !stored.notes.indices.contains(index) || stored.notes[index] != note {
            try db.run(
                "INSERT OR REPLACE INTO note(number, sequence, isWithdrawn, text) VALUES (?, ?, ?, ?)",
                [.integer(number), .integer(note.sequence), .integer(note.isWithdrawn ? 1 : 0), .text(note.text)])
        }
    }
}
