import Canvas
import Helpdesk
import Primitives
import Wording

/// Everything the console knows. Only ``update(_:_:)`` changes it; ``view(_:)`` draws it.
public struct Model: Sendable {
    /// The desk's settings.
    public let settings: DeskSettings
    /// Who sits here.
    public let actor: Actor
    /// The words.
    public internal(set) var words: Catalogue
    /// The keys.
    public let keymap: Keymap
    /// Where local time comes from.
    public let zone: ZoneTable
    /// Whether only ASCII can be drawn.
    public let usesASCII: Bool
    /// The instant that everything is told against.
    public internal(set) var now: Timestamp
    /// The terminal's size.
    public internal(set) var size: Size

    var focus = PaneName.queue
    var isZoomed = false
    /// How the panes share the screen, for as long as the console runs.
    var shares = PaneShares()
    /// The line that is being dragged.
    var dragged: Divider?
    /// Whether the mouse is the console's.
    public internal(set) var usesMouse: Bool
    /// Whether somebody looks: the terminal has the keyboard.
    public internal(set) var isFocused = true
    var queue: QueuePane
    var detail = DetailPane()
    var knowledge = KnowledgePane()
    /// What lies over the panes, the topmost last.
    var overlays: [Overlay] = []
    /// Whether keys go to the panes although a form lies above: one is looking something up for it.
    var isFormParked = false
    var notices: [Notice] = []
    var counts: DeskCounts?
    var isLive = true
    /// Commands on their way, by their request.
    var errands: [RequestID: Errand] = [:]
    /// Keys that began something and wait for the rest.
    var begun: BegunKeys?
    /// Keys and pastes that wait for the desk's answer to what was asked before them.
    var typedAhead: [Message] = []
    var filterHistory: [String] = []
    /// What was taken from the palette, the latest first.
    var recentActions: [Action]
    var shelf: ViewShelf
    var trail = Trail()
    /// Whether this is the practice desk, where nothing is real.
    var isPractice = false
    /// The tour, while somebody takes it.
    var tour: Tour?
    /// What others do, by ticket.
    var presence: [TicketID: [Presence]] = [:]
    /// Who is on call when.
    var duty: DutyPlan
    /// Who of one's own teams is on call now, and as long as that stays so.
    var onCall: [OnCall] = []
    var onCallUntil: Timestamp?
    var drafts: DraftDesk
    /// A text that is in the operator's editor.
    var editing: Editing?
    /// A ticket that is being looked up, and what was typed for it.
    var finding: (id: RequestID, text: String)?
    /// What somebody jumped to, until it is known whether another ticket goes on for it.
    var jumped: TicketReference?
    /// What was asked for since somebody last took it, the newest last.
    var actionsTaken: [Action] = []
    /// The list of themes that was asked for.
    var themeRequest: RequestID?
    /// The message about what is wrong with the theme on the disk.
    var themeProblem: String?
    /// A form that opens once its article is here.
    var articleForm: (request: RequestID, action: Action, content: ArticleContent?)?
    /// The ticket that is being loaded to write an article about it.
    var documenting: RequestID?
    /// What is being read before an action on many tickets, or before something is undone.
    var preparation: Preparation?
    private var lastRequest = 0

    /// A console that has not asked for anything yet: perform ``start()``'s effects first. `instance` names it in its
    /// drafts' names.
    public init(
        settings: DeskSettings, actor: Actor, now: Timestamp, size: Size, words: Catalogue = .english,
        keymap: Keymap = .standard, zone: ZoneTable = .utc, usesASCII: Bool = false, recentActions: [Action] = [],
        preferences: Preferences = Preferences(), instance: String = "console"
    ) {
        drafts = DraftDesk(instance: instance)
        duty = DutyPlan(rotas: settings.rotas)
        self.settings = settings
        self.actor = actor
        self.words = usesASCII ? words.inASCII : words
        self.keymap = keymap
        self.zone = zone
        self.usesASCII = usesASCII
        self.recentActions = recentActions
        usesMouse = preferences.mouse ?? settings.usesMouse
        self.now = now
        self.size = size
        let desk = settings.views.isEmpty ? SavedView.builtIn(self.words) : settings.views
        shelf = ViewShelf(desk: desk, own: preferences.views, me: actor.name)
        queue = QueuePane(shelf)
        if self.words.language != words.language { notify(self.words(.screen(.needsUTF8)), .warning) }
    }

    /// What to do first.
    public mutating func start() -> [Effect] {
        arrange()
        tellOnCall()
        return loadView() + [.loadCounts, .loadDrafts] + (settings.rotas.isEmpty ? [] : [.loadDuty])
    }

    /// Says something before the first key.
    public mutating func greet(_ text: String) { notify(text, .warning) }

    /// Hands over the actions since the last time: their names are all that a crash report may tell of a person's work.
    public mutating func takeActions() -> [Action] {
        defer { actionsTaken = [] }
        return actionsTaken
    }

    mutating func nextRequest() -> RequestID {
        lastRequest += 1
        return RequestID(lastRequest)
    }

    /// The number of rows, columns and places of this moment.
    var layout: Layout {
        var layout = Layout(size, focus: focus, isZoomed: isZoomed, shares: shares, tourRows: tourLines.count)
        layout.messageRows = max(1, noticeLines.count)
        return layout
    }

    /// Where keys go.
    var place: Place {
        shownOverlays.last?.place ?? focus.place
    }

    /// What is to be seen over the panes: a form that is parked, and what is under it, is not.
    var shownOverlays: ArraySlice<Overlay> {
        guard isFormParked, let form = overlays.lastIndex(where: { $0.place == .form }) else { return overlays[...] }
        return overlays[(form + 1)...]
    }

    /// The ticket that actions are about: one that was looked up, else the queue's.
    var selected: TicketID? { detail.pinned?.id ?? queue.selected?.id }

    /// What the queue knows of the selected ticket.
    var selectedRow: QueueRow? { detail.pinned ?? queue.selected }

    /// The whole selected ticket, once it is loaded.
    var selectedTicket: Ticket? {
        guard let ticket = detail.loaded?.ticket, ticket.id == selected else { return nil }
        return ticket
    }

    /// Tickets with a change on its way.
    var pendingTickets: Set<TicketID> {
        errands.values.reduce(into: []) { $0.formUnion($1.tickets) }
    }
}

/// Commands on their way to the journal.
struct Errand: Sendable {
    /// The tickets that they change.
    var tickets: Set<TicketID>
    /// What is said when all went well; `nil` says nothing.
    var success: String?
    /// Whether the topmost form waits for it.
    var isOfForm = false
    /// Whether it writes a new article, and the ticket that this answers.
    var writesArticle = false
    var answers: TicketID?
    /// Whether the article says what was learned from that ticket.
    var isLesson = false
    /// The ticket about which an article is to be written next.
    var documents: TicketID?
    /// What is told when it is about several tickets.
    var many: Many?
    /// How many of the commands are decided.
    var progress = 0

    /// One action on several tickets, or on those of a step that is undone.
    struct Many: Sendable {
        var name: String
        /// The tickets with their titles, in the order of the commands.
        var tickets: [(TicketID, String)]
        /// Which way, when it is a step.
        var direction: Step.Direction?
    }
    /// The draft of what is sent, which goes once it is recorded.
    var draft: DraftID?
}

/// A line for the person, which stays until it is read or one acts.
struct Notice: Sendable, Hashable {
    enum Weight: Sendable, Hashable {
        case plain, success, warning, error
    }

    var text: String
    var weight: Weight

    init(_ text: String, _ weight: Weight = .plain) {
        self.text = text
        self.weight = weight
    }
}
