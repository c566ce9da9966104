/// Undoing and doing again: what was done, what comes back, and what can't be taken back.
public enum UndoPhrase: String, PhraseArea {
    case kindLog
    case kindEdit
    case kindTriage
    case kindClassify
    case kindOverride
    case kindAssign
    case kindStart
    case kindHold
    case kindResume
    case kindContain
    case kindResolve
    case kindReopen
    case kindClose
    case kindCancel
    case kindNote
    case kindPublicNote
    case kindTime
    case kindTags
    case kindWatch
    case kindLink
    case kindUnlink
    case kindUndo
    case kindRedo
    case kindArticle
    case kindDuty
    case kindUnknown
    case kindAcknowledge
    case kindEscalate
    case kindAutomatic
    case undone
    case redone
    case isOutOfForce
    case noteWithdrawn
    case restored
    case nothingToUndo
    case nothingToRedo
    case logStays
    case publicNoteStays
    case articleStays
    case stays
    case changedSince
    case doneUndo
    case doneRedo
    case doneUndoMany
    case doneRedoMany
    case askUndo
    case askRedo
    case askOldUndo
    case looking
    case onTickets
    case publicHint
    case wayBack

    /// The words in English.
    public var english: String {
        switch self {
        case .kindLog: "logging"
        case .kindEdit: "edit"
        case .kindTriage: "triage"
        case .kindClassify: "classification"
        case .kindOverride: "priority by hand"
        case .kindAssign: "assignment"
        case .kindStart: "start of work"
        case .kindHold: "hold"
        case .kindResume: "resumption"
        case .kindContain: "containment"
        case .kindResolve: "resolution"
        case .kindReopen: "reopening"
        case .kindClose: "closing"
        case .kindCancel: "cancellation"
        case .kindNote: "note"
        case .kindPublicNote: "public note"
        case .kindTime: "time booked"
        case .kindTags: "tags"
        case .kindWatch: "watching"
        case .kindLink: "article link"
        case .kindUnlink: "removed article link"
        case .kindUndo: "undoing"
        case .kindRedo: "redoing"
        case .kindArticle: "work on an article"
        case .kindDuty: "who is on call"
        case .kindUnknown: "a change of a newer Vakt"
        case .kindAcknowledge: "acknowledgement"
        case .kindEscalate: "escalation"
        case .kindAutomatic: "something that fell due"
        case .undone: "{actor} undid: {what}"
        case .redone: "{actor} redid: {what}"
        case .isOutOfForce: "undone by {who}, {time}"
        case .noteWithdrawn: "withdrawn by {who}, {time}"
        case .restored: "again {field}: {value}"
        case .nothingToUndo: "You have done nothing here that could be undone."
        case .nothingToRedo: "You have undone nothing here that could be redone."
        case .logStays: "Logging a ticket can't be undone. Cancel the ticket instead."
        case .publicNoteStays: "A public note can't be undone: somebody may have read it. Write another one instead."
        case .articleStays: "Work on an article can't be undone. All its versions are kept; write the next one."
        case .stays: "This can't be undone: {what}."
        case .changedSince:
            "{who} has changed it since ({what}, {time}), so it can't be undone as a whole. Change it by hand."
        case .doneUndo: "Undone: {what}. {key} does it again."
        case .doneRedo: "Redone: {what}."
        case .doneUndoMany: "Undone on {count|one ticket|# tickets}: {what}. {key} does it again."
        case .doneRedoMany: "Redone on {count|one ticket|# tickets}: {what}."
        case .askUndo: "Undo on {count|one ticket|# tickets}: {what}?"
        case .askRedo: "Redo on {count|one ticket|# tickets}: {what}?"
        case .askOldUndo: "Undo what you did {time}: {what}?"
        case .looking: "Looking for your last step…"
        case .onTickets: "{what}, {count|one ticket|# tickets}"
        case .publicHint: "The requester may read it at once. This can't be undone."
        case .wayBack: "{what} · {key} undoes it"
        }
    }
}
