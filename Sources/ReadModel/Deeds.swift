import GRDB
import Helpdesk

/// Who did what, newest last: where undoing finds a person's last step. What was imported, or happened because its time
/// had come, is nobody's deed here.
struct Deeds {
    private struct Deed {
        var person: String
        var place: EventPlace
        var isCompensating: Bool
    }

    /// A rebuild keeps no more than that many of the newest, twice that while it runs: nobody undoes last year's.
    private static let kept = 65_536

    private var deeds: [Deed] = []

    /// Takes in an event.
    mutating func take(_ event: RecordedEvent, _ place: EventPlace, isRebuild: Bool) {
        deeds.append(Deed(person: event.origin.by, place: place, isCompensating: event.compensating != nil))
        if isRebuild, deeds.count >= 2 * Self.kept { deeds.removeFirst(Self.kept) }
    }

    /// Writes what was taken in.
    mutating func write(_ db: Database) throws {
        guard !deeds.isEmpty else { return }
        var query = try Query(
            db, "INSERT OR REPLACE INTO deed(operator, sequence, start, length, isCompensating) VALUES (?, ?, ?, ?, ?)")
        for deed in deeds {
            query.bind(deed.person)
            query.bind(deed.place.sequence)
            query.bind(deed.place.offset)
            query.bind(Int64(deed.place.length))
            query.bind(deed.isCompensating ? 1 : 0)
            try query.run()
            query.restart()
        }
        deeds = []
    }
}

extension DeskIndex {
    /// Where the newest events of a person stand that came before a record, newest first.
    ///
    /// - Parameter compensating: whether only those are wanted that undo others or do them again.
    public func deeds(
        of person: String, before sequence: Int64, compensating: Bool, limit: Int
    ) throws(IndexError) -> [EventPlace] {
        try read { db, _ in
            var query = try Query(
                db,
                """
                SELECT sequence, start, length FROM deed WHERE operator = ? AND sequence < ? AND isCompensating >= ?
                ORDER BY sequence DESC LIMIT ?
                """)
            query.bind(person)
            query.bind(sequence)
            query.bind(compensating ? 1 : 0)
            query.bind(Int64(limit))
            var places: [EventPlace] = []
            while try query.step() {
                places.append(
                    EventPlace(sequence: query.integer(0), offset: query.integer(1), length: Int(query.integer(2))))
            }
            return places
        }
    }
}
