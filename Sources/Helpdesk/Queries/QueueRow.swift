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
    /// Why somebody is called to acknowledge it, if so.
    public var call: AttentionCall?
    /// When the next public update is due; `nil` when none is promised.
    public var updateDue: Timestamp?
    /// Whether it is a major incident.
    public var isMajor: Bool
    /// The vendor that has it.
    public var vendor: String?

    /// The states that may follow, as far as the row tells: of a change that it is a normal one.
    public var nextStates: [TicketState] { Transitions.from(state, in: Workflow(id.type, change: .normal)) }

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
        call = ticket.call
        updateDue = ticket.parts.communication.nextUpdate
        isMajor = ticket.parts.major.isActive
        vendor = ticket.parts.vendor.isGiven ? ticket.parts.vendor.vendor : nil
    }

    /// Makes a row from its parts.
    public init(
        id: TicketID, revision: Int64, title: String, requester: String, service: String?, team: String?,
        assignee: String?, state: TicketState, holdReason: HoldReason?, priority: Priority?, isOverridden: Bool,
        kind: IncidentKind?, category: CategoryPath?, createdAt: Timestamp, updatedAt: Timestamp,
        nextBreach: Timestamp?, warnsAt: Timestamp?, reopenCount: Int64,
        call: AttentionCall? = nil, updateDue: Timestamp? = nil, isMajor: Bool = false, vendor: String? = nil
    ) {
        self.isMajor = isMajor
        self.vendor = vendor
        self.call = call
        self.updateDue = updateDue
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
