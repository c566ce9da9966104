import Helpdesk

extension SettingsFile {
    /// A complete `desk.toml` with every default written out and explained.
    ///
    /// - Parameter founder: the user who makes the desk, and so its first admin; without one nobody is.
    public static func template(name: String, founder: String? = nil) -> String {
        let operators = founder.map { [Operator(name: $0, role: .admin)] } ?? []
        return template(of: DeskSettings(name: name, operators: operators))
    }

    /// The settings that a new desk begins with: the host's zone, and the calendar of a country that keeps to it.
    ///
    /// - Parameter zone: the host's, as ``ZoneNames/host`` tells it.
    public static func beginning(name: String, founder: String, zone: String) -> DeskSettings {
        var settings = DeskSettings(name: name, operators: [Operator(name: founder, role: .admin)])
        settings.zone = ZoneNames.zone(zone) ?? .utc
        // Nobody else keeps to Stockholm's or Tokyo's time: there the holidays are known, too.
        let country = BuiltInCalendar.allCases.first { $0.zoneName == settings.zone.name }
        let calendar = (country ?? .business).calendar(in: settings.zone.table)
        var targets = ClockPolicy.standardTargets
        for index in targets.indices where targets[index].calendar == BuiltInCalendar.business.rawValue {
            targets[index].calendar = calendar.name
        }
        if let clocks = ClockPolicy(targets: targets, calendars: [calendar]) { settings.clocks = clocks }
        return settings
    }

    /// A complete `desk.toml` of these settings, every key explained.
    public static func template(of settings: DeskSettings) -> String { text(of: settings, examples: true) }

    /// The settings as a `desk.toml` that reads back as the same.
    public static func text(of settings: DeskSettings) -> String { text(of: settings, examples: false) }

    private static func text(of settings: DeskSettings, examples: Bool) -> String {
        var out = general(settings, examples)
        out += people(settings, examples)
        out += catalogue(settings, examples)
        out += views(settings, examples)
        out += rules(settings)
        out += calendars(settings, examples)
        out += clocks(settings, examples)
        out += rotas(settings, examples)
        out += due(settings, examples)
        out += planned(settings, examples)
        out += snippets(settings, examples)
        out += macros(settings, examples)
        out += customerLanguages(settings, examples)
        out += text(of: settings.keys)
        if examples { out += keysExample }
        return out
    }

    private static func general(_ settings: DeskSettings, _ examples: Bool) -> String {
        let language = settings.language.map { "language = \(quoted($0))" } ?? "# language = \"en\""
        var out = """
            # Settings of this desk. `vakt config check` names every mistake with its line.

            # Shown in the top line.
            name = \(quoted(settings.name))

            # en, sv or ja; without it each operator's locale decides.
            \(language)

            # The desk's time zone, by its name in the IANA database, such as Europe/Stockholm.
            zone = \(quoted(settings.zone.name))

            # A theme that comes with the program, or a file in the operator's configuration directory.
            theme = \(quoted(settings.theme))

            # Whether consoles take the mouse. If not, it is the terminal's own, with which text is selected.
            mouse = \(settings.usesMouse)

            # The queue's columns, in order: \(QueueColumn.allCases.map(\.rawValue).joined(separator: ", ")).
            columns = \(list(settings.columns.map(\.rawValue)))

            # The role of a member of the desk's group who is not listed below:
            # agent, supervisor, admin, or auditor (reads only).
            default-role = \(quoted(settings.defaultRole.rawValue))

            # Services that tickets can be about. While the list is empty, any name is taken.
            services = \(list(settings.services))

            """
        out += causes(settings)
        out += closing(settings)
        // An empty list must stand before the first table; without it the default rules would hold.
        if settings.mandatory.isEmpty { out += "\nmandatory = []\n" }
        if examples && settings.services.isEmpty { out += "# services = [\"mail\", \"network\", \"web shop\"]\n" }
        return out
    }

    private static func people(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = "\n# Teams that tickets are handed to.\n"
        for team in settings.teams {
            out += "[[teams]]\nname = \(quoted(team.name))\n"
            if !team.title.isEmpty { out += "title = \(quoted(team.title))\n" }
            out += "\n"
        }
        if examples && settings.teams.isEmpty {
            out += "# [[teams]]\n# name = \"network\"\n# title = \"Network and sites\"\n"
        }
        out += "\n# Operators, by their user names on this system, with the roles they have here.\n"
        for person in settings.operators {
            out += "[[operators]]\nname = \(quoted(person.name))\n"
            if !person.fullName.isEmpty { out += "full-name = \(quoted(person.fullName))\n" }
            out += "role = \(quoted(person.role.rawValue))\n"
            if !person.teams.isEmpty { out += "teams = \(list(person.teams))\n" }
            if !person.rights.isEmpty { out += "rights = \(list(person.rights.map(\.rawValue).sorted()))\n" }
            out += "\n"
        }
        if examples {
            out += "# [[operators]]\n# name = \"anna\"\n# full-name = \"Anna Lind\"\n# role = \"supervisor\"\n"
            out += "# teams = [\"network\"]\n# rights = [\"declare-major\"]\n"
        }
        return out
    }

    private static func catalogue(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = "\n# Categories. While there are none, any path is taken.\n"
        for category in settings.categories {
            out += "[[categories]]\nname = \(quoted(category.name))\n"
            if !category.subcategories.isEmpty { out += "subcategories = \(list(category.subcategories))\n" }
            out += "\n"
        }
        if examples && settings.categories.isEmpty {
            out += "# [[categories]]\n# name = \"mail\"\n# subcategories = [\"server\", \"client\"]\n"
        }
        return out
    }

    private static func views(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = """

            # Views of the queue for everybody, in the order of their numbers: a query as in the filter line, and columns
            # where others than the queue's are wanted. `key` keeps a number for one. Operators add their own in the
            # console. While there are none: open, mine, unassigned, breaching, on hold, resolved lately, all.

            """
        out += text(of: settings.views)
        if examples && settings.views.isEmpty { out += viewExamples }
        return out
    }

    static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }

    /// A basic string of TOML: quotation marks, backslashes and control characters escaped.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
