import Helpdesk
import Journal
import Primitives
import ReadModel

/// The newest state of the records that a batch of commands touches: the index's, with what others have appended since
/// and with the batch's own events folded on top.
struct NewestState {
    private let index: DeskIndex
    private var tickets: [TicketID: Ticket?] = [:]
    private var articles: [ArticleID: Article?] = [:]
    /// The articles of groups that somebody asked for, as the index has them.
    private var groups: [ArticleID: [ArticleID]] = [:]
    /// Articles that got or lost their original by an event of this batch.
    private var regrouped: Set<ArticleID> = []
    private var duty: DutyChanges?
    /// The parts of tickets that somebody asked for.
    private var children: [TicketID: Set<TicketID>] = [:]
    /// Tickets that are or were part of another by an event of this batch.
    private var moved: Set<TicketID> = []
    /// The latest occurrence of each plan in what was found and recorded here.
    private var planned: [String: Timestamp] = [:]
    private var foundBySubject: [Subject: [RecordedEvent]] = [:]
    private var lastTicket: Int64
    private var lastArticle: Int64
    /// Stands for the number that the journal will give; only the order counts.
    private var sequence: Int64

    init(_ index: DeskIndex, found: [Record], head: Position) throws {
        self.index = index
        let last = try index.lastNumbers()
        lastTicket = last.ticket
        lastArticle = last.article
        sequence = head.seq
        for record in found {
            let event = RecordedEvent(record)
            foundBySubject[event.subject, default: []].append(event)
            if case .ticket(let happened) = event.happening { note(happened) }
            switch event.subject {
            case .ticket(let id): lastTicket = max(lastTicket, id.number)
            case .article(let id):
                lastArticle = max(lastArticle, id.number)
                note(event.happening, on: id)
            case .desk: break
            }
        }
    }

    /// The ticket as it is now; `nil` when there is none.
    mutating func ticket(_ id: TicketID) throws -> Ticket? {
        if let known = tickets[id] { return known }
        var ticket = try index.anyTicket(id)
        for event in foundBySubject[.ticket(id)] ?? [] where event.sequence > ticket?.lastSequence ?? 0 {
            // Another process may have brought the index further than where this one began to read.
            Ticket.fold(event, into: &ticket)
        }
        tickets[id] = .some(ticket)
        return ticket
    }

    /// The tickets that are part of one, by number.
    mutating func children(of id: TicketID) throws -> [TicketID] {
        if let known = children[id] { return known.sorted { $0.number < $1.number } }
        var found = Set(try index.children(of: id))
        for case .ticket(let other) in foundBySubject.keys { moved.insert(other) }
        for other in moved {
            if try ticket(other)?.parts.relations.parent == id { found.insert(other) } else { found.remove(other) }
        }
        children[id] = found
        return found.sorted { $0.number < $1.number }
    }

    private mutating func note(_ id: TicketID, from old: TicketID?, to new: TicketID?) {
        guard old != new else { return }
        moved.insert(id)
        if let old { children[old]?.remove(id) }
        if let new { children[new]?.insert(id) }
    }

    /// The article as it is now; `nil` when there is none.
    mutating func article(_ id: ArticleID) throws -> Article? {
        if let known = articles[id] { return known }
        var article = try index.article(id)
        for event in foundBySubject[.article(id)] ?? [] where event.sequence > article?.lastSequence ?? 0 {
            Article.fold(event, into: &article)
        }
        articles[id] = .some(article)
        return article
    }

    /// An article with all of its languages, whether they are in use or not.
    mutating func group(of original: ArticleID) throws -> [Article] {
        let known = try groups[original] ?? index.articles(ofGroup: original)
        groups[original] = known
        return try regrouped.union(known + [original]).compactMap { try article($0) }.filter { $0.group == original }
    }

    private mutating func note(_ happening: Happening, on id: ArticleID) {
        if case .article(let event) = happening, event is ArticleOriginalNamed { regrouped.insert(id) }
    }

    /// What people have changed in the rotas by now.
    mutating func dutyChanges() throws -> DutyChanges {
        if let duty { return duty }
        var changes = try index.dutyChanges()
        for event in foundBySubject[.desk] ?? [] where event.sequence > changes.lastSequence { changes.apply(event) }
        duty = changes
        return changes
    }

    /// Whether it is known that the actor looked for the same today, in vain.
    func isNoted(_ phrase: String, _ circumstances: Circumstances) throws -> Bool {
        let (person, now) = (circumstances.actor.name, circumstances.now)
        let search = VainSearch(phrase, by: person, at: now)
        if search.terms.isEmpty { return true }
        if try index.isNoted(search) { return true }
        return (foundBySubject[.desk] ?? []).contains { VainSearch($0)?.isSame(as: search) ?? false }
    }

    /// The latest occurrence of a plan that has a ticket by now.
    func lastPlanned(_ plan: String) throws -> Timestamp? {
        [try index.lastPlanned(plan)?.due, planned[plan]].compactMap { $0 }.max()
    }

    private mutating func note(_ event: any TicketEvent) {
        guard let occurrence = (event as? TicketLogged)?.planned?.occurrence else { return }
        planned[occurrence.plan] = max(planned[occurrence.plan] ?? occurrence.due, occurrence.due)
    }

    mutating func nextTicket(_ type: TicketType) -> TicketID {
        lastTicket += 1
        let id = TicketID(type, lastTicket)
        tickets[id] = .some(nil)
        return id
    }

    mutating func nextArticle() -> ArticleID {
        lastArticle += 1
        let id = ArticleID(lastArticle)
        articles[id] = .some(nil)
        return id
    }

    /// Folds an event that this batch records.
    mutating func add(_ event: any TicketEvent, to id: TicketID, _ origin: Origin) throws {
        note(event)
        var ticket = try ticket(id)
        let before = ticket?.parts.relations.parent
        Ticket.fold(recorded(.ticket(id), origin, .ticket(event)), into: &ticket)
        tickets[id] = .some(ticket)
        note(id, from: before, to: ticket?.parts.relations.parent)
    }

    /// Folds an event that this batch records.
    mutating func add(_ event: any ArticleEvent, to id: ArticleID, _ origin: Origin) throws {
        var article = try article(id)
        Article.fold(recorded(.article(id), origin, .article(event)), into: &article)
        articles[id] = .some(article)
        note(.article(event), on: id)
    }

    /// Folds an event that this batch records.
    mutating func add(_ event: any DeskEvent, _ origin: Origin) throws {
        var changes = try dutyChanges()
        changes.apply(recorded(.desk, origin, .desk(event)))
        duty = changes
    }

    private mutating func recorded(_ subject: Subject, _ origin: Origin, _ happening: Happening) -> RecordedEvent {
        sequence += 1
        return RecordedEvent(sequence: sequence, subject: subject, origin: origin, happening: happening)
    }
}
