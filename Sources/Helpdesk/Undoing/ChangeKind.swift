/// What an event is to the person who did it: how undoing names it.
public enum ChangeKind: Sendable, Hashable {
    case log, edit, triage, classify, override, assign, start, hold, resume, contain, resolve, reopen, close, cancel
    case note, publicNote, time, tags, watch, link, unlink, undo, redo, acknowledge, escalate
    /// An event that names itself, by its tag: ``TicketEvent/deed``.
    case named(String)
    /// What happened because its time had come.
    case automatic
    /// Whatever is done to an article: all its versions are kept, so another one is the way back.
    case article
    /// A change of who is on call: its own command ends it.
    case duty
    /// An event of a newer version, or an erased one.
    case unknown

    /// The kind of an event's record.
    public init(_ event: RecordedEvent) {
        switch event.happening {
        case .ticket(let happened) where happened.isAutomatic: self = .automatic
        // What was split off is cancelled when the split is undone: then even logging has a way back.
        case .ticket(let logged as TicketLogged) where logged.splitFrom != nil: self = .named(TicketSplit.tag)
        case .ticket(let happened):
            let isPublic = (happened as? TicketNoted)?.isPublic ?? false
            self = isPublic ? .publicNote : Self(tag: happened.tag)
        case .article: self = .article
        case .desk: self = .duty
        case .unknown, .erased: self = .unknown
        }
    }

    /// The kind of the records of a tag; public notes can't be told by it.
    public init(tag: String) {
        if let kind = Self.byTag[tag] {
            self = kind
        } else {
            self = EventTable.ticketTypes[tag]?.deed == nil ? .unknown : .named(tag)
        }
    }

    /// Whether what was done can be taken back.
    public var isUndoable: Bool {
        switch self {
        case .named(let tag): EventTable.ticketTypes[tag]?.isUndoable ?? false
        case .log, .publicNote, .undo, .redo, .acknowledge, .escalate, .automatic, .article, .duty, .unknown: false
        default: true
        }
    }

    private static let byTag: [String: ChangeKind] = [
        TicketLogged.tag: .log, TicketEdited.tag: .edit, TicketTriaged.tag: .triage, TicketClassified.tag: .classify,
        TicketPriorityOverridden.tag: .override, TicketAssigned.tag: .assign, TicketStarted.tag: .start,
        TicketHeld.tag: .hold, TicketResumed.tag: .resume, TicketContained.tag: .contain,
        TicketResolved.tag: .resolve, TicketReopened.tag: .reopen, TicketClosed.tag: .close,
        TicketCancelled.tag: .cancel, TicketNoted.tag: .note, TicketTimeSpent.tag: .time, TicketTagged.tag: .tags,
        TicketWatched.tag: .watch, TicketArticleLinked.tag: .link, TicketArticleUnlinked.tag: .unlink,
        TicketChangeUndone.tag: .undo, TicketChangeRedone.tag: .redo, TicketAcknowledged.tag: .acknowledge,
        TicketEscalated.tag: .escalate, TicketWarned.tag: .automatic, TicketBreached.tag: .automatic,
        TicketAcknowledgementLapsed.tag: .automatic, TicketCloseHeldBack.tag: .automatic,
    ]
}
