import ArgumentParser
import Console
import Desk
import Helpdesk
import Runtime
import Wording

/// How the console shows itself.
struct ConsoleOptions: ParsableArguments {
    @Flag(help: "The console in lines, for screen readers and pipes: ? lists its commands.") var plain = false
}

/// Opens the console on a desk.
func openConsole(_ session: Session, _ options: ConsoleOptions? = nil) throws {
    let folders = OperatorFolders.ofThisUser
    let preferences = try OperatorSettings.load()
    let keymap = try OperatorSettings.keymap(session.desk.settings, preferences)
    // The console finds out itself what its terminal can show.
    let words = Catalogue.of(session.output.language)
    let greeting = Reports.untold().map { words(.setup(.crashedEarlier), ["path": $0]) }
    let describe = { @Sendable (error: any Error) in
        let failure = Failure(error, words)
        return Console.Failure(summary: failure.message, remedy: failure.hint ?? "")
    }
    if options?.plain ?? false || preferences.plain {
        return try PlainProgram.run(
            desk: session.desk, folders: folders, preferences: preferences, words: words, zone: session.zone,
            keymap: keymap, greeting: greeting, describe: describe)
    }
    try ConsoleProgram.run(
        desk: session.desk, folders: folders, preferences: preferences, words: words, zone: session.zone,
        keymap: keymap, isPractice: DeskFile.exists(session.desk.layout.practiceMark), greeting: greeting,
        describe: describe)
}
