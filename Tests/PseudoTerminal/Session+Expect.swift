import CVTerm
import Glibc

extension Session {
    /// Waits until `predicate` holds for this session. Fails with the screen in the message.
    public func waitUntil(
        _ what: String = "the condition", timeout seconds: Double = Session.patience,
        _ predicate: (Session) -> Bool
    ) throws(SessionError) {
        let deadline = monotonicNanoseconds() + UInt64(seconds * 1e9)
        while true {
            pump()
            if predicate(self) { return }
            if exit != nil {
                pump()
                if predicate(self) { return }
                throw picture("the program ended before \(what)")
            }
            guard waitForActivity(until: deadline) else { throw picture("\(seconds) s passed without \(what)") }
        }
    }

    /// Waits until the screen shows `text` somewhere within a row.
    public func expect(_ text: String, timeout: Double = Session.patience) throws(SessionError) {
        try waitUntil("“\(text)” on the screen", timeout: timeout) { $0.screenText.contains(text) }
    }

    /// Waits until the screen shows `text` nowhere.
    public func expectGone(_ text: String, timeout: Double = Session.patience) throws(SessionError) {
        try waitUntil("“\(text)” leaving the screen", timeout: timeout) { !$0.screenText.contains(text) }
    }

    /// Waits until the row, counted from 0, shows `text`.
    public func expect(_ text: String, row: Int, timeout: Double = Session.patience) throws(SessionError) {
        try waitUntil("“\(text)” in row \(row)", timeout: timeout) { $0.row(row).contains(text) }
    }

    /// Waits until the program has written nothing for `quiet` seconds.
    public func settle(quiet: Double = 0.05) {
        var deadline = monotonicNanoseconds() + UInt64(quiet * 1e9)
        while waitForActivity(until: deadline) {
            pump()
            if exit != nil { return }
            deadline = monotonicNanoseconds() + UInt64(quiet * 1e9)
        }
    }

    /// Waits until the program has ended, and shows what it wrote last.
    @discardableResult
    public func waitForExit(timeout: Double = Session.patience) throws(SessionError) -> ProgramExit {
        let deadline = monotonicNanoseconds() + UInt64(timeout * 1e9)
        while true {
            pump()
            if let exit {
                pump()
                return exit
            }
            guard waitForActivity(until: deadline) else {
                throw picture("\(timeout) s passed without the program's end")
            }
        }
    }

    // MARK: - Looking

    /// The whole screen, one line a row, blanks at line ends left out.
    public var screenText: String { emulator.screenText }

    /// The text of a row, counted from 0, without the blanks at its end.
    public func row(_ row: Int) -> String { emulator.row(row) }

    /// The cell at `column`, `row`, counted from 0.
    public func cell(_ column: Int, _ row: Int) -> ScreenCell { emulator.cell(column, row) }

    /// The cursor, counted from 0 at the top left.
    public var cursor: (column: Int, row: Int) { emulator.cursor }

    /// Whether the text cursor shows.
    public var isCursorVisible: Bool { emulator.isCursorVisible }

    /// Whether the alternate screen is shown.
    public var isAlternateScreen: Bool { emulator.isAlternateScreen }

    /// The terminal's size.
    public var size: TerminalSize { emulator.size }

    /// The terminal's modes, all of them: equal before and after means that a program left nothing behind.
    public var modes: [UInt32] {
        var settings = termios()
        guard tcgetattr(child.master, &settings) == 0 else { return [] }
        let characters = withUnsafeBytes(of: settings.c_cc) { $0.map(UInt32.init) }
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] + characters
    }

    /// The line discipline: whether input comes in lines and is echoed, as a shell leaves and expects it.
    public var isCooked: Bool {
        var settings = termios()
        guard tcgetattr(child.master, &settings) == 0 else { return false }
        let needed = tcflag_t(ICANON | ECHO | ISIG)
        return settings.c_lflag & needed == needed && settings.c_oflag & tcflag_t(OPOST) != 0
    }
}
