import Helpdesk
import Primitives

extension SettingsFile {
    /// Targets, calendars and rules of the clocks.
    static func policy(_ file: SettingsTable, _ known: DeskSettings) throws(SettingsError) -> ClockPolicy {
        var shelf = try calendars(file, known.zone)
        let standard = ClockPolicy.standard
        var (targets, rules) = (ClockPolicy.standardTargets, [ClockRule]())
        var (warnAt, unprioritised) = (standard.warnAt, standard.unprioritised)
        if let table = try file.subtable("clocks") {
            try table.allow(["warn-at", "unprioritised"] + Priority.allCases.map(\.description) + ["rules"])
            if let share = try table.number("warn-at") {
                guard share > 0, share <= 1 else {
                    throw table.error("warn-at", .outOfRange("\(share)", expected: "above 0 and at most 1"))
                }
                warnAt = share
            }
            if let text = try table.text("unprioritised") { unprioritised = try priority(text, table, "unprioritised") }
            for priority in Priority.allCases {
                guard let inner = try table.subtable(priority.description) else { continue }
                try read(inner, into: &targets[priority.rawValue - 1], &shelf)
            }
            rules = try clockRules(table, &shelf, known)
        }
        // What the defaults name and nobody wrote about.
        for name in targets.map(\.calendar) { BuiltInCalendar(rawValue: name).map { shelf.take($0) } }
        return ClockPolicy(
            targets: targets, calendars: shelf.calendars, rules: rules, unprioritised: unprioritised, warnAt: warnAt)
            ?? standard
    }

    private static func read(
        _ table: SettingsTable, into targets: inout ClockTargets, _ shelf: inout CalendarShelf
    ) throws(SettingsError) {
        // `hours` is what `calendar` was called when there was only one.
        try table.allow(["response", "resolution", "calendar", "hours"])
        if let length = try length(table, "response") { targets.response = length }
        if let length = try length(table, "resolution") { targets.resolution = length }
        for key in ["hours", "calendar"] {
            if let name = try table.text(key) { targets.calendar = try shelf.name(name, key, table) }
        }
    }

    private static func length(_ table: SettingsTable, _ key: String) throws(SettingsError) -> ClockLength? {
        guard let text = try table.text(key) else { return nil }
        guard let length = DurationText.length(text) else {
            throw table.error(key, .outOfRange(text, expected: "a length such as 15m, 4h or 3d, at most 365d"))
        }
        return length
    }
}
