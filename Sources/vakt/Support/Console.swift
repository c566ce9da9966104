import Console
import Desk
import Glibc
import Runtime
import Themes

/// Opens the console on a desk.
func openConsole(_ session: Session) throws {
    let theme = try ThemeLibrary.load(named: session.desk.settings.theme, userDirectory: ConfigurationDirectory.themes)
    let words = session.words
    try ConsoleProgram.run(desk: session.desk, theme: theme, words: words, zone: session.zone) { error in
        let failure = Failure(error, words)
        return Console.Failure(summary: failure.message, remedy: failure.hint ?? "")
    }
}

/// Where an operator's own files are.
enum ConfigurationDirectory {
    /// `$XDG_CONFIG_HOME/vakt/themes`, else `~/.config/vakt/themes`; `nil` without a home.
    static var themes: String? {
        let base = variable("XDG_CONFIG_HOME") ?? variable("HOME").map { $0 + "/.config" }
        return base.map { $0 + "/vakt/themes" }
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
