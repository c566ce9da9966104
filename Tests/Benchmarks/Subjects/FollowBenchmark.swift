import Desk
import Foundation
import Helpdesk
import PseudoTerminal
import Synchronization

/// Another process assigns a ticket that the console shows: until the screen says so.
enum FollowBenchmark: Benchmark {
    static let name = "follow"
    static let summary = "another process's change until it shows in the console"

    private static let rounds = 20

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        let desk = try generated.open()
        let program = ScreenProgram.console(options.console, desk: generated.path)
        let (session, _) = try program.start()
        session.settle(quiet: 0.3)
        guard let id = firstTicket(session, program) else {
            throw ScreenError(program.name, .home, "no ticket in the first row")
        }
        var shown: [Double] = []
        var acknowledged: [Double] = []
        for round in 0..<rounds {
            let owner = DeskWords.people[round % DeskWords.people.count]
            let other = Assigning(desk, id, owner)
            let known = session.log.count
            let start = monotonicNanoseconds()
            other.start()
            try session.waitUntil("the change on the screen") { $0.log.count > known }
            shown.append(Double(monotonicNanoseconds() - start) / 1e9)
            session.settle(quiet: 0.05)
            if let end = other.end { acknowledged.append(Double(end - start) / 1e9) }
        }
        return [
            Comparison(
                "another's change on the screen", "ms", Samples(seconds: shown),
                beside: ("acknowledged there", Samples(seconds: acknowledged)), aim: 10)
        ]
    }

    private static func firstTicket(_ session: Session, _ program: ScreenProgram) -> TicketID? {
        for row in 0..<ScreenProgram.size.rows {
            let words = session.row(row).split { !($0.isLetter || $0.isNumber || $0 == "-") }
            if let id = words.lazy.compactMap({ TicketID($0) }).first { return id }
        }
        return nil
    }
}

/// An assignment on a thread of its own, so that the screen is watched meanwhile. The console runs in another process.
private final class Assigning: Sendable {
    private let desk: Desk
    private let command: Command
    private let finished = Mutex<UInt64?>(nil)

    init(_ desk: Desk, _ id: TicketID, _ owner: String) {
        self.desk = desk
        command = .change(id, AssignTicket(assignee: .to(owner)), seen: nil)
    }

    /// When it was acknowledged, on the monotonic clock.
    var end: UInt64? { finished.withLock { $0 } }

    func start() {
        Thread.detachNewThread { [self] in
            _ = try? desk.perform([command])
            finished.withLock { $0 = monotonicNanoseconds() }
        }
    }
}
