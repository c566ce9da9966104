import Helpdesk
import Primitives

extension SettingsFile {
    /// The table `[snippets]`, by name.
    static func snippets(_ file: SettingsTable) throws(SettingsError) -> [Snippet] {
        guard let table = try file.subtable("snippets") else { return [] }
        var snippets: [Snippet] = []
        for name in table.names {
            let snippet = Snippet(name: name, text: try table.wholeText(name))
            if snippet.text.utf8.count > TextLimit.text {
                throw table.error(name, .outOfRange(String(snippet.text.utf8.count), expected: expectedLength))
            }
            if let stranger = snippet.unknownFields.first {
                let known = Snippet.Field.allCases.map(\.rawValue)
                let near = Nearest.names(to: stranger, in: known).map { "{" + $0 + "}" }
                throw table.error(name, .unknownValue("{" + stranger + "}", known: near))
            }
            snippets.append(snippet)
        }
        return snippets.sorted { $0.name < $1.name }
    }

    /// The table as a `desk.toml` has it.
    static func snippets(_ settings: DeskSettings, _ examples: Bool) -> String {
        let fields = Snippet.Field.allCases.map { "{" + $0.rawValue + "}" }.joined(separator: ", ")
        var out = "\n# Texts for reuse in notes and forms, by name. Fields: \(fields).\n"
        if examples && settings.snippets.isEmpty {
            out += "# [snippets]\n# restart = \"Please restart {service} and tell us whether it helped.\"\n"
        }
        guard !settings.snippets.isEmpty else { return out }
        out += "[snippets]\n"
        for snippet in settings.snippets { out += "\(quoted(snippet.name)) = \(quoted(snippet.text))\n" }
        return out
    }

    private static let expectedLength = "at most \(TextLimit.text) bytes"
}

extension DeskSettings {
    /// The settings with an operator's own snippets before the desk's of the same name.
    public func adding(_ own: [Snippet]) -> DeskSettings {
        var settings = self
        settings.snippets.removeAll { snippet in own.contains { $0.name == snippet.name } }
        settings.snippets = (settings.snippets + own).sorted { $0.name < $1.name }
        return settings
    }
}
