import Helpdesk
import Primitives

/// Plays the story step by step through the domain's decisions, over all tickets in the order of time.
struct StoryRecorder {
    let story: PracticeStory
    let settings: DeskSettings
    let user: String
    let calendar: StoryCalendar
    private(set) var events: [RecordedEvent] = []
    var tickets: [String: Ticket] = [:]
    /// Root causes that were found and wait for their ticket's resolution.
    var causes: [String: String] = [:]
    private(set) var articleIDs: [String: ArticleID] = [:]
    private var articles: [String: Article] = [:]

    init(story: PracticeStory, settings: DeskSettings, user: String, now: Timestamp) {
        self.story = story
        self.settings = settings
        self.user = user
        calendar = StoryCalendar(now: now)
    }

    /// A step with its instant; of two at the same instant the one that is told first comes first.
    struct Cue {
        var at: Timestamp
        var place: Int
        var act: Act
    }

    enum Act {
        case article(StoryArticle)
        case articleStep(StoryArticle, StoryArticleStep)
        case ticket(StoryTicket, StoryStep)
    }

    mutating func recordAll() throws(PracticeError) { try record(cuesInOrder()[...]) }

    /// All steps in the order of time; the articles have their ids from here on.
    mutating func cuesInOrder() -> [Cue] {
        let cues = cues().sorted { ($0.at, $0.place) < ($1.at, $1.place) }
        var number: Int64 = 0
        for case .article(let article) in cues.map(\.act) {
            number += 1
            articleIDs[article.key] = ArticleID(number)
        }
        return cues
    }

    mutating func record(_ cues: ArraySlice<Cue>) throws(PracticeError) {
        for cue in cues {
            switch cue.act {
            case .article(let article): try write(article, at: cue.at)
            case .articleStep(let article, let step): try revise(article, step, at: cue.at)
            case .ticket(let ticket, let step): try play(step, of: ticket, at: cue.at)
            }
        }
    }

    /// Who acts, by user name.
    func person(of act: Act) -> String {
        let name =
            switch act {
            case .article(let article): article.author
            case .articleStep(_, let step): step.by
            case .ticket(_, let step): step.by
            }
        return name == PracticeSettings.you ? user : name
    }

    private func cues() -> [Cue] {
        var cues: [Cue] = []
        for article in story.articles {
            let instants = calendar.instants(of: [article.written] + article.later.map(\.at))
            let acts: [Act] = [.article(article)] + article.later.map { .articleStep(article, $0) }
            for (at, act) in zip(instants, acts) { cues.append(Cue(at: at, place: cues.count, act: act)) }
        }
        for ticket in story.tickets {
            let instants = calendar.instants(of: ticket.steps.map(\.at))
            for (at, step) in zip(instants, ticket.steps) {
                cues.append(Cue(at: at, place: cues.count, act: .ticket(ticket, step)))
            }
            if let at = closing(ticket, instants) {
                let close = StoryStep(at: .afterPrevious(minutes: 0), by: PracticeSettings.intake, action: .closed)
                cues.append(Cue(at: at, place: cues.count, act: .ticket(ticket, close)))
            }
        }
        return cues
    }

    /// When a ticket that stayed resolved for seven days became closed by itself; `nil` when it did not.
    private func closing(_ ticket: StoryTicket, _ instants: [Timestamp]) -> Timestamp? {
        var resolved: Timestamp?
        for (at, step) in zip(instants, ticket.steps) {
            switch step.action {
            case .resolved: resolved = at
            case .reopened, .closed: resolved = nil
            default: break
            }
        }
        guard let resolved, let last = instants.last else { return nil }
        let closed = max(resolved.advanced(byMilliseconds: 7 * 86_400_000), last.advanced(byMilliseconds: 1_000))
        return closed < calendar.now.advanced(byMilliseconds: -60_000) ? closed : nil
    }

    /// The desk as it is for somebody of the story at an instant.
    func circumstances(_ name: String, at: Timestamp) -> Circumstances {
        Circumstances(settings: settings, actor: settings.actor(name == PracticeSettings.you ? user : name), now: at)
    }

    /// Appends an event to the record of the story, and gives it back with its place in it.
    private mutating func append(
        _ happening: Happening, on subject: Subject, by actor: Actor, at: Timestamp
    ) -> RecordedEvent {
        let event = RecordedEvent(
            sequence: Int64(events.count) + 1, subject: subject, origin: Origin(at: at, by: actor.name),
            happening: happening)
        events.append(event)
        return event
    }

    mutating func append(_ decided: [any TicketEvent], to key: String, id: TicketID, _ desk: Circumstances) {
        for event in decided {
            let recorded = append(.ticket(event), on: .ticket(id), by: desk.actor, at: desk.now)
            Ticket.fold(recorded, into: &tickets[key])
        }
    }
}

extension StoryRecorder {
    private mutating func write(_ told: StoryArticle, at: Timestamp) throws(PracticeError) {
        let desk = circumstances(told.author, at: at)
        do {
            try append(WriteArticle(content(of: told, at: at)).decide(desk), to: told.key, desk)
        } catch {
            throw .refused(key: told.key, error)
        }
    }

    /// What is written in an article of the story.
    func content(of told: StoryArticle, at: Timestamp) -> ArticleContent {
        var content = ArticleContent(
            kind: told.kind, language: told.language.rawValue, title: told.title, text: linked(told.body),
            tags: told.tags.filter { !$0.contains("/") }, owner: told.author,
            reviewDate: at.advanced(byMilliseconds: 365 * 86_400_000))
        content.category = told.tags.lazy.filter { $0.contains("/") }.compactMap { CategoryPath(parsing: $0) }.first
        return content
    }

    private mutating func revise(
        _ told: StoryArticle, _ step: StoryArticleStep, at: Timestamp
    ) throws(PracticeError) {
        guard let article = articles[told.key] else { throw .missing(key: told.key, name: told.key) }
        let desk = circumstances(step.by, at: at)
        do {
            switch step.action {
            case .extended(let paragraph):
                var content = article.content
                content.text += "\n\n" + linked(paragraph)
                try append(Decision.decide(EditArticle(content), on: article, seen: nil, desk), to: told.key, desk)
            case .retired(let reason):
                let retire = RetireArticle(reason: reason)
                try append(Decision.decide(retire, on: article, seen: nil, desk), to: told.key, desk)
            }
        } catch {
            throw .refused(key: told.key, error)
        }
    }

    private mutating func append(_ decided: [any ArticleEvent], to key: String, _ desk: Circumstances) {
        guard let id = articleIDs[key] else { return }
        for event in decided {
            let recorded = append(.article(event), on: .article(id), by: desk.actor, at: desk.now)
            Article.fold(recorded, into: &articles[key])
        }
    }

    /// The text with `kb:KEY` in its links replaced by the article's id.
    private func linked(_ text: String) -> String {
        let parts = text.split(separator: "(kb:", omittingEmptySubsequences: false)
        var result = parts.first.map(String.init) ?? ""
        for part in parts.dropFirst() {
            let key = String(part.prefix { $0 != ")" })
            result += "(" + (articleIDs[key]?.description ?? key) + part.dropFirst(key.count)
        }
        return result
    }
}
