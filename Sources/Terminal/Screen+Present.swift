import Canvas

extension Screen {
    /// Shows `frame`. Only the cells that differ from the frame before are sent, in one go. A frame of another size than
    /// the terminal's is cut, or leaves the rest blank.
    public mutating func present(_ frame: Frame) {
        guard !isSuspended else { return }
        painter.present(frame)
    }

    /// Gives styles their looks from now on: the theme. `look` is asked once for each style that is drawn; the next
    /// frame is painted whole.
    public mutating func dress(_ look: @escaping (CellStyle) -> Look) {
        painter.dress(look)
    }
}
