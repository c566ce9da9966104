import CVTerm

/// The number of columns and rows of a terminal.
public struct TerminalSize: Hashable, Sendable {
    /// Cells in a row.
    public var columns: Int
    /// Rows on the screen.
    public var rows: Int

    /// A size of so many columns and rows.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A real terminal emulator (libvterm) without a window: bytes in, cells and answers out.
public final class Emulator {
    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

    /// The size the emulator has now.
    public private(set) var size: TerminalSize
    /// Whether the text cursor shows.
    public fileprivate(set) var isCursorVisible = true
    /// Whether the alternate screen is shown.
    public fileprivate(set) var isAlternateScreen = false
    /// How often the bell rang.
    public fileprivate(set) var bells = 0
    fileprivate var answers: [UInt8] = []

    /// An empty screen of `size`; at least 1×1.
    public init(size: TerminalSize) {
        self.size = size
        terminal = vterm_new(Int32(size.rows), Int32(size.columns))
        screen = vterm_obtain_screen(terminal)
        callbacks = .allocate(capacity: 1)
        callbacks.initialize(to: VTermScreenCallbacks())
        callbacks.pointee.settermprop = noteProperty
        callbacks.pointee.bell = noteBell
        vterm_set_utf8(terminal, 1)
        let user = Unmanaged.passUnretained(self).toOpaque()
        vterm_screen_set_callbacks(screen, callbacks, user)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_output_set_callback(terminal, noteAnswer, user)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(terminal)
        callbacks.deallocate()
    }

    /// Shows what a program wrote.
    public func feed(_ bytes: some Sequence<UInt8>) {
        let bytes = ContiguousArray(bytes)
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return }
            _ = vterm_input_write(terminal, start, buffer.count)
        }
        vterm_screen_flush_damage(screen)
    }

    /// What the terminal has answered (cursor reports, attributes) since the last call.
    public func takeAnswers() -> [UInt8] {
        defer { answers.removeAll(keepingCapacity: true) }
        return answers
    }

    /// Gives the screen another size, as a window manager would.
    public func resize(to size: TerminalSize) {
        self.size = size
        vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
        vterm_screen_flush_damage(screen)
    }

    /// The cursor, counted from 0 at the top left.
    public var cursor: (column: Int, row: Int) {
        var position = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
        return (Int(position.col), Int(position.row))
    }

    /// The cell at `column`, `row`, counted from 0; a blank one outside the screen.
    public func cell(_ column: Int, _ row: Int) -> ScreenCell {
        var cell = VTermScreenCell()
        _ = vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
        return ScreenCell(cell)
    }

    /// The text of a row, counted from 0, without the blanks at its end.
    public func row(_ row: Int) -> String {
        var text = ""
        var blanks = 0
        for column in 0..<size.columns {
            let cell = cell(column, row)
            if cell.width == 0 { continue }
            if cell.text.isEmpty || cell.text == " " {
                blanks += 1
                continue
            }
            text += String(repeating: " ", count: blanks) + cell.text
            blanks = 0
        }
        return text
    }

    /// The whole screen, one line a row, blanks at line ends left out.
    public var screenText: String {
        (0..<size.rows).map(row).joined(separator: "\n")
    }
}

private func emulator(_ user: UnsafeMutableRawPointer?) -> Emulator? {
    user.map { Unmanaged<Emulator>.fromOpaque($0).takeUnretainedValue() }
}

private func noteProperty(
    _ property: VTermProp, _ value: UnsafeMutablePointer<VTermValue>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let emulator = emulator(user), let value else { return 0 }
    if property == VTERM_PROP_CURSORVISIBLE { emulator.isCursorVisible = value.pointee.boolean != 0 }
    if property == VTERM_PROP_ALTSCREEN { emulator.isAlternateScreen = value.pointee.boolean != 0 }
    return 1
}

private func noteBell(_ user: UnsafeMutableRawPointer?) -> Int32 {
    emulator(user)?.bells += 1
    return 1
}

private func noteAnswer(_ bytes: UnsafePointer<CChar>?, _ count: Int, _ user: UnsafeMutableRawPointer?) {
    guard let emulator = emulator(user), let bytes else { return }
    emulator.answers += UnsafeRawBufferPointer(start: bytes, count: count)
}
