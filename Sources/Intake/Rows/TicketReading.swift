import Helpdesk
import Primitives

/// What one row says of a ticket.
struct TicketReading {
    var key: String?
    var type: TicketType
    var title: String
    var description: String
    var requester: Requester
    var source: IntakeSource
    var tags: [String]
    var createdAt: Timestamp?
    var createdBy: String?
    var updatedAt: Timestamp?
    var updatedBy: String?
    var moments: Moments
    var classification: Classification
    var priority: Priority?
    var team: String?
    var assignee: String?
    var reassignmentCount: Int64?
    var state: Mapping.State?
    var resolution: TicketResolved
    var resolvedBy: String?
    var acknowledgedAt: Timestamp?
    var containedAt: Timestamp?
    var resolvedAt: Timestamp?
    var closedAt: Timestamp?

    init(_ rows: RowReader, _ row: CSVRow) throws(RejectedRow.Reason) {
        key = try rows.line(.key, row)
        type = try rows.choice(.type, row, as: TicketType.self) ?? .incident
        description = try rows.text(.description, row) ?? ""
        title = try rows.line(.title, row) ?? description.beginning(80)
        if title.isEmpty { title = key ?? "" }
        if title.isEmpty { throw .missing(.title) }
        requester = Requester(
            name: try rows.line(.requester, row) ?? "", address: try rows.line(.address, row),
            organisation: try rows.line(.organisation, row))
        source = try rows.choice(.source, row, as: IntakeSource.self) ?? .imported
        tags = Self.tags(try rows.line(.tags, row))
        createdAt = try rows.time(.createdAt, row)
        createdBy = try rows.line(.createdBy, row)
        updatedAt = try rows.time(.updatedAt, row)
        updatedBy = try rows.line(.updatedBy, row)
        moments = Moments(
            reportedAt: try rows.time(.reportedAt, row), occurredAt: try rows.time(.occurredAt, row),
            detectedAt: try rows.time(.detectedAt, row))
        classification = try Self.classification(rows, row, type)
        priority = try rows.priority(row)
        team = try rows.line(.team, row)
        assignee = try rows.line(.assignee, row)
        reassignmentCount = try rows.count(.reassignmentCount, row)
        state = try rows.state(row)
        resolution = TicketResolved(
            try rows.choice(.resolutionCode, row, as: ResolutionCode.self) ?? .solution,
            notes: try rows.text(.resolutionNotes, row) ?? "", cause: try rows.text(.cause, row))
        resolvedBy = try rows.line(.resolvedBy, row)
        acknowledgedAt = try rows.time(.acknowledgedAt, row)
        containedAt = try rows.time(.containedAt, row)
        resolvedAt = try rows.time(.resolvedAt, row)
        closedAt = try rows.time(.closedAt, row)
    }

    private static func classification(
        _ rows: RowReader, _ row: CSVRow, _ type: TicketType
    ) throws(RejectedRow.Reason) -> Classification {
        let kind = try rows.choice(.kind, row, as: IncidentKind.self)
        let category = try rows.line(.category, row)
        let subcategory = try rows.line(.subcategory, row)
        let service = try rows.line(.service, row)
        return Classification(
            kind: type == .incident ? kind ?? .service : nil, category: category.map { CategoryPath($0, subcategory) },
            impact: try rows.number(.impact, row, as: Level.self),
            urgency: try rows.number(.urgency, row, as: Level.self),
            severity: kind == .security ? try rows.number(.severity, row, as: Severity.self) : nil,
            difficulty: try rows.choice(.difficulty, row, as: Difficulty.self), services: service.map { [$0] } ?? [],
            affected: try rows.line(.affected, row), site: try rows.line(.site, row))
    }

    private static func tags(_ text: String?) -> [String] {
        guard let text else { return [] }
        let tags = text.split(separator: ",").map { String($0).inOneLine.lowercased() }
        return Set(tags.filter { !$0.isEmpty }).sorted()
    }
}
