import Helpdesk
import Primitives

/// What is done with one go, and what customers are told: `[[macros]]`, `causes` and `[customer-languages]`.
extension SettingsFile {
    static func macros(_ file: SettingsTable, _ settings: DeskSettings) throws(SettingsError) -> [Macro] {
        var macros: [Macro] = []
        for table in try file.subtables("macros") ?? [] {
            try table.allow([
                "name", "description", "text", "public", "state", "hold-reason", "code", "resolution", "tags",
                "remove-tags", "team", "assignee", "category",
            ])
            var macro = Macro(name: try table.required("name"))
            if macros.contains(where: { $0.name == macro.name }) { throw table.error("name", .duplicate(macro.name)) }
            macro.description = try table.text("description") ?? ""
            macro.text = try template("text", table)
            macro.resolution = try template("resolution", table)
            macro.isPublic = try table.flag("public") ?? false
            try readState(table, &macro)
            macro.tags = try table.texts("tags").map { $0.lowercased() }
            macro.untags = try table.texts("remove-tags").map { $0.lowercased() }
            try readOwner(table, settings, &macro)
            if let text = try table.text("category") { macro.category = try category(text, table, settings) }
            if macro.doesNothing { throw table.error("name", .outOfRange(macro.name, expected: "something to do")) }
            macros.append(macro)
        }
        return macros
    }

    /// A text whose fields are known.
    private static func template(_ key: String, _ table: SettingsTable) throws(SettingsError) -> String {
        guard table.has(key) else { return "" }
        let text = try table.wholeText(key)
        if text.utf8.count > TextLimit.text {
            throw table.error(key, .outOfRange(String(text.utf8.count), expected: "at most \(TextLimit.text) bytes"))
        }
        guard let stranger = Macro.strangers(in: text).first else { return text }
        let near = Nearest.names(to: stranger, in: Macro.Field.allCases.map(\.rawValue)).map { "{" + $0 + "}" }
        throw table.error(key, .unknownValue("{" + stranger + "}", known: near))
    }

    private static func readState(_ table: SettingsTable, _ macro: inout Macro) throws(SettingsError) {
        if let text = try table.text("state") {
            guard let state = Macro.states.first(where: { $0.rawValue == text }) else {
                throw table.error("state", .unknownValue(text, known: Macro.states.map(\.rawValue)))
            }
            macro.state = state
        }
        macro.holdReason = try table.choice("hold-reason", HoldReason.self)
        macro.code = try table.choice("code", ResolutionCode.self)
        if macro.state == .onHold, macro.holdReason == nil { throw table.error("hold-reason", .missing) }
        if macro.holdReason == .scheduled {
            // A wake-up time can't be written down beforehand.
            let reasons = HoldReason.allCases.filter { $0 != .scheduled }.map(\.rawValue)
            throw table.error("hold-reason", .unknownValue("scheduled", known: reasons))
        }
        for (key, isThere, state) in [
            ("hold-reason", macro.holdReason != nil, TicketState.onHold), ("code", macro.code != nil, .resolved),
            ("resolution", !macro.resolution.isEmpty, .resolved),
        ] where isThere && macro.state != state {
            throw table.error(key, .outOfRange(key, expected: "it with state = \"\(state.rawValue)\" only"))
        }
    }

    private static func readOwner(
        _ table: SettingsTable, _ settings: DeskSettings, _ macro: inout Macro
    ) throws(SettingsError) {
        if let team = try table.text("team") {
            try known(team, settings.teams.map(\.name), table, "team")
            macro.team = team
        }
        if let person = try table.text("assignee") {
            if person != "me" { try known(person, settings.operators.map(\.name), table, "assignee") }
            macro.assignee = person
        }
    }

    private static func category(
        _ text: String, _ table: SettingsTable, _ settings: DeskSettings
    ) throws(SettingsError) -> CategoryPath {
        let known = settings.categories.flatMap { category in
            [category.name] + category.subcategories.map { category.name + "/" + $0 }
        }
        if !known.isEmpty { try self.known(text, known, table, "category") }
        guard let path = CategoryPath(parsing: text) else {
            throw table.error("category", .outOfRange(text, expected: "category or category/subcategory"))
        }
        return path
    }

    static func customerLanguages(_ file: SettingsTable) throws(SettingsError) -> [String: String] {
        guard let table = try file.subtable("customer-languages") else { return [:] }
        var found: [String: String] = [:]
        for name in table.names {
            let tag = try table.required(name)
            guard languages.contains(tag) else { throw table.error(name, .unknownValue(tag, known: languages)) }
            found[name] = tag
        }
        return found
    }

    // MARK: - As a desk.toml has it

    static func macros(_ settings: DeskSettings, _ examples: Bool) -> String {
        let fields = Macro.Field.allCases.map { "{" + $0.rawValue + "}" }
        var out = """

            # Macros: what is done to a ticket with one go, shown before it is done, and past no rule. Fields in texts:
            # \(fields.prefix(6).joined(separator: ", ")),
            # \(fields.dropFirst(6).joined(separator: ", ")).
            # Also: description, state with hold-reason or code and resolution, tags, remove-tags, team, assignee (a name,
            # or me) and category.

            """
        if examples && settings.macros.isEmpty {
            out +=
                "# [[macros]]\n# name = \"ask for a screenshot\"\n# text = \"Hello {requester}, please send a picture.\"\n"
            out += "# public = true\n# state = \"on-hold\"\n# hold-reason = \"caller\"\n# tags = [\"waiting\"]\n"
        }
        for macro in settings.macros { out += text(of: macro) }
        return out
    }

    private static func text(of macro: Macro) -> String {
        var lines = ["[[macros]]", "name = \(quoted(macro.name))"]
        func add(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(key) = \(quoted(value))") }
        }
        add("description", macro.description)
        add("text", macro.text)
        if macro.isPublic { lines.append("public = true") }
        add("state", macro.state?.rawValue)
        add("hold-reason", macro.holdReason?.rawValue)
        add("code", macro.code?.rawValue)
        add("resolution", macro.resolution)
        if !macro.tags.isEmpty { lines.append("tags = \(list(macro.tags))") }
        if !macro.untags.isEmpty { lines.append("remove-tags = \(list(macro.untags))") }
        add("team", macro.team)
        add("assignee", macro.assignee)
        add("category", macro.category?.description)
        return lines.joined(separator: "\n") + "\n\n"
    }

    static func causes(_ settings: DeskSettings) -> String {
        """

        # The categories of root causes. While the list is empty, any name is taken.
        causes = \(list(settings.causes))

        """
    }

    static func customerLanguages(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = "\n# Languages of customers, by organisation or by the domain of their addresses: en, sv or ja.\n"
        if examples && settings.customerLanguages.isEmpty {
            out += "# [customer-languages]\n# \"example.co.jp\" = \"ja\"\n"
        }
        guard !settings.customerLanguages.isEmpty else { return out }
        out += "[customer-languages]\n"
        for (name, tag) in settings.customerLanguages.sorted(by: { $0.key < $1.key }) {
            out += "\(quoted(name)) = \(quoted(tag))\n"
        }
        return out
    }
}

extension Macro {
    /// Whether nothing would come of it.
    fileprivate var doesNothing: Bool {
        text.isEmpty && state == nil && tags.isEmpty && untags.isEmpty && team == nil && assignee == nil
            && category == nil
    }
}
