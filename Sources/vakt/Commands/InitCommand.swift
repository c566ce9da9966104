import ArgumentParser
import Desk

struct InitCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Create a desk.",
        discussion: """
            Makes the directory (mode 2770, setgid), a commented desk.toml with you as its admin, and the journal. \
            A desk.toml that is there already is kept. Whoever shall work at the desk must be a member of the directory's group.
            """)

    @OptionGroup var desk: DeskOptions

    @Argument(help: "The desk's directory; else --desk, $VAKT_DESK or the user's data directory.")
    var directory: String?

    @Option(help: "The desk's name in the top line.")
    var name = "Vakt"

    func run(_ output: Output) throws {
        let path = Paths.absolute(directory ?? desk.directory)
        let settings = SettingsFile.template(name: name, founder: SystemUser.current.name)
        let made = try Desk.create(at: path, settings: settings)
        let words = output.words
        try output.line(words(.commandLine(.deskMade), ["path": safe(made.layout.directory)]))
        if output.isTerminal {
            try output.line(words(.commandLine(.deskMadeHint), ["path": safe(made.layout.settings)]))
        }
    }
}
