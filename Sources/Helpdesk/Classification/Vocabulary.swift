/// What an incident is about; security incidents have a severity and stricter rules.
public enum IncidentKind: String, CaseIterable, Sendable, Hashable {
    case service, security, customer
}

/// The way a ticket reached the desk.
public enum IntakeSource: String, CaseIterable, Sendable, Hashable {
    case phone, mail
    case walkIn = "walk-in"
    case portal, alert, monitoring
    case imported = "import"
}

/// How hard a ticket is expected to be, for choosing who takes it.
public enum Difficulty: String, CaseIterable, Sendable, Hashable {
    case easy, medium, hard
}

/// Where a ticket stands. The raw values are those of JSON and of queries. Which of them a ticket passes is its
/// ``Workflow``'s.
public enum TicketState: String, CaseIterable, Sendable, Hashable {
    /// Logged; nobody has looked.
    case new
    /// Classified, prioritised, acknowledged.
    case triaged
    /// Someone works on it.
    case inProgress = "in-progress"
    /// Waiting, for a reason that the ticket names.
    case onHold = "on-hold"
    /// A problem or change is looked at: what it is about, and whether it is worth the work.
    case assess
    /// The cause of a problem is looked for.
    case rootCauseAnalysis = "root-cause-analysis"
    /// The cause of a problem is known and being removed.
    case fixInProgress = "fix-in-progress"
    /// A change waits for somebody who may approve it.
    case authorise
    /// A change may be made, and waits for its window.
    case scheduled
    /// A change is being made.
    case implement
    /// A change was made; what came of it is looked at.
    case review
    /// Solved, and open for objections until it closes.
    case resolved
    /// Final; later mail opens a linked ticket.
    case closed
    /// Withdrawn from any open state; final.
    case cancelled

    /// Whether there is work left: neither resolved, closed nor cancelled.
    public var isOpen: Bool {
        switch self {
        case .new, .triaged, .inProgress, .onHold: true
        case .assess, .rootCauseAnalysis, .fixInProgress, .authorise, .scheduled, .implement, .review: true
        case .resolved, .closed, .cancelled: false
        }
    }
}

/// Why a ticket is on hold.
public enum HoldReason: String, CaseIterable, Sendable, Hashable {
    case caller, change, problem, vendor, parent, scheduled

    /// Whether the resolution clock stands still meanwhile; the response clock never does.
    public var pausesResolution: Bool {
        switch self {
        case .caller, .vendor, .scheduled, .parent: true
        case .change, .problem: false
        }
    }
}

/// How a ticket came to be resolved.
public enum ResolutionCode: String, CaseIterable, Sendable, Hashable {
    case solution, workaround
    case byCaller = "by caller"
    case byChange = "by change"
    case byProblem = "by problem"
    case knownError = "known error"
    case duplicate
    case userError = "user error"
    case notReproducible = "not reproducible"
    case noResolution = "no resolution"
}

/// What time was spent on.
public enum Activity: String, CaseIterable, Sendable, Hashable {
    case triage, diagnosis, repair, communication, travel, documentation, other
}

/// How severe a security incident is, 1 critical to 4 low.
public enum Severity: Int, CaseIterable, Sendable, Hashable {
    case critical = 1
    case high, medium, low
}

/// A place in the configured category tree: `mail` or `mail/outlook`.
public struct CategoryPath: Sendable, Hashable, CustomStringConvertible {
    /// The category's name; never empty.
    public let category: String
    /// The subcategory's name, if one is chosen; never empty.
    public let subcategory: String?

    /// Makes a path from its names.
    public init(_ category: String, _ subcategory: String? = nil) {
        self.category = category
        self.subcategory = subcategory
    }

    /// Reads `category` or `category/subcategory`; `nil` when a part is empty or there are more than two.
    public init?(parsing text: some StringProtocol) {
        let parts = String(text).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(parts[0], parts.count == 2 ? parts[1] : nil)
    }

    /// `category/subcategory`, or the category alone.
    public var description: String { subcategory.map { category + "/" + $0 } ?? category }
}
