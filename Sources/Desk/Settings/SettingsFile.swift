import Helpdesk

/// Reading and writing `desk.toml`.
public enum SettingsFile {
    /// Its name in a desk's directory.
    public static let name = "desk.toml"

    /// The keys at the top of the file.
    public static let keys = [
        "name", "language", "theme", "columns", "default-role", "services", "operators", "teams", "categories",
        "priority", "mandatory", "clocks", "views", "snippets", "keys", "mouse", "zone", "calendars",
        "rotas", "planned", "close-after", "acknowledgement", "escalations", "causes", "macros", "customer-languages",
        "security-notice", "review-within", "runbooks", "vendors",
    ]

    /// The languages that the program speaks.
    static let languages = ["en", "sv", "ja"]

    /// Reads settings.
    ///
    /// - Parameters:
    ///   - text: what the file holds.
    ///   - path: where it stands, for messages.
    /// - Throws: the first mistake, with its line and key.
    public static func parse(text: String, path: String) throws(SettingsError) -> DeskSettings {
        try settings(SettingsTable(parsing: text, path: path))
    }

    /// Reads settings from a file.
    public static func load(path: String) throws(SettingsError) -> DeskSettings {
        let text: String
        do {
            text = try DeskFile.text(path)
        } catch let failure {
            throw SettingsError(path: path, problem: .unreadable(failure.code))
        }
        return try parse(text: text, path: path)
    }

    private static func settings(_ file: SettingsTable) throws(SettingsError) -> DeskSettings {
        try file.allow(keys)
        var settings = DeskSettings()
        if let name = try file.text("name") { settings.name = name }
        settings.language = try language(file)
        if let theme = try file.text("theme") { settings.theme = theme }
        if let mouse = try file.flag("mouse") { settings.usesMouse = mouse }
        if let role = try file.choice("default-role", Role.self) { settings.defaultRole = role }
        let columns = try file.choices("columns", QueueColumn.allCases)
        if !columns.isEmpty { settings.columns = columns }
        settings.views = try views(file)
        settings.services = try file.texts("services")
        settings.teams = try teams(file)
        settings.operators = try operators(file, settings.teams)
        settings.categories = try categories(file)
        if let priority = try file.subtable("priority") { settings.matrix = try matrix(priority) }
        if let rules = try file.subtables("mandatory") { settings.mandatory = try mandatory(rules) }
        settings.zone = try zone(file)
        settings.clocks = try policy(file, settings)
        settings.rotas = try rotas(file, settings)
        settings.due = try due(file, settings)
        settings.planned = try planned(file, settings)
        settings.runbooks = try runbooks(file, settings)
        settings.vendors = try vendors(file, settings)
        settings.securityNotice = try securityNotice(file, settings.securityNotice)
        if let text = try file.text("review-within") { settings.reviewWithin = try length(text, file, "review-within") }
        settings.keys = try keys(file)
        settings.snippets = try snippets(file)
        if file.has("causes") { settings.causes = try file.texts("causes") }
        settings.macros = try macros(file, settings)
        settings.customerLanguages = try customerLanguages(file)
        return settings
    }

    static func language(_ file: SettingsTable) throws(SettingsError) -> String? {
        guard let tag = try file.text("language") else { return nil }
        guard languages.contains(tag) else { throw file.error("language", .unknownValue(tag, known: languages)) }
        return tag
    }
}
