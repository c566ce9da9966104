import Canvas
import Testing

@testable import Terminal

@Suite struct ReportTests {
    private func decode(_ parts: String...) -> [TerminalEvent] {
        var decoder = KeyDecoder()
        return parts.flatMap { decoder.decode($0.unicodeScalars.map { .scalar($0.value) }) }
    }

    @Test(arguments: [
        ("\u{1B}[<0;3;2M", MouseEvent.Kind.press(.left)), ("\u{1B}[<1;3;2M", .press(.middle)),
        ("\u{1B}[<2;3;2M", .press(.right)), ("\u{1B}[<16;3;2M", .press(.left)), ("\u{1B}[<32;3;2M", .drag),
        ("\u{1B}[<0;3;2m", .release), ("\u{1B}[<64;3;2M", .wheelUp), ("\u{1B}[<65;3;2M", .wheelDown),
        ("\u{1B}[M #\"", .press(.left)), ("\u{1B}[M`#\"", .wheelUp), ("\u{1B}[M##\"", .release),
    ])
    func theMouseIsRead(_ report: String, _ kind: MouseEvent.Kind) {
        let event = TerminalEvent.mouse(MouseEvent(kind, at: Point(column: 2, row: 1)))
        #expect(decode(report + "j") == [event, .key(.character("j"))])
        #expect(decode(String(report.prefix(4)), String(report.dropFirst(4))) == [event])
    }

    @Test(arguments: [
        "\u{1B}[<0;3M", "\u{1B}[<0;0;2M", "\u{1B}[<:;3;2M", "\u{1B}[<35;3;2M", "\u{1B}[<66;3;2M",
        "\u{1B}[M\u{1}\u{2}\u{3}",
    ])
    func nonsenseIsNoCommand(_ report: String) {
        #expect(decode(report + "j") == [.key(.character("j"))])
    }

    @Test func focusIsRead() {
        #expect(decode("\u{1B}[I\u{1B}[Oj") == [.focus(true), .focus(false), .key(.character("j"))])
        #expect(decode("\u{1B}[200~a\u{1B}[I\u{1B}[201~") == [.paste("a\u{1B}[I")])
    }

    @Test func pressesAreCountedWhileTheyComeSoonAtOnePlace() {
        var clicks = ClickCounter()
        let start = ContinuousClock.now
        let here = Point(column: 1, row: 1)
        #expect(clicks.press(at: here, now: start) == 1)
        #expect(clicks.press(at: here, now: start + .milliseconds(300)) == 2)
        #expect(clicks.press(at: here, now: start + .milliseconds(900)) == 1)
        #expect(clicks.press(at: Point(column: 2, row: 1), now: start + .milliseconds(950)) == 1)
    }
}

@Suite struct ClipboardTests {
    private func way(_ terminal: String, _ environment: [String: String] = [:]) -> Clipboard.Way {
        Clipboard(terminal: terminal) { environment[$0] }.way
    }

    @Test func findsTheWay() {
        #expect(way("xterm-256color") == .direct)
        #expect(way("tmux-256color") == .tmux)
        #expect(way("screen", ["TMUX": "/tmp/tmux"]) == .tmux)
        #expect(way("screen.xterm-256color") == .screen)
        #expect(way("linux") == .none && way("vt100") == .none)
    }

    @Test func saysTheTextInBase64() throws {
        let plain = "\u{1B}]52;c;5pel5pysfiE/\u{7}"
        #expect(try Clipboard(terminal: "xterm") { _ in nil }.sequence(for: "日本~!?") == plain)
        let tmux = try Clipboard(terminal: "tmux") { _ in nil }.sequence(for: "日本~!?")
        #expect(tmux == plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\")
    }

    @Test func screenGetsItInPiecesThatItHandsOn() throws {
        let text = String(repeating: "x", count: 3_000)
        let whole = try Clipboard(terminal: "xterm") { _ in nil }.sequence(for: text)
        let pieces = try Clipboard(terminal: "screen") { _ in nil }.sequence(for: text).components("\u{1B}\\")
        #expect(pieces.allSatisfy { $0.utf8.count < 768 && $0.hasPrefix("\u{1B}P") })
        #expect(pieces.map { String($0.dropFirst(2)) }.joined() == whole)
    }

    @Test func refusesWhatIsKnownToFail() {
        #expect(throws: Clipboard.Refusal.noClipboard) {
            try Clipboard(terminal: "linux") { _ in nil }.sequence(for: "x")
        }
        let long = String(repeating: "x", count: Clipboard.limit + 1)
        #expect(throws: Clipboard.Refusal.tooLong(limit: Clipboard.limit)) {
            try Clipboard(terminal: "xterm") { _ in nil }.sequence(for: long)
        }
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return rest.isEmpty ? parts : parts + [String(rest)]
    }
}
