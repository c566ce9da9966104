import Primitives

/// What a ticket gets back, part by part, when a step on it is undone or done again: from the state behind the step to
/// the one before it, or the other way round. Parts that the step left alone are `nil` or empty, and stay as they are.
public struct Restoration: Sendable, Hashable {
    /// Intake texts.
    public var title: String?
    public var description: String?
    public var requester: Requester?
    /// Scope and priority.
    public var scope: Scope?
    /// Owners.
    public var ownership: Ownership?
    /// State, milestones and pauses.
    public var progress: Progress?
    /// The resolution; inside, `nil` is a ticket without one.
    public var resolution: Resolution??
    /// Tags and watchers that come and go.
    public var tags = Names()
    public var watchers = Names()
    /// Article links that come, each with its place among the links, and those that go.
    public var linked: [Link] = []
    public var unlinked: [ArticleID] = []
    /// Minutes to add to the time spent; negative takes away.
    public var minutes: Int64 = 0
    /// Process steps, each with how many of its events come back into force, or go.
    public var steps: [ProcessStep: ProcessSteps.Mark] = [:]
    /// Members of the ticket's parts, by the parts' keys; `null` for those that go.
    public var parts: [String: JSONObject] = [:]

    /// Scope and classification, with the priority in force and the one set by hand.
    public struct Scope: Sendable, Hashable {
        public var classification: Classification
        public var priority: Priority?
        public var override: PriorityOverride?
    }

    /// Who has it, and how often that changed.
    public struct Ownership: Sendable, Hashable {
        public var assignee: String?
        public var team: String?
        public var reassignmentCount: Int64
    }

    /// Where it stands, since when, and when its clock stood still.
    public struct Progress: Sendable, Hashable {
        public var state: TicketState
        public var hold: Hold?
        public var acknowledgedAt: Timestamp?
        public var containedAt: Timestamp?
        public var resolvedAt: Timestamp?
        public var closedAt: Timestamp?
        public var reopenCount: Int64
        public var pauses: [Pause]
    }

    /// Names that are put on and taken off.
    public struct Names: Sendable, Hashable {
        public var add: [String] = []
        public var remove: [String] = []

        /// Whether there are none.
        public var isEmpty: Bool { add.isEmpty && remove.isEmpty }
    }

    /// An article link and its place among a ticket's links, from 0.
    public struct Link: Sendable, Hashable {
        public var article: ArticleID
        public var place: Int64
    }

    /// Gives nothing back.
    public init() {}

    /// What leads from one state of a ticket to another.
    public init(from old: Ticket, to new: Ticket) {
        if old.title != new.title { title = new.title }
        if old.description != new.description { description = new.description }
        if old.requester != new.requester { requester = new.requester }
        if Scope(old) != Scope(new) { scope = Scope(new) }
        if Ownership(old) != Ownership(new) { ownership = Ownership(new) }
        if Progress(old) != Progress(new) { progress = Progress(new) }
        if old.resolution != new.resolution { resolution = .some(new.resolution) }
        tags = Names(from: old.tags, to: new.tags)
        watchers = Names(from: old.watchers, to: new.watchers)
        for (place, article) in new.articles.enumerated() where !old.articles.contains(article) {
            linked.append(Link(article: article, place: Int64(place)))
        }
        unlinked = old.articles.filter { !new.articles.contains($0) }
        minutes = new.minutesSpent - old.minutesSpent
        steps = old.steps.changes(to: new.steps)
        for part in TicketParts.table {
            let changes = old.parts.changes(of: part, to: new.parts)
            if !changes.isEmpty { parts[part.key] = changes }
        }
    }

    /// Whether a ticket still is, in every part that would be given back, as the state from which this leads away.
    public func leads(from old: Ticket, as ticket: Ticket) -> Bool {
        if title != nil, ticket.title != old.title { return false }
        if description != nil, ticket.description != old.description { return false }
        if requester != nil, ticket.requester != old.requester { return false }
        if scope != nil, Scope(ticket) != Scope(old) { return false }
        if ownership != nil, Ownership(ticket) != Ownership(old) { return false }
        if progress != nil, Progress(ticket) != Progress(old) { return false }
        if resolution != nil, ticket.resolution != old.resolution { return false }
        for part in TicketParts.table {
            guard let changes = parts[part.key] else { continue }
            let (then, now) = (part.body(old.parts), part.body(ticket.parts))
            if changes.members.contains(where: { then[$0.key] != now[$0.key] }) { return false }
        }
        return tags.fits(ticket.tags) && watchers.fits(ticket.watchers)
            && unlinked.allSatisfy(ticket.articles.contains)
            && !linked.contains { ticket.articles.contains($0.article) }
    }

    /// The parts of a ticket that it changes, for telling conflicts.
    public var aspects: [Aspect] {
        var aspects: [Aspect] = []
        if title != nil || description != nil || requester != nil { aspects.append(.content) }
        if scope != nil { aspects.append(.classification) }
        if ownership != nil { aspects.append(.ownership) }
        if progress != nil || resolution != nil { aspects.append(.state) }
        return aspects
    }

    func apply(to ticket: inout Ticket) {
        if let title { ticket.title = title }
        if let description { ticket.description = description }
        if let requester { ticket.requester = requester }
        if let scope { scope.apply(to: &ticket) }
        if let ownership { ownership.apply(to: &ticket) }
        if let progress { progress.apply(to: &ticket) }
        if let resolution { ticket.resolution = resolution }
        if !tags.isEmpty { ticket.tags = tags.applied(to: ticket.tags) }
        if !watchers.isEmpty { ticket.watchers = watchers.applied(to: ticket.watchers) }
        ticket.articles.removeAll(where: unlinked.contains)
        for link in linked where !ticket.articles.contains(link.article) {
            ticket.articles.insert(link.article, at: Int(max(0, min(link.place, Int64(ticket.articles.count)))))
        }
        let (sum, overflow) = ticket.minutesSpent.addingReportingOverflow(minutes)
        if !overflow { ticket.minutesSpent = sum }
        ticket.steps.apply(steps)
        for part in TicketParts.table {
            if let changes = parts[part.key] { ticket.parts.apply(changes, to: part) }
        }
    }
}

extension Restoration.Names {
    fileprivate init(from old: [String], to new: [String]) {
        add = new.filter { !old.contains($0) }
        remove = old.filter { !new.contains($0) }
    }

    fileprivate func fits(_ names: [String]) -> Bool {
        remove.allSatisfy(names.contains) && !add.contains(where: names.contains)
    }

    fileprivate func applied(to names: [String]) -> [String] {
        Set(names).union(add).subtracting(remove).sorted()
    }
}

extension Restoration.Scope {
    fileprivate init(_ ticket: Ticket) {
        self.init(
            classification: ticket.classification, priority: ticket.priority, override: ticket.priorityOverride)
    }

    fileprivate func apply(to ticket: inout Ticket) {
        ticket.classification = classification
        ticket.priority = priority
        ticket.priorityOverride = override
    }
}

extension Restoration.Ownership {
    fileprivate init(_ ticket: Ticket) {
        self.init(assignee: ticket.assignee, team: ticket.team, reassignmentCount: ticket.reassignmentCount)
    }

    fileprivate func apply(to ticket: inout Ticket) {
        ticket.assignee = assignee
        ticket.team = team
        ticket.reassignmentCount = reassignmentCount
    }
}

extension Restoration.Progress {
    init(_ ticket: Ticket) {
        self.init(
            state: ticket.state, hold: ticket.hold, acknowledgedAt: ticket.acknowledgedAt,
            containedAt: ticket.containedAt, resolvedAt: ticket.resolvedAt, closedAt: ticket.closedAt,
            reopenCount: ticket.reopenCount, pauses: ticket.pauses)
    }

    func apply(to ticket: inout Ticket) {
        ticket.state = state
        ticket.hold = hold
        ticket.acknowledgedAt = acknowledgedAt
        ticket.containedAt = containedAt
        ticket.resolvedAt = resolvedAt
        ticket.closedAt = closedAt
        ticket.reopenCount = reopenCount
        ticket.pauses = pauses
    }
}
