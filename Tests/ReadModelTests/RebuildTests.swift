import Glibc
import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct RebuildTests {
    struct GivenUp: Error {}

    @Test func nothingCanBeAskedBeforeItIsBuilt() throws {
        let scratch = Scratch()
        let index = try scratch.open()
        #expect(!index.isBuilt)
        #expect(throws: IndexError.unbuilt(path: scratch.index)) { try index.lastNumbers() }
    }

    @Test func anotherFingerprintAsksForARebuild() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 71, tickets: 20)
        _ = try scratch.open("a").advance(journal.read)
        let other = try scratch.open("b")
        #expect(!other.isBuilt)
        #expect(throws: IndexError.self) { try scratch.open("b", .readOnly) }
        #expect(try other.advance(journal.read).wasRebuilt)
        #expect(try other.lastNumbers().ticket == 20)
    }

    @Test func damageIsRepairedByRebuilding() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 72, tickets: 300, events: 900)
        do {
            let first = try scratch.open()
            _ = try first.advance(journal.read)
        }
        let whole = try scratch.dump()
        for offset in [0, 20, 4096, 4096 * 9, 4096 * 30] {
            let descriptor = Glibc.open(scratch.index, O_RDWR)
            let garbage = [UInt8](repeating: 0xA5, count: 4096 * 6)
            #expect(pwrite(descriptor, garbage, garbage.count, off_t(offset)) == garbage.count)
            close(descriptor)
            let index = try scratch.open()
            for query in ["", "printer", "to:anna sort:updated", "state:open", "tag:vip"] {
                let filter = try Filter(parsing: query, me: "anna")
                _ = try? index.page(QueueRequest(filter: filter, limit: 1000, now: PracticeJournal.now))
            }
            try? index.forEachTicket(.everything, now: PracticeJournal.now) { _ in true }
            if index.isBuilt { continue }
            #expect(try index.advance(journal.read).wasRebuilt)
            #expect(try scratch.dump() == whole)
        }
    }

    @Test func anInterruptedRebuildLeavesNothingAndStartsAgain() throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 73, tickets: 50, events: 2000)
        let index = try scratch.open()
        #expect(throws: GivenUp.self) {
            try index.advance { from, project in
                for event in journal.events.prefix(100) { try project(event) }
                throw GivenUp()
            }
        }
        #expect(throws: IndexError.interrupted) { try index.advance(progress: { _ in false }, journal.read) }
        #expect(access(scratch.index, F_OK) != 0 && access(scratch.index + ".new", F_OK) != 0)
        // What a killed process leaves behind is no obstacle.
        let leftover = Glibc.open(scratch.index + ".new", O_RDWR | O_CREAT, 0o600)
        #expect(write(leftover, "half", 4) == 4)
        close(leftover)
        #expect(try index.advance(journal.read).wasRebuilt)
        #expect(try index.lastNumbers().ticket == Int64(journal.tickets.count))
    }

    @Test func aFailedBatchLeavesTheOldState() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 74, tickets: 30)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let before = try scratch.dump()
        for _ in 0..<50 { journal.happen() }
        #expect(throws: GivenUp.self) {
            try index.advance { from, project in
                _ = try journal.read(from: from, project)
                throw GivenUp()
            }
        }
        #expect(try scratch.dump() == before)
        #expect(try !index.advance(journal.read).wasRebuilt)
        #expect(try index.position() == String(journal.events.count))
    }

    @Test func aReaderSeesWhatAnotherConnectionWrites() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 75, tickets: 30)
        let (writer, second) = (try scratch.open(), try scratch.open())
        _ = try writer.advance(journal.read)
        #expect(try second.advance(journal.read).wasRebuilt)
        let reader = try scratch.open("f", .readOnly)
        #expect(throws: IndexError.readOnly(path: scratch.index)) { try reader.advance(journal.read) }
        for round in 0..<10 {
            for _ in 0..<20 { journal.happen() }
            _ = try (round % 2 == 0 ? writer : second).advance(journal.read)
            #expect(try reader.position() == String(journal.events.count))
            #expect(try reader.lastNumbers().ticket == Int64(journal.tickets.count))
        }
    }

    @Test func oldConnectionsFollowAReplacedIndex() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 76, tickets: 30)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        unlink(scratch.index)
        unlink(scratch.index + "-wal")
        unlink(scratch.index + "-shm")
        journal.log()
        #expect(try index.advance(journal.read).wasRebuilt)
        #expect(try index.lastNumbers().ticket == Int64(journal.tickets.count))
    }

    @Test func manyAtOnceProjectEveryEventOnce() async throws {
        let scratch = Scratch()
        let journal = PracticeJournal(seed: 77, tickets: 40, events: 1500)
        let path = scratch.index
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let index = try DeskIndex.open(at: path, fingerprint: "f", settings: DeskSettings())
                    for end in stride(from: 100, through: journal.events.count, by: 100) {
                        _ = try index.advance { from, project in
                            let start = from.flatMap { Int($0) } ?? 0
                            for event in journal.events[start..<max(start, end)] { try project(event) }
                            return String(max(start, end))
                        }
                    }
                    _ = try index.advance(journal.read)
                }
            }
            try await group.waitForAll()
        }
        let anew = Scratch()
        _ = try anew.open().advance(journal.read)
        #expect(try scratch.dump() == anew.dump())
    }
}
