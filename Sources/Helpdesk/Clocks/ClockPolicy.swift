import Primitives

/// The two service-level clocks of a ticket.
public enum Clock: String, CaseIterable, Sendable, Hashable {
    /// Until the first human acknowledgement.
    case response
    /// Until it is resolved, without the pauses.
    case resolution
}

/// The hours in which a clock runs. Business calendars arrive as further cases; everything that asks goes through
/// ``WorkingHours/instant(after:working:)`` and ``WorkingHours/elapsed(from:to:)``.
public enum WorkingHours: String, CaseIterable, Sendable, Hashable {
    /// Every hour of every day.
    case aroundTheClock = "24x7"

    /// The instant at which that much working time has passed since `start`. Milliseconds, 0 or more.
    public func instant(after start: Timestamp, working milliseconds: Int64) -> Timestamp {
        switch self {
        case .aroundTheClock: start.advanced(byMilliseconds: milliseconds)
        }
    }

    /// The working time between two instants, in milliseconds; 0 when `end` is not after `start`.
    public func elapsed(from start: Timestamp, to end: Timestamp) -> Int64 {
        switch self {
        case .aroundTheClock: max(0, end - start)
        }
    }
}

/// How soon a ticket of one priority must be answered and resolved, in milliseconds of working time.
public struct ClockTargets: Sendable, Hashable {
    /// Until the first acknowledgement.
    public var response: Int64
    /// Until it is resolved.
    public var resolution: Int64
    /// The hours that count.
    public var hours: WorkingHours

    /// Makes targets.
    public init(response: Int64, resolution: Int64, hours: WorkingHours = .aroundTheClock) {
        self.response = response
        self.resolution = resolution
        self.hours = hours
    }

    /// The target of one clock.
    public subscript(clock: Clock) -> Int64 { clock == .response ? response : resolution }
}

/// Targets for every priority, and when to warn.
public struct ClockPolicy: Sendable, Hashable {
    /// Targets by priority, P1 first; always five.
    public var targets: [ClockTargets]
    /// The priority whose targets a ticket has until it is prioritised.
    public var unprioritised: Priority
    /// The share of a target after which a clock warns, above 0 and at most 1.
    public var warnAt: Double

    /// Makes a policy from five targets, P1 first; `nil` for any other number.
    public init?(targets: [ClockTargets], unprioritised: Priority = .p3, warnAt: Double = 0.75) {
        guard targets.count == 5 else { return nil }
        self.init(checked: targets, unprioritised, warnAt)
    }

    private init(checked targets: [ClockTargets], _ unprioritised: Priority, _ warnAt: Double) {
        self.targets = targets
        self.unprioritised = unprioritised
        self.warnAt = warnAt
    }

    /// DOMAIN.md's table.
    public static let standard = ClockPolicy(
        checked: [
            ClockTargets(response: 15 * minute, resolution: 4 * hour),
            ClockTargets(response: 30 * minute, resolution: 8 * hour),
            ClockTargets(response: 4 * hour, resolution: 3 * day),
            ClockTargets(response: 8 * hour, resolution: 5 * day),
            ClockTargets(response: 2 * day, resolution: 10 * day),
        ], .p3, 0.75)

    /// The targets for a priority.
    public func targets(for priority: Priority?) -> ClockTargets { targets[(priority ?? unprioritised).rawValue - 1] }
}

private let minute: Int64 = 60_000
private let hour = 60 * minute
private let day = 24 * hour
