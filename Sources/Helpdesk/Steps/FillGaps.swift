/// What people filled in because a step asked for it, field by field; `nil` was not asked for.
public struct GapAnswers: Sendable, Hashable {
    /// What was told.
    public var description: String?
    /// The requester's name.
    public var requester: String?
    /// Scope and classification.
    public var classification = ClassificationChanges()
    /// The team that has it.
    public var team: String?
    /// The operator that has it.
    public var assignee: String?
    /// The root cause, for a ticket that is resolved already.
    public var cause: String?
    /// Who confirmed the recovery, for a ticket that is resolved already.
    public var confirmedBy: String?

    /// Fills in nothing.
    public init() {}
}

/// Asks to fill in what a ticket lacks, and to leave what it has: what a step asks for before it is taken.
public struct FillGaps: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// What was filled in.
    public var answers: GapAnswers

    /// Makes the wish.
    public init(_ answers: GapAnswers) { self.answers = answers }

    public var touches: [Aspect] {
        var touches: [Aspect] = []
        if answers.description != nil || answers.requester != nil { touches.append(.content) }
        if answers.classification != ClassificationChanges() { touches.append(.classification) }
        if answers.team != nil || answers.assignee != nil { touches.append(.ownership) }
        return touches
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try desk.decide(commands(on: ticket), on: ticket)
    }

    private func commands(on ticket: Ticket) -> [any TicketCommand] {
        var commands: [any TicketCommand] = []
        var edit = EditTicket()
        if ticket.description.isEmpty { edit.description = answers.description }
        if ticket.requester.name.isEmpty, let name = answers.requester {
            var requester = ticket.requester
            requester.name = name
            edit.requester = requester
        }
        if edit != EditTicket() { commands.append(edit) }
        if answers.classification != ClassificationChanges() {
            var merged = answers.classification.applied(to: ticket.classification, fillingGaps: true)
            // A category whose subcategory is wanted is no filled-in field yet.
            if ticket.classification.category?.subcategory == nil, let path = answers.classification.category {
                merged.category = path
            }
            commands.append(ClassifyTicket(merged))
        }
        var assign = AssignTicket()
        if ticket.team == nil, let team = answers.team { assign.team = .to(team) }
        if ticket.assignee == nil, let person = answers.assignee { assign.assignee = .to(person) }
        if assign != AssignTicket() { commands.append(assign) }
        if ticket.state == .resolved, answers.cause != nil || answers.confirmedBy != nil {
            commands.append(CompleteResolution(cause: answers.cause, confirmedBy: answers.confirmedBy))
        }
        return commands
    }
}
