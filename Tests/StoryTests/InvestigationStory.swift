import PseudoTerminal
import Testing
import Workplace

@Suite("Looking for the cause") struct InvestigationStory {
    @Test(
        "at three in the morning: a check, a hypothesis ruled out, output piped in, and the cause fills the resolution")
    func night() throws {
        let place = try Workplace()
        try place.vakt(
            "new", "--title", "Mail queue grows", "--category", "mail/server", "--service", "mail", "--impact", "1",
            "--urgency", "1")
        try place.vakt("start", "1")
        let console = try place.console(columns: 80, rows: 40)
        try console.expect("2 INC-000001")
        // What was looked at, from the little menu.
        try console.press("i")
        try console.expect("record a check")
        try console.press(.key(.enter))
        try console.expect("Check on INC-000001")
        try console.press("Disk on mx1", .key(.tab), "fine", .key(.ctrl("s")))
        try console.expect("checked: Disk on mx1")
        // What it could be, and why it is not.
        try console.press("i")
        try console.expect("rule a hypothesis")
        try console.press("raise", .key(.enter))
        try console.expect("Hypothesis on INC-000001")
        try console.press("The certificate ran out", .key(.ctrl("s")))
        try console.expect("suspects: The certificate")
        try console.press("i")
        try console.expect("rule a hypothesis")
        try console.press("rule", .key(.enter))
        try console.expect("in or out")
        try console.press(.key(.tab), .key(.tab), "Valid until 2031", .key(.ctrl("s")))
        try console.expect("ruled out: The certificate")
        // What a command printed comes in through a pipe, and is folded.
        let lines = (1...30).map { "queue line \($0)" }.joined(separator: "\n")
        try place.vakt("note", "1", "-", "--output", "mailq", input: lines + "\n")
        try console.expect("kept the output of mailq")
        try console.expect("26 more lines (F)")
        #expect(!console.screenText.contains("queue line 9"))
        try console.press("2", "F")
        try console.expect("queue line 9")
        try console.press("F")
        try console.expect("26 more lines (F)")
        // The cause, which the form of the resolution has already.
        try place.vakt("cause", "1", "--category", "configuration", "-m", "Relay limit of 10 a minute")
        try console.expect("Relay limit of 10 a minute")
        try console.press("r")
        try console.expect("Resolve INC-000001")
        try console.expect("Relay limit of 10 a minute")
        try console.press(.key(.tab), "Raised the limit", .key(.ctrl("s")))
        try console.waitUntil("the resolution on record") { _ in
            (try? place.types(of: "INC-000001").contains("ticket.resolved")) ?? false
        }
        let resolved = try #require(try place.records().last { $0.type == "ticket.resolved" })
        #expect(resolved.body["cause"] == "Relay limit of 10 a minute")
        #expect(resolved.body["notes"] == "Raised the limit")
        let shown = try place.vakt("show", "1", "--json")
        #expect(shown.contains("\"step\":\"investigate\"") && shown.contains("\"step\":\"resolve\""))
    }
}
