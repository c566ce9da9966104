import Glibc
import Helpdesk

/// Reading an operator's `console.toml`.
public enum PreferencesFile {
    /// Its name in the operator's configuration directory.
    public static let name = "console.toml"

    /// Reads preferences.
    ///
    /// - Parameters:
    ///   - text: what the file holds.
    ///   - path: where it stands, for messages.
    /// - Throws: the first mistake, with its line and key.
    public static func parse(text: String, path: String) throws(SettingsError) -> Preferences {
        let file = try SettingsTable(parsing: text, path: path)
        try file.allow(PreferenceKey.allCases.map(\.rawValue))
        return Preferences(
            language: try SettingsFile.language(file), theme: try file.text("theme"), mouse: try file.flag("mouse"),
            plain: try file.flag("plain") ?? false, views: try SettingsFile.views(file),
            snippets: try SettingsFile.snippets(file),
            keys: try SettingsFile.keys(file))
    }

    /// Reads preferences from a file; without one there are none.
    public static func load(path: String) throws(SettingsError) -> Preferences {
        let text: String
        do {
            text = try DeskFile.text(path)
        } catch let failure {
            if failure.code == ENOENT { return Preferences() }
            throw SettingsError(path: path, problem: .unreadable(failure.code))
        }
        return try parse(text: text, path: path)
    }
}
