import Console
import Desk
import Wording

/// A page of the manual.
struct ManPage {
    /// `vakt-list`
    let name: String
    /// 1 for commands, 5 for files, 7 for everything else.
    let section: Int
    /// What it says, in the language of `man(7)`.
    let source: String

    /// The file it is in, below a directory of manuals: `man1/vakt-list.1`.
    var file: String { "man\(section)/\(name).\(section)" }

    /// The manual: the program, each of its commands, the console with its keys, and the settings.
    static func all() throws -> [ManPage] {
        let root = try CommandDefinition.root()
        var pages = [program(root)] + root.subcommands.map { command($0, root) }
        pages += [console, settings, preferences]
        return pages
    }

    /// - Parameter write: writes what stands under the name.
    init(_ name: String, _ section: Int, about: String, _ write: (inout Roff) -> Void) {
        self.name = name
        self.section = section
        var roff = Roff(page: name, section: section, date: Stamp.date ?? "")
        roff.section("NAME")
        // Indexers of manuals want one line, and no full stop at its end.
        let abstract = about.hasSuffix(".") ? String(about.dropLast()) : about
        roff.set(Roff.text(name) + " \\- " + Roff.text(abstract))
        write(&roff)
        source = roff.source
    }

    // MARK: - The pages

    private static func program(_ root: CommandDefinition) -> ManPage {
        ManPage(root.path[0], 1, about: root.abstract) { roff in
            roff.section("SYNOPSIS")
            roff.synopsis(of: root)
            roff.newParagraph()
            roff.set(Roff.bold(root.path[0]) + " " + Roff.italic("command") + " [" + Roff.italic("argument") + " ...]")
            roff.section("DESCRIPTION")
            roff.paragraphs(root.abstract + "\n\n" + root.discussion)
            roff.section("OPTIONS")
            roff.arguments(root.options)
            roff.section("COMMANDS")
            for group in VaktCommand.configuration.groupedSubcommands {
                roff.subsection(group.name.hasSuffix(":") ? String(group.name.dropLast()) : group.name)
                let names = group.subcommands.map { $0.configuration.commandName ?? "" }
                for name in names {
                    guard let command = root.subcommands.first(where: { $0.path.last == name }) else { continue }
                    roff.item(Roff.bold(command.path.joined(separator: " ")), command.abstract)
                }
            }
            roff.section("SECURITY INCIDENTS")
            roff.paragraphs(
                """
                An incident of the kind security is shown to operators with the right handle-security, to its assignee, \
                its watchers and whoever logged it. For everybody else it does not exist, in lists, counts, logs, exports \
                and the console, and commands that name it end with status 4.

                The desk's journal is a file that everybody of the desk's group can read by other means, and so are its \
                index and its backups: what is withheld is kept from those who come across it, not from those who set \
                out to read it. What nobody else may ever read belongs on a desk of its own group.
                """)
            roff.reference()
            let others = [(consoleName, 7), (settingsName, 5), (preferencesName, 5)]
            roff.seeAlso(root.subcommands.map { (pageName($0), 1) } + others)
        }
    }

    private static func command(_ command: CommandDefinition, _ root: CommandDefinition) -> ManPage {
        ManPage(pageName(command), 1, about: command.abstract) { roff in
            roff.section("SYNOPSIS")
            for each in command.callable {
                if each.path != command.callable[0].path { roff.newParagraph() }
                roff.synopsis(of: each)
            }
            roff.section("DESCRIPTION")
            roff.paragraphs([command.abstract, command.discussion].filter { !$0.isEmpty }.joined(separator: "\n\n"))
            if command.subcommands.isEmpty {
                roff.section("ARGUMENTS AND OPTIONS")
                roff.arguments(command.arguments)
            }
            for below in command.callable where below.path != command.path {
                roff.section(below.path.dropFirst().joined(separator: " "))
                roff.paragraphs([below.abstract, below.discussion].filter { !$0.isEmpty }.joined(separator: "\n\n"))
                roff.arguments(below.arguments)
            }
            roff.section("EXIT STATUS")
            roff.exitStatus()
            roff.seeAlso([(root.path[0], 1), (consoleName, 7), (settingsName, 5)])
        }
    }

    private static func pageName(_ command: CommandDefinition) -> String { command.path.joined(separator: "-") }

    private static let consoleName = "vakt-console"
    private static let settingsName = "vakt-desk.toml"
    private static let preferencesName = "vakt-console.toml"

    /// The console's keys, group by group, as they are without settings.
    private static var console: ManPage {
        ManPage(consoleName, 7, about: "The console of Vakt and its keys") { roff in
            roff.section("DESCRIPTION")
            roff.paragraphs(
                """
                The console has three panes: the queue, the ticket that is selected there, and what is known about such \
                tickets. The bottom line shows the keys that make sense now. The palette reaches every action by its \
                name, and help lists the keys of the place one is in. Nothing that was typed is lost by leaving a place.

                Below, each key is followed by what it does, the name of its action, and the places where it does so.
                Each can be changed; vakt keys prints the table as it holds for you.
                """)
            let words = Catalogue.english
            for group in ActionGroup.allCases {
                let rows = Keymap.standard.rows.filter { $0.action.group == group }
                if rows.isEmpty { continue }
                roff.section(words(group.name).uppercased())
                for row in rows {
                    let keys = row.keys.map { Roff.bold($0.name) }.joined(separator: ", ")
                    roff.item(
                        keys.isEmpty ? Roff.text("palette") : keys,
                        words(row.action.sentence) + " (" + row.action.settingsName + "; " + row.whereText(words) + ")")
                }
            }
            roff.seeAlso([("vakt", 1), (settingsName, 5), (preferencesName, 5)])
        }
    }

    /// `desk.toml`, as it is made: every key explained where it stands.
    private static var settings: ManPage {
        ManPage(settingsName, 5, about: "The settings of a desk") { roff in
            roff.section("DESCRIPTION")
            roff.paragraphs(
                """
                desk.toml lies in the desk's directory and holds for everybody at the desk. It is written in TOML; vakt \
                config check names the first mistake, vakt config show prints the settings in force. A new desk's file \
                has every key with what it is without being told:
                """)
            roff.asTyped(SettingsFile.template(name: "Service desk", founder: "anna"))
            roff.seeAlso([("vakt-init", 1), ("vakt-config", 1), (preferencesName, 5), (consoleName, 7)])
        }
    }

    /// `console.toml`, key by key.
    private static var preferences: ManPage {
        ManPage(preferencesName, 5, about: "The settings of an operator") { roff in
            roff.section("DESCRIPTION")
            roff.paragraphs(
                """
                ~/.config/vakt/console.toml holds for one operator, and goes before the desk's settings. It is written \
                in TOML, by hand or by the console, which changes only the lines that it must. All keys may be left out.
                """)
            roff.section("KEYS")
            for key in PreferenceKey.allCases { roff.item(Roff.bold(key.rawValue), key.meaning) }
            roff.section("EXAMPLE")
            roff.paragraphs("Such a file may hold:")
            roff.asTyped(PreferenceKey.example)
            roff.seeAlso([("vakt-keys", 1), ("vakt-themes", 1), (settingsName, 5), (consoleName, 7)])
        }
    }
}

extension CommandDefinition {
    /// The commands that can be called, this one or those below it.
    fileprivate var callable: [CommandDefinition] {
        subcommands.isEmpty ? [self] : subcommands.flatMap(\.callable)
    }
}
