import Primitives

/// The two service-level clocks of a ticket.
public enum Clock: String, CaseIterable, Sendable, Hashable {
    /// Until the first human acknowledgement.
    case response
    /// Until it is resolved, without the pauses.
    case resolution
}

/// How soon a ticket of one priority must be answered and resolved.
public struct ClockTargets: Sendable, Hashable {
    /// Until the first acknowledgement.
    public var response: ClockLength
    /// Until it is resolved.
    public var resolution: ClockLength
    /// The name of the calendar that counts where no rule says otherwise.
    public var calendar: String

    /// Makes targets.
    public init(
        response: ClockLength, resolution: ClockLength, calendar: String = BuiltInCalendar.aroundTheClock.rawValue
    ) {
        self.response = response
        self.resolution = resolution
        self.calendar = calendar
    }

    /// The target of one clock.
    public subscript(clock: Clock) -> ClockLength { clock == .response ? response : resolution }
}

/// Which tickets another calendar counts for. What is empty matches every ticket.
public struct ClockRule: Sendable, Hashable {
    /// The calendar's name.
    public var calendar: String
    /// Priorities.
    public var priorities: [Priority]
    /// Types of tickets.
    public var types: [TicketType]
    /// Kinds of incidents.
    public var kinds: [IncidentKind]
    /// Services; one of the ticket's is enough.
    public var services: [String]
    /// Organisations of requesters, in any case.
    public var organisations: [String]

    /// Makes a rule.
    public init(
        calendar: String, priorities: [Priority] = [], types: [TicketType] = [], kinds: [IncidentKind] = [],
        services: [String] = [], organisations: [String] = []
    ) {
        self.calendar = calendar
        self.priorities = priorities
        self.types = types
        self.kinds = kinds
        self.services = services
        self.organisations = organisations
    }

    /// Whether it is about a ticket that has this priority's targets.
    func matches(_ ticket: Ticket, _ priority: Priority) -> Bool {
        guard priorities.isEmpty || priorities.contains(priority), types.isEmpty || types.contains(ticket.id.type)
        else {
            return false
        }
        let classification = ticket.classification
        if !kinds.isEmpty, !(classification.kind.map(kinds.contains) ?? false) { return false }
        if !services.isEmpty, !classification.services.contains(where: services.contains) { return false }
        guard !organisations.isEmpty else { return true }
        guard let organisation = ticket.requester.organisation?.lowercased() else { return false }
        return organisations.contains { $0.lowercased() == organisation }
    }
}

/// What a clock of one ticket is reckoned by.
public struct ClockTerms: Sendable, Hashable {
    /// The priority whose targets hold; the ticket's own, once it has one.
    public var priority: Priority
    /// The target as agreed.
    public var length: ClockLength
    /// The target in milliseconds of working time.
    public var target: Int64
    /// The hours that count.
    public var calendar: WorkCalendar
    /// The place of the rule that chose the calendar among ``ClockPolicy/rules``, from 0; `nil` where the priority did.
    public var rule: Int?
}

/// Targets for every priority, the calendars that count, and when to warn.
public struct ClockPolicy: Sendable, Hashable {
    /// Targets by priority, P1 first; always five.
    public var targets: [ClockTargets]
    /// The calendars by name; `24x7` is always one of them.
    public private(set) var calendars: [String: WorkCalendar]
    /// Which calendar counts for whom; the first that matches decides, else the priority's.
    public var rules: [ClockRule]
    /// The priority whose targets a ticket has until it is prioritised.
    public var unprioritised: Priority
    /// The share of a target after which a clock warns, above 0 and at most 1.
    public var warnAt: Double

    /// Makes a policy from five targets, P1 first; `nil` for any other number, and for a calendar that is not there.
    public init?(
        targets: [ClockTargets], calendars: [WorkCalendar] = [], rules: [ClockRule] = [],
        unprioritised: Priority = .p3, warnAt: Double = 0.75
    ) {
        self.init(checked: targets, calendars, rules, unprioritised, warnAt)
        let names = targets.map(\.calendar) + rules.map(\.calendar)
        guard targets.count == 5, names.allSatisfy({ self.calendars[$0] != nil }) else { return nil }
    }

    private init(
        checked targets: [ClockTargets], _ calendars: [WorkCalendar], _ rules: [ClockRule], _ unprioritised: Priority,
        _ warnAt: Double
    ) {
        self.targets = targets
        let always = WorkCalendar.aroundTheClock
        self.calendars = Dictionary((calendars + [always]).map { ($0.name, $0) }) { first, _ in first }
        self.rules = rules
        self.unprioritised = unprioritised
        self.warnAt = warnAt
    }

    /// DOMAIN.md's table, with business hours in UTC.
    public static let standard = ClockPolicy(
        checked: standardTargets, [BuiltInCalendar.business.calendar(in: .utc)], [], .p3, 0.75)

    /// DOMAIN.md's targets, P1 first.
    public static let standardTargets: [ClockTargets] = {
        let business = BuiltInCalendar.business.rawValue
        return [
            ClockTargets(response: .minutes(15), resolution: .hours(4)),
            ClockTargets(response: .minutes(30), resolution: .hours(8)),
            ClockTargets(response: .hours(4), resolution: .days(3), calendar: business),
            ClockTargets(response: .hours(8), resolution: .days(5), calendar: business),
            ClockTargets(response: .days(2), resolution: .days(10), calendar: business),
        ]
    }()

    /// The targets for a priority.
    public func targets(for priority: Priority?) -> ClockTargets { targets[(priority ?? unprioritised).rawValue - 1] }

    /// What a clock of a ticket is reckoned by as the ticket is now.
    public func terms(of clock: Clock, for ticket: Ticket) -> ClockTerms {
        let priority = ticket.priority ?? unprioritised
        let targets = targets(for: priority)
        let rule = rules.firstIndex { $0.matches(ticket, priority) }
        let name = rule.map { rules[$0].calendar } ?? targets.calendar
        let calendar = calendars[name] ?? .aroundTheClock
        let length = targets[clock]
        return ClockTerms(
            priority: priority, length: length, target: length.milliseconds(in: calendar), calendar: calendar,
            rule: rule)
    }
}
