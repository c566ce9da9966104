import Helpdesk
import Primitives

/// A clock in words: what it is reckoned by, how it stands, and what it did, stretch by stretch.
public struct ClockWords: Sendable, Hashable {
    /// A stretch.
    public struct Row: Sendable, Hashable {
        /// From when to when.
        public var time: String
        /// What the clock did.
        public var what: String
        /// Why, and by whose action. Names in it are as they came from outside.
        public var why: String
        /// Whether the target was used up.
        public var isBeyond: Bool
        /// Whether the clock stood still.
        public var isPaused: Bool
    }

    /// A labelled value.
    public struct Fact: Sendable, Hashable {
        /// What it is.
        public var label: String
        /// What it says.
        public var value: String
    }

    /// The clock's name.
    public var name: String
    /// What it is reckoned by, and how it stands.
    public var facts: [Fact]
    /// The stretches, then the end.
    public var rows: [Row]
    /// What must be known to check the sums; empty where nothing must.
    public var remark: String
}

extension Catalogue {
    /// A clock in words. Names are as they came from outside: put what is told through `SafeText`.
    ///
    /// - Parameter warnAt: the share of the target at which it warns.
    public func words(
        for told: ClockExplanation, warnAt: Double, zoneName: String, _ context: EventContext
    ) -> ClockWords {
        let percent = String(Int((warnAt * 100).rounded()))
        var rows = told.segments.filter { $0.end != $0.start }.map { segment in
            ClockWords.Row(
                time: stretch(segment.start, segment.end, context), what: what(segment, told.terms.calendar),
                why: why(segment.cause, segment.by, percent), isBeyond: segment.isBeyond,
                isPaused: segment.counted == 0)
        }
        if let ending = told.ending {
            rows.append(
                ClockWords.Row(
                    time: time(ending.at, now: context.now, zone: context.zone), what: verdict(told),
                    why: why(ending.cause, ending.by, percent), isBeyond: told.reading.isMet(at: context.now) == false,
                    isPaused: false))
        }
        let reachesBack = told.segments.contains { segment in
            switch segment.cause {
            case .retargeted(let old, _): old != nil
            case .recalendared: true
            default: false
            }
        }
        return ClockWords(
            name: self(.detail(told.clock == .response ? .response : .resolution)),
            facts: facts(told, zoneName, context), rows: rows, remark: reachesBack ? self(.clock(.reckoned)) : "")
    }

    private func facts(_ told: ClockExplanation, _ zoneName: String, _ context: EventContext) -> [ClockWords.Fact] {
        func at(_ instant: Timestamp) -> String { time(instant, now: context.now, zone: context.zone) }
        let length = self(
            .clock(.targetOf), ["length": target(told.terms), "priority": told.terms.priority.description])
        var facts = [fact(.target, length), fact(.hours, calendar(told.terms, zoneName))]
        if told.reading.standing == .void { return facts + [ClockWords.Fact(label: "", value: self(.clock(.void)))] }
        facts.append(fact(.used, span(told.used, in: told.terms.calendar)))
        facts.append(fact(told.left < 0 ? .beyond : .left, span(told.left, in: told.terms.calendar)))
        if let warnsAt = told.warnsAt { facts.append(fact(warnsAt > context.now ? .warns : .warned, at(warnsAt))) }
        switch told.reading.standing {
        case .running(let due) where due >= context.now:
            facts.append(
                fact(.due, self(.detail(.clockRunning), ["breach": breach(due, now: context.now), "time": at(due)])))
        case .running(let due), .stopped(_, let due): facts.append(fact(.wasDue, at(due)))
        case .paused: facts.append(ClockWords.Fact(label: "", value: self(.clock(.stands))))
        case .void: break
        }
        return facts
    }

    private func fact(_ label: ClockPhrase, _ value: String) -> ClockWords.Fact {
        ClockWords.Fact(label: self(.clock(label)), value: value)
    }

    /// The target as agreed; where it is told in days, with the time that these are.
    private func target(_ terms: ClockTerms) -> String {
        switch terms.length {
        case _ where terms.calendar.week == nil: span(terms.target)
        case .time: span(terms.target, in: terms.calendar)
        case .days(let number): inTime(.days, number, terms.target)
        case .weeks(let number): inTime(.weeks, number, terms.target)
        }
    }

    private func inTime(_ phrase: ClockPhrase, _ number: Int64, _ milliseconds: Int64) -> String {
        self(
            .clock(.lengthIn),
            ["length": self(.clock(phrase), ["n": String(number)]), "span": workingSpan(milliseconds)])
    }

    /// Working time in hours and minutes: its days are not those of the calendar on the wall.
    private func workingSpan(_ milliseconds: Int64) -> String {
        let minutes = Int64(milliseconds.magnitude / 60_000)
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return self(.time(.minutes), ["n": String(rest)]) }
        if rest == 0 { return self(.time(.hours), ["n": String(hours)]) }
        return self(.time(.hoursMinutes), ["h": String(hours), "m": String(rest)])
    }

    /// A length of a calendar's time: in days only where every hour counts, since working days are shorter.
    public func span(_ milliseconds: Int64, in calendar: WorkCalendar) -> String {
        calendar.week == nil ? span(milliseconds) : workingSpan(milliseconds)
    }

    private func calendar(_ terms: ClockTerms, _ zoneName: String) -> String {
        var name = terms.calendar.name
        if let rule = terms.rule { name = self(.clock(.byRule), ["calendar": name, "n": String(rule + 1)]) }
        guard terms.calendar.week != nil else { return name }
        return self(.clock(.calendarIn), ["calendar": name, "zone": terms.calendar.zoneName ?? zoneName])
    }

    private func stretch(_ start: Timestamp, _ end: Timestamp?, _ context: EventContext) -> String {
        let from = time(start, now: context.now, zone: context.zone)
        guard let end else { return from + " – " + self(.clock(.now)) }
        let (first, last) = (context.zone.local(start), context.zone.local(end))
        let isSameDay = (first.year, first.month, first.day) == (last.year, last.month, last.day)
        return from + " – "
            + (isSameDay ? clock(end, zone: context.zone) : time(end, now: context.now, zone: context.zone))
    }

    private func what(_ segment: ClockExplanation.Segment, _ calendar: WorkCalendar) -> String {
        switch segment.kind {
        case .running: self(.clock(segment.isBeyond ? .ranBeyond : .ran), ["span": span(segment.counted, in: calendar)])
        case .outsideHours: self(.clock(segment.isBeyond ? .outsideBeyond : .outside))
        case .paused: self(.clock(.paused))
        }
    }

    private func verdict(_ told: ClockExplanation) -> String {
        guard case .stopped(let at, let due) = told.reading.standing else { return self(.clock(.void)) }
        return self(.clock(at <= due ? .met : .late))
    }

    private func why(_ cause: ClockExplanation.Cause, _ by: String?, _ percent: String) -> String {
        let who = by.flatMap { $0.isEmpty ? nil : $0 } ?? self(.event(.someone))
        func said(_ phrase: ClockPhrase) -> String { self(.clock(phrase), ["who": who]) }
        switch cause {
        case .logged: return said(.logged)
        case .acknowledged: return said(.acknowledged)
        case .held(let reason): return self(.clock(.held), ["who": who, "reason": shortName(of: reason)])
        case .resumed(.hand): return said(.resumed)
        case .resumed(.reply): return said(.replied)
        case .resumed(.wakeUp): return said(.wokeUp)
        case .resolved: return said(.resolved)
        case .reopened: return said(.reopened)
        case .cancelled: return said(.cancelled)
        case .retargeted(let old, let new):
            let none = self(.sign(.nothing))
            return self(
                .clock(.retargeted),
                ["who": who, "old": old?.description ?? none, "new": new?.description ?? none])
        case .recalendared(let old, let new): return self(.clock(.recalendared), ["who": who, "old": old, "new": new])
        case .undone: return said(.undone)
        case .warned: return self(.clock(.warnedAt), ["percent": percent])
        case .breached: return self(.clock(.breachedAt))
        case .hoursBegan: return self(.clock(.hoursBegan))
        case .hoursEnded: return self(.clock(.hoursEnded))
        case .other: return said(.changed)
        }
    }
}
