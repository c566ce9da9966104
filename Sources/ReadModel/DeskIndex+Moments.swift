import Helpdesk
import Primitives

/// A ticket on which something falls due, with the instant: a place in the order of all of them.
public struct TicketMoment: Sendable, Hashable {
    /// From when on.
    public var at: Timestamp
    /// The ticket.
    public var ticket: TicketID
}

extension DeskIndex {
    /// The name under which the newest record's time is kept.
    static let newest = "newest"

    /// The tickets on which something has fallen due, longest ago first.
    ///
    /// - Parameter place: only those behind it.
    public func dueTickets(
        at now: Timestamp, after place: TicketMoment?, limit: Int
    ) throws(IndexError) -> [TicketMoment] {
        try read { db, _ in
            var query = try Query(
                db,
                """
                SELECT nextMoment, number, type FROM ticket INDEXED BY byMoment
                WHERE nextMoment IS NOT NULL AND nextMoment <= ? AND (nextMoment, number) > (?, ?)
                ORDER BY nextMoment, number LIMIT ?
                """)
            query.bind(now.milliseconds)
            query.bind(place?.at.milliseconds ?? .min)
            query.bind(place?.ticket.number ?? -1)
            query.bind(Int64(limit))
            var found: [TicketMoment] = []
            while try query.step() {
                let id = TicketID(TicketType.decoded(query.integer(2)) ?? .incident, query.integer(1))
                found.append(TicketMoment(at: Timestamp(milliseconds: query.integer(0)), ticket: id))
            }
            return found
        }
    }

    /// The next instant at which something falls due on any ticket; `nil` when nothing will.
    public func nextMoment() throws(IndexError) -> Timestamp? {
        try read { db, _ in
            try db.integer(
                """
                SELECT nextMoment FROM ticket INDEXED BY byMoment WHERE nextMoment IS NOT NULL
                ORDER BY nextMoment LIMIT 1
                """
            ).map(Timestamp.init(milliseconds:))
        }
    }

    /// When the last event was recorded that was not imported; `nil` when there is none.
    public func newestRecord() throws(IndexError) -> Timestamp? {
        try read { db, _ in
            try db.text("SELECT value FROM meta WHERE name = ?", [.text(Self.newest)]).flatMap { Int64($0) }.map(
                Timestamp.init(milliseconds:))
        }
    }
}

extension AttentionCall {
    var code: Int64 {
        switch self {
        case .escalated: 2
        case .lapsed: 1
        }
    }

    static func decoded(_ code: Int64) -> AttentionCall? { allCases.first { $0.code == code } }
}
