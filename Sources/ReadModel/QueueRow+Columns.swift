import Helpdesk
import Primitives

extension QueueRow {
    /// The columns that ``init(columns:)`` reads, in its order.
    static let columns = """
        number, type, revision, title, requester, services, team, assignee, state, holdReason, priority, isOverridden, \
        kind, category, subcategory, createdAt, updatedAt, dueKey, warnsAt, reopenCount, attention, updateDue, \
        isMajor, vendor
        """

    /// Reads a row; a code that no version has written is read as the first of its kind.
    init(columns query: borrowing Query) {
        let services = query.text(5)
        let due = query.integer(17)
        self.init(
            id: TicketID(TicketType.decoded(query.integer(1)) ?? .incident, query.integer(0)),
            revision: query.integer(2), title: query.text(3), requester: query.text(4),
            service: services.isEmpty ? nil : Self.first(of: services), team: query.optionalText(6),
            assignee: query.optionalText(7), state: TicketState.decoded(query.integer(8)) ?? .new,
            holdReason: query.optionalInteger(9).flatMap(HoldReason.decoded),
            priority: Priority(rawValue: Int(query.integer(10))), isOverridden: query.integer(11) != 0,
            kind: query.optionalInteger(12).flatMap(IncidentKind.decoded),
            category: query.optionalText(13).map { CategoryPath($0, query.optionalText(14)) },
            createdAt: Timestamp(milliseconds: query.integer(15)),
            updatedAt: Timestamp(milliseconds: query.integer(16)),
            nextBreach: due == neverDue ? nil : Timestamp(milliseconds: due),
            warnsAt: query.optionalInteger(18).map(Timestamp.init(milliseconds:)), reopenCount: query.integer(19),
            call: AttentionCall.decoded(query.integer(20)),
            updateDue: query.optionalInteger(21).map(Timestamp.init(milliseconds:)), isMajor: query.integer(22) != 0,
            vendor: query.optionalText(23))
    }

    /// The first value of a column that ``TicketTable/joined(_:)`` wrote.
    private static func first(of list: String) -> String? {
        let utf8 = list.utf8.dropFirst()
        return String(utf8.prefix { $0 != 0x1F })
    }
}
