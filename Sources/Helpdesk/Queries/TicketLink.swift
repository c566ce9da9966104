import Primitives

/// A ticket as one that hangs together with it shows it.
public struct TicketLink: Sendable, Hashable {
    /// How they hang together.
    public var relation: Relation
    /// Whether the other ticket has the relation: it is this one's part, its duplicate, what it causes.
    public var isReverse: Bool
    /// What the queue knows of the other ticket.
    public var row: QueueRow

    /// The other ticket.
    public var id: TicketID { row.id }
    /// Who has it, or which team.
    public var owner: String? { row.assignee ?? row.team }
    /// Whether the other ticket is part of this one.
    public var isChild: Bool { relation == .parent && isReverse }

    /// Makes a link.
    public init(_ relation: Relation, isReverse: Bool, _ row: QueueRow) {
        self.relation = relation
        self.isReverse = isReverse
        self.row = row
    }
}

/// All tickets that hang together with one.
public struct TicketLinks: Sendable, Hashable {
    /// The links, its own before those of others; of others' at most ``limit`` for each relation, open ones first.
    public var all: [TicketLink]
    /// How many tickets are part of it, and how many of these are open.
    public var children: (open: Int, all: Int) { (openChildren, childCount) }

    private var openChildren: Int
    private var childCount: Int

    /// As many of one relation are listed.
    public static let limit = 1_000

    /// Makes links; by itself there are none.
    public init(_ all: [TicketLink] = [], openChildren: Int = 0, childCount: Int = 0) {
        self.all = all
        self.openChildren = openChildren
        self.childCount = childCount
    }

    /// The tickets that are part of it and are open.
    public var openParts: [TicketLink] { all.filter { $0.isChild && $0.row.state.isOpen } }

    /// The open tickets that can be resolved when this one is: its parts, what it causes, what it mends.
    public var openDependents: [TicketLink] {
        let kinds: [Relation] = [.parent, .causedBy, .fixedBy]
        var seen: Set<TicketID> = []
        return all.filter {
            $0.isReverse && $0.row.state.isOpen && kinds.contains($0.relation) && seen.insert($0.id).inserted
        }
    }
}
