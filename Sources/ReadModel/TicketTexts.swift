import GRDB
import Helpdesk
import Primitives

/// Keeps the full-text index of tickets, their notes, and what is known of solved ones.
enum TicketTexts {
    /// How much of the resolution notes the knowledge pane gets, in characters.
    static let excerptLength = 400

    /// Writes what differs.
    static func write(_ db: Database, _ entry: Projection.TicketEntry, _ new: Ticket) throws {
        let number = new.id.number
        try entry.notes.write(db, number, over: entry.storedNotes)
        let before = entry.stored.map { document($0, entry.storedNotes.text) }
        try replace(db, "ticketText", "text", number, from: before, to: document(new, entry.notes.text))
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

    /// A contentless index forgets a document only when it is told the very text again.
    private static func replace(
        _ db: Database, _ table: String, _ column: String, _ number: Int64, from old: String?, to new: String?
    ) throws {
        if let old, let new, old.hasSameBytes(as: new) { return }
        if let old {
            try db.run(
                "INSERT INTO \(table)(\(table), rowid, \(column)) VALUES ('delete', ?, ?)",
                [.integer(number), .text(old)])
        }
        if let new {
            try db.run("INSERT INTO \(table)(rowid, \(column)) VALUES (?, ?)", [.integer(number), .text(new)])
        }
    }

    private static func excerpt(_ notes: String) -> String {
        notes.utf8.count <= excerptLength ? notes : String(notes.prefix(excerptLength))
    }

    private static func writeSolved(_ db: Database, from old: Ticket?, to new: Ticket) throws {
        let wasSolved = old?.solution != nil
        let number = new.id.number
        try replace(
            db, "solvedText", "title", number, from: wasSolved ? old?.title : nil,
            to: new.solution == nil ? nil : new.title)
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
    fileprivate var solution: (Resolution, Timestamp)? {
        guard state == .resolved || state == .closed, let resolution, let resolvedAt else { return nil }
        return (resolution, resolvedAt)
    }
}
