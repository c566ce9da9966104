import Canvas
import Helpdesk
import Primitives
import Wording

@testable import Console

/// A desk in memory: real domain, no journal, so that stories can be played against the console's model.
struct PracticeDesk {
    var settings: DeskSettings
    var tickets: [TicketID: Ticket] = [:]
    var events: [TicketID: [RecordedEvent]] = [:]
    var articles: [ArticleID: Article] = [:]
    /// What was looked for in vain.
    var gaps: [KnowledgeGap] = []
    var articleEvents: [ArticleID: [RecordedEvent]] = [:]
    var sequence: Int64 = 0
    var duty = DutyChanges()
    var lastTicket: Int64 = 0
    /// The step of events to come; without one each is a step of its own.
    private var step: Int64?
    var now = Timestamp(milliseconds: 1_795_000_000_000)

    init(settings: DeskSettings = .forTests) { self.settings = settings }

    func circumstances(_ user: String) -> Circumstances {
        Circumstances(settings: settings, actor: settings.actor(user), now: now)
    }

    @discardableResult
    mutating func log(_ wish: LogTicket, by user: String = "anna") -> TicketID {
        lastTicket += 1
        let id = TicketID(wish.type, lastTicket)
        if let events = try? wish.decide(circumstances(user)) { record(events, on: id, by: user) }
        return id
    }

    /// Decides and records as the desk does.
    @discardableResult
    mutating func change(
        _ id: TicketID, _ command: any TicketCommand, seen: Int64? = nil, by user: String = "anna"
    ) -> CommandOutcome {
        guard let ticket = tickets[id] else { return .refused(.notFound(.ticket(id))) }
        do {
            var known = circumstances(user)
            for other in command.involved { known.others[other] = tickets[other] }
            for whole in command.involved + [id] { known.children[whole] = children(of: whole) }
            let decided = try Decision.decide(command, on: ticket, seen: seen, known)
            record(decided, on: id, by: user)
            for (other, event) in command.elsewhere(ticket, known) { record([event], on: other, by: user) }
            return .done(.ticket(id), revision: tickets[id]?.revision ?? 0)
        } catch {
            return .refused(error)
        }
    }

    func children(of id: TicketID) -> [TicketID] {
        tickets.values.filter { $0.parts.relations.parent == id }.map(\.id).sorted()
    }

    /// Splits a ticket off another as the desk does.
    mutating func split(_ id: TicketID, _ wish: SplitTicket, by user: String) -> CommandOutcome {
        guard let source = tickets[id] else { return .refused(.notFound(.ticket(id))) }
        do {
            let decided = try wish.decide(source, circumstances(user))
            lastTicket += 1
            let new = TicketID(wish.type ?? id.type, lastTicket)
            record(decided, on: new, by: user)
            record([TicketSplit(new, title: wish.title)], on: id, by: user)
            return .done(.ticket(new), revision: tickets[new]?.revision ?? 0)
        } catch {
            return .refused(error)
        }
    }

    private func links(of ticket: Ticket) -> TicketLinks {
        func row(_ ticket: Ticket) -> QueueRow { QueueRow(ticket, settings.clocks) }
        var links = ticket.parts.relations.links.compactMap { link in
            tickets[link.ticket].map { TicketLink(link.relation, isReverse: false, row($0)) }
        }
        for relation in Relation.allCases {
            let others = tickets.values.filter { $0.parts.relations.tickets(relation).contains(ticket.id) }
            links += others.sorted { $0.id < $1.id }.map { TicketLink(relation, isReverse: true, row($0)) }
        }
        let parts = links.filter(\.isChild)
        return TicketLinks(links, openChildren: parts.count { $0.row.state.isOpen }, childCount: parts.count)
    }

    mutating func beginStep() { step = sequence }

    /// What would become of commands.
    mutating func rehearse(_ commands: [Command], by user: String) -> Rehearsal {
        var rehearsal = Rehearsal(outcomes: [], events: [])
        for case .change(let id, let wish, let seen) in commands {
            let before = events[id]?.count ?? 0
            let outcome = change(id, wish, seen: seen, by: user)
            if case .done = outcome, rehearsal.events.isEmpty {
                rehearsal.events = (events[id] ?? []).dropFirst(before).compactMap { event in
                    if case .ticket(let happened) = event.happening { happened } else { nil }
                }
            }
            rehearsal.outcomes.append(outcome)
        }
        return rehearsal
    }

    func lastStep(of user: String, _ direction: Step.Direction) -> Step {
        var walk = StepWalk(direction)
        let all = events.values.flatMap { $0 }.sorted { $0.sequence > $1.sequence }
        for event in all where event.origin.by == user && !event.isAutomatic { if !walk.take(event) { break } }
        let parts = events.keys.sorted().compactMap { id -> Step.Part? in
            let found = (events[id] ?? []).filter { walk.sequences.contains($0.sequence) }
            return found.isEmpty ? nil : Step.Part(id, found)
        }
        return Step(direction, parts)
    }

    private mutating func record(_ decided: [any TicketEvent], on id: TicketID, by user: String) {
        for event in decided {
            sequence += 1
            let recorded = RecordedEvent(
                sequence: sequence, subject: .ticket(id), origin: Origin(at: now, by: user, step: step),
                happening: .ticket(event))
            Ticket.fold(recorded, into: &tickets[id])
            events[id, default: []].append(recorded)
        }
    }

    @discardableResult
    mutating func write(_ content: ArticleContent, by user: String = "anna") -> ArticleID {
        let id = ArticleID(Int64(articles.count + 1))
        record([ArticleWritten(content)], on: id, by: user)
        return id
    }

    /// Decides and records as the desk does.
    mutating func write(_ wish: WriteArticle, by user: String = "anna") throws(Rejection) -> ArticleID {
        var known = circumstances(user)
        known.articles = articles
        let events = try wish.decide(known)
        let id = ArticleID(Int64(articles.count + 1))
        record(events, on: id, by: user)
        return id
    }

    /// Decides and records as the desk does.
    @discardableResult
    mutating func revise(
        _ id: ArticleID, _ command: any ArticleCommand, seen: Int64? = nil, by user: String = "anna"
    ) -> CommandOutcome {
        guard let article = articles[id] else { return .refused(.notFound(.article(id))) }
        do {
            var known = circumstances(user)
            known.articles = articles
            record(try Decision.decide(command, on: article, seen: seen, known), on: id, by: user)
            return .done(.article(id), revision: articles[id]?.revision ?? 0)
        } catch {
            return .refused(error)
        }
    }

    /// Changes who is on call.
    mutating func change(_ command: any DutyCommand, by user: String) -> CommandOutcome {
        do {
            let plan = DutyPlan(rotas: settings.rotas, changes: duty)
            for event in try Decision.decide(command, on: plan, circumstances(user)) {
                sequence += 1
                duty.apply(
                    RecordedEvent(
                        sequence: sequence, subject: .desk, origin: Origin(at: now, by: user), happening: .desk(event)))
            }
            return .done(.desk, revision: duty.revision)
        } catch {
            return .refused(error)
        }
    }

    private mutating func record(_ decided: [any ArticleEvent], on id: ArticleID, by user: String) {
        for event in decided {
            sequence += 1
            let recorded = RecordedEvent(
                sequence: sequence, subject: .article(id), origin: Origin(at: now, by: user), happening: .article(event)
            )
            Article.fold(recorded, into: &articles[id])
            articleEvents[id, default: []].append(recorded)
        }
    }

    /// Those whose title has the filter's words.
    func library(_ filter: ArticleFilter) -> [ArticleTitle] {
        articles.values.sorted { $0.id < $1.id }.map(title).filter { row in
            filter.terms.allSatisfy { term in
                guard case .words(let text) = term.condition else { return true }
                return row.title.lowercased().contains(text.lowercased()) != term.isNegated
            }
        }
    }

    func articleDetail(_ id: ArticleID) -> ArticleDetail? {
        articles[id].map { article in
            ArticleDetail(
                article: article, uses: 3, replacement: article.replacement.flatMap { articles[$0] }.map(title),
                languages: languages(of: article, besides: nil).map(title))
        }
    }

    /// Open tickets, or all where the filter says nothing of states, in the standard order.
    func page(_ request: QueueRequest) -> QueuePage {
        let rows = matching(request.filter)
        var start = 0
        switch request.anchor {
        case .top: break
        case .bottom: start = max(0, rows.count - request.limit)
        case .around(let row, let before):
            let place = rows.firstIndex { !QueueOrder.isBefore($0, row, request.filter.order) } ?? rows.count
            start = max(0, place - before)
        }
        let part = rows[min(start, rows.count)..<min(rows.count, start + request.limit)]
        return QueuePage(rows: Array(part), hasBefore: start > 0, hasAfter: start + part.count < rows.count)
    }

    func matching(_ filter: Filter) -> [QueueRow] {
        let kept = tickets.values.filter { ticket in
            filter.terms.allSatisfy { term in
                switch term.condition {
                case .state(let states): states.contains(ticket.state) != term.isNegated
                case .words(let text): ticket.title.lowercased().contains(text.lowercased()) != term.isNegated
                default: true
                }
            }
        }
        return kept.map { QueueRow($0, settings.clocks) }
            .sorted { QueueOrder.isBefore($0, $1, filter.order) }
    }

    func detail(_ id: TicketID, latest: Int) -> TicketDetail? {
        guard let ticket = tickets[id], let all = events[id] else { return nil }
        var detail = TicketDetail(
            ticket: ticket, timeline: Array(all.suffix(latest)), earlierEvents: max(0, all.count - latest),
            articles: ticket.articles.compactMap { articles[$0].map(title) }, links: links(of: ticket))
        if ticket.mayHaveAlike(now: now) { detail.alike = alike(ticket.title, besides: id) }
        return detail
    }

    /// What resolved tickets say, by the words between spaces; open incidents are alike when they begin alike.
    func hindsight(_ request: HindsightRequest) -> Hindsight {
        func words(_ text: String) -> [String] {
            Set(text.lowercased().split(separator: " ").map(String.init)).sorted()
        }
        var lessons = LearnedLessons()
        for ticket in tickets.values where ticket.id != request.ticket {
            if let lesson = Lesson(ticket) { lessons.learn(words(lesson.text), lesson.labels) }
        }
        let text = Lesson.text(title: request.title, description: request.description)
        return Hindsight(
            suggestions: lessons.suggestions(for: words(text)),
            alike: request.wantsAlike ? alike(request.title, besides: request.ticket) : [])
    }

    private func alike(_ title: String, besides: TicketID?) -> [QueueRow] {
        let first = title.split(separator: " ").first
        let found = tickets.values.filter { ticket in
            first != nil && ticket.id != besides && ticket.mayHaveAlike(now: now)
                && ticket.title.split(separator: " ").first == first
        }
        return found.sorted { $0.id.number > $1.id.number }.map { QueueRow($0, settings.clocks) }
    }

    func title(_ article: Article) -> ArticleTitle {
        ArticleTitle(
            id: article.id, title: article.title, kind: article.kind, language: article.language,
            isRetired: article.isRetired, uses: 3, owner: article.owner, reviewDate: article.reviewDate,
            replacement: article.replacement, group: article.group,
            otherLanguages: languages(of: article, besides: article.id).map(\.language).sorted(),
            isBehind: article.original.flatMap { articles[$0] }.map(article.isBehind) ?? false)
    }

    /// The articles in use of a group, the original first.
    private func languages(of article: Article, besides id: ArticleID?) -> [Article] {
        articles.values.filter { $0.group == article.group && $0.id != id && (!$0.isRetired || $0.id == article.id) }
            .sorted { a, b in
                let (first, second) = (a.original == nil ? 0 : 1, b.original == nil ? 0 : 1)
                return (first, a.language) < (second, b.language)
            }
    }

    func knowledge(_ request: KnowledgeRequest) -> KnowledgeHits {
        let solved = tickets.values.filter { $0.resolution != nil && $0.id != request.ticket }.sorted { $0.id < $1.id }
        return KnowledgeHits(
            articles: articles.values.sorted { $0.id < $1.id }.map(title),
            solved: solved.compactMap { ticket in
                guard let resolution = ticket.resolution else { return nil }
                return .init(
                    id: ticket.id, title: ticket.title, code: resolution.code, notes: resolution.notes,
                    resolvedAt: ticket.resolvedAt ?? now)
            })
    }
}

extension DeskSettings {
    static let forTests = DeskSettings(
        name: "Tallskär",
        operators: [
            Operator(name: "anna", fullName: "Anna Åström", role: .supervisor, teams: ["desk"]),
            Operator(name: "bengt", fullName: "Bengt Öberg", teams: ["network"]),
        ],
        teams: [Team(name: "desk", title: "Service desk"), Team(name: "network", title: "Network")],
        services: ["mail", "web shop", "network"],
        categories: [
            Category(name: "mail", subcategories: ["outlook", "spam"]), Category(name: "hardware"),
            Category(name: "network", subcategories: ["vpn"]),
        ],
        snippets: [
            Snippet(name: "restart", text: "{requester}, please restart {service}.\n\n{operator}, {id}"),
            Snippet(name: "väntar", text: "Vi väntar på leverantören. 部品待ちです。"),
        ])
}
