import Helpdesk
import Primitives

/// The practice week as other people's work: scene by scene, each decided against the desk as it is by then.
///
/// What happened before the week is told at once. Whoever sits at the desk meanwhile may do as they like: what the story
/// then can't do any more is passed over, as colleagues would.
public struct PracticeReplay: Sendable {
    /// The desk's settings.
    public let settings: DeskSettings
    /// What happened before the week, for an empty journal.
    public let prologue: [RecordedEvent]
    /// When the week begins, and when it ends.
    public let beginning: Timestamp
    public let end: Timestamp
    private var recorder: StoryRecorder
    private var cues: ArraySlice<StoryRecorder.Cue>
    private var articles: [String: ArticleID]

    /// What somebody does at an instant.
    public struct Scene: Sendable {
        /// When.
        public var at: Timestamp
        /// Who does it, by user name.
        public var by: String
        let act: StoryRecorder.Act
    }

    private static let week: Int64 = 7 * 86_400_000

    /// Makes the replay of the week that ends at an instant.
    ///
    /// - Parameters:
    ///   - end: the instant just after the story.
    ///   - user: the operating system's user, to whom a few tickets are given.
    ///   - role: the user's role at the practice desk.
    public init(end: Timestamp, user: String, role: Role = .supervisor) throws(PracticeError) {
        settings = PracticeSettings.desk(user: user, role: role)
        self.end = end
        beginning = end.advanced(byMilliseconds: -Self.week)
        let story: PracticeStory
        do {
            story = try PracticeStory()
        } catch {
            throw .script(error.description)
        }
        recorder = StoryRecorder(story: story, settings: settings, user: user, now: end)
        let all = recorder.cuesInOrder()
        let start = beginning
        try recorder.record(all.prefix { $0.at < start })
        prologue = recorder.events
        cues = all.drop { $0.at < start }
        articles = recorder.articleIDs
    }

    /// When the next scene is; `nil` when the week is over.
    public var nextAt: Timestamp? { cues.first?.at }

    /// The next scene.
    public mutating func next() -> Scene? {
        guard let cue = cues.popFirst() else { return nil }
        return Scene(at: cue.at, by: recorder.person(of: cue.act), act: cue.act)
    }

    /// What is asked of the desk in a scene.
    ///
    /// - Parameter ticket: a ticket of the desk as it is now.
    public mutating func commands(
        of scene: Scene, ticket: (TicketID) throws -> Ticket?
    ) throws -> [Command] {
        switch scene.act {
        case .article(let told): return [.write(WriteArticle(recorder.content(of: told, at: scene.at)))]
        case .articleStep(let told, let step):
            guard case .retired(let reason) = step.action, let id = articles[told.key] else { return [] }
            return [.revise(id, RetireArticle(reason: reason), seen: nil)]
        case .ticket(let told, let step):
            if step.action == .logged { return [.log(try recorder.logging(told))] }
            guard let known = recorder.tickets[told.key], let now = try ticket(known.id) else { return [] }
            recorder.tickets[told.key] = now
            return try recorder.wishes(for: step, of: told).map { .change(now.id, $0, seen: nil) }
        }
    }

    /// Takes in the ticket that a scene has led to.
    public mutating func take(_ ticket: Ticket, of scene: Scene) {
        if case .ticket(let told, _) = scene.act { recorder.tickets[told.key] = ticket }
    }

    /// Takes in the article that a scene has led to.
    public mutating func take(_ article: Article, of scene: Scene) {
        if case .article(let told) = scene.act { articles[told.key] = article.id }
    }
}
