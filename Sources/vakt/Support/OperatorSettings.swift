import Console
import Desk
import Helpdesk

/// What the operator who runs this process wants of the console.
enum OperatorSettings {
    /// Their `console.toml`; without one nothing is wanted.
    static func load() throws -> Preferences {
        guard let folders = OperatorFolders.ofThisUser else { return Preferences() }
        return try PreferencesFile.load(path: folders.configuration + "/" + PreferencesFile.name)
    }

    /// The keys with what the desk changes, and on top what the operator does.
    static func keymap(_ desk: DeskSettings, _ preferences: Preferences) throws -> Keymap {
        try Keymap.standard.remapped(by: desk.keys + preferences.keys)
    }
}
