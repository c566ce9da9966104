import Glibc
import Primitives
import Synchronization
import Testing

@testable import Journal

let logID = "3f2a1c04-5b6d-4e7f-8a9b-0c1d2e3f4a5b"
let noon = Timestamp(milliseconds: 1_795_262_400_000)

/// A directory that goes away with the test, and the log in it.
final class Place {
    let directory: String
    var path: String { directory + "/desk.log" }

    init() throws {
        var template = Array("/tmp/journal-test-XXXXXX\0".utf8CString)
        let made = try #require(mkdtemp(&template))
        directory = String(cString: made)
    }

    deinit {
        for name in ["desk.log", "desk.log.poison", "other.log", "moved.log"] { unlink(directory + "/" + name) }
        rmdir(directory)
    }

    /// A new log with some records of `entry`.
    @discardableResult
    func journal(records count: Int = 0, system: SystemCalls = .live) throws -> Journal {
        let journal = try Journal.create(at: path, logID: logID, by: "anna", at: noon, system: system)
        if count > 0 { try journal.add((1...count).map { entry($0) }) }
        return journal
    }

    func reopened(_ access: Journal.Access = .readWrite, system: SystemCalls = .live) throws -> Journal {
        try Journal.open(at: path, access: access, system: system)
    }

    var bytes: [UInt8] {
        get {
            let descriptor = open(path, O_RDONLY)
            defer { close(descriptor) }
            var bytes = [UInt8](repeating: 0, count: Int(lseek(descriptor, 0, SEEK_END)))
            _ = pread(descriptor, &bytes, bytes.count, 0)
            return bytes
        }
        // In place, so that the inode stays.
        set {
            let descriptor = open(path, O_WRONLY)
            defer { close(descriptor) }
            _ = pwrite(descriptor, newValue, newValue.count, 0)
            ftruncate(descriptor, newValue.count)
        }
    }
}

func entry(_ number: Int, text: String = "the printer on floor two jams again") -> NewRecord {
    NewRecord(
        at: noon.advanced(byMilliseconds: Int64(number)), by: "bengt", on: "INC-00000\(number % 10)", revision: 1,
        type: "ticket.noted", body: ["n": .integer(Int64(number)), "text": .string(text)])
}

extension Journal {
    @discardableResult
    func add(_ records: [NewRecord], from known: Position = .start, writing: Writing = .once) throws -> Committed<Void>
    {
        try transaction(from: known, by: "anna", at: noon, writing: writing) { try $0.append(records) }
    }

    func all(from position: Position = .start) throws -> (records: [Record], outcome: ReadOutcome) {
        var records: [Record] = []
        let outcome = try read(from: position) { record in
            records.append(record)
            return true
        }
        return (records, outcome)
    }

    /// The numbers in the bodies of `entry` records.
    func numbers() throws -> [Int64] {
        try all().records.compactMap { record in
            try record.body.flatMap { try JSON(parsing: $0).objectValue?.integer("n") }
        }
    }
}

/// The error of a refused action.
func refusal(_ action: () throws -> Void) -> JournalError? {
    do {
        try action()
        return nil
    } catch {
        return error as? JournalError
    }
}

/// System calls that misbehave on demand: `plan` sees each call's name and running number.
final class Faults: Sendable {
    enum Fault: Sendable {
        case none
        case fail(Int32)
        /// A write that takes only so many bytes.
        case short(Int)
    }

    private let count = Mutex(0)
    private let plan: @Sendable (_ call: String, _ number: Int) -> Fault

    init(_ plan: @escaping @Sendable (_ call: String, _ number: Int) -> Fault) {
        self.plan = plan
    }

    var calls: Int { count.withLock { $0 } }

    private func next(_ call: String) -> Fault {
        plan(
            call,
            count.withLock { count in
                count += 1
                return count
            })
    }

    private func failure(_ call: String) -> Int32? {
        if case .fail(let code) = next(call) { code } else { nil }
    }

    /// The real calls behind this plan. Locks are always given back, as the kernel does for a dead process.
    var system: SystemCalls {
        var calls = SystemCalls.live
        let live = SystemCalls.live
        calls.open = { path, flags, mode in self.failure("open").map { -$0 } ?? live.open(path, flags, mode) }
        calls.status = { file in self.failure("status").map { .failure(Errno($0)) } ?? live.status(file) }
        calls.statusOfPath = { path in self.failure("stat").map { .failure(Errno($0)) } ?? live.statusOfPath(path) }
        calls.tryLock = { file in self.failure("lock").map { -$0 } ?? live.tryLock(file) }
        calls.read = { file, buffer, offset in
            self.failure("read").map { -Int($0) } ?? live.read(file, buffer, offset)
        }
        calls.write = { file, bytes in
            switch self.next("write") {
            case .none: return live.write(file, bytes)
            case .fail(let code): return -Int(code)
            case .short(let count): return live.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(count)))
            }
        }
        calls.syncData = { file in self.failure("sync").map { -$0 } ?? live.syncData(file) }
        calls.link = { old, new in self.failure("link").map { -$0 } ?? live.link(old, new) }
        calls.random = { buffer in self.failure("random").map { -$0 } ?? live.random(buffer) }
        return calls
    }
}
