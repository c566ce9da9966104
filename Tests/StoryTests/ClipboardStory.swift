import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("The clipboard") struct ClipboardStory {
    let place: Workplace
    /// `INC-000001` in base64.
    private static let copied = "\u{1B}]52;c;SU5DLTAwMDAwMQ=="

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "The lift is stuck")
    }

    private func waitForCopy(_ console: Session) throws {
        try console.waitUntil("the copy") { String(decoding: $0.log, as: UTF8.self).contains("SU5DLTAwMDAwMQ==") }
    }

    @Test("takes the ticket's id, and says so")
    func direct() throws {
        let console = try place.console(columns: 120, rows: 30)
        try console.expect("2 INC-000001")
        try console.press("y")
        try console.expect("INC-000001 copied.")
        try waitForCopy(console)
        #expect(String(decoding: console.log, as: UTF8.self).contains(Self.copied))
    }

    static let hasTmux = ["/usr/bin", "/usr/local/bin", "/bin"].contains { (folder: String) in
        access(folder + "/tmux", X_OK) == 0
    }

    @Test(
        "is reached through tmux, whether that takes copies itself or hands them on", .enabled(if: hasTmux),
        arguments: ["set -g set-clipboard on", "set -g set-clipboard off\nset -gq allow-passthrough on"])
    func throughTmux(_ setting: String) throws {
        try place.write(setting + "\nset -g status off\nset -g default-terminal tmux-256color\n", to: "tmux.conf")
        let console = try place.terminal("TERM=xterm-256color tmux -S \"$PWD/socket\" -f tmux.conf new \"$VAKT\"")
        try console.expect("2 INC-000001")
        try console.press("y")
        try console.expect("INC-000001 copied.")
        try waitForCopy(console)
        try console.press("q")
        try console.waitForExit()
    }

    @Test("is missed where the terminal has none", arguments: ["linux", "vt100"])
    func none(_ terminal: String) throws {
        let console = try place.console(columns: 80, rows: 24, ["TERM": terminal])
        try console.expect("2 INC-000001")
        try console.press("y")
        try console.expect("This terminal has no clipboard that programs can fill.")
        #expect(!String(decoding: console.log, as: UTF8.self).contains("\u{1B}]52"))
    }
}
