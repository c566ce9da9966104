import ArgumentParser
import Canvas
import Desk
import Helpdesk
import Primitives
import Themes
import Wording

struct ThemesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "List the themes that the console can be shown in.",
        discussion: """
            Your own are files in the folder themes beside console.toml, in ~/.config/vakt. T in the console chooses one \
            with a look at each.
            """)

    @Flag(help: "One JSON object a line.") var json = false

    func run(_ output: Output) throws {
        let folders = OperatorFolders.ofThisUser
        let entries = ThemeLibrary.entries(userDirectory: folders.map { $0.configuration + "/themes" })
        let words = output.words
        let width = entries.map { SafeText($0.name).columns }.max() ?? 0
        for entry in entries {
            if json {
                try output.line(Self.object(entry, words).text)
            } else if output.isTerminal {
                let name = SafeText(entry.name)
                let padding = String(repeating: " ", count: width - name.columns + 2)
                try output.line(name.plain + padding + Self.facts(entry, words).map(safe).joined(separator: "  "))
            } else {
                try output.line(([entry.name] + Self.facts(entry, words)).map(safe).joined(separator: "\t"))
            }
        }
    }

    /// What it is for, where it comes from, and what is wrong with it.
    private static func facts(_ entry: ThemeEntry, _ words: Catalogue) -> [String] {
        let origin = entry.path ?? words(.theme(.builtin))
        switch entry.result {
        case .success(let theme): return [words(.theme(phrase(theme.appearance))), origin]
        case .failure(let error): return [words(.theme(.broken)), Failure(error, words).message]
        }
    }

    private static func phrase(_ appearance: Theme.Appearance) -> ThemePhrase {
        switch appearance {
        case .dark: .dark
        case .light: .light
        case .terminal: .terminal
        }
    }

    private static func object(_ entry: ThemeEntry, _ words: Catalogue) -> JSON {
        var appearance = JSON.null
        var problem = JSON.null
        switch entry.result {
        case .success(let theme): appearance = .string(theme.appearance.rawValue)
        case .failure(let error): problem = .string(Failure(error, words).message)
        }
        return .object([
            "name": .string(entry.name), "appearance": appearance, "path": entry.path.map(JSON.string) ?? .null,
            "problem": problem,
        ])
    }
}
