import PseudoTerminal
import Testing
import Workplace

@Suite("At rest") struct LiveStory {
    @Test("a clock's tick sends the cells that changed, and nothing else is ever sent")
    func ticks() throws {
        let place = try Workplace()
        try place.log((1...40).map { "Ticket number \($0)" })
        let console = try place.console(columns: 160, rows: 50)
        try console.expect("state:open (40)")
        console.settle(quiet: 0.3)
        let before = console.log.count
        let screen = console.screenText
        console.settle(quiet: 3)
        #expect(console.log.count - before <= 600, "three ticks sent \(console.log.count - before) bytes")
        if console.screenText == screen { #expect(console.log.count == before) }
    }

    @Test("what happens elsewhere repaints its row, not the screen")
    func growth() throws {
        let place = try Workplace()
        try place.log((1...40).map { "Ticket number \($0)" })
        let console = try place.console(columns: 160, rows: 50)
        try console.expect("state:open (40)")
        console.settle(quiet: 0.3)
        let before = console.log.count
        try place.vakt("assign", "20", "--to", "anna")
        try console.waitUntil("the owner") { $0.screenText.contains(/INC-000020.*anna/) }
        console.settle(quiet: 0.3)
        #expect(console.log.count - before <= 1_500, "\(console.log.count - before) bytes")
    }
}
