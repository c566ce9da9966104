import Canvas

extension Screen {
    /// Shows `frame`. Only the cells that differ from the frame before are sent, in one go. A frame of another size than
    /// the terminal's is cut, or leaves the rest blank. `theme` is as its file has it; it is brought down to the colours
    /// that the terminal has here, once, and another theme than before paints the whole screen.
    ///
    /// A terminal that has not taken the last frame yet gets no other: call again when ``blockedDescriptor`` can be
    /// written and ``flush()`` has sent the rest. So a slow terminal skips frames, and nothing piles up for it.
    public mutating func present(_ frame: Frame, theme: Theme) {
        guard !isSuspended, output.blockedDescriptor == nil else { return }
        painter.present(frame, theme: theme)
    }

    /// To be polled for writing while the terminal has not taken the last frame; nil when it has.
    public var blockedDescriptor: Int32? { isSuspended ? nil : output.blockedDescriptor }

    /// Sends as much of the last frame as the terminal takes now.
    public mutating func flush() { output.flush() }
}
