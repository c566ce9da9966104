import GRDB
import Helpdesk
import Primitives

/// Keeps the full-text index of tickets, their notes, and what is known of solved ones.
enum TicketTexts {
    /// How much of the resolution notes the knowledge pane gets, in characters.
    static let excerptLength = 400

    /// Writes what differs.
    ///
    /// - Parameter words: where the vocabulary's changes are gathered; nil during a rebuild, which reads it off at the end.
    static func write(
        _ db: Database, _ entry: Projection.TicketEntry, _ new: Ticket, _ words: inout WordChanges?
    ) throws {
        let number = new.id.number
        try entry.notes.write(db, number, over: entry.storedNotes)
        let before = entry.stored.map { [document($0, entry.storedNotes.text)] }
        let after = [document(new, entry.notes.text)]
        if try FullText.replace(db, .tickets, number, from: before, to: after) {
            words?.take(.tickets, from: before, to: after)
        }
        try writeSolved(db, from: entry.stored, to: new)
    }

    /// What words search: title, description, notes, resolution and cause.
    static func document(_ ticket: Ticket, _ notes: String) -> String {
        var text = ticket.title
        text.reserveCapacity(text.utf8.count + ticket.description.utf8.count + notes.utf8.count + 256)
        append(ticket.description, to: &text)
        append(notes, to: &text)
        append(ticket.resolution?.notes ?? "", to: &text)
        append(ticket.resolution?.cause ?? "", to: &text)
        return text
    }

    private static func append(_ part: String, to text: inout String) {
        guard !part.isEmpty else { return }
        text += "\n"
        text += part
    }

    private static func excerpt(_ notes: String) -> String {
        notes.utf8.count <= excerptLength ? notes : String(notes.prefix(excerptLength))
    }

    /// What is searched of a solved ticket; nil for one that is not.
    private static func solvedTexts(_ ticket: Ticket) -> [String]? {
        ticket.solution.map { [ticket.title, excerpt($0.0.notes)] }
    }

    private static func writeSolved(_ db: Database, from old: Ticket?, to new: Ticket) throws {
        let wasSolved = old?.solution != nil
        let number = new.id.number
        _ = try FullText.replace(db, .solved, number, from: old.flatMap(solvedTexts), to: solvedTexts(new))
        guard let (resolution, resolvedAt) = new.solution else {
            if wasSolved { try db.run("DELETE FROM solved WHERE number = ?", [.integer(number)]) }
            return
        }
        try db.run(
            """
            INSERT OR REPLACE INTO solved(number, type, title, category, subcategory, service, code, notes, resolvedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(number), .integer(new.id.type.code), .text(new.title),
                .optional(new.classification.category?.category), .optional(new.classification.category?.subcategory),
                .optional(new.classification.services.first), .text(resolution.code.rawValue),
                .text(excerpt(resolution.notes)), .integer(resolvedAt.milliseconds),
            ])
    }
}

extension Ticket {
    /// How and when it was resolved, while it counts as solved.
    var solution: (Resolution, Timestamp)? {
        guard state == .resolved || state == .closed, let resolution, let resolvedAt else { return nil }
        return (resolution, resolvedAt)
    }
}
