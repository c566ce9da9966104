import Helpdesk

extension SettingsFile {
    /// The table `[keys]` of a settings file, the same in the desk's and in an operator's: names and keys as they are
    /// written, what holds everywhere before what holds in one place.
    static func keys(_ file: SettingsTable) throws(SettingsError) -> [KeyWish] {
        guard let table = try file.subtable("keys") else { return [] }
        var everywhere: [KeyWish] = []
        var inPlaces: [KeyWish] = []
        for name in table.names {
            if table.isTable(name) {
                guard let place = try table.subtable(name) else { continue }
                for action in place.names { inPlaces.append(try wish(action, of: place, in: name)) }
            } else {
                everywhere.append(try wish(name, of: table, in: nil))
            }
        }
        return everywhere + inPlaces
    }

    private static func wish(
        _ action: String, of table: SettingsTable, in place: String?
    ) throws(SettingsError) -> KeyWish {
        KeyWish(
            action: action, place: place, keys: try table.textOrTexts(action), path: table.source.path,
            line: table.line(of: action))
    }

    /// The table as text; nothing without wishes.
    static func text(of keys: [KeyWish]) -> String {
        var out = ""
        var place: String?
        for wish in keys.filter({ $0.place == nil }) + keys.filter({ $0.place != nil }) {
            if out.isEmpty, wish.place == nil { out += "\n[keys]\n" }
            if wish.place != place, let name = wish.place { out += "\n[keys.\(quoted(name))]\n" }
            place = wish.place
            out += "\(quoted(wish.action)) = \(list(wish.keys))\n"
        }
        return out
    }

    /// The explanation that a new `desk.toml` holds.
    static let keysExample = """

        # Keys of the console, by action: `vakt keys` lists the actions, the places and the keys in force. An
        # operator's own console.toml may have the same tables; what it says comes first.
        # [keys]
        # note = "Ctrl-N"             # instead of the default
        # go-top = ["g g", "Home"]    # any of several; g g is g pressed twice
        # contain = []                # none: reached by the palette (:) alone
        # [keys.queue]
        # open = ["Enter", "F5"]      # in the queue only

        """
}
