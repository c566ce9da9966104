import Helpdesk

extension PreferencesFile {
    /// Changes the operator's own views in their file, line by line; see ``edit(path:_:)``.
    ///
    /// Nothing is changed where the file has no longer what is to be changed: somebody else was there.
    public static func edit(path: String, _ edit: ViewEdit) throws -> Preferences {
        var isForeign = false
        let preferences = try self.edit(path: path) { text in
            // The text was read a moment ago and is right.
            let views = (try? parse(text: text.text, path: path))?.views ?? []
            isForeign = !views.isEmpty && !text.has("views[1]")
            if !isForeign { text.make(edit, views) }
        }
        // Views on one line, as an inline list, are right but nothing that could be changed line by line.
        guard !isForeign else {
            throw SettingsError(path: path, key: "views", problem: .wrongKind(expected: .tables("views")))
        }
        return preferences
    }
}

extension PreferencesText {
    fileprivate mutating func make(_ edit: ViewEdit, _ views: [SavedView]) {
        switch edit {
        case .save(let view, let old):
            if let place = views.firstIndex(where: { $0.name == old ?? view.name }) {
                rewrite("views[\(place + 1)].", views[place], view)
            } else {
                append(SettingsFile.text(of: view))
            }
        case .delete(let name):
            guard let place = views.firstIndex(where: { $0.name == name }) else { return }
            removeTable("views[\(place + 1)]")
        case .renumber(let numbers):
            for (place, view) in views.enumerated() {
                if let number = numbers[view.name] { set("views[\(place + 1)].key", to: String(number)) }
            }
        }
    }

    /// Changes the keys that say something else now.
    private mutating func rewrite(_ table: String, _ old: SavedView, _ new: SavedView) {
        if new.name != old.name { set(table + "name", to: Self.quoted(new.name)) }
        if new.query != old.query { set(table + "query", to: Self.quoted(new.query)) }
        if new.columns != old.columns {
            if new.columns.isEmpty {
                remove(table + "columns")
            } else {
                set(table + "columns", to: SettingsFile.list(new.columns.map(\.rawValue)))
            }
        }
        if new.number != old.number {
            if let number = new.number { set(table + "key", to: String(number)) } else { remove(table + "key") }
        }
    }
}
