import PseudoTerminal
import Testing
import Workplace

/// From the first call to the closed review, at the keyboard.
@Suite("A mail outage") struct MailOutageStory {
    private static let settings =
        Settings.small + """
            [[vendors]]
            name = "postlink"
            title = "Postlink AB"

            """

    private static let sites = ["Umeå", "Lund", "Malmö", "Visby", "Falun", "Kiruna", "大阪", "東京", "Göteborg"]

    @Test("nine calls, one incident, two teams, a vendor, one word to all, a workaround, a problem, a change, a review")
    func outage() throws {
        let place = try Workplace(settings: Self.settings)
        let console = try place.console(columns: 160, rows: 50)
        try console.expect("No tickets yet")
        try logCalls(console)
        try lead(console, place)
        try work(console, place)
        try resolve(console, place)
        try mend(console, place)
        try learn(console, place)
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))
        #expect(try place.vakt("verify").contains("every body hold"))
    }

    private func logCalls(_ console: Session) throws {
        for (number, site) in Self.sites.enumerated() {
            try console.press("N")
            try console.expect("New ticket")
            try console.press(.text("No mail in " + site), .key(.ctrl("s")))
            try console.expect("INC-00000\(number + 1) is logged")
        }
        try console.expect("state:open (9)")
    }

    /// The ninth call becomes the whole, the other eight its parts; everybody hears it once.
    private func lead(_ console: Session, _ place: Workplace) throws {
        try go(to: "INC-000009", console)
        try console.press("c")
        try console.expect("Classify INC-000009")
        try console.press(
            "mail/server", .key(.tab), "mail", .key(.tab), "1", .key(.tab), "1", .key(.ctrl("s")))
        try console.expect("P1 critical")
        try console.press("*", "M")
        try console.expect("Major incident: 9 tickets")
        try console.press("000009", .key(.tab), .key(.ctrl("s")))
        try console.expect("major incident: 9 tickets")
        try console.press("y")
        try console.expect("1 major")
        try go(to: "INC-000009", console)
        try console.expect("8 parts, 8 open")
        try hand(to: "desk", "the calls come in here", console)
        try console.press("R")
        try console.expect("its parts too")
        try console.press("We know and are working on it", .key(.tab), "also on", .key(.ctrl("s")))
        try console.expect("INC-000001  No mail in Umeå")
        try console.press("y")
        try console.expect("done on 9 tickets")
        #expect(try place.records().count { $0.type == "ticket.noted" && $0.body["public"] != nil } == 9)
    }

    /// The cause is looked for, the damage stopped, and the vendor waited for.
    private func work(_ console: Session, _ place: Workplace) throws {
        try hand(to: "network", "the relay is theirs", console)
        try console.press("C")
        try console.expect("Contain INC-000009")
        try console.press("New mail is held at the border", .key(.ctrl("s")))
        try console.expect("✓ contained")
        try choose("hand to a vendor", "Hand INC-000009 to a vendor", console)
        try console.press(.key(.tab), "PL-4711", .key(.tab), .key(.tab), "put it", .key(.ctrl("s")))
        try console.expect("on hold")
        #expect(try place.vakt("list", "hold:vendor vendor:postlink", "--count") == "1")
        try console.press("s")
        try console.press(.key(.enter))
        try console.expect("in progress")
    }

    /// A workaround ends it for all; one site still has none, and is solved for itself.
    private func resolve(_ console: Session, _ place: Workplace) throws {
        try console.press("P")
        try console.expect("New problem from incidents")
        try console.press(.key(.ctrl("s")))
        try console.expect("PRB-000010 is logged")
        try console.expect("2 PRB-000010")
        try choose("known error", "Known error PRB-000010", console)
        try console.press("Mail stands still", .key(.tab), "No alarm on the spool", .key(.tab), "Move the spool")
        try console.press(.key(.ctrl("s")))
        try console.expect("known error")
        try go(to: "INC-000009", console)
        try console.press("r")
        try console.expect("Resolve INC-000009")
        try console.press(
            "workaround", .key(.tab), "The spool is on the spare volume", .key(.tab), "The spool was full", .key(.tab))
        try console.press(.key(.tab), .key(.tab), "also on", .key(.ctrl("s")))
        try console.expect("resolve: 9 tickets")
        try console.press("y")
        try console.expect("resolve: done on 9 tickets")
        #expect(try place.vakt("list", "parent:9 state:resolved", "--count") == "8")
        try go(to: "INC-000008", console)
        try console.press("o")
        try console.expect("Reopen INC-000008")
        try console.press("Tokyo still has no mail", .key(.ctrl("s")))
        try console.expect("in progress")
        try console.press("r")
        try console.expect("Resolve INC-000008")
        try console.press(.key(.tab), "Their relay was restarted", .key(.ctrl("s")))
        try console.waitUntil("INC-000008 resolved again") { _ in
            (try? place.vakt("list", "state:resolved", "--count")) == "9"
        }
    }

    /// The change that mends it, planned and carried out; the problem ends with it.
    private func mend(_ console: Session, _ place: Workplace) throws {
        // A colleague writes the change down.
        try place.vakt(
            "new", "--type", "change", "--change-type", "standard", "--title", "A larger spool with an alarm", "--risk",
            "low", "--justification", "The outage", "--plan", "Grow it", "--back-out", "Spare volume", "--test-plan",
            "Fill it", "--window", "+1m..+2h")
        try place.vakt("link", "10", "--fixed-by", "11")
        try go(to: "CHG-000011", console)
        for state in ["scheduled", "implement", "review"] {
            try console.press("s")
            try console.expect("CHG-000011")
            try console.press(.key(.enter))
            try console.waitUntil("the change in \(state)") { _ in
                (try? place.vakt("list", "state:\(state)", "--count")) == "1"
            }
        }
        try choose("close the change", "CHG-000011", console)
        try console.press("succ", .key(.tab), "The alarm came at 80 %", .key(.ctrl("s")))
        try console.waitUntil("the change closed") { _ in
            (try? place.vakt("list", "type:change state:closed", "--count")) == "1"
        }
        for state in ["assess", "root-cause-analysis", "fix-in-progress"] {
            try place.vakt("move", "10", "--to", state)
        }
        try place.vakt("resolve", "10", "--code", "by change", "-m", "Larger and watched", "--cause", "No alarm")
    }

    /// The review, an action until it is done, an article, and the end.
    private func learn(_ console: Session, _ place: Workplace) throws {
        try go(to: "INC-000009", console)
        try choose("write the review", "Review of INC-000009", console)
        for _ in 0..<9 { try console.press(.key(.tab)) }
        try console.press("Whatever can fill up has an alarm", .key(.tab), "yes", .key(.ctrl("s")))
        try console.expect("Review completed")
        try choose("agree on an action", "Action from INC-000009", console)
        try console.press("Alarms on all volumes", .key(.tab), .key(.tab), "14d", .key(.ctrl("s")))
        try console.expect("· Alarms on all volumes")
        try choose("actions from reviews", "Actions from reviews", console)
        try console.expect("INC-000009 No mail in Göteborg")
        try console.press(" ")
        try console.expect("No action is open.")
        try console.press(.key(.escape))
        try choose("lesson into an article", "INC-000009", console)
        try console.expect("Whatever can fill up has an alarm")
        try console.press(.key(.ctrl("s")))
        try console.expect("KB-000001")
        try console.waitUntil("the lesson on record") { _ in
            (try? place.types(of: "INC-000009").contains("ticket.lessonTaken")) ?? false
        }
        try place.vakt("close", "9")
        try console.expect("✓ closed")
    }

    private func go(to id: String, _ console: Session) throws {
        try console.press(.text("#" + id), .key(.enter))
        try console.expect("2 " + id)
    }

    private func hand(to team: String, _ reason: String, _ console: Session) throws {
        try console.press("a")
        try console.expect("Assign INC-000009")
        try console.press(.key(.tab), .text(team), .key(.tab), .text(reason), .key(.ctrl("s")))
        try console.expect("gave it to " + team)
    }

    private func choose(_ command: String, _ title: String, _ console: Session) throws {
        try console.press(":", .text(command))
        try console.expect("Commands")
        try console.press(.key(.enter))
        try console.expect(title)
    }
}
