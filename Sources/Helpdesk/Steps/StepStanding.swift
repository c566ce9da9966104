import Primitives

/// How a ticket stands with one of the steps that it passes.
public struct StepStanding: Sendable, Hashable {
    /// The step.
    public var step: ProcessStep
    /// When it was taken, and by whom as far as that is known; `nil` when it was not.
    public var taken: Taken?
    /// Whether the ticket has passed the point at which it belonged without taking it.
    public var isSkipped: Bool

    /// When a step was taken first.
    public struct Taken: Sendable, Hashable {
        /// When.
        public var at: Timestamp
        /// By whom; empty where nobody is known.
        public var by: String
    }

    /// The step's name here: the second is contained where the damage was, and responded to before.
    public var name: Sentence
}

extension ProcessStep {
    /// Whether every ticket of a type passes the step. A problem is looked into by its nature, a request mends nothing,
    /// and a change was thought over before.
    func isUsual(of type: TicketType) -> Bool {
        switch self {
        case .log, .classify, .resolve, .close: true
        case .respond: type == .incident || type == .request
        case .investigate, .document: type == .incident || type == .problem
        case .communicate: type != .problem
        case .review, .learn: false
        }
    }
}

extension Ticket {
    /// The steps that the ticket passes, in their order: the usual ones of its type, a review where one is asked for,
    /// and whatever else was done. Of a cancelled ticket those that were taken.
    public func processSteps(_ settings: DeskSettings) -> [StepStanding] {
        ProcessStep.allCases.compactMap { step in
            let taken = self.taken(step)
            guard taken != nil || belongs(step, settings) else { return nil }
            return StepStanding(
                step: step, taken: taken, isSkipped: taken == nil && hasPassed(step), name: name(of: step))
        }
    }

    /// Whether the ticket has passed a step without taking it.
    public func hasSkippedSteps(_ settings: DeskSettings) -> Bool {
        ProcessStep.allCases.contains { hasPassed($0) && taken($0) == nil && belongs($0, settings) }
    }

    /// Whether a step has to be taken.
    private func belongs(_ step: ProcessStep, _ settings: DeskSettings) -> Bool {
        switch step {
        case .review, .learn: state != .cancelled && asksForReview(settings)
        default: state != .cancelled && step.isUsual(of: id.type)
        }
    }

    /// Whether a review belongs to the ticket: there is one, or the settings ask for one before it is closed.
    private func asksForReview(_ settings: DeskSettings) -> Bool {
        if steps[.review] != nil || steps[.learn] != nil || parts.review != Review() { return true }
        return missingFields(before: .closed, settings).contains(.review)
    }

    private func name(of step: ProcessStep) -> Sentence {
        if step == .respond, containedAt == nil {
            return Sentence("responded", swedish: "besvarat", japanese: "初動")
        }
        return step.words
    }

    /// When a step was taken, as its events tell it, or what came of it in other ways.
    private func taken(_ step: ProcessStep) -> StepStanding.Taken? {
        let mark = steps[step].map { StepStanding.Taken(at: $0.at, by: $0.by) }
        switch step {
        case .log: return mark ?? StepStanding.Taken(at: createdAt, by: loggedBy)
        case .classify:
            let isClassified = priority != nil && classification.category != nil
            return mark ?? (isClassified ? StepStanding.Taken(at: createdAt, by: loggedBy) : nil)
        case .respond: return mark ?? acknowledgedAt.map { StepStanding.Taken(at: $0, by: "") }
        case .investigate:
            guard resolution?.cause != nil, let resolvedAt else { return mark }
            return mark ?? StepStanding.Taken(at: resolvedAt, by: resolution?.by ?? "")
        case .resolve:
            // Reopened is not resolved, though it once was.
            return state.isOpen ? nil : resolvedAt.map { StepStanding.Taken(at: $0, by: resolution?.by ?? "") }
        case .close: return state == .closed ? closedAt.map { StepStanding.Taken(at: $0, by: mark?.by ?? "") } : nil
        case .document:
            // A lesson that stands in an article documents the ticket as well.
            let lesson = steps[.learn].map { StepStanding.Taken(at: $0.at, by: $0.by) }
            return mark ?? (articles.isEmpty ? nil : lesson)
        case .communicate, .review, .learn: return mark
        }
    }

    private func hasPassed(_ step: ProcessStep) -> Bool {
        switch step {
        case .log: true
        case .classify: state != .new && state != .triaged
        case .respond, .investigate, .communicate: state == .resolved || state == .closed
        case .resolve, .document, .review, .learn: state == .closed
        case .close: false
        }
    }
}
