import Canvas
import Helpdesk
import Primitives

/// What happened, for ``update(_:_:)`` to take in. Nothing else changes the model.
public enum Message: Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted in one piece; as it came, not yet safe to show.
    case pasted(String)
    /// The mouse did something.
    case mouse(MouseEvent)
    /// The terminal got the keyboard, or lost it to another window.
    case focused(Bool)
    /// Text could not be put on the clipboard: there is none, or it takes at most `limit` bytes.
    case notCopied(limit: Int?)
    /// The terminal has another size.
    case resized(Size)
    /// The host's clock was put forth by so many milliseconds, or back.
    case clockJumped(by: Int64)
    /// Time went on; once a second is enough.
    case tick(now: Timestamp)
    /// The rows asked for with ``Effect/loadQueue(_:_:)``.
    case queueLoaded(RequestID, QueuePage)
    /// The top line's counts.
    case countsLoaded(DeskCounts)
    /// How many tickets the view of that request has.
    case viewCounted(RequestID, Count)
    /// How many tickets views have, by their names.
    case viewsCounted(RequestID, [String: Count])
    /// The operator's own views as their file has them after the change asked for.
    case viewsChanged(RequestID, [SavedView])
    /// What people have changed in the rotas, by now.
    case dutyLoaded(DutyChanges)
    /// Planned work, with its last and next times.
    case plansLoaded(RequestID, [PlanState])
    case actionsLoaded(RequestID, [AgreedAction])
    /// How the desk's work stands, matter by matter.
    case healthLoaded(RequestID, [HealthFinding])
    /// What was looked for in vain, what most people miss first.
    case gapsLoaded(RequestID, [KnowledgeGap])
    /// Somebody looked for something in vain.
    case gapsChanged
    /// What others do at their consoles: all of them, not only what changed.
    case presenceChanged([Presence])
    /// The ticket asked for; `nil` when there is none of that id.
    case detailLoaded(RequestID, TicketDetail?)
    /// The ticket that a person named by its number; `nil` when there is none.
    case ticketFound(RequestID, QueueRow?)
    /// What helps with the ticket asked for.
    case knowledgeLoaded(RequestID, KnowledgeHits)
    /// What the desk's history says to the form that asked.
    case hindsightLoaded(RequestID, Hindsight)
    /// The article asked for; `nil` when there is none of that id.
    case articleLoaded(RequestID, ArticleDetail?)
    /// The articles of the library's filter.
    case libraryLoaded(RequestID, [ArticleTitle])
    /// Why the library's selected article stands where it stands.
    case articleExplained(RequestID, Explanation?)
    /// What became of the article asked for.
    case versionsLoaded(RequestID, ArticleHistory)
    /// All events of the ticket whose clocks are to be explained.
    case clocksLoaded(RequestID, [RecordedEvent])
    /// What became of the commands, one outcome for each in their order.
    case performed(RequestID, [CommandOutcome])
    /// The rows asked for with ``Effect/loadRows(_:_:)``.
    case rowsLoaded(RequestID, QueuePage)
    /// Those of the tickets that the view has.
    case located(RequestID, Set<TicketID>)
    /// What the tickets have in common.
    case surveyed(RequestID, TicketSurvey)
    /// What would become of the commands.
    case rehearsed(RequestID, Rehearsal)
    /// The operator's last step; without parts when there is none.
    case stepFound(RequestID, Step)
    /// So many of the commands of a request are decided by now.
    case progressed(RequestID, Int)
    /// The journal grew, by this console's hand or another's; what changed, as the read model tells it.
    case deskChanged(tickets: Set<TicketID>, articles: Set<ArticleID>, rebuilt: Bool)
    /// The drafts on the disk.
    case draftsLoaded(DraftShelf)
    /// Time to write what was typed.
    case keepDrafts
    /// A draft could not be put on the disk.
    case draftFailed(DraftID, Failure)
    /// A draft is on the disk, after it was not.
    case draftWritten(DraftID)
    /// The operator's editor is done with a text.
    case textEdited(RequestID, EditedText)
    /// An effect could not be carried out. With the request's number when it had one.
    case failed(RequestID?, Failure)
    /// Whether changes by others reach this console at the moment.
    case liveChanged(Bool)
    /// The themes that can be chosen, and those that can't with the reason.
    case themesLoaded(RequestID, [ThemeChoice])
    /// A theme is in force, and stands in the operator's settings at `path`.
    case themeKept(name: String, path: String)
    /// The theme in force was changed on the disk, and is shown as it is now.
    case themeRead(name: String)
    /// Something is wrong with the theme or the preferences on the disk; `name` is the theme that is shown.
    case themeRefused(Failure, stays: String)
    /// The clock is behind the last record: nothing is done by it.
    case clockBehind(now: Timestamp, newest: Timestamp)
    /// The console is on the screen again after ``Effect/suspend``.
    case resumed(now: Timestamp)
}

/// What the operator's editor made of a text.
public enum EditedText: Sendable {
    /// The text as it is now; may be what it was.
    case text(String)
    /// There is no new text, for a reason in words.
    case failed(Failure)
}

/// What became of one command.
public enum CommandOutcome: Sendable {
    /// It is in the journal; the record as it is now, with its revision.
    case done(Subject, revision: Int64)
    /// A rule is in the way.
    case refused(Rejection)
    /// It could not be decided or written.
    case failed(Failure)

    /// Whether it is in the journal.
    var isDone: Bool { if case .done = self { true } else { false } }
}

/// What would become of commands.
public struct Rehearsal: Sendable {
    /// One outcome for each, in their order.
    public var outcomes: [CommandOutcome]
    /// What the first that can be done would lead to.
    public var events: [any TicketEvent]

    /// Makes it from its parts.
    public init(outcomes: [CommandOutcome], events: [any TicketEvent]) {
        self.outcomes = outcomes
        self.events = events
    }
}

/// Why something could not be done, in words of the catalogue.
public struct Failure: Error, Sendable, Hashable {
    /// What went wrong, and where.
    public var summary: String
    /// What to do about it; may be empty.
    public var remedy: String

    /// Makes a failure.
    public init(summary: String, remedy: String = "") {
        self.summary = summary
        self.remedy = remedy
    }
}

/// The number of a request, so that an answer to an older one can be told and dropped.
public struct RequestID: Sendable, Hashable {
    /// Counts up from 1 within one console.
    public let number: Int

    /// Makes a number.
    public init(_ number: Int) { self.number = number }
}
