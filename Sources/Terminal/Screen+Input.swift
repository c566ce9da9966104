import CNCurses
import Canvas
import Glibc

extension Screen {
    /// Readable when keys wait. Then call ``drain()``.
    public var descriptor: Int32 { STDIN_FILENO }

    /// All that has been typed since the last call, in order; never waits, except for the rest of a key's sequence
    /// (``Options/escapeDelay``).
    public mutating func drain() -> [TerminalEvent] {
        guard !isSuspended else { return [] }
        var input: [RawInput] = []
        while true {
            // Bytes, since curses' reading of whole characters drops one whose bytes did not come together.
            let value = wgetch(keys)
            if value == ERR { break }
            if let byte = UInt8(exactly: value) {
                if let scalar = characters.take(byte) { input.append(.scalar(scalar)) }
            } else if value != KEY_RESIZE {
                input.append(.code(value))
            }
        }
        if input.isEmpty, isGone { return [.closed] }
        return decoder.decode(input).map { event in
            guard case .mouse(var mouse) = event, case .press = mouse.kind else { return event }
            mouse.clicks = clicks.press(at: mouse.place)
            return .mouse(mouse)
        }
    }

    /// Takes over the size that the terminal has now: call it on ``Signal/windowChanged``. The event, or nil when it is
    /// the size it was.
    public mutating func noteSize() -> TerminalEvent? {
        guard !isSuspended, takeSize() else { return nil }
        return .resize(size)
    }

    /// Whether there was a change.
    mutating func takeSize() -> Bool {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return false
        }
        let found = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
        guard found != size else { return false }
        resizeterm(Int32(found.rows), Int32(found.columns))
        size = found
        painter.resize(to: found)
        return true
    }

    /// A terminal that has been hung up is readable for ever, with nothing to read.
    private var isGone: Bool {
        var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) > 0 && entry.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    }
}
