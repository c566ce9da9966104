/// Every action on tickets that is a deed.
extension TicketDeed {
    static let table: [TicketDeed] = [
        .relate, .triage, .start, .close, .recordCheck, .raiseHypothesis, .ruleHypothesis, .findCause, .keepOutput,
        .planUpdates, .stakeholders, .informPeople, .customerReport, .applyMacro,
        .writeReview, .agreeAction, .finishAction, .changeAction,
    ]
}
