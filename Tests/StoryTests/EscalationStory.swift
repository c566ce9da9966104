import PseudoTerminal
import Testing
import Workplace

@Suite("Escalation") struct EscalationStory {
    private static let settings =
        Settings.small + """
            [acknowledgement]
            P1 = "30m"
            [[rotas]]
            team = "network"
            [[rotas.layers]]
            name = "primary"
            people = ["anna"]
            turn = "7d"
            from = "2026-01-05T08:00"
            [[escalations]]
            name = "critical"
            priorities = ["P1"]
            [[escalations.levels]]
            after = "5m"
            to = ["on-call:network"]
            [[escalations.levels]]
            after = "10m"
            to = ["person:\(Workplace.me)"]
            [[escalations.levels]]
            after = "15m"
            to = ["team:network"]
            kind = "functional"
            """

    /// The console at a time of 23 November 2026, a Monday; the ticket is logged at 08:00.
    private func console(_ place: Workplace, at time: String) throws -> Session {
        try place.console(columns: 160, rows: 50, arguments: ["--now", "2026-11-23T\(time):00Z"])
    }

    private func leave(_ console: Session) throws {
        try console.press("q")
        try console.waitForExit()
    }

    private func place() throws -> Workplace {
        let place = try Workplace(settings: Self.settings)
        try place.vakt(
            "new", "--title", "The whole site is down", "--category", "network/site", "--service", "network",
            "--impact", "1", "--urgency", "1", "--now", "2026-11-23T08:00:00Z")
        return place
    }

    @Test("a P1 that nobody acknowledges climbs three levels, is acknowledged, goes stale, waits and breaches")
    func climb() throws {
        let place = try place()
        var console = try console(place, at: "08:01")
        try console.expect("next: level 1 to on call for network, in")
        try leave(console)
        // Each console notices what is due by itself, and so does a tick beside it.
        console = try self.console(place, at: "08:06")
        try console.expect("level 1 to on call for network")
        try console.expect("escalated to on call for network")
        try console.expect("told: anna")
        let told = try place.vakt("tick", "--now", "2026-11-23T08:16:00Z")
        #expect(told.contains("escalated to \(Workplace.me)") && told.contains("escalated to network"))
        #expect(try place.vakt("tick", "--now", "2026-11-23T08:16:00Z") == "")
        try console.expect("handed to network")
        try leave(console)
        console = try self.console(place, at: "08:17")
        try console.expect("no further level")
        try console.press("Y")
        try console.expect("acknowledged since")
        try leave(console)
        // What was acknowledged at 08:17 is stale half an hour later.
        console = try self.console(place, at: "08:50")
        try console.expect("asked for again: no sign of a person for 32 min")
        try leave(console)
        let held = ["hold", "1", "--reason", "vendor", "--until", "2026-11-23T10:51:30Z"]
        #expect(try place.run(held + ["--now", "2026-11-23T08:51:00Z"]).status == 0)
        console = try self.console(place, at: "10:52")
        try console.expect("the hold ended at its time, work goes on")
        try leave(console)
        // Four hours and the two that it waited are over.
        console = try self.console(place, at: "14:02")
        try console.expect("resolution: target missed, it was due today 14:00")
        // And it explains itself.
        try console.press("d")
        try console.expect("the wake-up time came")
        try console.expect("the target used up: breached")
        try console.press(.key(.escape))
        try console.expectGone("the wake-up time came")
        try leave(console)
        let types = try place.types(of: "INC-000001").map { String($0.dropFirst("ticket.".count)) }
        #expect(
            types.prefix(7) == [
                "logged", "classified", "escalated", "escalated", "warned", "escalated", "breached",
            ])
        #expect(types.count { $0 == "breached" } == 2 && types.count { $0 == "resumed" } == 1)
        #expect(types.count { $0 == "acknowledgementLapsed" } == 2)
    }

    @Test("by hand asks where to and why, and says so in the ticket")
    func byHand() throws {
        let place = try place()
        let console = try console(place, at: "08:01")
        try console.expect("next: level 1 to on call for network")
        try console.press("e")
        try console.expect("Escalate INC-000001")
        try console.press("team network", .key(.tab), "beyond us", .key(.ctrl("s")))
        try console.expect("\(Workplace.me) escalated it to network")
        try console.expect("because: beyond us")
        #expect(try place.vakt("show", "1", "--now", "2026-11-23T08:02:00Z").contains("because: beyond us"))
        let level = ["escalate", "1", "--level", "2", "--reason", "still down", "--now", "2026-11-23T08:03:00Z"]
        #expect(try place.run(level).output.contains("escalated it to \(Workplace.me)"))
        try console.expect("because: still down")
        let none = try place.run(["escalate", "1", "--level", "4", "--reason", "r", "--now", "2026-11-23T08:03:00Z"])
        #expect(none.status == 1 && none.errors.contains("escalation level"))
    }

    @Test("wrong settings are refused with file, line and key")
    func wrongSettings() throws {
        let place = try Workplace()
        let before = Settings.small.split(separator: "\n", omittingEmptySubsequences: false).count
        let wrong = """
            [[escalations]]
            name = "critical"
            [[escalations.levels]]
            after = "5m"
            """
        for (more, line, key) in [
            ("", 2, "escalations[1].levels[1].to"), ("\nto = [\"team:nobody\"]", 4, "escalations[1].levels[1].to"),
            (
                "\nto = [\"team:network\"]\n[[escalations.levels]]\nafter = \"5m\"\nto = [\"team:network\"]", 6,
                "escalations[1].levels[2].after"
            ),
        ] {
            try place.write(Settings.small + wrong + more, to: "desk/desk.toml")
            let run = try place.run(["config", "check"])
            #expect(run.status == 2 && run.errors.contains("desk.toml:\(before + line):"), "\(run)")
            #expect(run.errors.contains(key), "\(run)")
        }
    }
}
