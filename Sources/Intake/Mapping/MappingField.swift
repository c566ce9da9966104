/// A field of a ticket that a column can fill. The raw values are those of mapping files; where `vakt list --json` has
/// the field, they are its names too.
public enum MappingField: String, CaseIterable, Sendable, Hashable {
    /// What tells one ticket from another; without it, a hash of the row does.
    case key
    case type, kind, title, description
    case requester, address, organisation
    case source
    case createdAt, createdBy
    case reportedAt, occurredAt, detectedAt
    case category, subcategory, impact, urgency, priority, severity, difficulty
    case service, affected, site, tags
    case team, assignee
    /// How often it changed hands, by the other desk's own count.
    case reassignmentCount
    case state, holdReason, holdNote
    case updatedAt, updatedBy
    case acknowledgedAt, containedAt, resolvedAt, closedAt
    case resolutionCode, resolutionNotes, cause, resolvedBy

    /// Its place among the fields, from 0.
    var ordinal: Int { Self.ordinals[self] ?? 0 }

    private static let ordinals = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
