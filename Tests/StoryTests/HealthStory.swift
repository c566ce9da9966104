import PseudoTerminal
import Testing
import Workplace

@Suite("The desk's health") struct HealthStory {
    @Test("names what is out of order, and Enter leads to the tickets")
    func leads() throws {
        let place = try Workplace()
        let rows = """
            id,title,state,createdAt
            A,Printer jams,new,2026-11-21T08:00:00Z
            B,Nobody classified this,in-progress,2026-11-21T08:00:00Z

            """
        try place.vakt("import", "csv", place.write(rows, to: "t.csv"), "--map", "vakt")
        #expect(try place.vakt("health").contains("vakt list lacking"))
        #expect(try place.vakt("health", "--json").contains("\"matter\":\"empty-fields\",\"count\":1"))
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("Printer jams")
        try console.press(":", "process health", .key(.enter))
        try console.expect("1  with mandatory fields empty")
        try console.press(.key(.enter))
        try console.expectGone("Printer jams")
        try console.expect("Nobody classified this")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))
    }
}
