import Primitives

/// Work that comes back on a schedule, and the ticket that is logged each time.
public struct Plan: Sendable, Hashable {
    /// Its name, by which settings and tickets know it; it stays, since what was created is told by it.
    public var name: String
    /// When.
    public var schedule: Schedule
    /// What the ticket is.
    public var type: TicketType
    /// The ticket's title.
    public var title: String
    /// What is to be done; may be empty.
    public var body: String
    /// The article that says how; `nil` for none.
    public var runbook: ArticleID?
    /// The team that gets the ticket.
    public var team: String?
    /// Scope, category, impact and urgency.
    public var classification: Classification
    /// Tags.
    public var tags: [String]
    /// Whether all occurrences that nobody was there for are made up for; otherwise only the latest.
    public var makesUpForAll: Bool

    /// Makes a plan.
    public init(
        name: String, schedule: Schedule, type: TicketType = .request, title: String, body: String = "",
        runbook: ArticleID? = nil, team: String? = nil, classification: Classification = Classification(),
        tags: [String] = [], makesUpForAll: Bool = false
    ) {
        self.name = name
        self.schedule = schedule
        self.type = type
        self.title = title
        self.body = body
        self.runbook = runbook
        self.team = team
        self.classification = classification
        self.tags = tags
        self.makesUpForAll = makesUpForAll
    }

    /// The instants behind one and up to another at which the work comes back, in order.
    public func occurrences(after start: Timestamp, through end: Timestamp) -> [Timestamp] {
        schedule.occurrences(after: start, through: end)
    }

    /// How far ahead a next occurrence is looked for.
    static let horizon: Int64 = 9 * 366 * 86_400_000

    /// The first occurrence behind an instant; `nil` when there is none within nine years.
    public func next(after instant: Timestamp) -> Timestamp? {
        schedule.first(after: instant, before: instant.advanced(byMilliseconds: Self.horizon))
    }
}

/// Which ticket a plan led to, and for which occurrence.
public struct PlannedOccurrence: Sendable, Hashable {
    /// The plan's name.
    public var plan: String
    /// When it was due.
    public var due: Timestamp
    /// How many occurrences before it were left out, because nobody was there.
    public var missed: Int64

    /// Makes an occurrence.
    public init(plan: String, due: Timestamp, missed: Int64 = 0) {
        self.plan = plan
        self.due = due
        self.missed = missed
    }
}
