import Canvas

/// What a person did at the terminal.
public enum TerminalEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted, told as such by the terminal (only with bracketed paste). As it came: not yet safe to show.
    case paste(String)
    /// The mouse did something; only while ``Screen/useMouse(_:)`` has it.
    case mouse(MouseEvent)
    /// The terminal got the keyboard, or lost it to another window.
    case focus(Bool)
    /// The terminal has another size; everything has to be drawn again.
    case resize(Size)
    /// The terminal is gone: no key will come any more.
    case closed
}
