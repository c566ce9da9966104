import Primitives

/// What a problem or a change needs before a state, whatever the settings say; what they ask for comes on top
/// (``MandatoryRule``).
public enum StateNeeds {
    /// Fields that must be filled in before a state and all that follow it.
    public static let fields: [Workflow: [TicketState: [Field]]] = [
        .problem: [.fixInProgress: [.cause]],
        .standardChange: [.implement: [.window]],
        .normalChange: [
            .authorise: [.risk, .justification, .implementationPlan, .backOutPlan, .testPlan], .implement: [.window],
        ],
        // Who restores a service at night is asked for the least that somebody can answer for.
        .emergencyChange: [
            .authorise: [.risk, .justification, .implementationPlan, .backOutPlan], .implement: [.window],
        ],
    ]
}

extension Ticket {
    /// The rule that keeps this ticket from a state although the table has the step and no field is missing; `nil` when
    /// none does.
    public func obstacle(before state: TicketState, _ now: Timestamp) -> Obstacle? {
        guard id.type == .change, state != .cancelled else { return nil }
        if let obstacle = approvalObstacle(before: state) { return obstacle }
        if state == .scheduled, let window = parts.change.plan.window, window.end <= now {
            return .windowIsPast(window)
        }
        return nil
    }

    private func approvalObstacle(before state: TicketState) -> Obstacle? {
        let answer = parts.change.approval?.answer
        switch (workflow, state) {
        case (.normalChange, .scheduled), (.normalChange, .implement), (.emergencyChange, .closed):
            guard let answer else { return .isNotApproved }
            // An emergency that was refused after the fact can be closed, but not as a success.
            if state == .closed, workflow == .emergencyChange { return nil }
            return answer.isGiven ? nil : .wasRefused(answer)
        case (.emergencyChange, .scheduled), (.emergencyChange, .implement):
            return answer.flatMap { $0.isGiven ? nil : .wasRefused($0) }
        default: return nil
        }
    }

    /// Whether it stands in a state that its workflow lacks, or lacks what that state needs. No command leads there, and
    /// undoing must not either.
    var standsUnfounded: Bool {
        guard workflow != .incident, state != .cancelled, !isOfOlderJournal else { return false }
        guard workflow.states.contains(state) else { return true }
        if !neededFields(before: state).isEmpty { return true }
        // What must lie ahead did so when it was scheduled; a refusal after the fact undoes nothing.
        return workflow == .normalChange && (state.isBehindApproval || state == .closed)
            && parts.change.approval?.answer?.isGiven != true
    }

    /// Whether it has a state that only older journals give to its type.
    private var isOfOlderJournal: Bool {
        guard !workflow.states.contains(state) else { return false }
        return [.triaged, .inProgress, .onHold, .resolved].contains(state)
    }

    /// The needed fields that are still empty.
    func neededFields(before state: TicketState) -> [Field] {
        let needs = StateNeeds.fields[workflow] ?? [:]
        return Transitions.met(by: state, in: workflow).flatMap { needs[$0] ?? [] }.filter { !has($0, nil) }
    }
}

extension Obstacle {
    static let isNotApproved = Obstacle(
        "change.not-approved",
        Sentence(
            "The change is not approved yet. Somebody else who may approve changes must do that first.",
            swedish: "Ändringen är inte godkänd än. Någon annan som får godkänna ändringar måste göra det först.",
            japanese: "変更はまだ承認されていません。承認権限を持つ別の人の承認が必要です。"),
        fields: [.approval])

    static func wasRefused(_ answer: ChangeApproval.Answer) -> Obstacle {
        Obstacle(
            "change.refused",
            Sentence(
                "{who} refused the change: {reason} Plan it otherwise, which asks anew, or cancel it.",
                swedish: "{who} avslog ändringen: {reason} Planera om den, så frågas det på nytt, eller avbryt den.",
                japanese: "{who} が変更を却下しました: {reason} 計画を見直して再申請するか、取り消してください。"),
            ["who": .text(answer.by), "reason": .text(answer.reason)], fields: [.approval])
    }
}
