/// Fields that must be filled in before a ticket may take a state, and for which tickets that holds.
public struct MandatoryRule: Sendable, Hashable {
    /// The state that asks for them.
    public var before: TicketState
    /// What must be filled in.
    public var fields: [Field]
    /// Only for these types; empty is all.
    public var types: [TicketType]
    /// Only for these priorities or kinds, or for major incidents; without any for all, otherwise one match is enough.
    public var priorities: [Priority]
    /// See ``priorities``.
    public var kinds: [IncidentKind]
    /// See ``priorities``: whatever is a major incident or was one.
    public var major: Bool

    /// Makes a rule.
    public init(
        before: TicketState, fields: [Field], types: [TicketType] = [], priorities: [Priority] = [],
        kinds: [IncidentKind] = [], major: Bool = false
    ) {
        self.before = before
        self.fields = fields
        self.types = types
        self.priorities = priorities
        self.kinds = kinds
        self.major = major
    }

    /// The fields that a rule can ask for.
    public static let possibleFields: [Field] = [
        .description, .requester, .kind, .category, .subcategory, .impact, .urgency, .severity, .subkind, .difficulty,
        .service,
        .affected, .site, .team, .assignee, .cause, .code, .resolutionNotes, .confirmedBy,
        .review,
        .symptoms, .workaround, .risk, .justification, .implementationPlan, .backOutPlan, .testPlan, .window,
    ]

    /// DOMAIN.md's defaults: classification before work, cause before a grave, a security or a major incident is resolved.
    public static let standard: [MandatoryRule] = [
        MandatoryRule(before: .inProgress, fields: [.category, .impact, .urgency, .service]),
        MandatoryRule(before: .resolved, fields: [.cause], priorities: [.p1, .p2], kinds: [.security], major: true),
        MandatoryRule(before: .closed, fields: [.review], major: true),
    ]

    func applies(to ticket: Ticket) -> Bool {
        guard types.isEmpty || types.contains(ticket.id.type) else { return false }
        if priorities.isEmpty && kinds.isEmpty && !major { return true }
        if major, ticket.parts.major.wasDeclared { return true }
        if let priority = ticket.priority, priorities.contains(priority) { return true }
        if let kind = ticket.classification.kind, kinds.contains(kind) { return true }
        return false
    }
}

extension Ticket {
    /// What is still missing before this ticket may take a state, given a resolution that is about to be recorded.
    public func missingFields(
        before state: TicketState, resolution: Resolution? = nil, _ settings: DeskSettings
    ) -> [Field] {
        let asked = Transitions.met(by: state, in: workflow)
        var missing: [Field] = []
        for rule in settings.mandatory where asked.contains(rule.before) && rule.applies(to: self) {
            for field in rule.fields where !missing.contains(field) && !has(field, resolution) {
                missing.append(field)
            }
        }
        for field in neededFields(before: state) where !missing.contains(field) { missing.append(field) }
        // A checklist that must be done is missing as a field is: so nothing that leads to a state gets past it.
        if !openRunbooks(before: state, settings).isEmpty { missing.append(.runbook) }
        return missing
    }

    func checkMandatory(
        before state: TicketState, resolution: Resolution? = nil, _ settings: DeskSettings
    ) throws(Rejection) {
        let missing = missingFields(before: state, resolution: resolution, settings)
        if missing == [.runbook] { try checkRunbooks(before: state, settings) }
        if !missing.isEmpty { throw .missing(missing, before: state) }
    }

    func has(_ field: Field, _ new: Resolution?) -> Bool {
        let resolution = new ?? self.resolution
        return switch field {
        case .description: !description.isEmpty
        case .requester: !requester.name.isEmpty
        case .kind: classification.kind != nil
        case .category: classification.category != nil
        case .subcategory: classification.category?.subcategory != nil
        case .impact: classification.impact != nil
        case .urgency: classification.urgency != nil
        case .severity: classification.severity != nil
        case .subkind: classification.subkind != nil
        case .difficulty: classification.difficulty != nil
        case .service: !classification.services.isEmpty
        case .affected: classification.affected != nil
        case .site: classification.site != nil
        case .team: team != nil
        case .assignee: assignee != nil
        case .cause: resolution?.cause != nil || parts.investigation.cause != nil
        case .code: resolution != nil
        case .resolutionNotes: !(resolution?.notes ?? "").isEmpty
        case .confirmedBy: resolution?.confirmedBy != nil
        case .review: parts.review.completed != nil
        default: hasOfItsType(field)
        }
    }

    /// The fields that only problems and only changes have: others can't lack them.
    private func hasOfItsType(_ field: Field) -> Bool {
        let (problem, plan) = (parts.problem, parts.change.plan)
        let isProblem = id.type == .problem
        let isChange = id.type == .change
        return switch field {
        case .symptoms: problem.symptoms != nil || !isProblem
        case .workaround: problem.workaround != nil || !isProblem
        case .risk: plan.risk != nil || !isChange
        case .justification: plan.justification != nil || !isChange
        case .implementationPlan: plan.implementation != nil || !isChange
        case .backOutPlan: plan.backOut != nil || !isChange
        case .testPlan: plan.test != nil || !isChange
        case .window: plan.window != nil || !isChange
        default: true
        }
    }
}
