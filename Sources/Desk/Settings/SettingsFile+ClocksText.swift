import Helpdesk

extension SettingsFile {
    static func calendars(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = """

            # Hours that count for clocks: a week of hours with breaks, up to 24:00, without holidays. Days without hours
            # are free. A calendar is in the desk's zone unless it has one of its own.
            # holidays: 12-31 (every year), 2026-05-15 (once), easter+39 (days after Easter Sunday), sweden, japan.
            # holiday-files: iCalendar files (.ics) of whole days, beside this file or by their whole path.
            # There are, without being written down: 24x7, every hour; business, as below; sweden and japan, with the
            # zone, the usual hours and the public holidays of the country.

            """
        for calendar in settings.clocks.calendars.values.sorted(by: { $0.name < $1.name }) {
            guard let week = calendar.week else { continue }
            out += "[calendars.\(tableName(calendar.name))]\n"
            if let zone = calendar.zoneName { out += "zone = \(quoted(zone))\n" }
            for (name, spans) in zip(weekdays, week.days) where !spans.isEmpty {
                out += "\(name) = \(quoted(HoursText.text(spans)))\n"
            }
            let days = calendar.holidays.compactMap { HolidayText.text($0) }
            if !days.isEmpty { out += "holidays = \(list(days))\n" }
            let files = calendar.holidays.compactMap { if case .file(let file) = $0 { file.name } else { nil } }
            if !files.isEmpty { out += "holiday-files = \(list(files))\n" }
            out += "\n"
        }
        return examples ? out + calendarExample : out
    }

    private static let calendarExample = """
        # [calendars.kyoto]
        # zone = "Asia/Tokyo"
        # mon = "09:00-12:00 13:00-18:00"
        # holidays = ["japan", "12-29", "12-30", "12-31", "01-02", "01-03"]
        # holiday-files = ["company.ics"]

        """

    static func clocks(_ settings: DeskSettings, _ examples: Bool) -> String {
        let policy = settings.clocks
        var out = """

            # How soon tickets are answered and resolved. 15m and 4h are working time; 3d and 2w are working days and weeks
            # of the calendar: with eight hours a day, 3d are 24 hours of work.
            [clocks]
            # The share of a target after which a clock warns.
            warn-at = \(policy.warnAt)
            # Whose targets a ticket has until it is prioritised.
            unprioritised = \(quoted(policy.unprioritised.description))

            """
        for priority in Priority.allCases {
            let targets = policy.targets(for: priority)
            out += """

                [clocks.\(priority)]
                response = \(quoted(DurationText.text(targets.response)))
                resolution = \(quoted(DurationText.text(targets.resolution)))
                calendar = \(quoted(targets.calendar))

                """
        }
        out += """

            # Other calendars for some tickets: the first rule that matches decides, before the priority's calendar. What a
            # rule does not name, it does not ask for.

            """
        for rule in policy.rules { out += text(of: rule) }
        return examples && policy.rules.isEmpty ? out + ruleExample : out
    }

    private static func text(of rule: ClockRule) -> String {
        var out = "[[clocks.rules]]\ncalendar = \(quoted(rule.calendar))\n"
        let conditions = [
            ("priorities", rule.priorities.map(\.description)), ("types", rule.types.map(\.rawValue)),
            ("kinds", rule.kinds.map(\.rawValue)), ("services", rule.services), ("organisations", rule.organisations),
        ]
        for (key, values) in conditions where !values.isEmpty { out += "\(key) = \(list(values))\n" }
        return out + "\n"
    }

    private static let ruleExample = """
        # [[clocks.rules]]
        # calendar = "kyoto"
        # organisations = ["Kyoto Marine"]
        # priorities = ["P3", "P4", "P5"]
        # [[clocks.rules]]
        # calendar = "24x7"
        # kinds = ["security"]

        """

    /// A table's name: bare where TOML allows that.
    private static func tableName(_ name: String) -> String {
        let isBare = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                || byte == 0x2D || byte == 0x5F
        }
        return isBare && !name.isEmpty ? name : quoted(name)
    }
}
