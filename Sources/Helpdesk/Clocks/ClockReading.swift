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
        /// It means nothing: the ticket was cancelled, or is a problem or a change.
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

/// How a clock of a ticket went: from when, with which pauses, counted in which hours.
struct ClockCourse {
    let start: Timestamp
    /// In the order of their beginnings, which after a jump of a recorder's clock is not that of the journal.
    let pauses: [Pause]
    let calendar: WorkCalendar

    init(start: Timestamp, pauses: [Pause], calendar: WorkCalendar) {
        self.start = start
        let isOrdered = zip(pauses, pauses.dropFirst()).allSatisfy { $0.start <= $1.start }
        self.pauses = isOrdered ? pauses : pauses.sorted { $0.start < $1.start }
        self.calendar = calendar
    }

    /// The pause that lasts.
    var lasting: Pause? { pauses.first { $0.end == nil } }

    /// The stretches outside the pauses until an instant. Pauses whose times overlap, as after a jump of the recorder's
    /// clock, don't count twice.
    func runs(until end: Timestamp) -> [Range<Timestamp>] {
        var runs: [Range<Timestamp>] = []
        var from = start
        for pause in pauses {
            let to = min(pause.start, end)
            if from < to { runs.append(from..<to) }
            guard let next = pause.end else { return runs }
            from = max(from, next)
        }
        if from < end { runs.append(from..<end) }
        return runs
    }

    /// The working time that it has used at an instant, in milliseconds.
    func used(at instant: Timestamp) -> Int64 {
        runs(until: instant).reduce(0) { $0 + calendar.elapsed(from: $1.lowerBound, to: $1.upperBound) }
    }

    /// The first instant at which it has used that much; `nil` when a pause that lasts comes before.
    func instant(using working: Int64) -> Timestamp? {
        var left = working
        var from = start
        for pause in pauses {
            let ran = calendar.elapsed(from: from, to: pause.start)
            if ran >= left && from <= pause.start { break }
            left -= ran
            guard let next = pause.end else { return nil }
            from = max(from, next)
        }
        return calendar.instant(after: from, working: left)
    }
}

extension Ticket {
    /// Whether targets hold for it: problems and changes have none. A cause takes the time that it takes, and a change
    /// has its window instead; the clocks of what they are to mend run on.
    public var hasClocks: Bool { workflow == .incident }

    /// How a clock went. The response clock never pauses.
    func course(of clock: Clock, _ terms: ClockTerms) -> ClockCourse {
        ClockCourse(start: createdAt, pauses: clock == .response ? [] : pauses, calendar: terms.calendar)
    }

    /// Whether it was cancelled or merged into another one, so that what had not ended by then never will.
    var endedWithoutAnswer: Bool {
        state == .cancelled || (state == .closed && parts.relations.mergedInto != nil)
    }

    /// What a clock says under a policy.
    public func reading(of clock: Clock, _ policy: ClockPolicy) -> ClockReading {
        let terms = policy.terms(of: clock, for: self)
        return reading(of: clock, terms, warnAt: policy.warnAt)
    }

    func reading(of clock: Clock, _ terms: ClockTerms, warnAt: Double) -> ClockReading {
        var reading = ClockReading(clock: clock, target: terms.target, standing: .void)
        if !hasClocks { return reading }
        let course = course(of: clock, terms)
        if let end = clock == .response ? acknowledgedAt : resolvedAt {
            // What it would have been due at, had it gone on.
            let past = ClockCourse(
                start: course.start, pauses: course.pauses.filter { $0.end != nil }, calendar: course.calendar)
            reading.standing = .stopped(at: end, due: past.instant(using: terms.target) ?? end)
        } else if endedWithoutAnswer {
            return reading
        } else if let pause = course.lasting {
            reading.standing = .paused(since: pause.start, left: terms.target - course.used(at: pause.start))
        } else if let due = course.instant(using: terms.target) {
            reading.standing = .running(due: due)
            reading.warnsAt = course.instant(using: Int64(Double(terms.target) * warnAt))
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
