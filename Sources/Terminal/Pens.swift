import CNCurses
import Canvas

/// Styles in the form curses draws them: attributes and a pair of colours, made once for each style of a theme.
struct Pens {
    private let colors: ColorSupport
    private var look: (CellStyle) -> Look = { Look(modifiers: $0.modifiers) }
    private var penOf = [UInt16](repeating: 0, count: 8_192)
    private var pens: [cchar_t] = [cchar_t()]
    private var pairs: [Pair: Int32] = [:]

    private struct Pair: Hashable {
        var foreground: Int32
        var background: Int32
    }

    init(colors: ColorSupport) { self.colors = colors }

    /// From now on styles look like this. Pairs that are already made stay, so that a theme that comes back is free.
    mutating func dress(_ look: @escaping (CellStyle) -> Look) {
        self.look = look
        penOf = [UInt16](repeating: 0, count: penOf.count)
        pens = [cchar_t()]
    }

    /// A blank cell in the style of `cell`, to put its character into.
    mutating func pen(for cell: Cell) -> cchar_t {
        let known = penOf[cell.styleIndex]
        if known != 0 { return pens[Int(known)] }
        let pen = make(look(cell.style))
        penOf[cell.styleIndex] = UInt16(pens.count)
        pens.append(pen)
        return pen
    }

    private mutating func make(_ look: Look) -> cchar_t {
        var attributes = attr_t()
        if look.modifiers.contains(.bold) { attributes |= vakt_bold() }
        if look.modifiers.contains(.dim) { attributes |= vakt_dim() }
        if look.modifiers.contains(.underline) { attributes |= vakt_underline() }
        if look.modifiers.contains(.reverse) { attributes |= vakt_reverse() }
        if look.modifiers.contains(.italic) { attributes |= vakt_italic() }
        var cell = cchar_t()
        let blank: [wchar_t] = [0x20, 0]
        _ = vakt_set_cell(&cell, blank, attributes, pair(look))
        return cell
    }

    /// Pair 0 is the terminal's own colours; it also stands in when no further pair can be had.
    private mutating func pair(_ look: Look) -> Int32 {
        let wanted = Pair(foreground: look.foreground.number(colors), background: look.background.number(colors))
        if wanted == Pair(foreground: -1, background: -1) { return 0 }
        if let known = pairs[wanted] { return known }
        let number = Int32(pairs.count + 1)
        guard number < vakt_pair_count(),
            init_extended_pair(number, wanted.foreground, wanted.background) == OK
        else { return 0 }
        pairs[wanted] = number
        return number
    }
}
