import Console
import Desk
import Dispatch
import Helpdesk
import Synchronization
import Terminal

/// Tells the others what this console does, and this console what the others do.
///
/// What is told is written on a thread of its own, at most once a second, and only when it changed. What the others tell
/// is read on the caller's thread, at most four times a second, however many there are.
final class PresenceLink: Sendable {
    private struct Wish: Equatable {
        var ticket: TicketID?
        var doing = Presence.Doing.looking
    }

    private struct Telling {
        var wish = Wish()
        var lastTold: ContinuousClock.Instant?
        var isWaiting = false
        var isGone = false
        var nextTouch: ContinuousClock.Instant = .now + .seconds(300)
    }

    private static let pause: Duration = .seconds(1)
    private let writing = DispatchQueue(label: "vakt.presence", qos: .utility)
    private let sign: Mutex<PresenceSign>
    private let telling = Mutex(Telling())

    init(_ desk: Desk) {
        sign = Mutex(desk.presenceSign())
    }

    /// Tells what the console does now. Costs nothing when that has not changed.
    func tell(_ activity: (ticket: TicketID?, doing: Presence.Doing)) {
        let wish = Wish(ticket: activity.ticket, doing: activity.doing)
        let delay: Duration? = telling.withLock { state in
            guard !state.isGone, state.wish != wish else { return nil }
            state.wish = wish
            guard !state.isWaiting else { return nil }
            state.isWaiting = true
            let due = state.lastTold.map { $0 + Self.pause } ?? .now
            return max(.zero, ContinuousClock.now.duration(to: due))
        }
        guard let delay else { return }
        let nanoseconds = Int(delay.components.seconds * 1_000_000_000 + delay.components.attoseconds / 1_000_000_000)
        writing.asyncAfter(deadline: .now() + .nanoseconds(nanoseconds)) { self.write() }
    }

    private func write() {
        let wish: Wish? = telling.withLock { state in
            state.isWaiting = false
            state.lastTold = .now
            return state.isGone ? nil : state.wish
        }
        guard let wish else { return }
        sign.withLock { $0.tell(wish.ticket, wish.doing) }
    }

    /// Takes the sign away while the console sleeps, or for good.
    func leave() {
        telling.withLock { state in
            state.isGone = true
            state.wish = Wish()
        }
        sign.withLock { $0.leave() }
    }

    /// Tells again after ``leave()``.
    func comeBack() {
        telling.withLock { $0.isGone = false }
    }

    /// Shows those on other hosts now and then that the console is still there; call it every second.
    func touch() {
        let isDue = telling.withLock { state in
            guard ContinuousClock.now >= state.nextTouch else { return false }
            state.nextTouch = .now + .seconds(60)
            return true
        }
        if isDue { writing.async { self.sign.withLock { $0.touch() } } }
    }
}

/// When the loop looks at what the others told, so that many of them can't keep it busy.
struct PresenceWatch {
    private let board: PresenceBoard
    private var resting: ContinuousClock.Instant = .now
    private var nextSweep: ContinuousClock.Instant = .now + PresenceWatch.sweeping

    private static let breath: Duration = .milliseconds(250)
    private static let sweeping: Duration = .seconds(5)

    init(_ desk: Desk) { board = desk.presenceBoard() }

    /// What the others do at the start.
    var others: [Presence] { board.others }

    /// To be waited for; -1 for a moment after something was read.
    var descriptor: Int32 { ContinuousClock.now < resting ? -1 : board.descriptor }

    /// When to wait for ``descriptor`` again; `nil` while it is waited for.
    var deadline: ContinuousClock.Instant? { ContinuousClock.now < resting ? resting : nil }

    /// Reads what was told; what the others do when that changed.
    mutating func read() -> [Presence]? {
        resting = .now + Self.breath
        return board.refresh() ? board.others : nil
    }

    /// Looks now and then whether the others are still there.
    mutating func sweep() -> [Presence]? {
        guard ContinuousClock.now >= nextSweep else { return nil }
        nextSweep = .now + Self.sweeping
        return board.sweep() ? board.others : nil
    }
}
