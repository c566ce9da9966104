import Helpdesk

extension SettingsFile {
    /// The tables of `runbooks`.
    static func runbooks(_ file: SettingsTable, _ settings: DeskSettings) throws(SettingsError) -> [RunbookRule] {
        var rules: [RunbookRule] = []
        for table in try file.subtables("runbooks") ?? [] {
            try table.allow(["article", "categories", "services", "alerts", "required-before"])
            let text = try table.required("article")
            guard let article = ArticleID(text) else {
                throw table.error("article", .outOfRange(text, expected: "an article such as KB-000007"))
            }
            if rules.contains(where: { $0.article == article }) { throw table.error("article", .duplicate(text)) }
            var rule = RunbookRule(article: article)
            for text in try table.texts("categories") { rule.categories.append(try path(text, table, settings)) }
            rule.services = try names("services", table, among: settings.services)
            rule.alerts = try table.texts("alerts")
            if rule.categories.isEmpty && rule.services.isEmpty && rule.alerts.isEmpty {
                throw table.error("categories", .missing)
            }
            rule.requiredBefore = try table.choice("required-before", TicketState.self)
            if let state = rule.requiredBefore, !RunbookRule.holdable.contains(state) {
                throw table.error(
                    "required-before", .unknownValue(state.rawValue, known: RunbookRule.holdable.map(\.rawValue)))
            }
            rules.append(rule)
        }
        return rules
    }

    private static func path(
        _ text: String, _ table: SettingsTable, _ settings: DeskSettings
    ) throws(SettingsError) -> CategoryPath {
        let known = settings.categories.flatMap { category in
            [category.name] + category.subcategories.map { category.name + "/" + $0 }
        }
        try know(text, table, "categories", among: known)
        guard let path = CategoryPath(parsing: text) else {
            throw table.error("categories", .outOfRange(text, expected: "a category, or category/subcategory"))
        }
        return path
    }

    /// The tables as a `desk.toml` has them.
    static func runbooks(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = """

            # Checklists that are offered on a ticket by its category, service, or a part of an alert's title; one match is
            # enough. Runbooks among the articles are offered by their own category without that. With required-before
            # (in-progress, resolved or closed) a ticket can't take that state until every step is ticked.

            """
        for rule in settings.runbooks {
            out += "[[runbooks]]\narticle = \(quoted(rule.article.description))\n"
            if !rule.categories.isEmpty { out += "categories = \(list(rule.categories.map(\.description)))\n" }
            if !rule.services.isEmpty { out += "services = \(list(rule.services))\n" }
            if !rule.alerts.isEmpty { out += "alerts = \(list(rule.alerts))\n" }
            if let state = rule.requiredBefore { out += "required-before = \(quoted(state.rawValue))\n" }
        }
        return out + (examples && settings.runbooks.isEmpty ? runbookExample : "")
    }

    private static let runbookExample = """
        # [[runbooks]]
        # article = "KB-000007"
        # categories = ["mail/server"]
        # alerts = ["certificate expires"]
        # required-before = "resolved"

        """
}
