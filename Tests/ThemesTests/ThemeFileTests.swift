import Canvas
import Glibc
import Testing

@testable import Themes

@Suite struct ThemeFileTests {
    private func error(_ text: String) -> ThemeError? {
        do {
            _ = try ThemeFile.parse(text: text, name: "t", file: "t.toml")
            return nil
        } catch {
            return error
        }
    }

    @Test func readsColoursOfEveryKind() throws {
        let theme = try ThemeFile.parse(
            text: """
                appearance = "light"
                [palette]
                ink = "#102030"
                [styles]
                text = { fg = "ink", bg = 231 }
                muted = { fg = "default", bold = true }
                "queue.cursor" = { bg = "#FFFFFF", reverse = true }
                """, name: "t")
        #expect(theme.appearance == .light)
        #expect(theme[.text] == Style(foreground: .rgb(16, 32, 48), background: .indexed(231)))
        #expect(theme[.muted] == Style(foreground: .default, background: .indexed(231), attributes: .bold))
        #expect(theme[.queueCursor].background == .rgb(255, 255, 255))
    }

    @Test func whatIsMissingComesFromTheParent() throws {
        let text = """
            [styles]
            text = { fg = 1 }
            error = { fg = 2, bold = true }
            "due.breached" = { bold = false, underline = true }
            """
        let theme = try ThemeFile.parse(text: text, name: "t")
        #expect(theme[.formError] == Style(foreground: .indexed(2), attributes: .bold))
        #expect(theme[.dueBreached] == Style(foreground: .indexed(2), attributes: .underline))
        #expect(theme[.helpText] == Style(foreground: .indexed(1)))
    }

    @Test func everyErrorNamesItsLineAndKey() {
        let unknownToken = error("[styles]\ntext = {}\n\"queue.curser\" = { fg = 1 }")
        #expect(unknownToken?.line == 3)
        #expect(unknownToken?.key == "styles.queue.curser")
        #expect(unknownToken?.problem == .unknownToken(nearest: "queue.cursor"))

        let badColor = error("[styles]\ntext = { fg = \"#12345\" }")
        #expect(badColor?.description.hasPrefix("t.toml:2: styles.text.fg: \"#12345\" is no colour") == true)
        #expect(error("[styles]\ntext = { fg = 256 }")?.problem == .badColor("256"))
        #expect(error("[palette]\n\nx = \"#gggggg\"")?.line == 3)

        #expect(error("[styles]\ntext = { bold = 1 }")?.problem == .wrongKind(expected: .switched))
        #expect(error("[styles]\ntext = { blink = true }")?.key == "styles.text.blink")
        #expect(error("[styles.text]\nblink = true")?.line == 1)
        #expect(error("[style]")?.key == "style")
        #expect(error("appearance = \"dusk\"")?.line == 1)
        #expect(error("[styles]\ntext = { fg = }")?.line == 2)
    }

    @Test func everyTokenHasANameOfItsOwnAndAWayToText() {
        for (index, token) in StyleToken.allCases.enumerated() {
            #expect(Int(token.rawValue) == index)
            #expect(StyleToken(name: token.name) == token)
            var (ancestor, steps) = (token, 0)
            while let parent = ancestor.parent, steps < 10 { (ancestor, steps) = (parent, steps + 1) }
            #expect(ancestor == .text)
        }
    }

    @Test func aFileOfTheUserGoesBeforeTheBinary() throws {
        var template = Array("/tmp/vakt-themes-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
        let directory = String(cString: try #require(made))
        let path = "\(directory)/mono.toml"
        defer {
            unlink(path)
            rmdir(directory)
        }
        #expect(try ThemeLibrary.load(named: "mono", userDirectory: directory)[.text].foreground == .default)
        let file = try #require(fopen(path, "w"))
        fputs("[styles]\ntext = { fg = 3 }\n", file)
        fclose(file)
        #expect(try ThemeLibrary.load(named: "mono", userDirectory: directory)[.text].foreground == .indexed(3))
        #expect(throws: ThemeError.self) { try ThemeLibrary.load(named: "none", userDirectory: directory) }
        #expect(throws: ThemeError.self) { try ThemeLibrary.load(named: "../x/mono", userDirectory: directory) }
    }

    @Test func listsTheBinarysThemesAndTheUsersOwnWithWhatIsWrong() throws {
        var template = Array("/tmp/vakt-themes-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
        let directory = String(cString: try #require(made))
        let files = [
            "nord.toml": "", "zebra.toml": "appearance = \"light\"", "bad.toml": "x = 1", ".toml": "", "note.txt": "",
        ]
        defer {
            for name in files.keys { unlink("\(directory)/\(name)") }
            rmdir(directory)
        }
        for (name, text) in files {
            let file = try #require(fopen("\(directory)/\(name)", "w"))
            fputs(text, file)
            fclose(file)
        }
        let entries = ThemeLibrary.entries(userDirectory: directory)
        #expect(entries.map(\.name) == ThemeLibrary.builtinNames + ["bad", "zebra"])
        #expect(entries.filter { $0.path != nil }.map(\.name) == ["nord", "bad", "zebra"])
        guard case .failure(let error) = entries[entries.count - 2].result else {
            Issue.record("bad.toml was taken")
            return
        }
        #expect(error.line == 1 && error.key == "x")
        #expect(ThemeLibrary.entries(userDirectory: nil).map(\.name) == ThemeLibrary.builtinNames)
    }
}
