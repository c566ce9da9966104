import Helpdesk

/// Choosing a text that is kept for reuse, by typing parts of its name.
struct SnippetChooser: Sendable {
    var editor = TextEditor()
    var cursor = 0

    /// The snippets whose names hold the typed letters in their order: those that begin so first, then those that
    /// contain them side by side.
    func matches(_ snippets: [Snippet]) -> [Snippet] {
        let wanted = editor.text.lowercased()
        if wanted.isEmpty { return snippets }
        let ranked = snippets.compactMap { snippet in
            Self.rank(snippet.name.lowercased(), wanted).map { (rank: $0, snippet: snippet) }
        }
        return ranked.sorted { ($0.rank, $0.snippet.name) < ($1.rank, $1.snippet.name) }.map(\.snippet)
    }

    private static func rank(_ name: String, _ wanted: String) -> Int? {
        if name.hasPrefix(wanted) { return 0 }
        if name.contains(wanted) { return 1 }
        var rest = name[...]
        for character in wanted {
            guard let place = rest.firstIndex(of: character) else { return nil }
            rest = rest[rest.index(after: place)...]
        }
        return 2
    }
}
