import Primitives

/// What the queue shows of a ticket.
public struct QueueRow: Sendable, Hashable {
    /// The ticket.
    public var id: TicketID
    /// Its revision when the row was read.
    public var revision: Int64
    /// Its title, as it came from outside.
    public var title: String
    /// The requester's name; may be empty.
    public var requester: String
    /// The main service.
    public var service: String?
    /// The team that has it.
    public var team: String?
    /// The operator that has it.
    public var assignee: String?
    /// Where it stands.
    public var state: TicketState
    /// Why it waits, while it does.
    public var holdReason: HoldReason?
    /// Its priority, once known.
    public var priority: Priority?
    /// Whether the priority was set by hand.
    public var isOverridden: Bool
    /// What an incident is about.
    public var kind: IncidentKind?
    /// Its category.
    public var category: CategoryPath?
    /// When it was logged.
    public var createdAt: Timestamp
    /// When it last changed.
    public var updatedAt: Timestamp
    /// The next breach over both clocks; `nil` when none runs.
    public var nextBreach: Timestamp?
    /// From when the next breach is warned of.
    public var warnsAt: Timestamp?
    /// How often it was reopened.
    public var reopenCount: Int64

    /// Makes a row from the whole ticket.
    public init(_ ticket: Ticket, _ policy: ClockPolicy) {
        let next = ticket.nextBreach(policy)
        id = ticket.id
        revision = ticket.revision
        title = ticket.title
        requester = ticket.requester.name
        service = ticket.classification.services.first
        team = ticket.team
        assignee = ticket.assignee
        state = ticket.state
        holdReason = ticket.hold?.reason
        priority = ticket.priority
        isOverridden = ticket.priorityOverride != nil
        kind = ticket.classification.kind
        category = ticket.classification.category
        createdAt = ticket.createdAt
        updatedAt = ticket.updatedAt
        nextBreach = next?.due
        warnsAt = next.flatMap { ticket.reading(of: $0.clock, policy).warnsAt }
        reopenCount = ticket.reopenCount
    }

    /// Makes a row from its parts.
    public init(
        id: TicketID, revision: Int64, title: String, requester: String, service: String?, team: String?,
        assignee: String?, state: TicketState, holdReason: HoldReason?, priority: Priority?, isOverridden: Bool,
        kind: IncidentKind?, category: CategoryPath?, createdAt: Timestamp, updatedAt: Timestamp,
        nextBreach: Timestamp?, warnsAt: Timestamp?, reopenCount: Int64
    ) {
        self.id = id
        self.revision = revision
        self.title = title
        self.requester = requester
        self.service = service
        self.team = team
        self.assignee = assignee
        self.state = state
        self.holdReason = holdReason
        self.priority = priority
        self.isOverridden = isOverridden
        self.kind = kind
        self.category = category
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.nextBreach = nextBreach
        self.warnsAt = warnsAt
        self.reopenCount = reopenCount
    }
}

/// A request for the rows that are on, or near, the screen.
public struct QueueRequest: Sendable, Hashable {
    /// Where the rows begin.
    public enum Anchor: Sendable, Hashable {
        case top
        case bottom
        /// Rows around a ticket, which need not be in the view any more: its place in the order is what counts.
        case around(QueueRow, before: Int)
    }

    /// Which tickets.
    public var filter: Filter
    /// From where.
    public var anchor: Anchor
    /// How many rows at most.
    public var limit: Int
    /// The instant that `age:`, `due:` and `breached` mean.
    public var now: Timestamp

    /// Makes a request.
    public init(filter: Filter, anchor: Anchor = .top, limit: Int, now: Timestamp) {
        self.filter = filter
        self.anchor = anchor
        self.limit = limit
        self.now = now
    }
}

/// Consecutive rows of a view.
public struct QueuePage: Sendable, Hashable {
    /// The rows in the view's order.
    public var rows: [QueueRow]
    /// Whether the view goes on before the first row.
    public var hasBefore: Bool
    /// Whether the view goes on after the last row.
    public var hasAfter: Bool

    /// Makes a page.
    public init(rows: [QueueRow], hasBefore: Bool, hasAfter: Bool) {
        self.rows = rows
        self.hasBefore = hasBefore
        self.hasAfter = hasAfter
    }
}

/// A number that may be too costly to know exactly.
public enum Count: Sendable, Hashable {
    case exactly(Int)
    case atLeast(Int)
}

/// The top line's counts.
public struct DeskCounts: Sendable, Hashable {
    /// Open tickets.
    public var open: Int
    /// Open tickets of the operator.
    public var mine: Int
    /// Open tickets that nobody has.
    public var unassigned: Int
    /// Clocks that breach within the hour.
    public var breachingSoon: Count
    /// Open tickets whose next clock has breached already.
    public var breached: Count

    /// Makes the counts.
    public init(open: Int, mine: Int, unassigned: Int, breachingSoon: Count, breached: Count) {
        self.open = open
        self.mine = mine
        self.unassigned = unassigned
        self.breachingSoon = breachingSoon
        self.breached = breached
    }
}

/// A ticket with what happened to it.
public struct TicketDetail: Sendable {
    /// The ticket.
    public var ticket: Ticket
    /// Its latest events, oldest first.
    public var timeline: [RecordedEvent]
    /// How many events came before the first of ``timeline``.
    public var earlierEvents: Int
    /// The titles of its linked articles, in the order of linking.
    public var articles: [ArticleTitle]

    /// Makes a detail.
    public init(ticket: Ticket, timeline: [RecordedEvent], earlierEvents: Int, articles: [ArticleTitle]) {
        self.ticket = ticket
        self.timeline = timeline
        self.earlierEvents = earlierEvents
        self.articles = articles
    }
}

/// An article by name.
public struct ArticleTitle: Sendable, Hashable {
    /// The article.
    public var id: ArticleID
    /// Its title, as written.
    public var title: String
    /// What it is for.
    public var kind: Article.Kind
    /// Its language.
    public var language: String
    /// Whether it was taken out of use.
    public var isRetired: Bool
    /// How many tickets it is linked to.
    public var uses: Int

    /// Makes a title.
    public init(id: ArticleID, title: String, kind: Article.Kind, language: String, isRetired: Bool, uses: Int) {
        self.id = id
        self.title = title
        self.kind = kind
        self.language = language
        self.isRetired = isRetired
        self.uses = uses
    }
}

/// What the knowledge pane asks.
public struct KnowledgeRequest: Sendable, Hashable {
    /// The ticket that shall be answered, which is never its own answer.
    public var ticket: TicketID?
    /// The words to match: a title, or what was typed.
    public var text: String
    /// Articles and tickets of this category come first.
    public var category: CategoryPath?
    /// And those of this service.
    public var service: String?
    /// How many articles, and how many tickets, at most.
    public var limit: Int

    /// Makes a request.
    public init(
        ticket: TicketID? = nil, text: String, category: CategoryPath? = nil, service: String? = nil, limit: Int = 12
    ) {
        self.ticket = ticket
        self.text = text
        self.category = category
        self.service = service
        self.limit = limit
    }
}

/// What helped before, best first.
public struct KnowledgeHits: Sendable, Hashable {
    /// A resolved ticket that looks alike.
    public struct Solved: Sendable, Hashable {
        /// The ticket.
        public var id: TicketID
        /// Its title.
        public var title: String
        /// How it was resolved.
        public var code: ResolutionCode
        /// What was done, from its beginning.
        public var notes: String
        /// When.
        public var resolvedAt: Timestamp

        /// Makes a hit.
        public init(id: TicketID, title: String, code: ResolutionCode, notes: String, resolvedAt: Timestamp) {
            self.id = id
            self.title = title
            self.code = code
            self.notes = notes
            self.resolvedAt = resolvedAt
        }
    }

    /// Articles.
    public var articles: [ArticleTitle]
    /// Resolved tickets.
    public var solved: [Solved]

    /// Makes hits.
    public init(articles: [ArticleTitle] = [], solved: [Solved] = []) {
        self.articles = articles
        self.solved = solved
    }
}
