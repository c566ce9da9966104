import CNCurses
import CSignals
import Canvas
import Glibc

/// The terminal, held by curses: whole screen, keys one by one, nothing echoed.
///
/// There is one at a time, on the main thread. However the program leaves, the terminal is left as it was found: by
/// `deinit`, by `exit`, and by a fault that ends the process. Signals are for ``Signals``: curses' own handlers never
/// run, because the signals are blocked.
public struct Screen: ~Copyable {
    /// What a screen is opened with.
    public struct Options: Hashable, Sendable {
        /// Escape with a character right behind it is that character with alt, instead of two keys.
        public var combinesAlt = false
        /// Pasted text comes as one event.
        public var bracketsPaste = false
        /// The mouse is taken from the start, where the terminal reports one; see ``Screen/useMouse(_:)``.
        public var usesMouse = false
        /// The terminal tells when it gets the keyboard and when it loses it.
        public var reportsFocus = false
        /// How long an escape waits for the rest of a key's sequence, in milliseconds.
        public var escapeDelay = 25

        /// The defaults.
        public init() {}
    }

    /// How many columns and rows there are.
    public internal(set) var size: Size
    /// Whether the locale's encoding is UTF-8. If not, draw with ASCII.
    public let isUTF8: Bool
    /// What colours the terminal shows; none where `NO_COLOR` is set.
    public let colors: ColorDepth

    let handle: OpaquePointer
    let output: CursesOutput
    let window: UnsafeMutablePointer<WINDOW>
    let keys: UnsafeMutablePointer<WINDOW>
    let options: Options
    var characters = CharacterAssembler()
    var decoder: KeyDecoder
    var painter: Painter
    var isSuspended = false
    var reports = Reports()
    var clicks = ClickCounter()
    let knowsReports: Bool
    let clipboard: Clipboard
    private let farewell: [UInt8]
    private let settings: termios

    /// Takes the terminal. Sets the process's character type from the environment, as curses needs it.
    public init(_ options: Options = Options()) throws(TerminalError) {
        var settings = termios()
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else {
            throw .notATerminal
        }
        let isUTF8 = TerminalLocale.adopt()
        let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
        let wish = ColorWish(environment: { name in getenv(name).map { String(cString: $0) } })
        let output = try CursesOutput()
        let opened = TerminalDescription.withDirectColors(wish.directColor, terminal: terminal) {
            vakt_new_screen(output.file)
        }
        guard let handle = opened else { throw .unusable(terminal: terminal) }
        guard vakt_capability("cup") != nil, let window = vakt_standard_window(), let keys = newpad(1, 1) else {
            endwin()
            delscreen(handle)
            throw .unusable(terminal: terminal)
        }
        self.handle = handle
        self.output = output
        self.window = window
        self.keys = keys
        self.options = options
        self.settings = settings
        self.isUTF8 = isUTF8
        colors = wish.start()
        size = Size(columns: Int(vakt_columns()), rows: Int(vakt_rows()))
        decoder = KeyDecoder(combinesAlt: options.combinesAlt) { code in
            keyname(code).map { String(cString: $0) }
        } sequence: { code in
            guard let bytes = keybound(code, 0) else { return nil }
            defer { free(bytes) }
            return String(cString: bytes)
        }
        painter = Painter(window: window, output: output, size: size, isUTF8: isUTF8, depth: colors)
        knowsReports = Reports.areKnown(to: terminal)
        clipboard = Clipboard(terminal: terminal) { name in getenv(name).map { String(cString: $0) } }
        if knowsReports { reports = Reports(mouse: options.usesMouse, focus: options.reportsFocus) }
        farewell = Self.farewell(bracketsPaste: options.bracketsPaste, reports: knowsReports)
        Self.configure(window: window, keys: keys, options: options)
        output.collect()
        if options.bracketsPaste { send("\u{1B}[?2004h") }
        send(reports.on)
        armRescue()
    }

    deinit {
        if !isSuspended { leave() }
        delwin(keys)
        delscreen(handle)
    }

    /// Keys are read through a pad: reading them through a window would repaint it.
    private static func configure(
        window: UnsafeMutablePointer<WINDOW>, keys: UnsafeMutablePointer<WINDOW>, options: Options
    ) {
        set_escdelay(Int32(options.escapeDelay))
        raw()
        noecho()
        nonl()
        for window in [window, keys] {
            keypad(window, true)
            nodelay(window, true)
        }
        // Reports of the mouse are read by the decoder: curses would take their beginning away. It learns its keys when
        // the first keypad is switched on.
        define_key(nil, KEY_MOUSE)
        // Whole rows may scroll; shifting within a row is not safe where the terminal's idea of a width differs.
        idlok(window, true)
        idcok(window, false)
        scrollok(window, false)
    }

    // MARK: - Leaving and coming back

    /// Gives the terminal to somebody else, such as an editor. Nothing may be presented until ``resume()``.
    public mutating func suspend() {
        guard !isSuspended else { return }
        leave()
        isSuspended = true
    }

    /// Takes the terminal back. The next frame is painted whole.
    /// - Returns: the size's change if the terminal got another one meanwhile; no signal tells of that.
    public mutating func resume() -> TerminalEvent? {
        guard isSuspended else { return nil }
        isSuspended = false
        armRescue()
        reset_prog_mode()
        output.collect()
        if options.bracketsPaste { send("\u{1B}[?2004h") }
        send(reports.on)
        let hasChanged = takeSize()
        painter.noteCursorShown()
        redraw()
        return hasChanged ? .resize(size) : nil
    }

    /// Stops the program as Ctrl-Z at a shell does, with the terminal left clean; returns when it goes on, with what
    /// ``resume()`` returns.
    public mutating func stop() -> TerminalEvent? {
        suspend()
        vakt_stop_process()
        return resume()
    }

    /// The next frame is painted whole, whatever the terminal may show now.
    public mutating func redraw() {
        painter.forget()
        vakt_forget_shown()
    }

    private func leave() {
        if options.bracketsPaste { send("\u{1B}[?2004l") }
        send(reports.off)
        curs_set(1)
        output.pass()
        endwin()
        var settings = settings
        tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
        vakt_disarm_rescue()
    }

    private func armRescue() {
        var settings = settings
        farewell.withUnsafeBytes { bytes in
            vakt_arm_rescue(STDOUT_FILENO, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, &settings)
        }
    }

    /// Attributes off, cursor shown, keypad as before, the screen that was there before.
    private static func farewell(bracketsPaste: Bool, reports: Bool) -> [UInt8] {
        var bytes: [UInt8] = bracketsPaste ? Array("\u{1B}[?2004l".utf8) : []
        if reports { bytes += Reports.allOff.utf8 }
        for name in ["sgr0", "op", "cnorm", "rmkx", "rmcup"] {
            guard let text = vakt_capability(name) else { continue }
            bytes += withoutPadding(String(cString: text)).utf8
        }
        return bytes
    }

    /// Terminfo writes delays as `$<5>`; a handler cannot wait.
    private static func withoutPadding(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: "$<"), let end = rest[start.upperBound...].firstIndex(of: ">") {
            result += rest[..<start.lowerBound]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private func send(_ sequence: String) { output.add(sequence) }
}
