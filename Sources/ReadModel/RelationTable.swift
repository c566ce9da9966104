import GRDB
import Helpdesk

extension Relation: IndexCoded {
    static let inOrder = allCases
}

/// Which tickets hang together, found from either side: each row is a relation of `number` to `other`.
enum RelationTable {
    /// Writes what changed between two states of a ticket; answers the tickets at the other ends.
    static func write(_ db: Database, from old: Ticket?, to new: Ticket) throws -> [TicketID] {
        let (before, after) = (old?.parts.relations.links ?? [], new.parts.relations.links)
        guard before != after else { return [] }
        let (gone, come) = (Set(before).subtracting(after), Set(after).subtracting(before))
        for link in gone {
            try db.run(
                "DELETE FROM relation WHERE other = ? AND relation = ? AND number = ?", values(link, new.id))
        }
        for link in come {
            try db.run(
                "INSERT OR IGNORE INTO relation(other, relation, number) VALUES (?, ?, ?)", values(link, new.id))
        }
        return (gone.union(come)).map(\.ticket)
    }

    private static func values(_ link: Relations.Link, _ id: TicketID) -> [SQLValue] {
        [.integer(link.ticket.number), .integer(link.relation.code), .integer(id.number)]
    }

    /// What a ticket holds of its own, for filters: bits of one column.
    static func bits(of ticket: Ticket) -> Int64 {
        var bits: Int64 = 0
        for thing in Filter.Held.allCases where thing.isHeld(by: ticket) ?? false { bits |= thing.bit }
        return bits
    }
}

extension Filter.Held {
    /// Its bit; 0 for what only other tickets tell.
    fileprivate var bit: Int64 {
        switch self {
        case .problem: 1
        case .parent: 2
        case .duplicate: 4
        case .change: 8
        case .article: 16
        case .children: 0
        }
    }

    var onRow: Condition {
        if self == .children {
            return Condition(
                """
                EXISTS (SELECT 1 FROM relation WHERE relation.other = ticket.number \
                AND relation.relation = \(Relation.parent.code))
                """)
        }
        return Condition("ticket.holds & \(bit) <> 0")
    }
}

extension TicketReference {
    /// The tickets that are part of the one meant.
    var parts: Condition {
        let parts = "SELECT number AS it FROM relation WHERE other = ? AND relation = \(Relation.parent.code)"
        guard let type else { return Condition(parts, [.integer(number)]) }
        return Condition(
            parts + " AND EXISTS (SELECT 1 FROM ticket AS whole WHERE whole.number = ? AND whole.type = ?)",
            [.integer(number), .integer(number), .integer(type.code)])
    }
}

extension DeskIndex {
    /// The tickets that are part of one.
    public func children(of id: TicketID) throws(IndexError) -> [TicketID] {
        try read { db, _ in
            var query = try Query(
                db,
                """
                SELECT ticket.number, ticket.type FROM relation CROSS JOIN ticket ON ticket.number = relation.number
                WHERE relation.other = ? AND relation.relation = ?
                """)
            query.bind(id.number)
            query.bind(Relation.parent.code)
            var children: [TicketID] = []
            while try query.step() {
                children.append(TicketID(TicketType.decoded(query.integer(1)) ?? .incident, query.integer(0)))
            }
            return children
        }
    }

    /// All tickets that hang together with one, whichever of them says so.
    public func links(of ticket: Ticket) throws(IndexError) -> TicketLinks {
        try read { db, cache in
            let visible = try sight.suffix("ticket.number", db, &cache)
            var links: [TicketLink] = []
            var one = try Query(db, "SELECT \(QueueRow.columns) FROM ticket WHERE number = ?\(visible.sql)")
            for link in ticket.parts.relations.links {
                one.restart()
                one.bind([.integer(link.ticket.number)] + visible.values)
                if try one.step() { links.append(TicketLink(link.relation, isReverse: false, QueueRow(columns: one))) }
            }
            for relation in Relation.allCases { links += try Self.reverse(db, relation, ticket.id, visible) }
            let counts = try Query(
                db,
                """
                SELECT count(*), ifnull(sum(ticket.isOpen), 0) FROM relation
                CROSS JOIN ticket ON ticket.number = relation.number WHERE relation.other = ? AND relation.relation = ?
                """ + visible.sql, [.integer(ticket.id.number), .integer(Relation.parent.code)] + visible.values)
            guard try counts.step() else { return TicketLinks(links) }
            return TicketLinks(links, openChildren: Int(counts.integer(1)), childCount: Int(counts.integer(0)))
        }
    }

    private static func reverse(
        _ db: Database, _ relation: Relation, _ id: TicketID, _ visible: Condition
    ) throws -> [TicketLink] {
        let query = try Query(
            db,
            """
            SELECT \(QueueRow.columns) FROM ticket WHERE number IN
            (SELECT number FROM relation WHERE other = ? AND relation = ?)\(visible.sql)
            ORDER BY isOpen DESC, priority, number LIMIT ?
            """,
            [.integer(id.number), .integer(relation.code)] + visible.values + [.integer(Int64(TicketLinks.limit))])
        var links: [TicketLink] = []
        while try query.step() { links.append(TicketLink(relation, isReverse: true, QueueRow(columns: query))) }
        return links
    }
}
