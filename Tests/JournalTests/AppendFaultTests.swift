import Glibc
import Primitives
import Testing

@testable import Journal

@Suite("Appending when the system fails")
struct AppendFaultTests {
    private let place: Place

    init() throws {
        place = try Place()
    }

    @Test("short writes and interruptions are completed under the same lock") func shortWritesAreCompleted() throws {
        try place.journal(records: 1)
        let faults = Faults { call, number in
            switch call {
            case "write": number % 3 == 0 ? .fail(EINTR) : .short(7)
            case "read": number % 2 == 0 ? .fail(EINTR) : .none
            default: .none
            }
        }
        try place.reopened(system: faults.system).add([entry(2), entry(3)])
        #expect(try place.reopened().numbers() == [1, 2, 3])
        #expect(try place.reopened().verify().isSound)
    }

    @Test("a full disk acknowledges nothing, and the next writer seals what is left") func fullDiskIsSealed() throws {
        for taken in [0, 1, 50, 300, 500, 700] {
            let place = try Place()
            let start = try place.journal(records: 1).all().outcome.position
            let faults = Faults { call, _ in call == "write" ? .fail(ENOSPC) : .none }
            let full = Faults { call, number in call == "write" ? .short(taken) : .none }
            var system = faults.system
            let wrote = Once()
            let first = full.system.write
            let then = faults.system.write
            system.write = { file, bytes in wrote.isFirst() && taken > 0 ? first(file, bytes) : then(file, bytes) }
            let writer = try place.reopened(system: system)
            let error = refusal { try writer.add([entry(2), entry(3)], from: start) }
            #expect(error == .notWritten(SystemError(call: "write", path: place.path, code: ENOSPC)), "\(taken)")
            try place.reopened().add([entry(4)])
            let report = try place.reopened().verify()
            #expect(report.isSound && report.tail == .clean, "\(taken)")
            #expect(try place.reopened().numbers().last == 4, "\(taken)")
        }
    }

    @Test("a failed sync is final: never retried, marked, and every writer refuses") func failedSyncPoisons() throws {
        let start = try place.journal(records: 1).all().outcome.position
        let faults = Faults { call, _ in call == "sync" ? .fail(EIO) : .none }
        let writer = try place.reopened(system: faults.system)
        let mark = PoisonMark(log: logID, position: start, at: noon, by: "anna", code: EIO)
        #expect(refusal { try writer.add([entry(2)]) } == .fateUnknown(mark, marked: true))
        let before = place.bytes
        for other in [writer, try place.reopened()] {
            #expect(refusal { try other.add([entry(3)]) } == .poisoned(mark))
        }
        #expect(place.bytes == before)
        #expect(try place.reopened(.readOnly).numbers() == [1, 2], "reading goes on")
        #expect(try place.reopened().examine() == [.poison(mark)])
        try place.reopened().liftPoison(by: "anna", at: noon)
        try place.reopened().add([entry(3)])
        #expect(try place.reopened().numbers() == [1, 2, 3])
        #expect(refusal { try writer.liftPoison(by: "anna", at: noon) } == .nothingToRepair)
    }

    @Test("a writer that cannot even leave the mark refuses by itself") func unmarkedPoison() throws {
        try place.journal(records: 1)
        let opened = Once()
        let faults = Faults { call, _ in
            switch call {
            case "sync": .fail(EIO)
            case "open": opened.isFirst() ? .none : .fail(EACCES)
            default: .none
            }
        }
        var system = faults.system
        let faultyOpen = system.open
        system.open = { path, flags, mode in
            flags & O_CREAT == 0 && path.hasSuffix(".poison") ? -ENOENT : faultyOpen(path, flags, mode)
        }
        let writer = try place.reopened(system: system)
        guard case .fateUnknown(let mark, marked: false) = refusal({ try writer.add([entry(2)]) }) else {
            Issue.record("the sync did not fail as planned")
            return
        }
        #expect(refusal { try writer.add([entry(3)]) } == .poisoned(mark))
    }

    @Test("a poison mark stays while the disk disagrees") func diskDisagrees() throws {
        try place.journal(records: 1)
        let faults = Faults { call, _ in call == "sync" ? .fail(EIO) : .none }
        _ = refusal { try place.reopened(system: faults.system).add([entry(2)]) }
        // The first read behind the second opening of the log is the one past the cache.
        var system = SystemCalls.live
        let openings = Counter()
        let pastCache = Once()
        system.open = { path, flags, mode in
            if path.hasSuffix(".log") { _ = openings.next() }
            return SystemCalls.live.open(path, flags, mode)
        }
        system.read = { file, buffer, offset in
            let count = SystemCalls.live.read(file, buffer, offset)
            if count > 0, openings.count > 1, pastCache.isFirst() { buffer[0] ^= 1 }
            return count
        }
        let doctor = try place.reopened(system: system)
        let error = refusal { try doctor.liftPoison(by: "anna", at: noon) }
        #expect(error.map { "\($0)".hasPrefix("diskDisagrees") } == true)
        #expect(try doctor.poisonMark() != nil)
    }

    @Test("death at every system call keeps what was acknowledged") func deathAtEveryCall() throws {
        for death in 1...60 {
            let place = try Place()
            try place.journal(records: 2)
            // Everything from the n-th call on fails; a write at that moment gets part of its bytes out.
            let faults = Faults { call, number in
                number < death ? .none : number == death && call == "write" ? .short(100) : .fail(EIO)
            }
            var acknowledged: [Int64] = [1, 2]
            _ = refusal {
                let writer = try place.reopened(system: faults.system)
                for number in 3...6 {
                    try writer.add([entry(number)], from: writer.position)
                    acknowledged.append(Int64(number))
                }
            }
            // A dead process leaves no mark; a living one that saw its sync fail does.
            unlink(PoisonMark.path(ofLogAt: place.path))
            let numbers = try place.reopened().numbers()
            #expect(numbers.starts(with: acknowledged), "death at call \(death): \(numbers)")
            #expect(numbers.count <= acknowledged.count + 1, "death at call \(death)")
            try place.reopened().add([entry(9)])
            let report = try place.reopened().verify()
            #expect(report.isSound && report.tail == .clean, "death at call \(death)")
            #expect(try place.reopened().numbers() == numbers + [9], "death at call \(death)")
        }
    }

    @Test("work that throws leaves the log as it was and gives the lock back") func throwingWork() throws {
        let journal = try place.journal(records: 1)
        let before = place.bytes
        #expect(throws: PositionMoved.self) {
            try journal.append([entry(2)], expecting: .start, by: "anna", at: noon)
        }
        #expect(place.bytes == before)
        try place.reopened().add([entry(2)])
    }
}

/// True the first time it is asked.
final class Once: Sendable {
    private let asked = Counter()
    func isFirst() -> Bool { asked.next() == 1 }
}
