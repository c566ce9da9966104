import Helpdesk
import Primitives

extension SettingsFile {
    /// The tables of `planned`.
    static func planned(_ file: SettingsTable, _ settings: DeskSettings) throws(SettingsError) -> [Plan] {
        var plans: [Plan] = []
        for table in try file.subtables("planned") ?? [] {
            try table.allow([
                "name", "title", "body", "runbook", "type", "kind", "team", "category", "services", "impact", "urgency",
                "tags", "every", "on", "at", "zone", "start", "missed",
            ])
            let name = try table.required("name")
            if plans.contains(where: { $0.name == name }) { throw table.error("name", .duplicate(name)) }
            var plan = Plan(
                name: name, schedule: try schedule(table, settings.zone), title: try table.required("title"))
            if let type = try table.choice("type", TicketType.self) { plan.type = type }
            plan.body = try table.text("body") ?? ""
            plan.tags = try table.texts("tags")
            plan.runbook = try runbook(table)
            if let team = try table.text("team") {
                try known(team, settings.teams.map(\.name), table, "team")
                plan.team = team
            }
            plan.classification = try classification(table, settings, plan.type)
            plan.makesUpForAll = try table.choice("missed", Missed.self) == .all
            plans.append(plan)
        }
        return plans
    }

    /// What is created of occurrences that nobody was there for.
    private enum Missed: String, CaseIterable {
        case latest, all
    }

    private static func runbook(_ table: SettingsTable) throws(SettingsError) -> ArticleID? {
        guard let text = try table.text("runbook") else { return nil }
        guard let article = ArticleID(text) else {
            throw table.error("runbook", .outOfRange(text, expected: "an article such as KB-000007"))
        }
        return article
    }

    private static func classification(
        _ table: SettingsTable, _ settings: DeskSettings, _ type: TicketType
    ) throws(SettingsError) -> Classification {
        var result = Classification()
        if let kind = try table.choice("kind", IncidentKind.self), type == .incident { result.kind = kind }
        if let text = try table.text("category") {
            let known = settings.categories.flatMap { category in
                [category.name] + category.subcategories.map { category.name + "/" + $0 }
            }
            if !known.isEmpty { try self.known(text, known, table, "category") }
            result.category = CategoryPath(parsing: text)
        }
        result.services = try table.texts("services")
        if !settings.services.isEmpty {
            for service in result.services { try known(service, settings.services, table, "services") }
        }
        result.impact = try level(table, "impact")
        result.urgency = try level(table, "urgency")
        return result
    }

    private static func level(_ table: SettingsTable, _ key: String) throws(SettingsError) -> Level? {
        guard let number = try table.number(key) else { return nil }
        guard let level = Int(exactly: number).flatMap(Level.init(rawValue:)) else {
            throw table.error(key, .outOfRange("\(number)", expected: "1, 2 or 3"))
        }
        return level
    }

    // MARK: - When

    private static func schedule(_ table: SettingsTable, _ desk: NamedZone) throws(SettingsError) -> Schedule {
        let every = try table.required("every")
        let on = table.has("on") ? try table.textOrTexts("on") : []
        let at = try table.text("at") ?? "08:00"
        guard let minute = HoursOfDay.minute(at) else {
            throw table.error("at", .outOfRange(at, expected: "a time of day such as 08:00"))
        }
        var start: Timestamp?
        if let text = try table.text("start") {
            // Work that comes back after a length of time comes at the time of its first day.
            let dayOnly = localTime(text + "T" + (DurationText.milliseconds(every) == nil ? "00:00" : at))
            guard let time = localTime(text) ?? dayOnly else {
                throw table.error("start", .outOfRange(text, expected: "a day such as 2026-01-05, or 2026-01-05T08:00"))
            }
            start = time
        }
        let own = try zone("zone", of: table)
        return Schedule(
            try rhythm(table, every, on, hasStart: start != nil), minute: minute, zone: own ?? desk,
            hasOwnZone: own != nil, start: start, every: every, on: on)
    }

    private static let rhythms = ["day", "weekday", "week", "month", "quarter", "year"]

    private static func rhythm(
        _ table: SettingsTable, _ every: String, _ on: [String], hasStart: Bool
    ) throws(SettingsError) -> Schedule.Rhythm {
        switch every {
        case "day", "weekday":
            if !on.isEmpty { throw table.error("on", .outOfRange(on[0], expected: "nothing, every \(every)")) }
            return every == "day" ? .day : .workingDay
        case "week":
            return .week(Set(try numbers(on.isEmpty ? ["mon"] : on, table, expected: "days such as mon", weekday)))
        case "month", "quarter":
            let days = try numbers(
                on.isEmpty ? ["1"] : on, table, expected: "days from 1 to 31, or last", dayOfMonth)
            return .months(every == "month" ? 1 : 3, days: Set(days))
        case "year":
            return .year(
                Set(try numbers(on.isEmpty ? ["01-01"] : on, table, expected: "days such as 03-31", dayOfYear)))
        default:
            guard let length = DurationText.milliseconds(every), length >= 3_600_000 else {
                throw table.error("every", .unknownValue(every, known: rhythms + ["14d"]))
            }
            if !hasStart { throw table.error("start", .missing) }
            if !on.isEmpty { throw table.error("on", .outOfRange(on[0], expected: "nothing, every \(every)")) }
            return .length(length)
        }
    }

    private static func numbers(
        _ texts: [String], _ table: SettingsTable, expected: String, _ read: (String) -> Int?
    ) throws(SettingsError) -> [Int] {
        var numbers: [Int] = []
        for text in texts {
            guard let number = read(text) else {
                throw table.error("on", .outOfRange(text, expected: expected))
            }
            numbers.append(number)
        }
        return numbers
    }

    private static func weekday(_ text: String) -> Int? { weekdays.firstIndex(of: text).map { $0 + 1 } }

    private static func dayOfMonth(_ text: String) -> Int? {
        if text == "last" { return Schedule.Rhythm.lastDay }
        return Int(text).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func dayOfYear(_ text: String) -> Int? {
        // A leap year has every day there is.
        guard let day = Timestamp(rfc3339: "2024-" + text + "T00:00:00Z")?.civil else { return nil }
        return day.month * 100 + day.day
    }
}

/// Times of day as settings write them.
enum HoursOfDay {
    /// `08:00` as minutes since midnight; `nil` for what is none.
    static func minute(_ text: String) -> Int? {
        guard text.utf8.count == 5, let time = Timestamp(rfc3339: "2024-01-01T" + text + ":00Z")?.civil else {
            return nil
        }
        return time.hour * 60 + time.minute
    }
}

extension SettingsFile {
    /// The tables as a `desk.toml` has them.
    static func planned(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = """

            # Work that comes back: a ticket is logged each time, once, whoever looks. `every` is day, weekday (Monday to
            # Friday), week, month, quarter, year, or a length such as 14d. `on`: days of the week (mon), of the month (1 to
            # 31, last) or of the year (03-31). A day that a month does not have is its last one. Without `start` a plan
            # begins when it is first seen. `missed`: what is created when nobody was there, the latest or all.

            """
        for plan in settings.planned { out += text(of: plan) + "\n" }
        return out + (examples && settings.planned.isEmpty ? plannedExample : "")
    }

    private static func text(of plan: Plan) -> String {
        let schedule = plan.schedule
        var lines = ["[[planned]]", "name = \(quoted(plan.name))", "title = \(quoted(plan.title))"]
        if !plan.body.isEmpty { lines.append("body = \(quoted(plan.body))") }
        if let runbook = plan.runbook { lines.append("runbook = \(quoted(runbook.description))") }
        lines.append("type = \(quoted(plan.type.rawValue))")
        let known = plan.classification
        if let kind = known.kind { lines.append("kind = \(quoted(kind.rawValue))") }
        if let team = plan.team { lines.append("team = \(quoted(team))") }
        if let category = known.category { lines.append("category = \(quoted(category.description))") }
        if !known.services.isEmpty { lines.append("services = \(list(known.services))") }
        if let impact = known.impact { lines.append("impact = \(impact.rawValue)") }
        if let urgency = known.urgency { lines.append("urgency = \(urgency.rawValue)") }
        if !plan.tags.isEmpty { lines.append("tags = \(list(plan.tags))") }
        lines.append("every = \(quoted(schedule.every))")
        if !schedule.on.isEmpty { lines.append("on = \(list(schedule.on))") }
        lines.append("at = \(quoted(schedule.timeOfDay))")
        if schedule.hasOwnZone { lines.append("zone = \(quoted(schedule.zone.name))") }
        if let start = schedule.start { lines.append("start = \(quoted(localText(start)))") }
        lines.append("missed = \(quoted((plan.makesUpForAll ? Missed.all : .latest).rawValue))")
        return lines.joined(separator: "\n") + "\n"
    }

    private static let plannedExample = """
        # [[planned]]
        # name = "certificates"
        # title = "Look for certificates that run out"
        # runbook = "KB-000007"
        # team = "platform"
        # every = "month"
        # on = ["1"]
        # at = "08:00"

        """
}
