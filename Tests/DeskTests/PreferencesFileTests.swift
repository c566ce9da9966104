import Glibc
import Helpdesk
import Testing

@testable import Desk

@Suite("console.toml") struct PreferencesFileTests {
    @Test("an empty file and a missing one leave everything to the desk")
    func nothing() throws {
        #expect(try PreferencesFile.parse(text: "", path: "console.toml") == Preferences())
        #expect(try PreferencesFile.load(path: "/nowhere/console.toml") == Preferences())
    }

    @Test("says what it says")
    func everything() throws {
        let text = """
            language = "sv"
            theme = "mono"
            """
        let told = try PreferencesFile.parse(text: text, path: "console.toml")
        #expect(told == Preferences(language: "sv", theme: "mono"))
    }

    @Test("mistakes are told with their line")
    func mistakes() {
        let error = #expect(throws: SettingsError.self) {
            try PreferencesFile.parse(text: "theme = \"mono\"\nthem = 1", path: "console.toml")
        }
        #expect(error?.line == 2 && error?.key == "them")
    }

    @Test("a path that is a folder is told, not taken for none")
    func folder() {
        let error = #expect(throws: SettingsError.self) { try PreferencesFile.load(path: "/") }
        #expect(error?.problem == .unreadable(EISDIR))
    }

    @Test("keys are told as they are written, what holds everywhere first, each with its line")
    func keys() throws {
        let text = """
            [keys.queue]
            open = ["Enter", "F6"]
            [keys]
            note = "Ctrl-N"
            "contain" = []
            zoom = [
                "F7", # one
                "g z",
            ]
            """
        let keys = try PreferencesFile.parse(text: text, path: "console.toml").keys
        #expect(
            keys == [
                KeyWish(action: "note", keys: ["Ctrl-N"]), KeyWish(action: "contain", keys: []),
                KeyWish(action: "zoom", keys: ["F7", "g z"]),
                KeyWish(action: "open", place: "queue", keys: ["Enter", "F6"]),
            ])
        #expect(keys.map(\.line) == [4, 5, 6, 2] && keys.allSatisfy { $0.path == "console.toml" })
        #expect(keys.map(\.settingsKey) == ["keys.note", "keys.contain", "keys.zoom", "keys.queue.open"])
    }

    @Test(
        "keys that are none are told with their line",
        arguments: [
            ("[keys]\nnote = 5", 2, "keys.note"), ("[keys.queue]\n\nnote = [5]", 3, "keys.queue.note"),
            ("[keys]\nnote = [\"n\", \"n\"]", 2, "keys.note"), ("keys = \"n\"", 1, "keys"),
            ("[keys.queue.note]\nkey = \"n\"", 1, "keys.queue.note"),
        ])
    func wrongKeys(_ text: String, _ line: Int, _ key: String) {
        let error = #expect(throws: SettingsError.self) {
            try PreferencesFile.parse(text: text, path: "console.toml")
        }
        #expect(error?.line == line && error?.key == key)
    }
}
