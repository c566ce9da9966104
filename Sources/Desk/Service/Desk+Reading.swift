import Helpdesk
import Journal
import Primitives
import ReadModel

extension Desk {
    /// A ticket as the index has it.
    public func ticket(_ id: TicketID) throws(DeskError) -> Ticket? { try asDeskError { try index.ticket(id) } }

    /// The ticket that somebody means.
    public func ticket(_ reference: TicketReference) throws(DeskError) -> Ticket? {
        try asDeskError { try index.ticket(reference) }
    }

    /// What these tickets have in common; those that do not exist are left out.
    public func survey(_ ids: [TicketID]) throws(DeskError) -> TicketSurvey {
        try asDeskError {
            var survey = TicketSurvey(settings, me: actor.name)
            for id in ids { if let ticket = try index.ticket(id) { survey.take(ticket) } }
            return survey
        }
    }

    /// An article as the index has it.
    public func article(_ id: ArticleID) throws(DeskError) -> Article? { try asDeskError { try index.article(id) } }

    /// Who is on call when: the settings' rotas with what people have changed.
    public func dutyPlan() throws(DeskError) -> DutyPlan {
        try asDeskError { DutyPlan(rotas: settings.rotas, changes: try index.dutyChanges()) }
    }

    /// What reviews led to and is still work, what is due first in front.
    public func openActions(owner: String? = nil, limit: Int = 1_000) throws(DeskError) -> [AgreedAction] {
        try asDeskError { try index.openActions(owner: owner, limit: limit) }
    }

    /// A ticket with its latest events, read from the journal; `nil` when there is none.
    public func detail(_ id: TicketID, latest: Int = 200) throws(DeskError) -> TicketDetail? {
        try asDeskError {
            guard let ticket = try index.ticket(id) else { return nil }
            let (events, earlier) = try timeline(of: .ticket(id), latest: latest)
            var detail = TicketDetail(
                ticket: ticket, timeline: events, earlierEvents: earlier,
                articles: ticket.articles.isEmpty ? [] : try index.articleTitles(ticket.articles),
                links: try index.links(of: ticket))
            if ticket.state.isOpen {
                detail.runbooks = try offeredRunbooks(ticket)
                detail.workarounds = try workarounds(for: ticket)
                if ticket.id.type == .change { detail.clashes = try index.clashes(of: ticket) }
                if ticket.mayHaveAlike(now: now) {
                    detail.alike = try index.alike(
                        title: ticket.title, service: ticket.classification.services.first, besides: id, now: now)
                }
            }
            return detail
        }
    }

    /// The tickets that hang together with one.
    public func links(of ticket: Ticket) throws(DeskError) -> TicketLinks {
        try asDeskError { try index.links(of: ticket) }
    }

    /// The changes that are made at the same time as one, on a service of both.
    public func clashes(of change: Ticket) throws(DeskError) -> [WindowClash] {
        try asDeskError { try index.clashes(of: change) }
    }

    /// What helps until the problems behind a ticket are fixed.
    private func workarounds(for ticket: Ticket) throws -> [Workaround] {
        try ticket.parts.relations.tickets(.causedBy).compactMap { id in
            guard let problem = try index.ticket(id)?.parts.problem, problem.isKnownError else { return nil }
            return problem.workaround.map { Workaround(id, $0) }
        }
    }

    /// The runbooks that are not started yet: those that the settings choose, then those of the ticket's category.
    private func offeredRunbooks(_ ticket: Ticket) throws -> [ArticleTitle] {
        let chosen = ticket.runbookRules(settings).map(\.article)
        var offered = try index.articleTitles(chosen)
        if let category = ticket.classification.category { offered += try index.runbooks(of: category) }
        var seen: Set<ArticleID> = Set(ticket.parts.runbooks.runs.map(\.article))
        return offered.filter { seen.insert($0.id).inserted }
    }

    /// The latest events of a ticket or an article, oldest first, and how many came before them.
    public func timeline(
        of subject: Subject, latest: Int
    ) throws(DeskError) -> (events: [RecordedEvent], earlier: Int) {
        try asDeskError {
            let (places, earlier) = try index.timeline(of: subject, latest: latest)
            let records = try journal.records(at: places.map { ($0.offset, $0.length) })
            return (try seen(records.map { RecordedEvent($0) }), earlier)
        }
    }

    /// Rows of a view.
    public func page(_ request: QueueRequest) throws(DeskError) -> QueuePage {
        try asDeskError { try index.page(request) }
    }

    /// Those of some tickets that a view has.
    public func tickets(of filter: Filter, among ids: [TicketID]) throws(DeskError) -> Set<TicketID> {
        try asDeskError { try index.tickets(of: filter, now: now, among: ids) }
    }

    /// The top line's counts for the actor.
    public func counts() throws(DeskError) -> DeskCounts {
        try asDeskError { try index.counts(me: actor.name, now: now) }
    }

    /// How many tickets a view has, counted to a limit.
    public func count(_ filter: Filter, atMost: Int) throws(DeskError) -> Count {
        try asDeskError { try index.count(filter, now: now, atMost: atMost) }
    }

    /// How many tickets a view has.
    public func count(_ filter: Filter) throws(DeskError) -> Int {
        try asDeskError { try index.count(filter, now: now) }
    }

    /// Hands over the tickets of a view one by one, until `visit` returns `false`.
    public func forEachTicket(
        _ filter: Filter, limit: Int? = nil, _ visit: (Ticket) throws -> Bool
    ) throws(DeskError) {
        try asDeskError { try index.forEachTicket(filter, now: now, limit: limit, visit) }
    }

    /// What helped before.
    public func knowledge(_ request: KnowledgeRequest) throws(DeskError) -> KnowledgeHits {
        try asDeskError { try index.knowledge(request) }
    }

    /// What resolved tickets say about a text.
    public func suggestions(for text: String, besides: TicketID? = nil) throws(DeskError) -> Suggestions {
        try asDeskError { try index.suggestions(for: text, besides: besides) }
    }

    /// What the desk's history says to what is being filled in.
    public func hindsight(_ request: HindsightRequest) throws(DeskError) -> Hindsight {
        try asDeskError {
            let text = Lesson.text(title: request.title, description: request.description)
            let suggestions = try index.suggestions(for: text, besides: request.ticket)
            guard request.wantsAlike else { return Hindsight(suggestions: suggestions) }
            let alike = try index.alike(
                title: request.title, service: request.service, besides: request.ticket, now: now)
            return Hindsight(suggestions: suggestions, alike: alike)
        }
    }

    /// Articles, those that match first; all when there is nothing to match.
    public func articles(
        matching text: String? = nil, language: String? = nil, limit: Int
    ) throws(DeskError) -> [ArticleTitle] {
        try asDeskError { try index.articles(matching: text, language: language, limit: limit) }
    }

    /// The articles that a filter lets pass.
    ///
    /// - Parameter reader: the language in which one of several is shown; `nil` shows all of them.
    public func articles(
        _ filter: ArticleFilter, limit: Int, reader: String? = nil
    ) throws(DeskError) -> [ArticleTitle] {
        try asDeskError { try index.articles(filter, now: now, limit: limit, reader: reader) }
    }

    /// Why an article stands where it stands among those that a filter's words find; `nil` where it has none.
    public func explanation(
        of article: ArticleID, in filter: ArticleFilter
    ) throws(DeskError) -> Explanation? {
        try asDeskError { try index.explanation(of: article, in: filter) }
    }

    /// An article with its uses and what replaces it; `nil` when there is none.
    public func articleDetail(_ id: ArticleID) throws(DeskError) -> ArticleDetail? {
        try asDeskError { try index.articleDetail(id) }
    }

    /// What became of an article, all of it.
    public func history(of article: ArticleID) throws(DeskError) -> ArticleHistory {
        ArticleHistory(try timeline(of: .article(article), latest: .max).events)
    }
}

extension Desk {
    /// Records of the journal behind a position, as they stand there, until `visit` returns `false`.
    public func records(
        after position: Position, _ visit: (Record) throws -> Bool
    ) throws(DeskError) -> ReadOutcome {
        try asDeskError {
            guard !actor.viewer.seesRestricted else {
                return try journal.read(from: position, limit: nil, verifying: .chainAndBodies, visit)
            }
            // Whether a record's ticket is restricted is known as far as the index has come, and no further.
            try catchUp()
            let known = max(try indexedPosition().seq, position.seq)
            return try journal.read(
                from: position, limit: Int(known - position.seq), verifying: .chainAndBodies
            ) { record in try seen([record]).isEmpty ? true : visit(record) }
        }
    }

    /// The records that the actor may see.
    func seen(_ records: [Record]) throws -> [Record] {
        guard try index.withholdsAny() else { return records }
        let hidden = try hidden(among: records.map { RecordedEvent($0) })
        return hidden.isEmpty ? records : zip(records, hidden).filter { !$1 }.map(\.0)
    }

    /// The events of which the actor may see the tickets that they tell of.
    private func seen(_ events: [RecordedEvent]) throws -> [RecordedEvent] {
        guard try index.withholdsAny() else { return events }
        let hidden = try hidden(among: events)
        return hidden.isEmpty ? events : zip(events, hidden).filter { !$1 }.map(\.0)
    }

    /// Of each event whether it tells of a ticket that is withheld; empty when none does.
    private func hidden(among events: [RecordedEvent]) throws -> [Bool] {
        let told = events.map(\.told)
        let hidden = try index.hidden(Set(told.flatMap { $0 }))
        return hidden.isEmpty ? [] : told.map { !hidden.isDisjoint(with: $0) }
    }

    /// All records of a ticket or an article.
    public func records(of subject: Subject) throws(DeskError) -> [Record] {
        try asDeskError {
            let places = try index.timeline(of: subject, latest: .max).places
            return try seen(journal.records(at: places.map { ($0.offset, $0.length) }))
        }
    }
}
