import ArgumentParser
import Desk

struct InitCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Create a desk.",
        discussion: """
            Makes the directory (mode 2770, setgid), a commented desk.toml with you as its admin, and the journal. \
            A desk.toml that is there already is kept. Whoever shall work at the desk must be a member of the \
            directory's group.

            On a terminal five questions are asked first: name, teams, people, services and categories. With --yes, and \
            without a terminal, none is, and desk.toml has every default written out and explained.
            """)

    @OptionGroup var desk: DeskOptions

    @Argument(
        help: "The desk's directory; else --desk, $VAKT_DESK or the user's data directory.", completion: .directory)
    var directory: String?

    @Option(help: "The desk's name in the top line.")
    var name: String?

    @Flag(name: .shortAndLong, help: "Ask nothing; take every default.")
    var yes = false

    func run(_ output: Output) throws {
        let making = DeskMaking(output: output, path: Paths.absolute(directory ?? desk.directory), name: name)
        try making.tell(making.make(asking: !yes && Interview.isPossible(output)))
    }
}
