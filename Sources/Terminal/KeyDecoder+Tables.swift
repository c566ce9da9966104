import CNCurses
import Canvas

/// Which key a code means. Names and numbers are those of terminfo(5) and curses(3).
extension KeyDecoder {
    private static let codes: [Int32: Key.Code] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_IC: .insert, KEY_DC: .delete, KEY_BACKSPACE: .backspace,
        KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_SF: .down, KEY_SR: .up, KEY_SLEFT: .left, KEY_SRIGHT: .right,
        KEY_SHOME: .home, KEY_SEND: .end, KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown, KEY_SDC: .delete,
        KEY_FIND: .home, KEY_SELECT: .end, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    ]

    static func key(code: Int32) -> Key? {
        if let known = codes[code] { return Key(known) }
        let number = code - vakt_function_key(0)
        return (1...63).contains(number) ? Key(.f(Int(number))) : nil
    }

    private static let extendedKeys: [String: Key.Code] = [
        "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kPRV": .pageUp,
        "kNXT": .pageDown, "kIC": .insert, "kDC": .delete,
    ]

    /// Xterm's names for keys with modifiers: `kRIT5` is right with control. The digit is 1 plus shift 1, alt 2, control 4.
    static func key(extended name: String) -> Key? {
        if let code = extendedKeys[name] { return Key(code) }
        guard let modifiers = name.last?.wholeNumberValue, let code = extendedKeys[String(name.dropLast())] else {
            return nil
        }
        return Key(code, control: (modifiers - 1) & 4 != 0, alt: (modifiers - 1) & 2 != 0)
    }

    static func key(control value: UInt32) -> Key? {
        switch value {
        case 0x09: return Key(.tab)
        case 0x0A, 0x0D: return Key(.enter)
        case 0x08, 0x7F: return Key(.backspace)
        case 0x01...0x1A: return Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
        case 0x00, 0x1C...0x1F: return Unicode.Scalar(value + 0x40).map { .control(Character($0)) }
        default: return nil
        }
    }

    /// The digits' side of the keyboard in application mode sends `ESC O` and one of these.
    static func key(keypad value: UInt32) -> Key? {
        switch value {
        case 0x4D: return Key(.enter)
        case 0x6A...0x79: return Unicode.Scalar(value - 0x40).map { .character(Character($0)) }
        case 0x41: return Key(.up)
        case 0x42: return Key(.down)
        case 0x43: return Key(.right)
        case 0x44: return Key(.left)
        case 0x46: return Key(.end)
        case 0x48: return Key(.home)
        case 0x50...0x53: return Key(.f(Int(value - 0x4F)))
        default: return nil
        }
    }
}
