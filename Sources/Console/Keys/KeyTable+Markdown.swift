import Wording

extension KeyTableRow {
    /// Rows as a table in Markdown, a line each: so the README shows the keys as they are without settings.
    public static func markdown(_ all: [KeyTableRow], _ words: Catalogue) -> [String] {
        func head(_ phrase: KeysPhrase) -> String { words(.keys(phrase)) }
        var lines = [
            "| "
                + [head(.columnKeys), head(.columnDoes), head(.columnWhere), head(.columnAction)]
                .joined(separator: " | ") + " |",
            "|---|---|---|---|",
        ]
        for group in ActionGroup.allCases {
            let rows = all.filter { $0.action.group == group }
            if rows.isEmpty { continue }
            lines.append("| | **" + words(group.name) + "** | | |")
            for row in rows {
                let keys = row.keys.map { Self.code($0.name) }.joined(separator: " ")
                let cells = [
                    keys, words(row.action.sentence), row.whereText(words), Self.code(row.action.settingsName),
                ]
                lines.append("| " + cells.joined(separator: " | ") + " |")
            }
        }
        return lines
    }

    /// A name in the type of code; a bar would end the cell, and a backquote the code.
    private static func code(_ name: String) -> String {
        let fence = name.contains("`") ? "`` " : "`"
        return fence + name.replacing("|", with: "\\|") + String(fence.reversed())
    }
}

extension KeyTableRow {
    /// The places in words, the panes as one.
    public func whereText(_ words: Catalogue) -> String {
        if places.count == Place.allCases.count { return words(.screen(.placeEverywhere)) }
        let names = places.filter { !hasPanes || !Place.panes.contains($0) }.map { words($0.name) }
        return ((hasPanes ? [words(.keys(.groupPanes)).lowercased()] : []) + names).joined(separator: ", ")
    }

    private var hasPanes: Bool { Place.panes.isSubset(of: places) }
}
