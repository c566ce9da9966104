import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct ProjectionTests {
    @Test(arguments: [31, 32, 33]) func readingOnGivesTheSameAsReadingAnew(_ seed: UInt64) throws {
        let (stepwise, anew) = (Scratch(), Scratch())
        var journal = PracticeJournal(seed: seed, tickets: 20, events: 50)
        let index = try stepwise.open()
        #expect(try index.advance(journal.read).wasRebuilt)
        for _ in 0..<25 {
            let before = journal.events.count
            for _ in 0..<Int.random(in: 0...40, using: &journal.random) { journal.happen() }
            let changes = try index.advance(journal.read)
            var tickets: Set<TicketID> = []
            for located in journal.events[before...] {
                if case .ticket(let id) = located.event.subject { tickets.insert(id) }
            }
            #expect(changes.tickets == tickets)
            #expect(!changes.wasRebuilt)
        }
        _ = try anew.open().advance(journal.read)
        #expect(try stepwise.dump() == anew.dump(), "seed \(seed)")
    }

    @Test(arguments: [41]) func aSmallMemoryGivesTheSame(_ seed: UInt64) throws {
        let (small, anew) = (Scratch(), Scratch())
        var journal = PracticeJournal(seed: seed)
        let index = try small.open()
        _ = try index.advance(journal.read)
        for _ in 0..<400 { journal.happen() }
        _ = try index.extend(capacity: 3, journal.read)
        _ = try anew.open().advance(journal.read)
        #expect(try small.dump() == anew.dump(), "seed \(seed)")
    }

    @Test func keptCountsAreTheCountedOnes() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 51, tickets: 50)
        let index = try scratch.open()
        for _ in 0..<10 {
            for _ in 0..<60 { journal.happen() }
            _ = try index.advance(journal.read)
            let now = PracticeJournal.now.advanced(byMilliseconds: -399 * 86_400_000)
            let counts = try index.counts(me: "anna", now: now)
            let open = journal.tickets.values.filter(\.state.isOpen)
            let left = open.compactMap { $0.nextBreach(.standard).map { $0.due - now } }
            #expect(counts.open == open.count)
            #expect(counts.mine == open.count { $0.assignee == "anna" })
            #expect(counts.unassigned == open.count { $0.assignee == nil })
            #expect(counts.breached == .exactly(left.count { $0 < 0 }))
            #expect(counts.breachingSoon == .exactly(left.count { $0 >= 0 && $0 < 3_600_000 }))
        }
    }

    @Test func recordsComeBackWhole() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 61, tickets: 60, events: 900)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        for (number, ticket) in journal.tickets {
            #expect(try index.ticket(ticket.id) == ticket)
            #expect(try index.ticket(try #require(TicketReference("\(number)"))) == ticket)
        }
        for (number, article) in journal.articles { #expect(try index.article(ArticleID(number)) == article) }
        let numbers = try index.lastNumbers()
        #expect(numbers.ticket == journal.tickets.keys.max() && numbers.article == journal.articles.keys.max())
        #expect(try index.ticket(TicketID(.incident, 999_999)) == nil)
    }

    @Test func importedKeysFindTheirTickets() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 62, tickets: 60, events: 200)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let keys = journal.tickets.values.compactMap(\.importKey)
        let found = try index.imported(keys + [ImportKey(source: "csv", key: "nowhere")])
        #expect(found.count == keys.count && !keys.isEmpty)
        for ticket in journal.tickets.values {
            guard let key = ticket.importKey else { continue }
            #expect(found[key]?.id == ticket.id && found[key]?.events == ticket.importedEvents)
        }
        let articles = journal.articles.values.compactMap(\.importKey)
        #expect(try index.importedArticles(articles).count == articles.count)
    }

    @Test func timelinesGiveThePlacesOfTheLatestEvents() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 63, tickets: 10, events: 300)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        for ticket in journal.tickets.values {
            let places = journal.events.filter { $0.event.subject == .ticket(ticket.id) }
                .map { EventPlace(sequence: $0.event.sequence, offset: $0.offset, length: $0.length) }
            for latest in [0, 1, 5, 1000] {
                let found = try index.timeline(of: .ticket(ticket.id), latest: latest)
                #expect(found.places == places.suffix(latest))
                #expect(found.earlier == max(0, places.count - latest))
            }
        }
    }
}
