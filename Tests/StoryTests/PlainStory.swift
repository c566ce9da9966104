import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("The console in lines") struct PlainStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "The lift is stuck", "--requester", "Åsa")
        try place.vakt("new", "--title", "障害: the door squeaks", "--requester", "田中")
    }

    private func work(_ lines: String...) throws -> Run {
        let run = try place.run(["--plain"], input: lines.map { $0 + "\n" }.joined())
        #expect(run.status == 0, "\(run)")
        return run
    }

    @Test("somebody who sees no screen takes a ticket from the queue to its end")
    func triage() throws {
        let run = try work(
            "", "c", "printer", "printing", "2", "1 ", ".", "y", "A", "state", "3", "n", "It hangs at floor 2.",
            "Called them.", ".", "y", "r", "workaround", "Took the stairs.", ".", "The motor.", ".", ".", "y", "q")
        let told = run.lines
        #expect(told.contains("state:open: 2 tickets."))
        #expect(told.contains { $0.hasPrefix("INC-000001, The lift is stuck, requester Åsa") })
        #expect(told.contains("Requester Åsa") && told.contains("to do: classified"))
        #expect(told.contains("Classify INC-000001") && told.contains { $0.hasPrefix("1: Category") })
        #expect(told.contains("INC-000001: take it – done · u undoes it"))
        #expect(told.contains("It hangs at floor 2.") && told.contains("Called them."))
        #expect(
            try place.types(of: "INC-000001") == [
                "ticket.logged", "ticket.classified", "ticket.triaged", "ticket.assigned", "ticket.started",
                "ticket.noted", "ticket.resolved",
            ])
        let resolved = try #require(place.records().last)
        #expect(resolved.body["notes"] == "Took the stairs." && resolved.body["cause"] == "The motor.")
        try place.vakt("verify")
    }

    @Test("what is refused says why, and nothing is sent by mistake")
    func refusals() throws {
        let run = try work(
            "foo", "re", "o", "/p:9", "/door", "99", "n", ".", "y", ":cancel", "a", "karl", ":cancel", "?note")
        let told = run.output
        #expect(told.contains("“foo” is no command here"))
        #expect(told.contains("“re” could be: "))
        #expect(told.contains("reopen: only a resolved ticket can be reopened"))
        #expect(told.contains("Error: "))
        #expect(told.contains("door: 1 ticket") || told.contains("door: one ticket"))
        #expect(told.contains("There is no ticket 99."))
        #expect(told.contains("Nothing begins like “karl”."))
        #expect(try place.types(of: "INC-000002") == ["ticket.logged"])
        #expect(told.unicodeScalars.allSatisfy { $0 == "\n" || !(0...0x1F).contains($0.value) })
        #expect(!told.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
    }

    @Test("at a terminal nothing moves the cursor, and others' changes are told with the next line")
    func live() throws {
        let console = try place.console(columns: 80, rows: 24, arguments: ["--plain"])
        try console.expect("INC-000002")
        try console.press("k", .key(.enter))
        try console.expect("> k")
        try place.vakt("assign", "2", "--to", "anna")
        try console.waitUntil("the change, told on asking") { session in
            try? session.press("j", .key(.enter))
            session.settle(quiet: 0.2)
            return session.screenText.contains(/Changed: INC-000002/)
        }
        try console.press("q", .key(.enter))
        #expect(try console.waitForExit() == .exited(0))
        #expect(!console.log.contains(0x1B))
    }

    @Test("in Swedish, and on a terminal that takes ASCII alone")
    func otherWords() throws {
        mkdir(place.directory + "/vakt", 0o700)
        try place.write("language = \"sv\"\nplain = true\n", to: "vakt/console.toml")
        let run = try place.run([], input: "n\n.\n:cancel\nq\n")
        #expect(run.output.contains("Anteckning") && run.output.contains("måste fyllas i"))
        let console = try place.console(columns: 80, rows: 24, ["LC_ALL": "C"])
        try console.expect("INC-000002")
        try console.press("q", .key(.enter))
        #expect(try console.waitForExit() == .exited(0))
        #expect(console.log.allSatisfy { $0 < 0x80 })
    }

    @Test("a new ticket's form tells what is proposed, what looks alike and what helped, and takes it over")
    func offers() throws {
        for _ in 1...6 {
            try place.vakt(
                "new", "--title", "VPN tunnel drops", "--category", "network/vpn", "--impact", "2", "--urgency", "2",
                "--service", "network")
            try place.vakt(
                "new", "--title", "Printer jams again", "--category", "printer", "--impact", "3", "--urgency", "3",
                "--service", "printing")
        }
        let all = (3...14).map(String.init)
        #expect(try place.run(["resolve"] + all + ["--code", "solution", "--notes", "done"]).status == 0)
        try place.vakt("new", "--title", "VPN tunnel down")
        try place.vakt("kb", "new", "--title", "VPN tunnel drops in hotels", "--body", "Lower the MTU.")
        let run = try work(
            "N", "VPN tunnel drops", ":look-up", "1", "back", "back", ".", "", "", "", "", "",
            ":take-proposal", "", ".", "y", "q")
        let told = run.lines
        #expect(told.contains { $0.hasPrefix("Looks like INC-000015") })
        #expect(told.contains { $0.hasPrefix("Helped before: KB-000001 VPN tunnel drops in hotels. :look-up") })
        #expect(told.contains("Lower the MTU."))
        #expect(told.contains { $0.contains("proposed: network/vpn") && $0.contains(":take-proposal takes it") })
        #expect(told.contains { $0.hasPrefix("INC-000016") })
        #expect(try place.vakt("show", "16", "--json").contains("\"subcategory\":\"vpn\""))
    }

    @Test("the end of the input is an end, and what was not sent is told")
    func end() throws {
        let run = try work("n", "half a thought")
        #expect(run.lines.last == "The form was not sent.")
        let gone = try place.shell("\"$VAKT\" --plain </dev/null | true; echo ended").finish()
        #expect(gone.output.contains("ended"))
    }
}
