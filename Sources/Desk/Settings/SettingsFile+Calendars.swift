import Helpdesk
import Primitives

extension SettingsFile {
    /// The days of a week as the settings name them, Monday first.
    static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// The desk's zone.
    static func zone(_ file: SettingsTable) throws(SettingsError) -> NamedZone {
        try zone("zone", of: file) ?? .utc
    }

    /// A zone by name.
    static func zone(_ key: String, of table: SettingsTable) throws(SettingsError) -> NamedZone? {
        guard let name = try table.text(key) else { return nil }
        guard let zone = ZoneNames.zone(name) else {
            throw table.error(key, .unknownValue(name, known: ZoneNames.nearest(to: name)))
        }
        return zone
    }

    /// The calendars of `[calendars]`, and then those that come with the program.
    static func calendars(_ file: SettingsTable, _ deskZone: NamedZone) throws(SettingsError) -> CalendarShelf {
        var shelf = CalendarShelf(deskZone: deskZone)
        guard let tables = try file.subtable("calendars") else { return shelf }
        for name in tables.names {
            guard let table = try tables.subtable(name) else { continue }
            let always = BuiltInCalendar.aroundTheClock.rawValue
            if name == always { throw tables.error(name, .outOfRange(name, expected: "a name that is not taken")) }
            shelf.add(try calendar(name, table, deskZone))
        }
        return shelf
    }

    private static func calendar(
        _ name: String, _ table: SettingsTable, _ deskZone: NamedZone
    ) throws(SettingsError) -> WorkCalendar {
        try table.allow(["zone"] + weekdays + ["holidays", "holiday-files"])
        let zone = try zone("zone", of: table)
        var days: [[WorkWeek.Span]] = []
        for weekday in weekdays {
            guard let text = try table.text(weekday) else {
                days.append([])
                continue
            }
            do {
                days.append(try HoursText.spans(text))
            } catch {
                throw table.error(weekday, error.problem(of: text))
            }
        }
        guard let week = WorkWeek(days), week.milliseconds > 0 else {
            throw table.source.error(
                String(table.prefix.dropLast()),
                .wrongKind(expected: .calendar))
        }
        return WorkCalendar(
            name: name, zoneName: zone?.name, zone: zone?.table ?? deskZone.table, week: week,
            holidays: try holidays(table))
    }

    private static func holidays(_ table: SettingsTable) throws(SettingsError) -> [Holiday] {
        var holidays: [Holiday] = []
        for text in try table.texts("holidays") {
            guard let holiday = HolidayText.holiday(text) else {
                throw table.error("holidays", .outOfRange(text, expected: HolidayText.expected))
            }
            holidays.append(holiday)
        }
        for name in try table.texts("holiday-files") {
            holidays.append(.file(try CalendarFile.load(name, for: table)))
        }
        return holidays
    }

    /// Who is reckoned by which calendar.
    static func clockRules(
        _ clocks: SettingsTable, _ shelf: inout CalendarShelf, _ known: DeskSettings
    ) throws(SettingsError) -> [ClockRule] {
        var rules: [ClockRule] = []
        for table in try clocks.subtables("rules") ?? [] {
            try table.allow(["calendar", "priorities", "types", "kinds", "services", "organisations"])
            var rule = ClockRule(calendar: try shelf.name(table.required("calendar"), "calendar", table))
            for text in try table.texts("priorities") {
                rule.priorities.append(try priority(text, table, "priorities"))
            }
            rule.types = try table.choices("types", TicketType.allCases)
            rule.kinds = try table.choices("kinds", IncidentKind.allCases)
            rule.services = try table.texts("services")
            let services = known.services
            if !services.isEmpty, let stranger = rule.services.first(where: { !services.contains($0) }) {
                throw table.error("services", .unknownValue(stranger, known: Nearest.names(to: stranger, in: services)))
            }
            rule.organisations = try table.texts("organisations")
            rules.append(rule)
        }
        return rules
    }
}

/// The calendars of a desk: those that its settings write down, and of those that come with the program the ones that
/// are used.
struct CalendarShelf {
    let deskZone: NamedZone
    private(set) var calendars: [WorkCalendar] = []

    init(deskZone: NamedZone) { self.deskZone = deskZone }

    mutating func add(_ calendar: WorkCalendar) { calendars.append(calendar) }

    /// Makes sure that a calendar is there, and gives back its name.
    mutating func name(_ name: String, _ key: String, _ table: SettingsTable) throws(SettingsError) -> String {
        if calendars.contains(where: { $0.name == name }) { return name }
        guard let builtIn = BuiltInCalendar(rawValue: name) else {
            let known = calendars.map(\.name) + BuiltInCalendar.allCases.map(\.rawValue)
            throw table.error(key, .unknownValue(name, known: Nearest.names(to: name, in: known)))
        }
        take(builtIn)
        return name
    }

    /// Takes in a calendar that comes with the program, unless one of its name is written down.
    mutating func take(_ builtIn: BuiltInCalendar) {
        guard !calendars.contains(where: { $0.name == builtIn.rawValue }) else { return }
        let zone = builtIn.zoneName.flatMap { ZoneNames.zone($0) } ?? deskZone
        calendars.append(builtIn.calendar(in: zone.table))
    }
}
