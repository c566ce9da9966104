import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct PagingTests {
    static let queries = [
        "", "state:open", "sort:updated", "sort:-p", "sort:p,due", "sort:-p,due", "printer", "state:open sort:-id",
        "sort:due,-age", "mail sort:-updated", "tag:vip sort:p",
    ]

    @Test(arguments: queries) func pagesMeetWithoutGapOrOverlap(_ query: String) throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 11, tickets: 100, events: 600)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let filter = try Filter(parsing: query, me: "anna")
        let all = NaiveFilter(filter: filter, journal: journal).numbers
        func page(_ anchor: QueueRequest.Anchor, _ limit: Int) throws -> QueuePage {
            try index.page(QueueRequest(filter: filter, anchor: anchor, limit: limit, now: PracticeJournal.now))
        }
        for limit in [1, 7, 50] {
            var seen: [Int64] = []
            var current = try page(.top, limit)
            seen += current.rows.map(\.id.number)
            while current.hasAfter, let last = current.rows.last {
                current = try page(.around(last, before: 0), limit + 1)
                // Near the end a page is filled up with rows from before its anchor.
                let place = try #require(current.rows.firstIndex { $0.id == last.id })
                seen += current.rows[(place + 1)...].map(\.id.number)
                if seen.count > all.count { break }
            }
            #expect(seen == all)
            let bottom = try page(.bottom, limit)
            #expect(bottom.rows.map(\.id.number) == Array(all.suffix(limit)))
            #expect(bottom.hasBefore == (all.count > limit))
        }
        try checkAround(all) {
            try page(.around($0, before: $1), $2)
        } rows: {
            try page(.top, 10_000).rows
        }
    }

    /// Whatever the anchor, a page is the window of the view that holds it, and full wherever the view has the rows.
    private func checkAround(
        _ all: [Int64], _ page: (QueueRow, Int, Int) throws -> QueuePage, rows: () throws -> [QueueRow]
    ) throws {
        for (place, row) in try rows().enumerated() {
            for (before, limit) in [(0, 5), (3, 7), (7, 7), (20, 60)] {
                let found = try page(row, before, limit)
                var start = max(0, place - before)
                start = max(0, min(start, all.count - limit))
                let window = Array(all[start..<min(all.count, start + limit)])
                #expect(found.rows.map(\.id.number) == window, "\(place) \(before) \(limit)")
                #expect(found.hasBefore == (start > 0), "\(place) \(before) \(limit)")
                #expect(found.hasAfter == (start + limit < all.count), "\(place) \(before) \(limit)")
            }
        }
    }

    @Test(arguments: [21, 22]) func insertionsWhilePagingNeitherHideNorRepeatWhatStays(_ seed: UInt64) throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: seed, tickets: 120)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let filter = try Filter(parsing: "sort:id", me: "anna")
        let atFirst = journal.tickets.count
        for step in [1, -1] {
            var seen: [Int64] = []
            var anchor: QueueRequest.Anchor = step > 0 ? .top : .bottom
            while true {
                let request = QueueRequest(filter: filter, anchor: anchor, limit: 9, now: PracticeJournal.now)
                let rows = try index.page(request).rows
                let fresh = rows.map(\.id.number).filter { number in !seen.contains(number) }
                if fresh.isEmpty { break }
                seen += step > 0 ? fresh : fresh.reversed()
                guard let edge = step > 0 ? rows.last : rows.first else { break }
                anchor = .around(edge, before: step > 0 ? 0 : 8)
                for _ in 0..<3 { journal.happen() }
                if seen.count < 60 { journal.log() }
                _ = try index.advance(journal.read)
            }
            #expect(Set(seen).count == seen.count)
            #expect(Set(seen).isSuperset(of: Set(1...Int64(atFirst))))
            #expect(seen == seen.sorted { step > 0 ? $0 < $1 : $0 > $1 })
        }
    }
}
