import Canvas
import Helpdesk
import Primitives
import Wording

/// The console in lines, for screen readers, braille displays and pipes: a line is typed, and lines answer it, one thing
/// each. It is the same model with the same actions; only what ``view(_:)`` would draw is told instead, and only once.
///
/// Give it a line or a message, carry out the effects until no answer is to come, then take the ``report()``.
public struct PlainConsole: Sendable {
    /// What the console knows.
    public internal(set) var model: Model
    /// What was told already.
    var told = Told()
    /// The form's talk, while one is open.
    var talk: FormTalk?
    /// Lines that are to be told.
    var lines: [String] = []

    struct Told: Sendable {
        var place: Place?
        var filter: String?
        /// The revisions in which tickets were told.
        var revisions: [TicketID: Int64] = [:]
        var ticket: TicketID?
        /// The ticket whose page was told.
        var opened: TicketID?
        var revision: Int64?
        var detail: Set<String> = []
        var marks = 0
        var knowledge: [String] = []
        var hit: Int?
        var article: ArticleID?
        var articleRevision: Int64?
        var stop: Int?
        var line: ViewForm.Line?
        var overlay: [String] = []
        var chosen: String?
        /// Whether all of the place is to be told again.
        var isStale = true
    }

    /// Actions that are about how the screen looks.
    static let drawn: Set<Action> = [
        .chooseTheme, .toggleMouse, .zoom, .suspend, .copyID, .copyTarget, .preview, .dismiss, .editText,
    ]

    /// A console for a model that has not started.
    public init(_ model: Model) {
        self.model = model
        // Nobody looks at a row that lights up: what changed waits until it is told.
        _ = update(&self.model, .focused(false))
        // Wide enough that lines are seldom broken, as high as one wants to hear in one go.
        _ = update(&self.model, .resized(Size(columns: 1_000, rows: 24)))
        lines = [
            words(.plain(.welcome), ["desk": model.settings.name, "who": model.actor.name]), words(.plain(.howTo)),
        ]
    }

    var words: Catalogue { model.words }

    /// Whether the view's tickets are still being counted, which nobody else waits for.
    public var isCounting: Bool { model.queue.count == nil }

    /// What to do first.
    public mutating func start() -> [Effect] { model.start() }

    /// Takes in what happened. Nothing is told unasked: a voice that starts while one types is in the way.
    public mutating func take(_ message: Message) -> [Effect] { update(&model, message) }

    /// Takes a line that was typed, without its end.
    public mutating func take(line: String) -> [Effect] {
        // What was told has been heard.
        model.notices = []
        var line = line
        if line.last == "\r" { line.removeLast() }
        if model.place == .form {
            let effects = takeInForm(line)
            // What a form says to what is typed follows it here too, field by field.
            return effects + model.followTyping() + model.followInKnowledge()
        }
        let typed = line.trimmedWhitespace
        if model.place == .viewForm { return takeInViewForm(typed) }
        if Place.writing.contains(model.place) { return write(typed) }
        return command(typed)
    }

    /// What is new since it was last asked, in lines that are safe to print.
    public mutating func report() -> [String] {
        for notice in model.notices {
            let isBad = notice.weight == .error || notice.weight == .warning
            say(isBad ? words(.plain(.error), ["text": notice.text]) : notice.text)
        }
        model.notices = []
        tellPlace()
        told.place = model.place
        told.isStale = false
        defer { lines = [] }
        return lines.map { SafeText($0).plain }
    }

    /// What is said when the lines end: a form that is open was not sent.
    public func farewell() -> [String] {
        model.form?.isChanged ?? false ? [SafeText(words(.plain(.formOpen))).plain] : []
    }

    mutating func say(_ text: String) { if !text.isEmpty { lines.append(text) } }
    mutating func say(_ texts: [String]) { for text in texts { say(text) } }

    /// Hands an action to the model where the person is.
    mutating func act(_ action: Action) -> [Effect] {
        let place = model.place
        if Self.drawn.contains(action) {
            say(words(.plain(.notInLines), ["name": words(action.help)]))
            return []
        }
        if let reason = model.whyDisabled(action) {
            say(words(.plain(.notNow), ["name": words(action.help), "reason": reason]))
            return []
        }
        if action == .redraw {
            told = Told()
            return []
        }
        let cursor = model.queue.cursor
        let effects = model.take(action, in: place) + model.takeTypedAhead()
        model.arrange()
        if place == .queue, abs(model.queue.cursor - cursor) > 1, Self.paging.contains(action) { told.isStale = true }
        return effects
    }

    private static let paging: Set<Action> = [.pageDown, .pageUp, .halfPageDown, .halfPageUp]

    /// Changes the model where no action of a person does.
    mutating func change<Result>(_ body: (inout Model) -> Result) -> Result {
        let result = body(&model)
        model.arrange()
        return result
    }
}
