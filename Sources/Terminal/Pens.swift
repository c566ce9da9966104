import CNCurses
import Canvas

/// Styles in the form curses draws them: attributes and a pair of colours, made once for each style of a theme.
struct Pens {
    private let depth: ColorDepth
    private var theme: Theme?
    private var resolved: Theme?
    private var penOf = [UInt16](repeating: 0, count: 8_192)
    private var pens: [cchar_t] = [cchar_t()]
    private var pairs: [Pair: Int32] = [:]

    private struct Pair: Hashable {
        var foreground: Int32
        var background: Int32
    }

    init(depth: ColorDepth) { self.depth = depth }

    /// From now on styles look as `theme` has them; false when they do already. Pairs that are made stay, so that a theme
    /// that comes back is free.
    mutating func take(_ theme: Theme) -> Bool {
        guard theme != self.theme else { return false }
        self.theme = theme
        resolved = theme.resolved(for: depth)
        penOf = [UInt16](repeating: 0, count: penOf.count)
        pens = [cchar_t()]
        return true
    }

    /// A blank cell in the style of `cell`, to put its character into.
    mutating func pen(for cell: Cell) -> cchar_t {
        let known = penOf[cell.styleIndex]
        if known != 0 { return pens[Int(known)] }
        let pen = make(resolved?.style(of: cell.style) ?? Style())
        penOf[cell.styleIndex] = UInt16(pens.count)
        pens.append(pen)
        return pen
    }

    private mutating func make(_ style: Style) -> cchar_t {
        var attributes = attr_t()
        if style.attributes.contains(.bold) { attributes |= vakt_bold() }
        if style.attributes.contains(.dim) { attributes |= vakt_dim() }
        if style.attributes.contains(.underline) { attributes |= vakt_underline() }
        if style.attributes.contains(.reverse) { attributes |= vakt_reverse() }
        if style.attributes.contains(.italic) { attributes |= vakt_italic() }
        var cell = cchar_t()
        let blank: [wchar_t] = [0x20, 0]
        _ = vakt_set_cell(&cell, blank, attributes, pair(style))
        return cell
    }

    /// Pair 0 is the terminal's own colours; it also stands in when no further pair can be had.
    private mutating func pair(_ style: Style) -> Int32 {
        let wanted = Pair(
            foreground: Self.number(style.foreground, depth: depth),
            background: Self.number(style.background, depth: depth))
        if wanted == Pair(foreground: -1, background: -1) { return 0 }
        if let known = pairs[wanted] { return known }
        let number = Int32(pairs.count + 1)
        guard number < vakt_pair_count(),
            init_extended_pair(number, wanted.foreground, wanted.background) == OK
        else { return 0 }
        pairs[wanted] = number
        return number
    }

    /// The number curses takes for a colour: -1 is the terminal's own. With direct colours a number is red, green and
    /// blue, except that those below 8 are still the palette: what is that dark and blue becomes black.
    static func number(_ color: Color, depth: ColorDepth = .indexed256) -> Int32 {
        if depth == .none { return -1 }
        if case .indexed(let index) = color, depth != .direct || index < 8 { return Int32(index) }
        guard depth == .direct, let (red, green, blue) = color.components else { return -1 }
        let number = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
        return number < 8 ? 0 : number
    }
}
