import GRDB
import Helpdesk
import Primitives

/// Writes and reads whole tickets.
enum TicketTable {
    private static let columns = [
        "number", "type", "isOpen", "state", "priority", "dueKey", "createdAt", "updatedAt", "revision", "reopenCount",
        "isOverridden", "kind", "holdReason", "warnsAt", "assignee", "team", "category", "subcategory", "loggedBy",
        "services", "tags", "watchers", "title", "requester", "requesterFolded",
        "nextMoment", "attention", "updateDue", "isMajor", "holds", "subkind", "noticeKey", "vendor",
        "resolvedAt", "resolvedBy", "hasSkipped", "isLacking", "isBounced", "reviewDue",
    ]

    private static let upsert = """
        INSERT INTO ticket(\(columns.joined(separator: ", "))) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        ON CONFLICT(number) DO UPDATE SET \(columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        """

    /// The whole state of a ticket.
    static func ticket(_ db: Database, _ number: Int64) throws -> Ticket? {
        var query = try Query(db, "SELECT body FROM snapshot WHERE number = ?")
        query.bind(number)
        return try query.step() ? try ticket(query, 0) : nil
    }

    /// Reads a snapshot's column.
    static func ticket(_ query: borrowing Query, _ column: Int32) throws -> Ticket {
        do {
            return try query.withBlob(column) { try Ticket(snapshot: $0) }
        } catch {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "ticket snapshot: \(error)")
        }
    }

    /// Writes a ticket with all that hangs on it, but for its texts and events; answers the tickets at the other ends of
    /// relations that changed.
    static func write(
        _ db: Database, from old: Ticket?, to new: Ticket, _ settings: DeskSettings
    ) throws -> [TicketID] {
        try writeRow(db, new, settings)
        try writeSnapshot(db, new)
        try writeList(db, "tag", from: old?.tags ?? [], to: new.tags, new.id.number)
        try writeList(db, "watcher", from: old?.watchers ?? [], to: new.watchers, new.id.number)
        let services = old?.classification.services ?? []
        try writeList(db, "service", from: services, to: new.classification.services, new.id.number)
        try RestrictedTable.write(db, from: old, to: new)
        try writeArticleUses(db, from: old?.articles ?? [], to: new.articles)
        try ArticleHelp.write(db, from: old, to: new)
        try ActionTable.write(db, new.id.number, from: old?.parts.review, to: new.parts.review)
        try WindowTable.write(db, from: old, to: new)
        if old == nil, let planned = new.planned { try PlannedTable.write(db, new.id, planned) }
        if let key = new.importKey, old?.importedEvents != new.importedEvents {
            try ImportTable.write(db, .ticket(new.id), key, events: new.importedEvents)
        }
        return try RelationTable.write(db, from: old, to: new)
    }

    private static func writeRow(_ db: Database, _ ticket: Ticket, _ settings: DeskSettings) throws {
        let clocks = settings.clocks
        let next = ticket.nextBreach(clocks)
        let warnsAt = next.flatMap { ticket.reading(of: $0.clock, clocks).warnsAt }
        let classification = ticket.classification
        var query = try Query(db, upsert)
        query.bind(ticket.id.number)
        query.bind(ticket.id.type.code)
        query.bind(ticket.state.isOpen ? 1 : 0)
        query.bind(ticket.state.code)
        query.bind(ticket.priority.sortKey)
        query.bind(next?.due.milliseconds ?? neverDue)
        query.bind(ticket.createdAt.milliseconds)
        query.bind(ticket.updatedAt.milliseconds)
        query.bind(ticket.revision)
        query.bind(ticket.reopenCount)
        query.bind(ticket.priorityOverride == nil ? 0 : 1)
        query.bind(classification.kind?.code)
        query.bind(ticket.hold?.reason.code)
        query.bind(warnsAt?.milliseconds)
        query.bind(ticket.assignee)
        query.bind(ticket.team)
        query.bind(classification.category?.category)
        query.bind(classification.category?.subcategory)
        query.bind(ticket.loggedBy)
        query.bind(joined(classification.services))
        query.bind(joined(ticket.tags))
        query.bind(joined(ticket.watchers))
        query.bind(ticket.title)
        query.bind(ticket.requester.name)
        query.bind(folded(ticket.requester))
        query.bind(ticket.nextMoment(settings)?.milliseconds)
        query.bind(ticket.call?.code ?? 0)
        query.bind(ticket.parts.communication.nextUpdate?.milliseconds)
        query.bind(ticket.parts.major.isActive ? 1 : 0)
        query.bind(RelationTable.bits(of: ticket))
        query.bind(classification.subkind?.code)
        query.bind(noticeKey(ticket, settings))
        query.bind(ticket.parts.vendor.isGiven ? ticket.parts.vendor.vendor : nil)
        query.bind(ticket.resolvedAt?.milliseconds)
        query.bind(ticket.resolvedAt == nil ? nil : ticket.resolution?.by)
        query.bind(ticket.hasSkippedSteps(settings) ? 1 : 0)
        query.bind(ticket.lacksFields(settings) ? 1 : 0)
        query.bind(ticket.reassignmentCount >= Ticket.bouncing ? 1 : 0)
        query.bind(ticket.reviewDue(settings)?.milliseconds)
        try query.run()
    }

    /// When somebody must be told of it; 0 once somebody was, and nothing where nobody must be.
    private static func noticeKey(_ ticket: Ticket, _ settings: DeskSettings) -> Int64? {
        if !ticket.parts.notice.given.isEmpty { return 0 }
        return ticket.noticeDue(settings)?.milliseconds
    }

    private static func writeSnapshot(_ db: Database, _ ticket: Ticket) throws {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512 + ticket.description.utf8.count)
        ticket.appendSnapshot(to: &bytes)
        var query = try Query(db, "INSERT OR REPLACE INTO snapshot(number, body) VALUES (?, ?)")
        query.bind(ticket.id.number)
        query.bind(blob: bytes)
        try query.run()
    }

    private static func writeList(
        _ db: Database, _ table: String, from old: [String], to new: [String], _ number: Int64
    ) throws {
        guard old != new else { return }
        if old.isEmpty && new.count == 1 {
            return try db.run("INSERT INTO \(table)(name, number) VALUES (?, ?)", [.text(new[0]), .integer(number)])
        }
        for name in Set(old).subtracting(new) {
            try db.run("DELETE FROM \(table) WHERE name = ? AND number = ?", [.text(name), .integer(number)])
        }
        for name in Set(new).subtracting(old) {
            try db.run("INSERT OR IGNORE INTO \(table)(name, number) VALUES (?, ?)", [.text(name), .integer(number)])
        }
    }

    private static func writeArticleUses(_ db: Database, from old: [ArticleID], to new: [ArticleID]) throws {
        guard old != new else { return }
        for (articles, sign) in [(Set(old).subtracting(new), Int64(-1)), (Set(new).subtracting(old), 1)] {
            for article in articles {
                try db.run(
                    """
                    INSERT INTO articleUse(number, uses) VALUES (?, ?)
                    ON CONFLICT(number) DO UPDATE SET uses = uses + excluded.uses
                    """, [.integer(article.number), .integer(sign)])
            }
        }
    }

    /// `␟a␟b␟`; empty when there is nothing. A separator inside a value would make two of it.
    static func joined(_ values: [String]) -> String {
        guard !values.isEmpty else { return "" }
        var list = Schema.separator
        for value in values {
            list += value.utf8.contains(0x1F) ? value.replacing(Schema.separator, with: " ") : value
            list += Schema.separator
        }
        return list
    }

    /// What `req:` searches, one part a line.
    static func folded(_ requester: Requester) -> String {
        var text = requester.name
        text += "\n"
        text += requester.address ?? ""
        text += "\n"
        text += requester.organisation ?? ""
        return text.lowercased()
    }
}

/// Keys of other tools.
enum ImportTable {
    /// When a key came twice, the lower number keeps it, whatever the order of writing.
    static func write(_ db: Database, _ subject: Subject, _ key: ImportKey, events: Int64) throws {
        let (kind, number, type): (Int64, Int64, Int64)
        switch subject {
        case .ticket(let id): (kind, number, type) = (0, id.number, id.type.code)
        case .article(let id): (kind, number, type) = (1, id.number, 0)
        case .desk: return
        }
        try db.run(
            """
            INSERT INTO imported(kind, source, key, number, type, events) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT(kind, source, key) DO UPDATE
            SET number = excluded.number, type = excluded.type, events = excluded.events WHERE excluded.number <= number
            """,
            [.integer(kind), .text(key.source), .text(key.key), .integer(number), .integer(type), .integer(events)])
    }
}
