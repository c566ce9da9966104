import Console
import Desk
import Helpdesk
import Runtime
import Wording

/// Opens the console on a desk.
func openConsole(_ session: Session) throws {
    let folders = OperatorFolders.ofThisUser
    let preferences =
        try folders.map { try PreferencesFile.load(path: $0.configuration + "/" + PreferencesFile.name) }
        ?? Preferences()
    // The console finds out itself what its terminal can show.
    let words = Catalogue.of(session.output.language)
    let greeting = Reports.untold().map { words(.setup(.crashedEarlier), ["path": $0]) }
    try ConsoleProgram.run(
        desk: session.desk, folders: folders, preferences: preferences, words: words, zone: session.zone,
        greeting: greeting
    ) { error in
        let failure = Failure(error, words)
        return Console.Failure(summary: failure.message, remedy: failure.hint ?? "")
    }
}
