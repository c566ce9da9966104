import PseudoTerminal
import Testing

@Suite struct ControlAuditTests {
    @Test(arguments: [
        "plain text\r\n", "\u{1B}[?1049h\u{1B}[38;5;12mblue\u{1B}(B\u{1B}[m", "障害 å 👩‍💻",
        "\u{1B}7\u{1B}8\u{1B}M\u{0E}q\u{0F}",
    ])
    func drawingIsFine(_ text: String) {
        #expect(ControlAudit.findings(in: Array(text.utf8)).isEmpty)
    }

    @Test(arguments: [
        "\u{1B}]0;title\u{07}", "\u{1B}P0\u{1B}\\", "\u{1B}c", "\u{0}", "\u{7F}", "\u{9B}31m", "\u{5}",
        "\u{1B}]52;c;AA\u{07}",
    ])
    func anythingElseIsFound(_ text: String) {
        #expect(!ControlAudit.findings(in: Array(text.utf8)).isEmpty)
    }

    @Test func rawBytesAreFound() {
        #expect(!ControlAudit.findings(in: [0x41, 0x9B, 0x41]).isEmpty)
        #expect(!ControlAudit.findings(in: [0xE9, 0x9A]).isEmpty)
    }

    @Test func theClipboardMayBeAllowed() {
        let log = Array("a\u{1B}]52;c;QQ==\u{07}b".utf8)
        #expect(ControlAudit.findings(in: log, operatingSystemCommands: [52]).isEmpty)
    }
}
