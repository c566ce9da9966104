import Glibc
import Helpdesk
import Primitives
import Synchronization

@testable import Desk

/// A directory of a test, removed with it.
final class TestDirectory: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/vakt-desk-XXXXXX".utf8CString)
        // Without a directory every test fails at its first step, and says so.
        _ = mkdtemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? DeskFile.removeTree(path) }
}

/// A clock that tests move.
final class TestClock: Sendable {
    private let time: Mutex<Timestamp>

    init(_ start: String) { time = Mutex(Timestamp(rfc3339: start) ?? Timestamp(milliseconds: 0)) }

    var now: Timestamp { time.withLock { $0 } }
    func advance(minutes: Int64) { time.withLock { $0 = $0.advanced(byMilliseconds: minutes * 60_000) } }
}

/// A desk on disk, and several people at it.
struct TestDesk {
    let directory = TestDirectory()
    let clock = TestClock("2026-11-21T08:00:00Z")

    static let settings = """
        [[operators]]
        name = "anna"
        role = "admin"
        [[operators]]
        name = "bengt"
        [[operators]]
        name = "vera"
        role = "auditor"
        """

    var path: String { directory.path + "/desk" }

    func user(_ name: String) -> SystemUser { SystemUser(name: name, home: directory.path + "/home") }

    func create(settings: String = TestDesk.settings) throws -> Desk {
        let clock = clock
        return try Desk.create(at: path, settings: settings, user: user("anna"), clock: { clock.now })
    }

    func open(as name: String = "bengt", _ access: Desk.Access = .asPermitted) throws -> Desk {
        let clock = clock
        return try Desk.open(at: path, user: user(name), access: access, clock: { clock.now })
    }
}

extension Desk {
    /// Logs a ticket with a title.
    func log(_ title: String) throws -> Ticket {
        let outcome = try perform(.log(LogTicket(title: title)))
        if let rejection = outcome.rejection { throw rejection }
        guard let ticket = outcome.ticket else { throw DeskError.unexpected("no ticket") }
        return ticket
    }

    /// Changes a ticket.
    @discardableResult
    func change(_ id: TicketID, _ wish: any TicketCommand, seen: Int64? = nil) throws -> Outcome {
        try perform(.change(id, wish, seen: seen))
    }
}
