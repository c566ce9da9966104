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
}
