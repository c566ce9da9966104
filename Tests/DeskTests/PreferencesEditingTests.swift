import Glibc
import Helpdesk
import Testing

@testable import Desk

@Suite("Changing console.toml") struct PreferencesEditingTests {
    private func edited(_ text: String, _ change: (inout PreferencesText) -> Void) -> String {
        var preferences = PreferencesText(text)
        change(&preferences)
        return preferences.text
    }

    @Test(
        "only the value changes; comments, blanks, order and line ends stay",
        arguments: [
            ("theme = \"mono\"", "theme = \"nord\""),
            (
                "# mine\r\n  theme=  'a#b'   # why\r\nlanguage = \"sv\"\r\n",
                "# mine\r\n  theme=  \"nord\"   # why\r\nlanguage = \"sv\"\r\n"
            ),
            (
                "language = \"sv\"\n\n[keys]\ntheme = \"T\"\n",
                "language = \"sv\"\ntheme = \"nord\"\n\n[keys]\ntheme = \"T\"\n"
            ),
            ("x = \"\"\"\ntheme = 1\n\"\"\"\ntheme = \"mono\"", "x = \"\"\"\ntheme = 1\n\"\"\"\ntheme = \"nord\""),
            ("[keys]\nquit = \"q\"\n", "theme = \"nord\"\n[keys]\nquit = \"q\"\n"),
            (
                "# Words about this file.\n\n# and these\n[keys]\n",
                "# Words about this file.\ntheme = \"nord\"\n\n# and these\n[keys]\n"
            ),
            ("", "theme = \"nord\"\n"), ("language = \"ja\"", "language = \"ja\"\ntheme = \"nord\"\n"),
        ])
    func values(_ before: String, _ after: String) {
        #expect(edited(before) { $0.set("theme", to: "\"nord\"") } == after)
    }

    @Test("values of several lines are replaced whole, and keys go behind them")
    func longValues() {
        let list = "columns = [\n  \"a\", # one ]\n  \"b\",\n]\n[keys]\n"
        #expect(edited(list) { $0.set("columns", to: "[]") } == "columns = []\n[keys]\n")
        #expect(
            edited(list) { $0.set("theme", to: "1") }
                == "columns = [\n  \"a\", # one ]\n  \"b\",\n]\ntheme = 1\n[keys]\n")
        #expect(edited(list) { $0.remove("columns") } == "[keys]\n")
        #expect(edited("x = '''a''''' # c\n") { $0.set("x", to: "1") } == "x = 1 # c\n")
        #expect(edited(##"x = "a\"#" # c"##) { $0.set("x", to: "1") } == "x = 1 # c")
    }

    @Test("tables of a list are changed, added and removed by their number")
    func tables() {
        let text = "[[views]]\nname = \"a\"\n\n# the second\n[[views]]\nname = \"b\"\nfilter = \"x\"\n\n[keys]\n"
        #expect(
            edited(text) { $0.set("views[2].filter", to: "\"y\"") }
                == "[[views]]\nname = \"a\"\n\n# the second\n[[views]]\nname = \"b\"\nfilter = \"y\"\n\n[keys]\n")
        #expect(
            edited(text) { $0.set("views[1].filter", to: "\"y\"") }
                == "[[views]]\nname = \"a\"\nfilter = \"y\"\n\n# the second\n[[views]]\nname = \"b\"\nfilter = \"x\"\n\n[keys]\n"
        )
        #expect(edited(text) { $0.removeTable("views[2]") } == "[[views]]\nname = \"a\"\n\n# the second\n[keys]\n")
        #expect(
            edited(text) { $0.removeTable("views[1]") }
                == "# the second\n[[views]]\nname = \"b\"\nfilter = \"x\"\n\n[keys]\n")
        #expect(edited("a = 1") { $0.append("[[views]]\nname = \"c\"") } == "a = 1\n\n[[views]]\nname = \"c\"\n")
        #expect(edited("a = 1\n") { $0.set("keys.quit", to: "2") } == "a = 1\n\n[keys]\nquit = 2\n")
    }

    @Test("a text is quoted so that it can be read back")
    func quoting() throws {
        for text in ["a \"b\" \\ c", "line\nline\u{1B}", "日本 🔥"] {
            let told = try PreferencesFile.parse(text: "theme = " + PreferencesText.quoted(text), path: "c")
            #expect(told.theme == text)
        }
    }

    @Test("the file is replaced as a whole behind its link, with its rights; a wrong one stays as it is")
    func file() throws {
        var template = Array("/tmp/vakt-preferences-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
        let folder = String(cString: try #require(made))
        defer { try? DeskFile.removeTree(folder) }
        let link = folder + "/vakt/console.toml"
        try PreferencesFile.edit(path: link) { $0.set("theme", to: "\"mono\"") }
        #expect(try PreferencesFile.load(path: link).theme == "mono")

        let real = folder + "/real.toml"
        try DeskFile.create(real, "theme = \"mono\" # nice", mode: 0o640)
        unlink(link)
        #expect(symlink(real, link) == 0)
        try PreferencesFile.edit(path: link) { $0.set("theme", to: "\"nord\"") }
        #expect(try DeskFile.text(real) == "theme = \"nord\" # nice")
        var status = stat()
        #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(stat(real, &status) == 0 && status.st_mode & 0o777 == 0o640)
        #expect(try DeskFile.names(in: folder) == ["real.toml", "vakt"])

        try DeskFile.replace(real, "theme = \"mono\"\nthem = 1")
        #expect(throws: SettingsError.self) {
            try PreferencesFile.edit(path: link) { $0.set("theme", to: "\"nord\"") }
        }
        #expect(try DeskFile.text(real) == "theme = \"mono\"\nthem = 1")
    }
}
