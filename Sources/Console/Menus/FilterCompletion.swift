import Helpdesk

/// What can stand in a query: fields, and the values that the settings and the domain know.
public struct FilterCompletion {
    let settings: DeskSettings
    /// Tags that are known; the console knows of none.
    let tags: [String]

    /// Completions on a desk with these settings.
    public init(settings: DeskSettings, tags: [String] = []) {
        self.settings = settings
        self.tags = tags
    }

    /// Completions of the word before the caret, with the text around it.
    func choices(for editor: TextEditor) -> (choices: [String], before: String, behind: String) {
        let characters = editor.characters
        var start = editor.caret
        while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
        var word = String(characters[start..<editor.caret])
        var before = String(characters[..<start])
        if word.hasPrefix("-") {
            word.removeFirst()
            before += "-"
        }
        let behind = String(characters[editor.caret...])
        let (choices, kept) = choices(of: word)
        return (choices, before + kept, behind)
    }

    /// Completions of one word, and what of it stands before them.
    public func choices(of word: String) -> (choices: [String], kept: String) {
        guard let colon = word.firstIndex(of: ":") else { return (fields(word), "") }
        let field = String(word[..<colon]).lowercased()
        var value = String(word[word.index(after: colon)...])
        var kept = field + ":"
        if let comma = value.lastIndex(of: ","), field != "cat" {
            kept += value[...comma]
            value = String(value[value.index(after: comma)...])
        }
        return (values(of: field, beginning: value), kept)
    }

    private func fields(_ word: String) -> [String] {
        Filter.fields.filter { $0.hasPrefix(word.lowercased()) }.map { Filter.flags.contains($0) ? $0 : $0 + ":" }
    }

    private func values(of field: String, beginning start: String) -> [String] {
        let wanted = start.lowercased().drop { $0 == "\"" }
        return known(field).filter { $0.lowercased().hasPrefix(wanted) }.map { value in
            value.contains { $0.isWhitespace } ? "\"" + value + "\"" : value
        }
    }

    private func known(_ field: String) -> [String] {
        switch field {
        case "state": ["open", "any"] + (Workflow.incident.states + MoveTicket.states).map(\.rawValue)
        case "p": Priority.allCases.map { String($0.rawValue) } + ["none"]
        case "type": TicketType.allCases.map(\.rawValue)
        case "kind": IncidentKind.allCases.map(\.rawValue)
        case "vendor": ["none"] + settings.vendors.map(\.name)
        case "subkind": SecuritySubkind.allCases.map(\.rawValue)
        case "notice": NoticeStanding.allCases.map(\.rawValue)
        case "review": ReviewStanding.allCases.map(\.rawValue)
        case "hold": HoldReason.allCases.map(\.rawValue)
        case "update": UpdateStanding.allCases.map(\.rawValue)
        case "to", "by", "watcher": ["me", "none"] + settings.operators.map(\.name)
        case "team": ["none"] + settings.teams.map(\.name)
        case "svc": ["none"] + settings.services
        case "cat":
            ["none"]
                + settings.categories.flatMap { category in
                    [category.name] + category.subcategories.map { category.name + "/" + $0 }
                }
        case "tag": tags
        case "has": Filter.Held.allCases.map(\.rawValue)
        case "sort": SortKey.Column.allCases.flatMap { [$0.rawValue, "-" + $0.rawValue] }
        case "age": [">1d", ">7d", "<1h", "<1d"]
        case "resolved": ["<1d", "<7d", "<30d"]
        case "due": ["<1h", "<4h", "<1d"]
        default: []
        }
    }
}
