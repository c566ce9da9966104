/// Every action on tickets that is a deed.
extension TicketDeed {
    static let table: [TicketDeed] = [
        .relate, .writeReview, .agreeAction, .finishAction, .changeAction, .reopenAction, .moveOn, .knownError,
        .planChange,
        .setWindow, .approveChange, .refuseChange, .closeChange, .merge, .split, .major, .triage, .start,
        .close, .recordCheck, .raiseHypothesis, .ruleHypothesis, .findCause, .keepOutput, .planUpdates,
        .stakeholders, .informPeople, .customerReport, .applyMacro, .notice, .vendor,
    ]
}
