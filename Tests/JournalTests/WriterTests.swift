import Glibc
import Primitives
import Synchronization
import Testing

@testable import Journal

@Suite("Several writers and readers")
struct WriterTests {
    private let place: Place

    init() throws {
        place = try Place()
    }

    @Test("eight writers of 200 records each lose nothing", arguments: [true, false])
    func eightWritersLoseNothing(ownDescriptors: Bool) async throws {
        let shared = try place.journal()
        let path = place.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    let journal = ownDescriptors ? try Journal.open(at: path, access: .readWrite) : shared
                    var known = Position.start
                    for number in 0..<200 {
                        known = try journal.appendPatiently(entry(writer * 1000 + number), from: known)
                    }
                }
            }
            try await group.waitForAll()
        }
        let numbers = try shared.numbers()
        #expect(numbers.count == 1600)
        for writer in 0..<8 {
            let own = numbers.filter { Int($0) / 1000 == writer }
            #expect(own == (0..<200).map { Int64(writer * 1000 + $0) }, "writer \(writer) out of order")
        }
        #expect(try shared.verify().isSound)
    }

    @Test("work decides against what others appended meanwhile") func workSeesNewestState() throws {
        let first = try place.journal(records: 1)
        let known = try first.all().outcome.position
        try place.reopened().add([entry(2), entry(3)])
        let committed = try first.transaction(from: known, by: "anna", at: noon) { transaction in
            let count = transaction.found.count
            try transaction.append(entry(10 + count))
            #expect(transaction.head.seq == 5)
            return count
        }
        #expect(committed.value == 2 && committed.found.map(\.seq) == [3, 4])
        #expect(committed.records.map(\.seq) == [5] && committed.position == committed.records[0].end)
        let record = committed.records[0]
        #expect(try first.record(at: record.offset, length: record.length) == record)
        #expect(try first.numbers() == [1, 2, 3, 12])
    }

    @Test("records by their places are those that reading finds, near or far apart") func recordsByPlace() throws {
        let journal = try place.journal(records: 400)
        let records = try journal.all().records
        let chosen = [1, 2, 3, 150, 399, 400].map { records[$0] }
        let places = chosen.map { ($0.offset, $0.length) }
        #expect(try journal.records(at: places) == chosen)
        #expect(try journal.records(at: []).isEmpty)
        #expect(throws: JournalError.self) { try journal.records(at: places + [(records[5].offset, 7)]) }
        #expect(throws: JournalError.self) { try journal.records(at: [(places[0].0, places[0].1 + 1)]) }
    }

    @Test("a batch is the same records with one sync") func batchHasOneSync() throws {
        try place.journal()
        let syncs = Counter()
        let writes = Counter()
        let faults = Faults { call, _ in
            if call == "sync" { _ = syncs.next() }
            if call == "write" { _ = writes.next() }
            return .none
        }
        let writer = try place.reopened(system: faults.system)
        let long = String(repeating: "x", count: 100_000)
        let committed = try writer.add((1...100).map { entry($0, text: long) }, writing: .batch)
        #expect(syncs.next() == 2 && (3...6).contains(writes.next()))
        #expect(committed.records.isEmpty && committed.position.seq == 101)
        #expect(try place.reopened().numbers() == (1...100).map { Int64($0) })
        #expect(try place.reopened().verify().head == committed.position)
    }

    @Test("a reader stops where it is told, and goes on from there") func readingInPieces() throws {
        let journal = try place.journal(records: 7)
        var position = Position.start
        var seen: [Int64] = []
        while true {
            let before = seen.count
            position = try journal.read(from: position, limit: 3) { record in
                seen.append(record.seq)
                return true
            }.position
            if seen.count == before { break }
        }
        #expect(seen == Array(1...8))
        let stopped = try journal.read(from: .start) { $0.seq < 2 }
        #expect(stopped.position.seq == 2 && stopped.tail == .clean)
    }

    @Test("a reader in the middle of an append sees whole records alone") func readingDuringAnAppend() throws {
        let reader = try place.journal(records: 1)
        let start = try reader.all().outcome.position
        try place.reopened().add([entry(2)])
        let whole = place.bytes
        for length in Int(start.offset)...whole.count {
            place.bytes = Array(whole[..<length])
            let fresh = try place.reopened(.readOnly)
            let outcome = try fresh.read(from: start) { _ in true }
            #expect(outcome.position.seq == (length == whole.count ? 3 : 2))
        }
    }

    @Test("a watch tells of growth and of a moved path") func watchTells() throws {
        let journal = try place.journal()
        let watch = try journal.watch()
        #expect(watch.drain() == .nothing)
        try place.reopened().add([entry(1)])
        var waiting = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&waiting, 1, 5000) == 1)
        #expect(watch.drain() == .grew)
        #expect(watch.drain() == .nothing)
        rename(place.path, place.directory + "/moved.log")
        #expect(watch.drain() == .pathChanged)
    }
}

extension Journal {
    /// Appends, also when 8 writers on a slow machine make the wait longer than a person would be left waiting.
    fileprivate func appendPatiently(_ record: NewRecord, from known: Position) throws -> Position {
        while true {
            do {
                return try add([record], from: known).position
            } catch JournalError.locked {
                continue
            }
        }
    }
}
