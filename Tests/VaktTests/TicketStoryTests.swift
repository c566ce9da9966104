import Foundation
import Testing

@Suite("The command line") struct TicketStoryTests {
    let vakt: Program

    init() throws {
        vakt = try Program()
        try vakt.run("init")
    }

    @Test("takes a ticket from its logging to its end")
    func story() throws {
        let new = try vakt.run(
            "new", "--title", "Printer dead", "--requester", "Anna", "--body", "-", input: "It\nhums")
        #expect(new.status == 0 && new.output == "INC-000001\n")
        let classified = try vakt.run(
            "classify", "1", "--category", "hardware/printer", "--impact", "2", "--urgency", "2", "--service", "print")
        #expect(classified.output.hasPrefix("INC-000001\t"))
        #expect(try vakt.run("assign", "inc1", "--to", "me", "--reason", "mine").status == 0)
        #expect(try vakt.run("start", "INC-000001").status == 0)
        #expect(try vakt.run("hold", "1", "--reason", "vendor", "--until", "+4h", "-m", "a part").status == 0)
        #expect(try vakt.run("resume", "1").status == 0)
        #expect(try vakt.run("contain", "1", "-m", "another printer").status == 0)
        #expect(try vakt.run("time", "1", "--minutes", "30", "--activity", "repair").status == 0)
        #expect(try vakt.run("tag", "1", "--add", "Floor-3").status == 0)
        #expect(try vakt.run("watch", "1").status == 0)
        #expect(try vakt.run("edit", "1", "--title", "Printer dead again").status == 0)
        #expect(try vakt.run("resolve", "1", "--code", "user error", "--notes", "Plugged in").status == 0)
        #expect(try vakt.run("reopen", "1", "--reason", "still dead").status == 0)
        #expect(try vakt.run("resolve", "1", "--code", "solution", "--notes", "New drum").status == 0)
        #expect(try vakt.run("close", "1").status == 0)
        let page = try vakt.run("show", "1").output
        for words in ["INC-000001  Printer dead again", "closed", "It", "hums", "New drum", "floor-3", Program.me] {
            #expect(page.contains(words), "show lacks \(words)")
        }
        #expect(try vakt.run("log", "1").lines.count == 16)
        #expect(try vakt.run("verify").status == 0)
    }

    @Test("acts as the system's user, whatever the environment says")
    func actor() throws {
        try vakt.run("new", "--title", "a")
        #expect(try vakt.run("log", "1", "--json").output.contains("\"by\":\"\(Program.me)\""))
    }

    @Test("does several tickets as one, with an outcome each")
    func several() throws {
        for title in ["a", "b", "c"] { try vakt.run("new", "--title", title) }
        try vakt.run("cancel", "2", "--reason", "no")
        let run = try vakt.run("assign", "1", "2", "3", "--to", "me")
        #expect(run.lines.map { $0.prefix(10) } == ["INC-000001", "INC-000003"])
        #expect(run.errors.contains("INC-000002"))
        #expect(run.status == 1)
    }

    @Test("says when a ticket stays with a team that its new owner is not in")
    func teamStays() throws {
        try vakt.configure(
            """

            [[teams]]
            name = "desk"
            [[teams]]
            name = "network"
            [[operators]]
            name = "bengt"
            teams = ["network"]

            """)
        try vakt.run("new", "--title", "a")
        #expect(try vakt.run("assign", "1", "--team", "desk").errors == "")
        let run = try vakt.run("assign", "1", "--to", "bengt")
        #expect(run.status == 0 && run.lines.count == 1)
        #expect(
            run.errors == "vakt: INC-000001 stays with team desk, but bengt is in network; --team changes it.\n")
        #expect(try vakt.run("assign", "1", "--to", "bengt", "--team", "network").errors == "")
    }

    @Test("refuses what somebody has changed since")
    func seen() throws {
        try vakt.run("new", "--title", "a")
        try vakt.run("assign", "1", "--to", "me")
        let late = try vakt.run("assign", "1", "--to", "none", "--seen", "1")
        #expect(late.status == 1)
        #expect(try vakt.run("note", "1", "-m", "fine", "--seen", "1").status == 0)
    }

    @Test("prints a change as JSON when asked")
    func json() throws {
        try vakt.run("new", "--title", "a")
        let run = try vakt.run("note", "1", "-m", "x", "--json")
        #expect(run.output.hasPrefix("{\"id\":\"INC-000001\"") && run.output.contains("\"revision\":2,"))
    }

    @Test("takes a leading --desk for the subcommand")
    func leadingDesk() throws {
        let other = vakt.directory.appending(path: "other").path
        #expect(try vakt.run("--desk", other, "init").output.contains(other))
        try vakt.run("--desk=\(other)", "new", "--title", "there")
        #expect(try vakt.run("list", "--desk", other, "--count").output == "1\n")
        #expect(try vakt.run("list", "--count").output == "0\n")
    }

    @Test("follows the journal")
    func follow() throws {
        let (process, finish) = try vakt.start(["log", "--follow"])
        try vakt.run("new", "--title", "while following")
        for _ in 0..<100 {
            let printed = try vakt.run("list", "--count").output
            if printed == "1\n" { break }
        }
        usleep(300_000)
        // A terminating signal may be blocked in children of the tests' threads.
        kill(process.processIdentifier, SIGKILL)
        #expect(try finish().output.contains("INC-000001"))
    }
}
