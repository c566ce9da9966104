import GRDB
import Helpdesk
import Primitives

/// Folds events into records that are held in memory and written back together.
///
/// Within one transaction. When more than `capacity` records are held, the sixteenth that was touched longest ago is
/// written back, so that a rebuild of any size stays within bounds. No more at once: meanwhile whoever reads ahead waits.
final class Projection {
    /// A ticket while it is being changed.
    final class TicketEntry {
        /// What the tables say.
        let stored: Ticket?
        let storedNotes: TicketNotes
        var ticket: Ticket?
        var notes: TicketNotes
        var places: [EventPlace] = []
        var touched = 0

        init(stored: Ticket?, notes: TicketNotes) {
            self.stored = stored
            ticket = stored
            storedNotes = notes
            self.notes = notes
        }
    }

    /// An article while it is being changed.
    final class ArticleEntry {
        let stored: Article?
        var article: Article?
        var places: [EventPlace] = []

        init(stored: Article?) {
            self.stored = stored
            article = stored
        }
    }

    let db: Database
    let settings: DeskSettings
    let capacity: Int
    /// A rebuild touches everything: naming it all would only cost memory.
    let namesChanges: Bool
    var tickets: [Int64: TicketEntry] = [:]
    var articles: [Int64: ArticleEntry] = [:]
    var openCount: Int64 = 0
    var openOf: [String?: Int64] = [:]
    var changes = ProjectedChanges()
    private var deeds = Deeds()
    private let learner: SuggestionLearner
    /// What changed in the vocabulary; a rebuild reads all of it off the texts in the end.
    private var words: WordChanges?
    /// Who is on call, once an event of the desk came.
    private var duty: DutyChanges?
    private var tick = 0
    /// When the last event was recorded that was not imported.
    private var newest: Timestamp?

    init(_ db: Database, settings: DeskSettings, capacity: Int, namesChanges: Bool) {
        self.db = db
        self.settings = settings
        self.capacity = capacity
        self.namesChanges = namesChanges
        learner = SuggestionLearner(db)
        words = namesChanges ? WordChanges() : nil
    }

    /// Folds one event; events come in the journal's order.
    func project(_ located: LocatedEvent) throws {
        let event = located.event
        let place = EventPlace(sequence: event.sequence, offset: located.offset, length: located.length)
        if event.origin.importedFrom == nil { newest = event.origin.at }
        if event.subject == .desk { return try project(onDesk: event) }
        if event.origin.importedFrom == nil, !event.isAutomatic {
            deeds.take(event, place, isRebuild: !namesChanges)
        }
        switch event.subject {
        case .ticket(let id): try project(event, place, id)
        case .article(let id): try project(event, place, id)
        case .desk: break
        }
    }

    private func project(onDesk event: RecordedEvent) throws {
        if let search = VainSearch(event) {
            changes.searches = namesChanges
            return try VainSearchTable.write(db, search)
        }
        var changed = try duty ?? DutyTable.changes(db)
        let before = changed.revision
        changed.apply(event)
        duty = changed
        if namesChanges, changed.revision != before { changes.duty = true }
    }

    private func project(_ event: RecordedEvent, _ place: EventPlace, _ id: TicketID) throws {
        let entry: TicketEntry
        if let held = tickets[id.number] {
            entry = held
        } else {
            if tickets.count >= capacity { try writeOldest() }
            entry = try load(id.number)
            tickets[id.number] = entry
        }
        tick += 1
        entry.touched = tick
        Ticket.fold(event, into: &entry.ticket)
        entry.places.append(place)
        entry.notes.take(event)
        if namesChanges, let ticket = entry.ticket { changes.tickets.insert(ticket.id) }
    }

    private func project(_ event: RecordedEvent, _ place: EventPlace, _ id: ArticleID) throws {
        let entry: ArticleEntry
        if let held = articles[id.number] {
            entry = held
        } else {
            if articles.count >= capacity { try writeArticles() }
            entry = ArticleEntry(stored: try ArticleTable.article(db, id.number))
            articles[id.number] = entry
        }
        Article.fold(event, into: &entry.article)
        entry.places.append(place)
        if namesChanges { changes.articles.insert(id) }
    }

    private func load(_ number: Int64) throws -> TicketEntry {
        guard let stored = try TicketTable.ticket(db, number) else {
            return TicketEntry(stored: nil, notes: TicketNotes())
        }
        return TicketEntry(stored: stored, notes: try TicketNotes(db, number))
    }

    private func writeOldest() throws {
        let last = tickets.values.map(\.touched).sorted()[tickets.count / 16]
        let oldest = tickets.filter { $0.value.touched <= last }
        try write(oldest)
        for number in oldest.keys { tickets[number] = nil }
    }

    /// Writes back whatever is held.
    func finish() throws {
        try write(tickets)
        tickets = [:]
        try writeArticles()
        try learner.write()
        try writeCounters()
        try deeds.write(db)
        try words?.write(db)
        if let duty { try DutyTable.write(db, duty) }
        if let newest { try DeskIndex.setMeta(db, DeskIndex.newest, String(newest.milliseconds)) }
    }

    private func writeCounters() throws {
        var changes = [(Counter.open, openCount)]
        changes += openOf.map { (Counter.open(of: $0.key), $0.value) }
        for (name, change) in changes where change != 0 {
            try db.run(
                """
                INSERT INTO counter(name, value) VALUES (?, ?)
                ON CONFLICT(name) DO UPDATE SET value = value + excluded.value
                """, [.text(name), .integer(change)])
        }
        (openCount, openOf) = (0, [:])
        try db.run("DELETE FROM counter WHERE value = 0")
    }

    private func writeArticles() throws {
        for (number, entry) in articles.sorted(by: { $0.key < $1.key }) {
            guard let article = entry.article else { continue }
            try ArticleTable.write(db, from: entry.stored, to: article, &words)
            try EventTableWriter.write(db, subject: Subject.article(ArticleID(number)), entry.places)
        }
        articles = [:]
    }

    /// In the order of numbers, table by table: every insertion is then at the end of its tree, and the full-text
    /// index, which must see its documents in order, gathers them in memory.
    private func write(_ entries: [Int64: TicketEntry]) throws {
        let ordered = entries.sorted { $0.key < $1.key }
        for (_, entry) in ordered {
            guard let ticket = entry.ticket else { continue }
            let related = try TicketTable.write(db, from: entry.stored, to: ticket, settings)
            if namesChanges { changes.tickets.formUnion(related) }
            try EventTableWriter.write(db, subject: .ticket(ticket.id), entry.places)
            countChange(from: entry.stored, to: ticket)
        }
        for (_, entry) in ordered {
            guard let ticket = entry.ticket else { continue }
            try TicketTexts.write(db, entry, ticket, &words)
            try learner.take(from: entry.stored, to: ticket)
            try OpenWordTable.write(db, from: entry.stored, to: ticket)
        }
    }

    private func countChange(from old: Ticket?, to new: Ticket) {
        if let old, old.state.isOpen {
            openCount -= 1
            openOf[old.assignee, default: 0] -= 1
        }
        if new.state.isOpen {
            openCount += 1
            openOf[new.assignee, default: 0] += 1
        }
    }
}

/// Names of the kept numbers.
enum Counter {
    static let open = "open"

    static func open(of assignee: String?) -> String { assignee.map { "of:" + $0 } ?? "unassigned" }
}

/// Writes places of events.
enum EventTableWriter {
    static func write(_ db: Database, subject: Subject, _ places: [EventPlace]) throws {
        guard let key = subject.indexKey, !places.isEmpty else { return }
        var query = try Query(db, "INSERT OR REPLACE INTO event(subject, sequence, start, length) VALUES (?, ?, ?, ?)")
        for place in places {
            query.bind(key)
            query.bind(place.sequence)
            query.bind(place.offset)
            query.bind(Int64(place.length))
            try query.run()
            query.restart()
        }
    }
}
