import Primitives

/// What is to become of a classification, field by field: for tickets that are not classified alike.
public struct ClassificationChanges: Sendable, Hashable {
    /// Each `nil` leaves the field as it is; inside, `nil` empties it.
    public var kind: IncidentKind??
    public var category: CategoryPath??
    public var impact: Level??
    public var urgency: Level??
    public var subkind: SecuritySubkind??
    public var severity: Severity??
    public var difficulty: Difficulty??
    public var affected: String??
    public var site: String??
    /// The main service, and the others.
    public var service: String??
    public var otherServices: [String]?

    /// Changes nothing.
    public init() {}

    /// The classification with the changes made.
    ///
    /// - Parameter fillingGaps: only where nothing is filled in yet.
    public func applied(to known: Classification, fillingGaps: Bool) -> Classification {
        var result = known
        func set<Value>(_ path: WritableKeyPath<Classification, Value?>, _ value: Value??) {
            guard let value, !(fillingGaps && result[keyPath: path] != nil) else { return }
            result[keyPath: path] = value
        }
        set(\.kind, kind)
        set(\.category, category)
        set(\.impact, impact)
        set(\.urgency, urgency)
        set(\.subkind, subkind)
        set(\.severity, severity)
        set(\.difficulty, difficulty)
        set(\.affected, affected)
        set(\.site, site)
        if service != nil || otherServices != nil, !(fillingGaps && !known.services.isEmpty) {
            let main = service ?? known.services.first
            result.services = (main.map { [$0] } ?? []) + (otherServices ?? Array(known.services.dropFirst()))
        }
        return result
    }
}

/// Asks for another classification in some fields, whatever the others hold when it is decided.
public struct ReclassifyTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.classification]

    /// The fields and what they become.
    public var changes: ClassificationChanges
    /// Whether what is filled in already stays.
    public var fillingGaps: Bool

    /// Makes the wish.
    public init(_ changes: ClassificationChanges, fillingGaps: Bool = false) {
        self.changes = changes
        self.fillingGaps = fillingGaps
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try ClassifyTicket(changes.applied(to: ticket.classification, fillingGaps: fillingGaps)).decide(ticket, desk)
    }
}
