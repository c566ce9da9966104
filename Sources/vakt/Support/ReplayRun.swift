import Desk
import Glibc
import Helpdesk
import Practice
import Primitives

/// One go of the practice week: a desk made for it, its clock, and the console beside it.
struct ReplayRun {
    private let layout: DeskLayout
    private let speed: Int64
    private let noConsole: Bool
    private let mode: ConsoleOptions

    init(directory: String?, speed: Int64, noConsole: Bool, _ mode: ConsoleOptions) {
        layout = DeskLayout(Paths.absolute(directory ?? DataDirectory.path("vakt-replay")))
        self.speed = speed
        self.noConsole = noConsole
        self.mode = mode
    }

    func run(_ output: Output) throws {
        let week = try PracticeReplay(end: Desk.systemClock(), user: SystemUser.current.name)
        let clock = ReplayClock(week.beginning, speed: speed)
        try make(week, clock)
        let replay = Replay(try open(clock), clock: clock, speed: speed)
        let session = try Session(open(clock), output)
        if noConsole { return try tell(week, replay, session) }
        // The week stands still until somebody looks.
        replay.begin(week)
        do {
            try openConsole(session, mode)
        } catch {
            try? replay.end()
            throw error
        }
        try replay.end()
    }

    private func open(_ clock: ReplayClock) throws -> Desk {
        try Desk.open(at: layout.directory, clock: { clock.now }, isTimeGiven: true)
    }

    /// Made aside and put in place, as the practice desk is; what is no practice desk stays.
    private func make(_ week: PracticeReplay, _ clock: ReplayClock) throws {
        if DeskFile.exists(layout.directory), !DeskFile.exists(layout.practiceMark) {
            throw DeskError.deskExists(path: layout.directory)
        }
        let aside = DeskLayout(layout.directory + ".new-\(getpid())")
        let desk = try Desk.create(
            at: aside.directory, settings: SettingsFile.text(of: week.settings), clock: { clock.now })
        try desk.tell(week.prologue)
        try DeskFile.create(aside.practiceMark, "", mode: 0o660)
        try DeskFile.removeTree(layout.directory)
        guard rename(aside.directory, layout.directory) == 0 else {
            throw FileError(call: "rename", path: layout.directory)
        }
    }

    private func tell(_ week: PracticeReplay, _ replay: Replay, _ session: Session) throws {
        let stop = StopRequest()
        let output = session.output
        try replay.play(week, while: { !stop.isAsked }) { desk, outcome in
            guard case .ticket(let ticket, let events) = outcome else { return }
            try Session(current: desk, output).tell(ticket, events, json: false)
            try output.finish()
        }
    }
}
