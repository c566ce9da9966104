import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct FilterTests {
    static let queries = [
        "", "state:open", "state:new,triaged", "state:any", "state:resolved", "-state:open", "p:1-2", "p:none", "-p:1",
        "type:problem", "type:incident,change", "kind:security", "-kind:service", "hold:vendor,caller", "-hold:vendor",
        "to:me", "to:none", "to:*", "to:ann*", "-to:anna", "to:none state:open", "to:me state:open", "to:o'hara",
        "by:anna", "by:anna*", "-by:*", "watcher:me", "watcher:none", "watcher:an*", "-watcher:anna", "team:network",
        "team:net*", "team:none", "-team:netz", "svc:\"web shop\"", "svc:vpn", "svc:none", "svc:mail*", "-svc:vpn",
        "cat:mail", "cat:mail/*", "cat:mail/sub", "cat:none", "-cat:network", "tag:vip", "-tag:vip", "tag:日本",
        "req:anna", "req:ö", "req:Å", "req:example", "req:ACME", "-req:acme", "req:%", "age:>200d", "age:<300d",
        "due:<0m", "due:>-100d", "-due:<1h", "breached", "-breached", "reopened", "-reopened", "created:2025",
        "created:2025-10..2026-01", "printer", "\"printer mail\"", "-printer", "printer slow state:open",
        "障害", "é", "e", "error-42", "привет", "ПРИВЕТ", "toner -mail tag:vip", "\"--\"", "\", \"", "-\"--\"",
        "sort:-due", "sort:p", "sort:-p", "sort:p,due", "sort:-p,-due", "sort:p,-due", "sort:age", "sort:-age",
        "sort:updated", "sort:-updated", "sort:id", "sort:-id", "sort:p,updated", "sort:age,p,id", "sort:due,-age",
    ]

    static let contexts = ["", " state:open", " sort:updated", " sort:p,due state:open", " -mail sort:-id state:open"]

    @Test(arguments: [1, 2]) func everyQueryMeansWhatItSays(_ seed: UInt64) throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: seed, tickets: 150, events: 900)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        for query in Self.queries {
            for context in Self.contexts {
                guard let filter = try? Filter(parsing: query + context, me: "anna") else {
                    Issue.record("unreadable: \(query + context)")
                    continue
                }
                let naive = NaiveFilter(filter: filter, journal: journal).numbers
                try check(index, filter, naive, "seed \(seed): \(query)\(context)")
            }
        }
    }

    @Test func picksTheTicketsOfAViewAmongOthers() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 3, tickets: 150, events: 900)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let now = PracticeJournal.now
        let all = try index.page(QueueRequest(filter: .everything, limit: 10_000, now: now)).rows.map(\.id)
        for query in Self.queries {
            let filter = try Filter(parsing: query, me: "anna")
            let naive = NaiveFilter(filter: filter, journal: journal).numbers
            let asked = all.filter { $0.number % 3 != 0 } + [TicketID(.incident, 9_999)]
            let found = try index.tickets(of: filter, now: now, among: asked)
            #expect(found.map(\.number).sorted() == naive.filter { $0 % 3 != 0 }.sorted(), "\(query)")
        }
    }

    private func check(_ index: DeskIndex, _ filter: Filter, _ naive: [Int64], _ comment: Comment) throws {
        let now = PracticeJournal.now
        let request = QueueRequest(filter: filter, limit: 10_000, now: now)
        let page = try index.page(request)
        #expect(page.rows.map(\.id.number) == naive, comment)
        #expect(!page.hasBefore && !page.hasAfter, comment)
        #expect(try index.count(filter, now: now) == naive.count, comment)
        // A number that is kept anyway may be told in full.
        let bounded = try index.count(filter, now: now, atMost: 20)
        #expect(bounded == .exactly(naive.count) || naive.count > 20 && bounded == .atLeast(20), comment)
        var visited: [Int64] = []
        try index.forEachTicket(filter, now: now) { ticket in
            visited.append(ticket.id.number)
            return true
        }
        #expect(visited == naive, comment)
    }

    /// On a small desk every driver is small: here the bounds are lowered by hand, so that every way of finding is used.
    @Test func everyWayOfFindingGivesTheSame() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 3, tickets: 200, events: 1500)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let now = PracticeJournal.now
        let queries = [
            "printer", "printer state:open", "toner mail sort:-updated", "vpn -mail sort:p,due", "web sort:-id",
        ]
        for query in queries {
            let filter = try Filter(parsing: query, me: "anna")
            let naive = NaiveFilter(filter: filter, journal: journal).numbers
            for (sorted, gathered, probed) in [(1000, 10_000, 400), (0, 1000, 400), (0, 0, 0), (0, 0, 3), (5, 40, 2)] {
                let found = try index.read { db, cache in
                    let limits = QueuePlan.Limits(sorted: sorted, gathered: gathered, probed: probed)
                    let plan = try QueuePlan(filter, now: now, index.sight, db, &cache, limits)
                    let rows = try plan.rows(db, &cache, plan.order, from: nil, limit: 10_000)
                    cache = QueryCache()
                    return rows.map(\.id.number)
                }
                #expect(found == naive, "\(query), \(sorted), \(gathered), \(probed)")
            }
        }
    }

    @Test func rowsAreThoseOfTheWholeTickets() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 4, tickets: 80, events: 800)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let page = try index.page(QueueRequest(filter: .everything, limit: 1000, now: PracticeJournal.now))
        #expect(page.rows.count == journal.tickets.count)
        for row in page.rows {
            let ticket = try #require(journal.tickets[row.id.number])
            #expect(row == QueueRow(ticket, .standard))
            #expect(try index.ticket(row.id) == ticket)
        }
    }
}
