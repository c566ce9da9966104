import Helpdesk
import Testing

@testable import Desk

@Suite("desk.toml") struct SettingsFileTests {
    private func parse(_ text: String) throws(SettingsError) -> DeskSettings {
        try SettingsFile.parse(text: text, path: "desk.toml")
    }

    @Test("an empty file is a desk with every default")
    func emptyFile() throws {
        #expect(try parse("") == DeskSettings())
    }

    @Test("the template reads as the defaults with its name")
    func template() throws {
        let text = SettingsFile.template(name: "Kontoret \"Norr\" \\ 3")
        #expect(try parse(text) == DeskSettings(name: "Kontoret \"Norr\" \\ 3"))
    }

    @Test("what is written reads back as the same")
    func roundTrip() throws {
        let text = """
            name = "Desk"
            language = "sv"
            theme = "mono"
            columns = ["id", "title"]
            default-role = "auditor"
            services = ["mail", "web shop"]
            [[teams]]
            name = "network"
            title = "Nät"
            [[operators]]
            name = "anna"
            full-name = "Anna Lind"
            role = "admin"
            teams = ["network"]
            [[categories]]
            name = "mail"
            subcategories = ["server"]
            [priority]
            matrix = [[1, 1, 2], [2, 3, 4], [3, 4, 5]]
            [[mandatory]]
            before = "closed"
            fields = ["confirmed-by"]
            types = ["incident"]
            priorities = ["P1"]
            kinds = ["security"]
            [clocks]
            warn-at = 0.5
            unprioritised = "P4"
            [clocks.P1]
            response = "90m"
            resolution = "1w"
            [keys]
            note = "F5"
            contain = []
            [keys.queue]
            open = ["Enter", "g \\"", "\\\\"]
            """
        let settings = try parse(text)
        #expect(settings.operators == [Operator(name: "anna", fullName: "Anna Lind", role: .admin, teams: ["network"])])
        #expect(settings.clocks.targets[0].response == .minutes(90))
        #expect(settings.clocks.targets[0].resolution == .weeks(1))
        #expect(settings.clocks.targets[1] == ClockPolicy.standard.targets[1])
        #expect(
            settings.keys == [
                KeyWish(action: "note", keys: ["F5"]), KeyWish(action: "contain", keys: []),
                KeyWish(action: "open", place: "queue", keys: ["Enter", "g \"", "\\"]),
            ])
        #expect(try parse(SettingsFile.text(of: settings)) == settings)
    }

    @Test("no rules at all are written as no rules")
    func noRules() throws {
        let settings = DeskSettings(mandatory: [])
        #expect(try parse(SettingsFile.text(of: settings)).mandatory.isEmpty)
    }

    @Test("an unreadable file says why")
    func unreadable() {
        #expect(throws: SettingsError(path: "/nowhere/desk.toml", problem: .unreadable(2))) {
            try SettingsFile.load(path: "/nowhere/desk.toml")
        }
    }

    @Test("a text that is no TOML names line and column")
    func notTOML() throws {
        let error = try #require(throws: SettingsError.self) { try parse("name = \"x\"\nteams = [\n") }
        #expect(error.line == 3 || error.line == 2)
        #expect(error.column != nil)
    }
}

@Suite("settings in the manual") struct SettingsManualTests {
    @Test("a new desk.toml, which is the manual's page, has every key", arguments: SettingsFile.keys)
    func desk(_ key: String) {
        let lines = SettingsFile.template(name: "Service desk", founder: "anna").split(separator: "\n")
        let starts = ["\(key) = ", "[\(key)]", "[[\(key)]]", "[\(key)."]
        let isThere = lines.contains { line in
            let text = line.hasPrefix("# ") ? line.dropFirst(2) : line
            return starts.contains { text.hasPrefix($0) }
        }
        #expect(isThere, "\(key) is not explained in a new desk.toml")
    }

    @Test("the example of a console.toml is right, and has every key")
    func own() throws {
        let preferences = try PreferencesFile.parse(text: PreferenceKey.example, path: "console.toml")
        #expect(preferences.views.count == 1 && preferences.snippets.count == 1 && preferences.keys.count == 2)
        let lines = PreferenceKey.example.split(separator: "\n")
        for key in PreferenceKey.allCases {
            let starts = ["\(key) = ", "[\(key)]", "[[\(key)]]"]
            #expect(lines.contains { line in starts.contains { line.hasPrefix($0) } }, "\(key)")
        }
    }
}

@Suite("mistakes in desk.toml") struct SettingsMistakeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int?
        let key: String
        let problem: SettingsError.Problem
        var testDescription: String { key }

        init(_ text: String, _ line: Int?, _ key: String, _ problem: SettingsError.Problem) {
            self.text = text
            self.line = line
            self.key = key
            self.problem = problem
        }
    }

    static let matrixKind = SettingsError.Problem.wrongKind(expected: .matrix)

    static let cases: [Case] = [
        Case("# x\nnme = 1", 2, "nme", .unknownKey(known: ["name", "theme", "zone", "keys", "mouse"])),
        Case("name = 3", 1, "name", .wrongKind(expected: .text)),
        Case("name = \" \"", 1, "name", .wrongKind(expected: .someText)),
        Case("\nlanguage = \"de\"", 2, "language", .unknownValue("de", known: ["en", "sv", "ja"])),
        Case(
            "default-role = \"boss\"", 1, "default-role",
            .unknownValue("boss", known: ["admin", "agent", "auditor", "supervisor"])),
        Case("services = [\"a\", \"a\"]", 1, "services", .duplicate("a")),
        Case("services = \"a\"", 1, "services", .wrongKind(expected: .texts)),
        Case("teams = \"a\"", 1, "teams", .wrongKind(expected: .tables("teams"))),
        Case("[[teams]]\ntitle = \"x\"", 1, "teams[1].name", .missing),
        Case("[[teams]]\nname = \"a\"\n\n[[teams]]\nname = \"a\"", 5, "teams[2].name", .duplicate("a")),
        Case(
            "[[operators]]\nname = \"a\"\nrole = \"agnet\"", 3, "operators[1].role",
            .unknownValue("agnet", known: ["agent", "admin", "auditor", "supervisor"])),
        Case(
            "[[operators]]\nname = \"a\"\nteams = [\"nt\"]\n[[teams]]\nname = \"net\"", 3, "operators[1].teams",
            .unknownValue("nt", known: ["net"])),
        Case(
            "[[operators]]\nname = \"a\"\n[[operators]]\nname = \"b\"\nful-name = \"x\"", 5, "operators[2].ful-name",
            .unknownKey(known: ["full-name", "name", "role", "teams", "rights"])),
        Case("[[operators]]\nname = \"a\"\n[[operators]]\nname = \"a\"", 4, "operators[2].name", .duplicate("a")),
        Case(
            "[[categories]]\nname = \"a/b\"", 2, "categories[1].name",
            .outOfRange("a/b", expected: "a name without a slash")),
        Case("[priority]\nmatrix = [\n  [1, 2],\n]", 2, "priority.matrix", matrixKind),
        Case("[priority]\nmatrix = [[1,2,3],[1,2,3],[1,2,6]]", 2, "priority.matrix", matrixKind),
        Case(
            "[[mandatory]]\nbefore = \"in-progress\"\nfields = [\"note\"]", 3, "mandatory[1].fields",
            .unknownValue("note", known: ["code", "site", "cause", "kind", "risk"])),
        Case("[[mandatory]]\nfields = [\"site\"]", 1, "mandatory[1].before", .missing),
        Case("[[mandatory]]\nbefore = \"closed\"", 1, "mandatory[1].fields", .missing),
        Case(
            "[clocks]\nwarn-at = 1.5", 2, "clocks.warn-at", .outOfRange("1.5", expected: "above 0 and at most 1")),
        Case(
            "[clocks.P1]\nresponse = \"15 min\"", 2, "clocks.P1.response",
            .outOfRange("15 min", expected: "a length such as 15m, 4h or 3d, at most 365d")),
        Case(
            "[clocks.P1]\nresolution = \"0h\"", 2, "clocks.P1.resolution",
            .outOfRange("0h", expected: "a length such as 15m, 4h or 3d, at most 365d")),
        Case("[clocks]\nP1 = 4", 2, "clocks.P1", .wrongKind(expected: .table("clocks.P1"))),
        Case("[clocks.P6]\n", 1, "clocks.P6", .unknownKey(known: ["P1", "P2", "P3", "P4", "P5"])),
        Case(
            "columns = [\n  \"id\",\n  \"tilte\",\n]", 1, "columns",
            .unknownValue("tilte", known: ["title", "state", "age", "due", "id"])),
        Case("[keys]\nnote = 5", 2, "keys.note", .wrongKind(expected: .keys)),
        Case("name = \"x\"\r\ntheme = 1\r\n", 2, "theme", .wrongKind(expected: .text)),
        Case("name = '''\nx = 1\n'''\ntheme = 1", 4, "theme", .wrongKind(expected: .text)),
        Case("services = [\n \"#\", # not ] here\n]\ntheme = 1", 4, "theme", .wrongKind(expected: .text)),
    ]

    @Test("each is told with its line and key", arguments: cases)
    func told(_ mistake: Case) throws {
        let expected = SettingsError(path: "d", line: mistake.line, key: mistake.key, problem: mistake.problem)
        #expect(throws: expected) { try SettingsFile.parse(text: mistake.text, path: "d") }
    }
}

@Suite("lengths of time") struct DurationTextTests {
    @Test func readAndWritten() {
        #expect(DurationText.milliseconds("15m") == 900_000)
        #expect(DurationText.milliseconds("2w") == 1_209_600_000)
        #expect(DurationText.text(900_000) == "15m")
        #expect(DurationText.text(4 * 3_600_000) == "4h")
        #expect(DurationText.text(3 * 86_400_000) == "3d")
    }

    @Test(arguments: ["", "m", "-1m", "1", "1x", "366d", "99999999999999999999h", "1.5h"])
    func refused(_ text: String) {
        #expect(DurationText.milliseconds(text) == nil)
    }
}
