import Canvas

extension Screen {
    /// Shows `frame`. Only the cells that differ from the frame before are sent, in one go. A frame of another size than
    /// the terminal's is cut, or leaves the rest blank. `theme` is as its file has it; it is brought down to the colours
    /// that the terminal has here, once, and another theme than before paints the whole screen.
    public mutating func present(_ frame: Frame, theme: Theme) {
        guard !isSuspended else { return }
        painter.present(frame, theme: theme)
    }
}
