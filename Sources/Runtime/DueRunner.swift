import Console
import Desk
import Dispatch
import Helpdesk
import Primitives
import Synchronization

/// Knows when something falls due on the desk next, and does it then on a thread of its own: one deadline, no polling.
///
/// Of several consoles whoever notices first records it, and the others find nothing left. Where it can't be recorded
/// nothing is said: the clocks show right all the same.
final class DueRunner: Sendable {
    private struct State {
        /// By the desk's clock; `nil` when nothing will.
        var next: Timestamp?
        var isTicking = false
        /// What could not be done is not tried again before that.
        var rest: ContinuousClock.Instant?
        var isBehindTold = false
    }

    /// How long it rests when nothing came of a tick.
    private static let pause: Duration = .seconds(60)

    private let desk: Desk
    private let mailbox: Mailbox
    private let thread = DispatchQueue(label: "vakt.due", qos: .utility)
    private let state: Mutex<State>

    init(_ desk: Desk, _ mailbox: Mailbox) {
        self.desk = desk
        self.mailbox = mailbox
        state = Mutex(State())
        refresh()
        tellIfBehind()
    }

    /// Whether the desk's clock was given on purpose.
    var isTimeGiven: Bool { desk.isTimeGiven }

    /// Looks when something falls due next, after the desk has changed.
    func refresh() {
        let next = (try? desk.nextMoment()) ?? nil
        state.withLock { $0.next = next }
    }

    /// When to call ``tickIfDue()``; `nil` when there is nothing to wait for.
    var deadline: ContinuousClock.Instant? {
        let now = desk.now
        return state.withLock { state in
            guard let next = state.next, !state.isTicking else { return nil }
            let due = ContinuousClock.now + .milliseconds(max(0, next - now))
            return state.rest.map { max($0, due) } ?? due
        }
    }

    /// Begins what is due, if something is.
    func tickIfDue() {
        guard let deadline, deadline <= .now else { return }
        state.withLock { $0.isTicking = true }
        thread.async {
            let report = try? self.desk.tick()
            let next = (try? self.desk.nextMoment()) ?? nil
            let isLeft = next.map { $0 <= self.desk.now } ?? false
            self.state.withLock { state in
                state.isTicking = false
                state.next = next
                state.rest = isLeft ? ContinuousClock.now + Self.pause : nil
            }
            if report?.isBehind != nil { self.tellIfBehind() }
            self.mailbox.nudge()
        }
    }

    /// The clock jumped: what it says now may be due, or behind the journal.
    func noteJump() {
        state.withLock { ($0.rest, $0.isBehindTold) = (nil, false) }
        refresh()
        tellIfBehind()
    }

    /// Tells once that the clock is behind the journal.
    private func tellIfBehind() {
        guard let newest = (try? desk.clockIsBehind()) ?? nil else { return }
        let wasTold = state.withLock { state in
            defer { state.isBehindTold = true }
            return state.isBehindTold
        }
        if !wasTold { mailbox.post(.clockBehind(now: desk.now, newest: newest)) }
    }
}
