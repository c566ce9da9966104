import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("The practice week") struct ReplayStory {
    let place: Workplace

    init() throws { place = try Workplace(settings: "") }

    private var desk: String { place.directory + "/vakt-replay" }

    @Test("comes to the console as the work of others, who go on while one works oneself, until one quits")
    func live() throws {
        let console = try place.terminal("exec \"$VAKT\" demo --replay --speed 3000", columns: 120, rows: 40)
        try console.expect("● live")
        func count() throws -> Int {
            Int(try place.vakt("list", "--desk", desk, "--count").split(separator: "\n").last ?? "") ?? 0
        }
        let first = try count()
        try console.waitUntil("others log tickets") { _ in ((try? count()) ?? 0) > first + 3 }
        try console.press("/", .key(.ctrl("u")), "by:me", .key(.enter))
        try console.press("N", "My own ticket", .key(.ctrl("s")))
        try console.expect("My own ticket")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))
        let people = Set(try place.vakt("log", "--desk", desk, "--json").split(separator: "\n").compactMap(Self.person))
        #expect(people.count > 4, "\(people)")
    }

    private static func person(_ line: Substring) -> Substring? {
        guard let start = line.firstRange(of: "\"by\":\"") else { return nil }
        return line[start.upperBound...].prefix { $0 != "\"" }
    }

    @Test("is told line by line without a console, and Ctrl-C ends it at any time")
    func stopped() throws {
        let run = try place.start(["demo", "--replay", "--no-console", "--speed", "2000"])
        while run.output.split(separator: "\n").count < 10 { usleep(20_000) }
        run.signal(SIGINT)
        let ended = try run.finish()
        #expect(ended.status == 0, "\(ended)")
        #expect(try place.run(["verify", "--desk", desk]).status == 0)
    }
}
