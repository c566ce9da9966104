import Primitives

/// What people have changed in the rotas, as the desk's events tell it; and since when planned work counts.
public struct DutyChanges: Sendable, Hashable {
    /// Covers in force, those of swaps among them, in the order in which they were made: a later one lies over others.
    public internal(set) var covers: [Cover] = []
    /// Swaps that were offered, with what became of them.
    public internal(set) var offers: [SwapOffer] = []
    /// When each plan of recurring work was seen first, by its name.
    public internal(set) var plans: [String: Timestamp] = [:]
    /// The highest number of a cover or an offer; numbers are not used again.
    public internal(set) var lastNumber: Int64 = 0
    /// How many events there were.
    public internal(set) var revision: Int64 = 0
    /// The number of the last one in the journal's order.
    public internal(set) var lastSequence: Int64 = 0
    /// The tag of the first event that this version does not know; rotas can then be read but not changed.
    public internal(set) var unknownEvent: String?

    /// How long what has passed is kept, in milliseconds; the journal has it all.
    static let kept: Int64 = 400 * 86_400_000

    /// No changes.
    public init() {}

    /// Folds an event of the desk. Events must come in the journal's order; those of other matters change nothing.
    public mutating func apply(_ event: RecordedEvent) {
        switch event.happening {
        case .desk(let happened):
            guard type(of: happened).isOfDuty else { return }
            revision += 1
            lastSequence = event.sequence
            happened.apply(to: &self, event.origin)
            forget(before: event.origin.at.advanced(byMilliseconds: -Self.kept))
        case .unknown(let tag), .erased(let tag):
            guard tag.hasPrefix("rota.") else { return }
            revision += 1
            lastSequence = event.sequence
            if unknownEvent == nil { unknownEvent = tag }
        case .ticket, .article: break
        }
    }

    private mutating func forget(before instant: Timestamp) {
        covers.removeAll { $0.end < instant }
        offers.removeAll { $0.gives.end < instant }
    }

    /// The offer of a number.
    public func offer(_ number: Int64) -> SwapOffer? { offers.first { $0.number == number } }

    /// The offers that somebody can still answer at an instant.
    public func openOffers(at instant: Timestamp) -> [SwapOffer] {
        offers.filter { $0.answer == nil && $0.lastMoment > instant }
    }

    mutating func add(_ cover: Cover) {
        if cover.start < cover.end { covers.append(cover) }
    }
}

/// Somebody is on call in another's place, or where nobody is.
public struct Cover: Sendable, Hashable {
    /// Its number, or that of the swap that it is half of.
    public var number: Int64
    /// The team.
    public var team: String
    /// The line; `nil` is wherever ``instead`` is on call.
    public var line: String?
    /// Who is on call.
    public var person: String
    /// In whose place: it holds only where that person would be on call. `nil` holds whoever would be.
    public var instead: String?
    /// From when.
    public var start: Timestamp
    /// Until when.
    public var end: Timestamp
    /// Why; may be empty.
    public var reason: String
    /// Who wrote it down.
    public var by: String

    /// Makes a cover.
    public init(
        number: Int64, team: String, line: String? = nil, person: String, instead: String? = nil, start: Timestamp,
        end: Timestamp, reason: String = "", by: String = ""
    ) {
        self.number = number
        self.team = team
        self.line = line
        self.person = person
        self.instead = instead
        self.start = start
        self.end = end
        self.reason = reason
        self.by = by
    }

    /// Takes the place of what it covers among the shifts of a line.
    func lie(over shifts: inout [Shift], of line: String, in rota: Rota) {
        guard self.line == nil || self.line == line else { return }
        var covered: [Shift] = []
        var left: [Shift] = []
        for shift in shifts {
            guard shift.overlaps(start, end), instead == nil || shift.person == instead else {
                left.append(shift)
                continue
            }
            left += shift.without(start, end)
            var part = shift.within(start, end)
            part.instead = part.person == person ? nil : part.person
            part.person = person
            part.change = number
            covered.append(part)
        }
        if instead == nil {
            covered = filling(covered, Shift(team: team, line: line, person: person, start: start, end: end))
        }
        shifts = (left + covered).sorted { $0.start < $1.start }
    }

    /// The covered parts with the stretches between them in which nobody was on call.
    private func filling(_ parts: [Shift], _ whole: Shift) -> [Shift] {
        var empty = [whole]
        for part in parts { empty = empty.flatMap { $0.without(part.start, part.end) } }
        return parts
            + empty.map { stretch in
                var filled = stretch
                filled.change = number
                return filled
            }
    }
}

/// A stretch on a line that is given or wanted in a swap.
public struct DutyStretch: Sendable, Hashable {
    /// The line of the team's rota.
    public var line: String
    /// From when.
    public var start: Timestamp
    /// Until when.
    public var end: Timestamp

    /// Makes a stretch.
    public init(line: String, start: Timestamp, end: Timestamp) {
        self.line = line
        self.start = start
        self.end = end
    }

    /// The stretch of a shift.
    public init(_ shift: Shift) { self.init(line: shift.line, start: shift.start, end: shift.end) }
}

/// One person offers another to take a shift, in exchange for one of theirs or for nothing.
public struct SwapOffer: Sendable, Hashable {
    /// What the other person said.
    public enum Answer: String, Sendable, Hashable, CaseIterable {
        case accepted, declined
    }

    /// Its number.
    public var number: Int64
    /// The team.
    public var team: String
    /// Who offers.
    public var person: String
    /// Who is asked.
    public var to: String
    /// What the person who is asked would take.
    public var gives: DutyStretch
    /// What the person who offers would take for it; `nil` for nothing.
    public var wants: DutyStretch?
    /// Why; may be empty.
    public var reason: String
    /// The answer; `nil` while there is none.
    public var answer: Answer?

    /// Makes an offer.
    public init(
        number: Int64, team: String, person: String, to: String, gives: DutyStretch, wants: DutyStretch? = nil,
        reason: String = "", answer: Answer? = nil
    ) {
        self.number = number
        self.team = team
        self.person = person
        self.to = to
        self.gives = gives
        self.wants = wants
        self.reason = reason
        self.answer = answer
    }

    /// From this instant on there is nothing left to swap.
    public var lastMoment: Timestamp { min(gives.end, wants?.end ?? gives.end) }
}
