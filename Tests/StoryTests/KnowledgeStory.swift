import PseudoTerminal
import Testing
import Workplace

@Suite("What is known") struct KnowledgeStory {
    @Test("the article that answers is found, read, linked and counted")
    func article() throws {
        let place = try Workplace()
        try place.vakt(
            "kb", "new", "--title", "VPN drops behind hotel networks", "--body", "# Cause\n\nThe MTU is too large.\n")
        try place.vakt("new", "--title", "VPN drops all the time")
        let console = try place.console()
        try console.expect("KB-000001")
        try console.press("3", .key(.enter))
        try console.expect("The MTU is too large.")
        try console.press("l")
        try console.waitUntil("the link") { _ in
            (try? place.types(of: "INC-000001").contains("ticket.articleLinked")) ?? false
        }
        try console.press(.key(.escape))
        try console.expect("✓ linked")
        try place.vakt("new", "--title", "VPN drops in hotels")
        try console.press("1", "j")
        try console.expect("3 Knowledge for INC-000002")
        try console.expect("used once")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))
        #expect(try place.vakt("show", "1").contains("KB-000001"))
    }
}
