import ArgumentParser
import Canvas
import Console
import Desk
import Helpdesk
import Primitives
import Wording

struct KeysCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "The key table, as the console has it.",
        discussion: """
            Keys are changed in the table [keys] of console.toml in your configuration directory, or for everybody in the \
            desk's desk.toml: assign-to-me = "F5", a list for several, [] for none, [keys.queue] for one place. A key \
            is written j, G, Ctrl-D, Alt-k, F5, Space, Shift-Tab; g g is g pressed twice.

            Letters count as the keyboard gives them, whatever its layout; full-width ones count as plain. Ctrl and \
            Alt go with Latin letters: on a Greek or Cyrillic layout most terminals send nothing useful for them, so \
            take function keys there, or the palette, which reaches everything.
            """)

    /// How the table is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, markdown
    }

    @OptionGroup var desk: DeskOptions
    @Option(help: ArgumentHelp("Only the keys of one place.", valueName: "name")) var place: String?
    @Option(help: "How the table is printed.") var format: Format?
    @Flag(help: "One JSON object a line, the same as --format json.") var json = false

    func validate() throws {
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format) exclude each other.")
        }
        if let place, Place(settingsName: place) == nil {
            let known = Nearest.names(to: place, in: Place.allCases.map(\.settingsName)).joined(separator: ", ")
            throw ValidationError("There is no place '\(place)'; nearest: \(known)")
        }
    }

    func run(_ output: Output) throws {
        let settings = try deskSettings()
        output.speak(asOn: settings)
        let keymap = try OperatorSettings.keymap(settings, OperatorSettings.load())
        let rows = place.flatMap(Place.init(settingsName:)).map(keymap.rows(in:)) ?? keymap.rows
        for line in lines(rows, output) { try output.line(line) }
    }

    private func lines(_ rows: [KeyTableRow], _ output: Output) -> [String] {
        switch json ? .json : format ?? .text {
        case .json: rows.map { Self.json($0, output.words).text }
        case .markdown: KeyTableRow.markdown(rows, output.words)
        case .text: Self.table(rows, output)
        }
    }

    /// The desk's settings; a desk that nobody named need not be there.
    private func deskSettings() throws -> DeskSettings {
        let layout = DeskLayout(desk.directory)
        if DeskFile.exists(layout.settings) { return try SettingsFile.load(path: layout.settings) }
        if desk.path != nil, !DeskFile.isDirectory(layout.directory) { throw DeskError.noDesk(path: layout.directory) }
        return DeskSettings()
    }

    private static func json(_ row: KeyTableRow, _ words: Catalogue) -> JSON {
        .object([
            "action": .string(row.action.settingsName), "name": .string(words(row.action.help)),
            "help": .string(words(row.action.sentence)), "group": .string(row.action.group.rawValue),
            "places": .array(row.places.map { .string($0.settingsName) }),
            "keys": .array(row.keys.map { .string($0.name) }),
        ])
    }

    /// Keys, action, what it does and where: in columns under headings on a terminal, else with tabs between and the places
    /// as settings name them.
    private static func table(_ rows: [KeyTableRow], _ output: Output) -> [String] {
        let cells = rows.map { row in
            [
                safe(row.keys.map(\.name).joined(separator: "  ")), row.action.settingsName,
                output.words(row.action.sentence), row.places.map(\.settingsName).joined(separator: ", "),
            ]
        }
        guard output.isTerminal else { return cells.map { $0.joined(separator: "\t") } }
        let widths = (0..<3).map { column in cells.map { SafeText($0[column]).columns }.max() ?? 0 }
        var lines: [String] = []
        for (index, row) in rows.enumerated() {
            if index == 0 || rows[index - 1].action.group != row.action.group {
                lines += (lines.isEmpty ? [] : [""]) + [output.words(row.action.group.name)]
            }
            let padded = zip(cells[index], widths).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - SafeText(cell).columns))
            }
            lines.append("  " + (padded + [cells[index][3]]).joined(separator: "  "))
        }
        return lines
    }
}
