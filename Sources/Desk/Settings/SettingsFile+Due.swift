import Helpdesk
import Primitives

/// What falls due by itself: `close-after`, `[acknowledgement]` and `[[escalations]]`.
extension SettingsFile {
    /// What stands for a length that never ends.
    static let never = "never"
    private static let lengthOrNever = "a length such as 30m, 4h or 7d, or \"never\""

    static func due(_ file: SettingsTable, _ settings: DeskSettings) throws(SettingsError) -> DuePolicy {
        var policy = DuePolicy()
        if let text = try file.text("close-after") { policy.closeAfter = try length(text, file, "close-after") }
        if let table = try file.subtable("acknowledgement") {
            try table.allow(Priority.allCases.map(\.description))
            for priority in Priority.allCases {
                guard let text = try table.text(priority.description) else { continue }
                policy.staleAfter[priority] = try length(text, table, priority.description)
            }
        }
        for table in try file.subtables("escalations") ?? [] {
            let escalation = try escalation(table, settings)
            if policy.escalations.contains(where: { $0.name == escalation.name }) {
                throw table.error("name", .duplicate(escalation.name))
            }
            policy.escalations.append(escalation)
        }
        return policy
    }

    static func length(
        _ text: String, _ table: SettingsTable, _ key: String
    ) throws(SettingsError) -> Int64? {
        if text == never { return nil }
        guard let length = DurationText.milliseconds(text) else {
            throw table.error(key, .outOfRange(text, expected: lengthOrNever))
        }
        return length
    }

    private static func escalation(
        _ table: SettingsTable, _ settings: DeskSettings
    ) throws(SettingsError) -> EscalationPolicy {
        try table.allow(["name", "priorities", "types", "services", "teams", "repeat", "levels"])
        var policy = EscalationPolicy(name: try table.required("name"), levels: [])
        for text in try table.texts("priorities") { policy.priorities.append(try priority(text, table, "priorities")) }
        policy.types = try table.choices("types", TicketType.allCases)
        policy.services = try names("services", table, among: settings.services)
        policy.teams = try names("teams", table, among: settings.teams.map(\.name))
        if let number = try table.number("repeat") {
            guard number >= 0, number <= Double(EscalationPolicy.mostRepeats), number == number.rounded() else {
                throw table.error(
                    "repeat",
                    .outOfRange(
                        "\(number)", expected: "a whole number from 0 to \(EscalationPolicy.mostRepeats)"))
            }
            policy.repeats = Int(number)
        }
        for level in try table.subtables("levels") ?? [] {
            policy.levels.append(try self.level(level, behind: policy.levels.last, settings))
        }
        if policy.levels.isEmpty { throw table.error("levels", .missing) }
        return policy
    }

    private static func level(
        _ table: SettingsTable, behind before: EscalationLevel?, _ settings: DeskSettings
    ) throws(SettingsError) -> EscalationLevel {
        try table.allow(["after", "to", "kind"])
        let text = try table.required("after")
        guard let after = DurationText.milliseconds(text) else {
            throw table.error("after", .outOfRange(text, expected: "a length such as 15m, 4h or 3d, at most 365d"))
        }
        if let before, after <= before.after {
            let expected = "more than the \(DurationText.text(before.after)) of the level before"
            throw table.error("after", .outOfRange(text, expected: expected))
        }
        var level = EscalationLevel(after: after, to: [])
        for text in try table.texts("to") { level.targets.append(try target(text, table, settings)) }
        if level.targets.isEmpty { throw table.error("to", .missing) }
        if let kind = try table.choice("kind", EscalationKind.self) { level.kind = kind }
        let hasTeam = level.targets.contains { target in
            if case .person = target { false } else { true }
        }
        if level.kind == .functional, !hasTeam {
            let expected = "a team:… or on-call:… that a functional level hands it to"
            throw table.error("to", .outOfRange(list(level.targets.map(\.text)), expected: expected))
        }
        return level
    }

    private static func target(
        _ text: String, _ table: SettingsTable, _ settings: DeskSettings
    ) throws(SettingsError) -> EscalationTarget {
        guard let target = EscalationTarget(text) else {
            throw table.error("to", .outOfRange(text, expected: "on-call:TEAM, person:USER or team:TEAM"))
        }
        switch target {
        case .onCall(let team), .team(let team): try know(team, table, "to", among: settings.teams.map(\.name))
        case .person(let name): try know(name, table, "to", among: settings.operators.map(\.name))
        }
        return target
    }

    static func names(
        _ key: String, _ table: SettingsTable, among known: [String]
    ) throws(SettingsError) -> [String] {
        let names = try table.texts(key)
        for name in names { try know(name, table, key, among: known) }
        return names
    }

    /// While a list is empty, any name is taken.
    static func know(
        _ name: String, _ table: SettingsTable, _ key: String, among known: [String]
    ) throws(SettingsError) {
        if known.isEmpty || known.contains(name) { return }
        throw table.error(key, .unknownValue(name, known: Nearest.names(to: name, in: known)))
    }
}

extension SettingsFile {
    /// What stands before the first table.
    static func closing(_ settings: DeskSettings) -> String {
        """

        # How long a resolved ticket stays open for objections before it is closed by itself: 7d, or "never".
        close-after = \(quoted(settings.due.closeAfter.map(DurationText.text) ?? never))

        """
    }

    static func due(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = """

            # How long an acknowledgement lasts without a sign of a person, by priority; "never" lets it last.
            [acknowledgement]

            """
        for priority in Priority.allCases {
            guard let length = settings.due.staleAfter[priority] else {
                if DuePolicy().staleAfter[priority] != nil { out += "\(priority) = \(quoted(never))\n" }
                continue
            }
            out += "\(priority) = \(quoted(DurationText.text(length)))\n"
        }
        if examples { out += "# P2 = \"2h\"\n" }
        out += """

            # Who is called while nobody acknowledges a ticket. The first policy that is for a ticket holds; without
            # priorities, types, services or teams it is for all. Delays count from when an acknowledgement is asked for,
            # at any hour. A level without anybody to call is passed over. `repeat` climbs all levels again.
            # kind: "hierarchical" tells people, who watch the ticket from there on; "functional" hands it to the team.

            """
        for policy in settings.due.escalations { out += text(of: policy) }
        if examples && settings.due.escalations.isEmpty { out += escalationExample }
        return out
    }

    private static func text(of policy: EscalationPolicy) -> String {
        var out = "[[escalations]]\nname = \(quoted(policy.name))\n"
        if !policy.priorities.isEmpty { out += "priorities = \(list(policy.priorities.map(\.description)))\n" }
        if !policy.types.isEmpty { out += "types = \(list(policy.types.map(\.rawValue)))\n" }
        if !policy.services.isEmpty { out += "services = \(list(policy.services))\n" }
        if !policy.teams.isEmpty { out += "teams = \(list(policy.teams))\n" }
        if policy.repeats > 0 { out += "repeat = \(policy.repeats)\n" }
        for level in policy.levels {
            out += "[[escalations.levels]]\nafter = \(quoted(DurationText.text(level.after)))\n"
            out += "to = \(list(level.targets.map(\.text)))\nkind = \(quoted(level.kind.rawValue))\n"
        }
        return out + "\n"
    }

    private static let escalationExample = """
        # [[escalations]]
        # name = "critical"
        # priorities = ["P1"]
        # repeat = 2
        # [[escalations.levels]]
        # after = "15m"
        # to = ["on-call:network"]
        # [[escalations.levels]]
        # after = "30m"
        # to = ["person:anna", "team:managers"]

        """
}
