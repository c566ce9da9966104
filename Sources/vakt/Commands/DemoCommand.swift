import ArgumentParser
import Desk
import Glibc
import Helpdesk
import Practice
import Primitives
import Wording

struct DemoCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Open the console on a practice desk, with a story.",
        discussion: """
            Makes the desk when there is none or when it is older than a day, and keeps what you did there until then. A \
            short tour begins the first time; once left it does not come back, but for the action tour.

            With --replay the practice week comes to a desk of its own (vakt-replay in the user's data directory), made \
            anew each time, as the work of other people: tickets are logged, assigned, worked on and solved while one \
            looks on or takes part. The desk's clock is the story's then: it begins a week ago, goes --speed times as fast \
            as the world's, leaps over nights, and goes on at the world's pace once the week is over. Records carry that \
            clock's times, in order. What you do to a ticket counts; what the story then can't do is passed over. \
            Quitting the console ends it; with --no-console it is played and told line by line until Ctrl-C.
            """)

    @Argument(help: "Where; else in the user's data directory.", completion: .directory) var dir: String?
    @Flag(help: "Make it anew.") var fresh = false
    @Flag(help: "Only make it.") var noConsole = false
    @Flag(help: "Play the practice week, as the work of other people.") var replay = false
    @Option(
        help: ArgumentHelp("How many times as fast as the world the week is played, 1 to 100000.", valueName: "n"))
    var speed = 600
    @OptionGroup var mode: ConsoleOptions

    private static let longestLife: Int64 = 86_400_000

    func validate() throws {
        if !(1...100_000).contains(speed) { throw ValidationError("--speed takes a number from 1 to 100000.") }
    }

    func run(_ output: Output) throws {
        if replay { return try ReplayRun(directory: dir, speed: Int64(speed), noConsole: noConsole, mode).run(output) }
        let layout = DeskLayout(Paths.absolute(dir ?? DataDirectory.path("vakt-demo")))
        let desk = try isUsable(layout) ? Desk.open(at: layout.directory) : make(layout)
        let session = try Session(desk, output)
        guard noConsole else { return try openConsole(session, mode) }
        try output.line(session.words(.commandLine(.practiceMade), ["path": safe(layout.directory)]))
    }

    private func isUsable(_ layout: DeskLayout) throws -> Bool {
        guard DeskFile.exists(layout.directory) else { return false }
        guard let made = DeskFile.changed(layout.practiceMark) else {
            throw DeskError.deskExists(path: layout.directory)
        }
        let age = Desk.systemClock().milliseconds - made
        return !fresh && (0..<Self.longestLife).contains(age) && DeskFile.exists(layout.journal)
    }

    /// Made aside and put in place, so that an interrupted making leaves no half desk.
    private func make(_ layout: DeskLayout) throws -> Desk {
        let aside = DeskLayout(layout.directory + ".new-\(getpid())")
        let user = SystemUser.current.name
        let practice = try PracticeDesk(now: Desk.systemClock(), user: user, role: .supervisor)
        let desk = try Desk.create(at: aside.directory, settings: SettingsFile.text(of: practice.settings))
        try desk.tell(practice.events)
        // What fell due in the story is on record, as at every desk; a console finds nothing left to do.
        _ = try desk.tick()
        try DeskFile.create(aside.practiceMark, "", mode: 0o660)
        try DeskFile.removeTree(layout.directory)
        guard rename(aside.directory, layout.directory) == 0 else {
            throw FileError(call: "rename", path: layout.directory)
        }
        return try Desk.open(at: layout.directory)
    }
}
