import PseudoTerminal
import Testing
import Workplace

@Suite("What nobody found") struct GapStory {
    @Test("somebody searches in vain, the page lists it, an article is written, and it is gone from the page")
    func gap() throws {
        let place = try Workplace()
        try place.vakt("kb", "new", "--title", "Mail relay", "--body", "Restart it.")
        let console = try place.console(columns: 100, rows: 30)
        try console.expect("live")
        try console.press("K/", "scan to usb")
        try console.expect("No article matches scan to usb.")
        try console.press(.key(.enter), "U")
        try console.expect("Searched for in vain")
        try console.expect("scan to usb")
        try place.vakt("kb", "search", "franking", "machine", "of", "old")
        try console.expect("franking machine of old")
        try console.press("gN")
        try console.expect("New article")
        let wanted = try place.vakt("kb", "gaps").split(separator: "\n").first?.split(separator: "\t").last
        try console.expect("Title")
        for _ in 0..<7 { try console.press(.key(.tab)) }
        try console.press("Plug it in and press Scan.", .key(.ctrl("s")))
        try console.expect("KB-000002 is written.")
        try console.press(.key(.escape))
        try console.expect("Searched for in vain")
        try console.expectGone(wanted.map(String.init) ?? "?")
        try console.expect("scan to usb")
        #expect(try place.vakt("kb", "gaps").split(separator: "\n").count == 1)
        let all = try place.vakt("kb", "gaps", "--all", "--json")
        #expect(all.contains("\"answer\":\"KB-000002\"") && all.contains("\"answer\":null"))
        #expect(!all.contains(Workplace.me))
        try console.press("qqqq")
        #expect(try console.waitForExit() == .exited(0))
        try place.vakt("verify")
    }
}
