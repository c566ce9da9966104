import Helpdesk
import Primitives

extension SettingsFile {
    static func teams(_ file: SettingsTable) throws(SettingsError) -> [Team] {
        var teams: [Team] = []
        for table in try file.subtables("teams") ?? [] {
            try table.allow(["name", "title"])
            let team = Team(name: try table.required("name"), title: try table.text("title") ?? "")
            if teams.contains(where: { $0.name == team.name }) { throw table.error("name", .duplicate(team.name)) }
            teams.append(team)
        }
        return teams
    }

    static func operators(_ file: SettingsTable, _ teams: [Team]) throws(SettingsError) -> [Operator] {
        let known = teams.map(\.name)
        var operators: [Operator] = []
        for table in try file.subtables("operators") ?? [] {
            try table.allow(["name", "full-name", "role", "teams", "rights"])
            var person = Operator(name: try table.required("name"), fullName: try table.text("full-name") ?? "")
            if let role = try table.choice("role", Role.self) { person.role = role }
            person.teams = try table.texts("teams")
            person.rights = Set(try table.choices("rights", Permission.allCases))
            if let stranger = person.teams.first(where: { !known.contains($0) }) {
                throw table.error("teams", .unknownValue(stranger, known: Nearest.names(to: stranger, in: known)))
            }
            if operators.contains(where: { $0.name == person.name }) {
                throw table.error("name", .duplicate(person.name))
            }
            operators.append(person)
        }
        return operators
    }

    static func categories(_ file: SettingsTable) throws(SettingsError) -> [Category] {
        var categories: [Category] = []
        for table in try file.subtables("categories") ?? [] {
            try table.allow(["name", "subcategories"])
            let category = Category(
                name: try table.required("name"), subcategories: try table.texts("subcategories"))
            for name in [category.name] + category.subcategories where name.contains("/") {
                let key = name == category.name ? "name" : "subcategories"
                throw table.error(key, .outOfRange(name, expected: "a name without a slash"))
            }
            if categories.contains(where: { $0.name == category.name }) {
                throw table.error("name", .duplicate(category.name))
            }
            categories.append(category)
        }
        return categories
    }

    static func matrix(_ table: SettingsTable) throws(SettingsError) -> PriorityMatrix {
        try table.allow(["matrix"])
        guard let numbers = try table.numberRows("matrix") else { return .standard }
        let rows = numbers.map { $0.compactMap { number in Priority(rawValue: number) } }
        guard numbers.allSatisfy({ $0.count == 3 }), let matrix = PriorityMatrix(rows: rows) else {
            throw table.error("matrix", .wrongKind(expected: .matrix))
        }
        return matrix
    }

    static func mandatory(_ tables: [SettingsTable]) throws(SettingsError) -> [MandatoryRule] {
        var rules: [MandatoryRule] = []
        for table in tables {
            try table.allow(["before", "fields", "types", "priorities", "kinds", "major"])
            guard let before = try table.choice("before", TicketState.self) else {
                throw table.error("before", .missing)
            }
            var rule = MandatoryRule(before: before, fields: [])
            rule.fields = try table.choices("fields", MandatoryRule.possibleFields)
            if rule.fields.isEmpty { throw table.error("fields", .missing) }
            rule.types = try table.choices("types", TicketType.allCases)
            rule.kinds = try table.choices("kinds", IncidentKind.allCases)
            rule.major = try table.flag("major") ?? false
            for text in try table.texts("priorities") {
                rule.priorities.append(try priority(text, table, "priorities"))
            }
            rules.append(rule)
        }
        return rules
    }

    static func priority(_ text: String, _ table: SettingsTable, _ key: String) throws(SettingsError) -> Priority {
        guard let priority = Priority(text) else {
            throw table.error(key, .unknownValue(text, known: Priority.allCases.map(\.description)))
        }
        return priority
    }

}
