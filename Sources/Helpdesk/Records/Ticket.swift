import Primitives

/// A ticket as its events tell it. Only ``Ticket/apply(_:)`` changes one; nothing is ever edited in place.
public struct Ticket: Sendable, Hashable {
    /// Its identity, given by the journal.
    public let id: TicketID
    /// How many events it has; what a command was decided against.
    public internal(set) var revision: Int64 = 0
    /// The number of the ticket's last event in the journal's order.
    public internal(set) var lastSequence: Int64 = 0
    /// The tag of the first event that this version does not know; such a ticket can be read but not changed.
    public internal(set) var unknownEvent: String?

    // Intake
    /// One line that says what is wrong or wanted.
    public internal(set) var title: String
    /// What was told, in several lines; may be empty.
    public internal(set) var description: String
    /// Who asked.
    public internal(set) var requester: Requester
    /// How it came in.
    public internal(set) var source: IntakeSource
    /// When it was logged: the instant from which the clocks run.
    public internal(set) var createdAt: Timestamp
    /// Who logged it.
    public internal(set) var loggedBy: String
    /// When it was reported, when it began, and when it was noticed, as far as told.
    public internal(set) var moments: Moments
    /// Its key in the tool it was imported from.
    public internal(set) var importKey: ImportKey?
    /// Which occurrence of which plan it is; `nil` for what was not planned.
    public internal(set) var planned: PlannedOccurrence?
    /// How many of its events were imported.
    public internal(set) var importedEvents: Int64 = 0

    // Scope and classification
    /// What the desk says about it.
    public internal(set) var classification: Classification
    /// The priority in force: the override's, else the matrix'; `nil` until impact and urgency are known.
    public internal(set) var priority: Priority?
    /// A priority set by hand, with its reason.
    public internal(set) var priorityOverride: PriorityOverride?
    /// Tags, in alphabetical order.
    public internal(set) var tags: [String] = []

    // Ownership
    /// The team that has it.
    public internal(set) var team: String?
    /// The operator that has it.
    public internal(set) var assignee: String?
    /// Operators that want to hear of it, in alphabetical order.
    public internal(set) var watchers: [String] = []
    /// How often it went from one owner to another.
    public internal(set) var reassignmentCount: Int64 = 0

    // Work
    /// Where it stands.
    public internal(set) var state: TicketState = .new
    /// Why it is on hold, while it is.
    public internal(set) var hold: Hold?
    /// First human acknowledgement; stops the response clock.
    public internal(set) var acknowledgedAt: Timestamp?
    /// When the damage was stopped from spreading.
    public internal(set) var containedAt: Timestamp?
    /// The latest resolution, also while reopened.
    public internal(set) var resolution: Resolution?
    /// When it was last resolved; `nil` while it is open.
    public internal(set) var resolvedAt: Timestamp?
    /// When it became final (closed or cancelled).
    public internal(set) var closedAt: Timestamp?
    /// How often it was reopened.
    public internal(set) var reopenCount: Int64 = 0
    /// Stretches in which the resolution clock stood still, in order; only the last can be without an end.
    public internal(set) var pauses: [Pause] = []
    /// Minutes worked on it, by everybody.
    public internal(set) var minutesSpent: Int64 = 0
    /// How many notes it has, internal and public.
    public internal(set) var noteCount: Int64 = 0
    /// Articles that are linked to it, in the order of linking.
    public internal(set) var articles: [ArticleID] = []
    /// How people look after it, and what the desk recorded about its clocks by itself.
    public internal(set) var attention = Attention()
    /// The process steps that were taken.
    public internal(set) var steps = ProcessSteps()
    /// What it holds beside what every ticket has.
    public internal(set) var parts = TicketParts()
    /// When its last event happened.
    public internal(set) var updatedAt: Timestamp
    /// The revision at which each aspect was last changed, to tell a conflict from a coincidence.
    public internal(set) var changes = AspectRevisions()

    /// Whether a command may change it.
    public var isReadOnly: Bool { unknownEvent != nil }
}

/// Who asked for help.
public struct Requester: Sendable, Hashable {
    /// The person's name as told.
    public var name: String
    /// A mail address or telephone number.
    public var address: String?
    /// The organisation the person speaks for.
    public var organisation: String?

    /// Makes a requester; an empty name means that nobody was named.
    public init(name: String = "", address: String? = nil, organisation: String? = nil) {
        self.name = name
        self.address = address
        self.organisation = organisation
    }
}

/// The instants told at intake.
public struct Moments: Sendable, Hashable {
    /// When somebody reported it.
    public var reportedAt: Timestamp?
    /// When it began.
    public var occurredAt: Timestamp?
    /// When it was noticed.
    public var detectedAt: Timestamp?

    /// Makes the set; `nil` is "not told".
    public init(reportedAt: Timestamp? = nil, occurredAt: Timestamp? = nil, detectedAt: Timestamp? = nil) {
        self.reportedAt = reportedAt
        self.occurredAt = occurredAt
        self.detectedAt = detectedAt
    }
}

/// Scope and classification of a ticket.
public struct Classification: Sendable, Hashable {
    /// What an incident is about; `nil` for other types.
    public var kind: IncidentKind?
    /// Its place in the category tree.
    public var category: CategoryPath?
    /// How much is hit.
    public var impact: Level?
    /// How soon it must be mended.
    public var urgency: Level?
    /// What a security incident is.
    public var subkind: SecuritySubkind?
    /// How severe a security incident is.
    public var severity: Severity?
    /// How hard it is expected to be.
    public var difficulty: Difficulty?
    /// Affected services of the catalogue, the main one first.
    public var services: [String]
    /// Who is affected, as a number or in words.
    public var affected: String?
    /// Where.
    public var site: String?

    /// Makes a classification; everything may be left open.
    public init(
        kind: IncidentKind? = nil, category: CategoryPath? = nil, impact: Level? = nil, urgency: Level? = nil,
        severity: Severity? = nil, difficulty: Difficulty? = nil, services: [String] = [], affected: String? = nil,
        site: String? = nil, subkind: SecuritySubkind? = nil
    ) {
        self.kind = kind
        self.category = category
        self.impact = impact
        self.urgency = urgency
        self.subkind = subkind
        self.severity = severity
        self.difficulty = difficulty
        self.services = services
        self.affected = affected
        self.site = site
    }
}

/// Why and since when a ticket waits.
public struct Hold: Sendable, Hashable {
    /// The reason.
    public var reason: HoldReason
    /// Since when.
    public var since: Timestamp
    /// When it wakes up by itself; always there for `scheduled`.
    public var until: Timestamp?
    /// What is waited for, in words.
    public var note: String
}

/// How a ticket was resolved.
public struct Resolution: Sendable, Hashable {
    /// The code.
    public var code: ResolutionCode
    /// What was done.
    public var notes: String
    /// The root cause, where it is known.
    public var cause: String?
    /// Who confirmed the recovery.
    public var confirmedBy: String?
    /// Who resolved it.
    public var by: String
}

/// A stretch in which the resolution clock stands still.
public struct Pause: Sendable, Hashable {
    /// Why it stands still.
    public enum Cause: Sendable, Hashable {
        case hold(HoldReason)
        /// Between being resolved and being reopened.
        case resolved
    }
    /// The cause.
    public var cause: Cause
    /// From when.
    public var start: Timestamp
    /// Until when; `nil` while it lasts.
    public var end: Timestamp?
}

/// Where an imported ticket came from.
public struct ImportKey: Sendable, Hashable {
    /// The mapping's name, such as `servicenow-log`.
    public var source: String
    /// The ticket's key there, such as `INC0000045`.
    public var key: String

    /// Makes a key.
    public init(source: String, key: String) {
        self.source = source
        self.key = key
    }
}
