import Primitives

/// The rule that is in the way of a command, with what a person needs to meet it. Words are the catalogue's.
public enum Rejection: Error, Sendable, Hashable {
    case notPermitted(Permission, role: Role)
    /// No such ticket or article.
    case notFound(Subject)
    /// The record holds an event that this version does not know, so it can only be read.
    case writtenByNewerVersion(tag: String)
    /// Somebody changed the same part since the revision that was seen.
    case changedMeanwhile(Aspect, revision: Int64)
    /// The ticket already is as asked for.
    case nothingToChange
    /// The transition table has no such step.
    case notFrom(TicketState, to: TicketState, allowed: [TicketState])
    /// Fields that must be filled in first.
    case missing([Field], before: TicketState)
    /// A text that may not be empty.
    case required(Field)
    /// A text that is longer than its field holds, in bytes of UTF-8.
    case tooLong(Field, limit: Int)
    /// A value that the settings do not know, with the nearest ones they do.
    case unknown(Field, String, known: [String])
    /// A value outside its range.
    case outOfRange(Field, String)
    /// The wake-up time of a hold has passed already.
    case wakeUpInPast(Timestamp)
    /// The article was taken out of use.
    case retired(ArticleID)
    /// The operator has done nothing that could be undone, or has undone nothing.
    case nothingToUndo, nothingToRedo
    /// What can't be taken back: others may have acted on it already.
    case notUndoable(ChangeKind)
    /// Somebody has changed since what undoing would give back, or anything where it would be done again.
    case changedSince(ChangeKind, by: String, at: Timestamp)
    /// What is in the way of a change of who is on call.
    case duty(DutyObstacle)
    /// A rule that tells itself.
    case rule(Obstacle)
}

/// A field that a rule can ask for.
public enum Field: String, CaseIterable, Sendable, Hashable {
    case title, description, requester, source
    case kind, category, subcategory, impact, urgency, priority, subkind, severity, difficulty, service, affected, site,
        tags
    case team, assignee, reason
    case note, minutes, activity
    case cause, code
    case resolutionNotes = "resolution-notes"
    case confirmedBy = "confirmed-by"
    case until
    case language, text, owner
    case reviewDate = "review-date"
    case article, watcher, level
    case person
    case causeCategory = "cause-category"
    case review
    case symptoms, workaround
    case changeType = "change-type"
    case risk, justification
    case implementationPlan = "implementation-plan"
    case backOutPlan = "back-out-plan"
    case testPlan = "test-plan"
    case window, approval
    case closeCode = "close-code"
    case closeNotes = "close-notes"
    case recipient, runbook, vendor, reference, contact
}
