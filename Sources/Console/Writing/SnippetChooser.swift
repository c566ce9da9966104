import Helpdesk

/// Choosing a text that is kept for reuse, or a macro, by typing parts of its name.
struct SnippetChooser: Sendable {
    /// What macros are chosen for.
    enum Subject: Sendable {
        case ticket
        case several(TicketSurvey)
    }

    var editor = TextEditor()
    var cursor = 0
    /// The tickets to which a macro is to be applied; `nil` chooses a text.
    var subject: Subject?

    /// Those whose names hold the typed letters in their order: those that begin so first, then those that contain them
    /// side by side.
    func matches<Item>(_ items: [Item], _ name: (Item) -> String) -> [Item] {
        let wanted = editor.text.lowercased()
        if wanted.isEmpty { return items }
        let ranked = items.compactMap { item in
            Self.rank(name(item).lowercased(), wanted).map { (rank: $0, name: name(item), item: item) }
        }
        return ranked.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.map(\.item)
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
