import PseudoTerminal
import Testing
import Workplace

@Suite("A change") struct ChangeStory {
    @Test("is told of every other that is made at the same time on its service, while both are ahead")
    func clash() throws {
        let place = try Workplace()
        func change(_ title: String, _ window: String, _ service: String) throws -> String {
            try place.vakt("new", "--type", "change", "--title", title, "--service", service, "--window", window)
        }
        let first = try change("Swap the switch", "+1h..+2h", "mail")
        _ = try change("Elsewhere", "+1h..+2h", "network")
        _ = try change("Later", "+4h..+1h", "mail")
        #expect(try place.vakt("show", first).contains("at the same time") == false)
        let second = try change("Patch the server", "+9h..+1h", "mail")
        let moved = try place.run(["change", second, "--window", "+2h..+3h"])
        #expect(moved.status == 0 && moved.errors.contains("at the same time on mail: CHG-000001 Swap the switch"))
        #expect(try place.vakt("show", first, "--json").contains("\"clashes\":[\"CHG-000004\"]"))
        #expect(try place.vakt("show", second, "--json").contains("\"clashes\":[\"CHG-000001\",\"CHG-000003\"]"))
        let console = try place.console(columns: 140, rows: 45)
        try console.expect("Swap the switch")
        try console.press("#1", .key(.enter))
        try console.expect("at the same time on mail: CHG-000004 Patch the server")
        try place.vakt("cancel", second, "--reason", "not needed")
        try console.expectGone("at the same time")
    }

    @Test("is asked what a change needs in the form of a new ticket, which keeps what was written for another type")
    func form() throws {
        let place = try Workplace()
        let console = try place.console(columns: 100, rows: 45)
        try console.expect("No tickets yet")
        try console.press("N")
        try console.expect("Severity")
        try console.press("Swap the switch")
        for _ in 1...5 { try console.press(.key(.tab)) }
        try console.press("problem")
        try console.expect("Symptoms")
        try console.expectGone("Severity")
        for _ in 1...6 { try console.press(.key(.tab)) }
        try console.press("Ports die")
        for _ in 1...6 { try console.press(.key(.backTab)) }
        try console.press("change")
        try console.expect("Back-out")
        try console.expectGone("Ports die")
        for _ in 1...10 { try console.press(.key(.tab)) }
        try console.press("It is old")
        for _ in 1...10 { try console.press(.key(.backTab)) }
        try console.press("problem")
        try console.expect("Ports die")
        try console.press(.key(.tab), .key(.backTab), "change")
        try console.expect("It is old")
        try console.press(.key(.ctrl("s")))
        try console.expect("CHG-000001 is logged")
        let shown = try place.vakt("show", "1")
        #expect(shown.contains("It is old") && !shown.contains("Ports die"))
    }
}
