import Glibc
import PseudoTerminal
import Testing

@Suite("Keys on a real terminal") struct KeyStories {
    @Test func everyKeyArrivesAsItself() throws {
        let session = try Probe.start("keys", rows: 40)
        try session.expect("ready")
        let keys: [(Keystroke, String)] = [
            ("å", "å"), ("障", "障"), (.key(.enter), "Enter"), (.key(.tab), "Tab"), (.key(.backTab), "Shift-Tab"),
            (.key(.backspace), "Backspace"), (.key(.up), "Up"), (.key(.down), "Down"), (.key(.left), "Left"),
            (.key(.right), "Right"), (.key(.home), "Home"), (.key(.end), "End"), (.key(.pageUp), "PageUp"),
            (.key(.pageDown), "PageDown"), (.key(.delete), "Delete"), (.key(.insert), "Insert"), (.key(.f(1)), "F1"),
            (.key(.f(12)), "F12"), (.key(.ctrl("d")), "Ctrl-D"), (.key(.ctrl("c")), "Ctrl-C"),
            (.key(.ctrl("z")), "Ctrl-Z"), (.key(.ctrl("s")), "Ctrl-S"),
            (.bytes(Array("\u{1B}[1;5C".utf8)), "Ctrl-Right"),
        ]
        for (row, (key, name)) in keys.enumerated() {
            try session.press(key)
            try session.expect("<\(name)>", row: row + 1)
        }
    }

    @Test func escapeAloneIsNotTheBeginningOfAnArrow() throws {
        let session = try Probe.start("keys")
        try session.expect("ready")
        try session.press(.key(.escape))
        try session.expect("<Esc>", row: 1)
        try session.press(.key(.up), .key(.escape))
        try session.expect("<Esc>", row: 3)
        #expect(session.row(2) == "<Up>")
        try session.press(.key(.escape), "j")
        try session.expect("<j>", row: 5)
        #expect(session.row(4) == "<Esc>")
    }

    @Test func aBurstIsTakenWhole() throws {
        let session = try Probe.start("keys", rows: 24)
        try session.expect("ready")
        try session.press(.text(String(repeating: "jk", count: 200)), "!")
        try session.expect("<!>", row: 23)
    }

    @Test func aPasteComesAsOne() throws {
        let session = try Probe.start("keys")
        try session.expect("ready")
        try session.press(.bytes(Array("\u{1B}[200~two words\u{1B}[201~".utf8)), "j")
        try session.expect("<j>", row: 2)
        #expect(session.row(1) == "<paste two words>")
    }

    @Test func bytesThatAreNoKeyDoNoHarm() throws {
        let session = try Probe.start("keys")
        try session.expect("ready")
        try session.press(.bytes([0xFF, 0xFE, 0xC3]), .bytes(Array("\u{1B}[999;9u".utf8)))
        session.settle()
        try session.press("x")
        try session.waitUntil("the key after them") { $0.screenText.contains("<x>") }
        session.terminate()
        #expect(try session.waitForExit() == .exited(15))
    }
}
