import Helpdesk
import Testing

@testable import Desk

@Suite("Views in settings") struct ViewSettingsTests {
    private let text = """
        # mine
        theme = "mono"

        # what waits
        [[views]]
        name = "Vendors"   # a name
        query = 'hold:vendor svc:"web shop" sort:-age'
        columns = [
          "id", # first
          "title",
        ]
        key = 4

        [[views]]
        name = "b"
        query = "x"

        """

    @Test("are read the same from desk.toml and console.toml, and written back")
    func reading() throws {
        let views = [
            SavedView(
                name: "Vendors", query: "hold:vendor svc:\"web shop\" sort:-age", columns: [.id, .title], number: 4),
            SavedView(name: "b", query: "x"),
        ]
        #expect(try PreferencesFile.parse(text: text, path: "c").views == views)
        let settings = DeskSettings(views: views)
        #expect(try SettingsFile.parse(text: SettingsFile.text(of: settings), path: "d").views == views)
        #expect(try SettingsFile.parse(text: SettingsFile.template(name: "x"), path: "d").views == [])
    }

    @Test(
        "mistakes are told with their line and key, those of a query with their column",
        arguments: [
            ("[[views]]\nname = \"a\"\nquery = \"state:opne\"", 3, 16, "views[1].query"),
            ("[[views]]\nname = \"a\"\n  query =  'x p:9'", 3, 17, "views[1].query"),
            ("[[views]]\nname = \"a\"\nquery = \"\\\"å b\\\" foo:1\"", 3, 18, "views[1].query"),
            ("[[views]]\nname = \"a\"", 1, nil, "views[1].query"),
            ("[[views]]\nname = \"a\"\nquery = \"x\"\nkey = 100", 4, nil, "views[1].key"),
            ("[[views]]\nname = \"a\"\nquery = \"x\"\nkey = 1.5", 4, nil, "views[1].key"),
            ("[[views]]\nname = \"a\"\nquery = \"x\"\ncolumns = [\"ids\"]", 4, nil, "views[1].columns"),
            ("[[views]]\nname = \"a\"\nquery = \"x\"\n[[views]]\nname = \"a\"\nquery = \"y\"", 5, nil, "views[2].name"),
            (
                "[[views]]\nname = \"a\"\nquery = \"x\"\nkey = 2\n[[views]]\nname = \"b\"\nquery = \"y\"\nkey = 2", 8,
                nil,
                "views[2].key"
            ),
        ] as [(String, Int, Int?, String)])
    func mistakes(_ text: String, _ line: Int, _ column: Int?, _ key: String) {
        let error = #expect(throws: SettingsError.self) { try SettingsFile.parse(text: text, path: "d") }
        #expect(error?.line == line && error?.column == column && error?.key == key, "\(String(describing: error))")
    }

    private func edited(_ text: String, _ edit: ViewEdit) throws -> (text: String, preferences: Preferences) {
        let directory = TestDirectory()
        let path = directory.path + "/console.toml"
        try DeskFile.create(path, text, mode: 0o600)
        let preferences = try PreferencesFile.edit(path: path, edit)
        return (try DeskFile.text(path), preferences)
    }

    @Test("a view is added at the end, changed where it stands, and taken out, and every other byte stays")
    func editing() throws {
        let new = SavedView(name: "c \"d\"", query: "p:1", columns: [.id], number: 5)
        let added = try edited(text, .save(new, replacing: nil))
        let block = "\n[[views]]\nname = \"c \\\"d\\\"\"\nquery = \"p:1\"\ncolumns = [\"id\"]\nkey = 5\n"
        #expect(added.text == text + block)
        #expect(added.preferences.views.last == new)
        let changed = try edited(text, .save(SavedView(name: "V", query: "y", number: 4), replacing: "Vendors"))
        #expect(changed.text.contains("# what waits\n[[views]]\nname = \"V\"   # a name\nquery = \"y\"\nkey = 4\n"))
        #expect(changed.text.hasPrefix("# mine\ntheme = \"mono\"\n"))
        let moved = try edited(text, .renumber(["b": 4, "Vendors": 5]))
        #expect(moved.preferences.views.map(\.number) == [5, 4])
        let gone = try edited(text, .delete("Vendors"))
        #expect(gone.preferences.views.map(\.name) == ["b"])
        #expect(gone.text.hasPrefix("# mine\ntheme = \"mono\"\n\n# what waits\n"))
    }

    @Test("a file that was broken meanwhile is left as it is, and the mistake told")
    func broken() throws {
        for text in [self.text + "nonsense", self.text + "query = 1", "views = [{name = \"a\", query = \"x\"}]\n"] {
            let directory = TestDirectory()
            let path = directory.path + "/console.toml"
            try DeskFile.create(path, text, mode: 0o600)
            #expect(throws: SettingsError.self) {
                try PreferencesFile.edit(path: path, .save(SavedView(name: "c", query: "z"), replacing: nil))
            }
            #expect(try DeskFile.text(path) == text)
        }
    }
}
