import Primitives

/// What a clock of a ticket says, without any instant: a function of the ticket's events and the policy.
public struct ClockReading: Sendable, Hashable {
    /// How a clock stands.
    public enum Standing: Sendable, Hashable {
        /// It runs and breaches at `due`.
        case running(due: Timestamp)
        /// It stands still with that much working time left, in milliseconds; negative when already breached.
        case paused(since: Timestamp, left: Int64)
        /// It stopped in time, or too late.
        case stopped(at: Timestamp, due: Timestamp)
        /// It ended without meaning anything: the ticket was cancelled.
        case void
    }

    /// Which clock.
    public var clock: Clock
    /// The target, in milliseconds of working time.
    public var target: Int64
    /// How it stands.
    public var standing: Standing
    /// The instant from which a running clock warns.
    public var warnsAt: Timestamp?

    /// When it breaches, or would have; `nil` while paused or void.
    public var due: Timestamp? {
        switch standing {
        case .running(let due), .stopped(_, let due): due
        case .paused, .void: nil
        }
    }

    /// Whether the target was met; `nil` while that is open.
    public func isMet(at now: Timestamp) -> Bool? {
        switch standing {
        case .running(let due): now > due ? false : nil
        case .paused(_, let left): left < 0 ? false : nil
        case .stopped(let at, let due): at <= due
        case .void: nil
        }
    }
}

extension Ticket {
    /// What a clock says under a policy.
    public func reading(of clock: Clock, _ policy: ClockPolicy) -> ClockReading {
        let targets = policy.targets(for: priority)
        let target = targets[clock]
        var reading = ClockReading(clock: clock, target: target, standing: .void)
        let relevant = clock == .response ? [] : pauses
        let paused = relevant.reduce(Int64(0)) { sum, pause in
            sum + (pause.end.map { targets.hours.elapsed(from: pause.start, to: $0) } ?? 0)
        }
        let due = targets.hours.instant(after: createdAt, working: target + paused)
        let end = clock == .response ? acknowledgedAt : resolvedAt
        if let end {
            reading.standing = .stopped(at: end, due: due)
        } else if state == .cancelled {
            return reading
        } else if let pause = relevant.last, pause.end == nil {
            let used = targets.hours.elapsed(from: createdAt, to: pause.start) - paused
            reading.standing = .paused(since: pause.start, left: target - used)
        } else {
            reading.standing = .running(due: due)
            let warning = Int64(Double(target) * policy.warnAt)
            reading.warnsAt = targets.hours.instant(after: createdAt, working: warning + paused)
        }
        return reading
    }

    /// The next breach over both clocks that run; `nil` when none does. What the queue sorts by.
    public func nextBreach(_ policy: ClockPolicy) -> (clock: Clock, due: Timestamp)? {
        guard state.isOpen else { return nil }
        var next: (clock: Clock, due: Timestamp)?
        for clock in Clock.allCases {
            guard case .running(let due) = reading(of: clock, policy).standing else { continue }
            if let known = next, known.due <= due { continue }
            next = (clock, due)
        }
        return next
    }
}
