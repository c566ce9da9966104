import Helpdesk
import Primitives
import SeededRandom

/// Makes events of every kind with random content.
struct RandomEvents {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func flip() -> Bool { Bool.random(using: &random) }

    mutating func pick<Choice: CaseIterable>(_ type: Choice.Type) -> Choice where Choice.AllCases == [Choice] {
        let all = Choice.allCases
        return all[Int.random(in: all.indices, using: &random)]
    }

    mutating func text() -> String {
        let alphabet = ["a", "å", "日本", "🙂", "\"", "\\", "\n", "\u{1B}[31m", "\u{202E}", "e\u{301}", " ", "\u{0}"]
        let length = Int.random(in: 0...8, using: &random)
        return (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] }.joined()
    }

    mutating func maybe() -> String? { flip() ? text() : nil }

    mutating func time() -> Timestamp {
        Timestamp(milliseconds: Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random))
    }

    mutating func texts() -> [String] { (0..<Int.random(in: 0...3, using: &random)).map { _ in text() } }

    mutating func classification() -> Classification {
        Classification(
            kind: flip() ? pick(IncidentKind.self) : nil, category: flip() ? CategoryPath(text(), maybe()) : nil,
            impact: flip() ? pick(Level.self) : nil, urgency: flip() ? pick(Level.self) : nil,
            severity: flip() ? pick(Severity.self) : nil, difficulty: flip() ? pick(Difficulty.self) : nil,
            services: texts(), affected: maybe(), site: maybe())
    }

    mutating func requester() -> Requester { Requester(name: text(), address: maybe(), organisation: maybe()) }

    mutating func logged(_ key: ImportKey?) -> TicketLogged {
        var event = TicketLogged(type: pick(TicketType.self), title: text())
        event.description = text()
        event.requester = requester()
        event.source = pick(IntakeSource.self)
        event.moments = Moments(
            reportedAt: time(), occurredAt: flip() ? time() : nil, detectedAt: flip() ? time() : nil)
        event.classification.kind = flip() ? pick(IncidentKind.self) : nil
        event.tags = texts()
        event.importKey = key
        if flip() {
            let occurrence = PlannedOccurrence(
                plan: text(), due: time(), missed: Int64.random(in: 0...9, using: &random))
            event.planned = PlannedLog(
                occurrence, team: maybe(), runbook: flip() ? ArticleID(7) : nil,
                classified: TicketClassified(classification(), priority: flip() ? pick(Priority.self) : nil))
        }
        return event
    }

    mutating func assigned() -> TicketAssigned {
        var event = TicketAssigned(assignee: maybe(), team: maybe(), reason: text())
        event.reassignmentCount = flip() ? Int64.random(in: 0...99, using: &random) : nil
        return event
    }

    mutating func edited() -> TicketEdited {
        var event = TicketEdited()
        event.title = maybe()
        event.description = maybe()
        event.requester = flip() ? requester() : nil
        return event
    }

    mutating func escalated() -> TicketEscalated {
        var event = TicketEscalated(pick(EscalationKind.self), cause: pick(TicketEscalated.Cause.self))
        event.policy = maybe()
        if event.policy != nil { (event.round, event.level) = (2, 3) }
        event.since = flip() ? time() : nil
        event.due = flip() ? time() : nil
        event.skipped = flip() ? [1, 2] : []
        event.to = [.onCall("net"), .person("bo" + text()), .team("boss")].shuffled(using: &random)
        event.people = texts()
        event.team = maybe()
        event.reason = text()
        return event
    }

    mutating func content() -> ArticleContent {
        ArticleContent(
            kind: pick(Article.Kind.self), language: text(), title: text(), text: text(),
            category: flip() ? CategoryPath(text(), maybe()) : nil, tags: texts(), owner: maybe(),
            reviewDate: flip() ? time() : nil)
    }

    /// An event of each of the table's types, for an imported ticket where there is a key.
    mutating func ticketEvents(_ key: ImportKey?) -> [any TicketEvent] {
        let article = ArticleID(Int64.random(in: 1...9_999_999, using: &random))
        return [
            logged(key), edited(), TicketTriaged(),
            TicketClassified(classification(), priority: flip() ? pick(Priority.self) : nil),
            TicketPriorityOverridden(
                flip() ? pick(Priority.self) : nil, matrix: flip() ? pick(Priority.self) : nil, reason: text()),
            assigned(), TicketStarted(),
            TicketHeld(pick(HoldReason.self), until: flip() ? time() : nil, note: text()),
            TicketResumed(pick(TicketResumed.Cause.self)), TicketContained(note: text()),
            TicketResolved(pick(ResolutionCode.self), notes: text(), cause: maybe(), confirmedBy: maybe()),
            TicketReopened(reason: text()), TicketClosed(pick(TicketClosed.Cause.self)),
            TicketCancelled(reason: text()),
            TicketNoted(text(), isPublic: flip()),
            TicketTimeSpent(
                minutes: Int.random(in: 1...1_440, using: &random), activity: pick(Activity.self), note: text()),
            TicketTagged(add: texts(), remove: texts()), TicketWatched(by: text(), watching: flip()),
            TicketArticleLinked(article), TicketArticleUnlinked(article),
            TicketChangeUndone(compensation()), TicketChangeRedone(compensation()),
            TicketWarned(pick(Clock.self), target: Int64.random(in: 1...day, using: &random), due: time()),
            TicketBreached(pick(Clock.self), target: Int64.random(in: 1...day, using: &random), due: time()),
            TicketAcknowledged(), TicketAcknowledgementLapsed(since: time(), due: time()), escalated(),
            TicketCloseHeldBack(lacks: flip() ? [.cause] : []),
        ]
    }

    /// From one random ticket to another, which together have everything that can be given back.
    mutating func compensation() -> Compensation {
        let records = (0...Int.random(in: 0...2, using: &random)).map { _ in
            CompensatedRecord(Int64.random(in: 1...99, using: &random), flip() ? TicketNoted.tag : text())
        }
        return Compensation(records, Restoration(from: lived(), to: lived()))
    }

    private mutating func lived() -> Ticket {
        let article = ArticleID(Int64.random(in: 1...9, using: &random))
        let all: [any TicketEvent] = [
            logged(nil), edited(), TicketClassified(classification(), priority: flip() ? pick(Priority.self) : nil),
            TicketPriorityOverridden(flip() ? pick(Priority.self) : nil, matrix: nil, reason: text()), assigned(),
            TicketHeld(pick(HoldReason.self), until: flip() ? time() : nil, note: text()),
            TicketResolved(pick(ResolutionCode.self), notes: text(), cause: maybe(), confirmedBy: maybe()),
            TicketReopened(reason: text()), TicketTimeSpent(minutes: 7, activity: .other),
            TicketTagged(add: texts(), remove: []),
            TicketWatched(by: text(), watching: true), TicketArticleLinked(article), TicketClosed(),
        ]
        return fold([all[0]] + all.dropFirst().shuffled(using: &random).prefix(Int.random(in: 0...9, using: &random)))
    }

    mutating func stretch() -> DutyStretch { DutyStretch(line: text(), start: time(), end: time()) }

    mutating func deskEvents() -> [any DeskEvent] {
        let number = Int64.random(in: 1...99, using: &random)
        let cover = Cover(
            number: number, team: text(), line: maybe(), person: text(), instead: maybe(), start: time(), end: time(),
            reason: text())
        let offer = SwapOffer(
            number: number, team: text(), person: text(), to: text(), gives: stretch(), wants: flip() ? stretch() : nil,
            reason: text())
        return [
            RotaCovered(cover), RotaCoverRemoved(number), RotaSwapOffered(offer), RotaSwapAccepted(number),
            RotaSwapDeclined(number), PlanBegan(text()), KnowledgeSearchedInVain(text()),
        ]
    }

    mutating func articleEvents(_ key: ImportKey?) -> [any ArticleEvent] {
        var written = ArticleWritten(content())
        written.importKey = key
        return [
            written, ArticleEdited(content()), ArticleReviewed(next: flip() ? time() : nil),
            ArticleRetired(reason: text(), replacement: ArticleID(7)), ArticleRated(helpful: flip()),
            ArticleOriginalNamed(flip() ? ArticleID(7) : nil),
        ]
    }
}
