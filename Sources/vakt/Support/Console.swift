import Console
import Desk
import Helpdesk
import Runtime
import Themes
import Wording

/// Opens the console on a desk.
func openConsole(_ session: Session) throws {
    let folders = OperatorFolders.ofThisUser
    let preferences =
        try folders.map { try PreferencesFile.load(path: $0.configuration + "/" + PreferencesFile.name) }
        ?? Preferences()
    let theme = try ThemeLibrary.load(
        named: preferences.theme ?? session.desk.settings.theme,
        userDirectory: folders.map { $0.configuration + "/themes" })
    // The console finds out itself what its terminal can show.
    let words = Catalogue.of(session.output.language)
    let greeting = Reports.untold().map { words(.setup(.crashedEarlier), ["path": $0]) }
    try ConsoleProgram.run(desk: session.desk, theme: theme, words: words, zone: session.zone, greeting: greeting) {
        error in
        let failure = Failure(error, words)
        return Console.Failure(summary: failure.message, remedy: failure.hint ?? "")
    }
}
