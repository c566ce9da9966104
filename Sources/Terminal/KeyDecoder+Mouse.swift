import Canvas

/// What terminals report of the mouse (xterm, *Mouse Tracking*).
extension KeyDecoder {
    /// SGR coordinates (mode 1006): `<b;x;y` and `M` for a press or movement, `m` for a release.
    static func mouse(_ sequence: String) -> MouseEvent? {
        guard sequence.first == "<", let final = sequence.last, final == "M" || final == "m" else { return nil }
        let numbers = sequence.dropFirst().dropLast().split(separator: ";").map { Int($0) }
        guard numbers.count == 3, let bits = numbers[0], let column = numbers[1], let row = numbers[2] else {
            return nil
        }
        return mouse(bits, column: column, row: row, isRelease: final == "m")
    }

    /// The older form, from a terminal that does not know the newer: three characters behind `CSI M`, 32 added to each.
    static func mouse(legacy: [UInt32]) -> MouseEvent? {
        let values = legacy.map { Int($0) - 32 }
        guard values.count == 3, values.allSatisfy({ $0 >= 0 }) else { return nil }
        return mouse(values[0], column: values[1], row: values[2], isRelease: values[0] & 0x43 == 3)
    }

    /// Newer descriptions name the reports of focus like keys.
    static func focus(extended name: String?) -> Bool? {
        switch name {
        case "kxIN": true
        case "kxOUT": false
        default: nil
        }
    }

    private static func mouse(_ bits: Int, column: Int, row: Int, isRelease: Bool) -> MouseEvent? {
        guard column > 0, row > 0, column < 10_000, row < 10_000 else { return nil }
        let place = Point(column: column - 1, row: row - 1)
        if bits & 64 != 0 {
            switch bits & 3 {
            case 0: return MouseEvent(.wheelUp, at: place)
            case 1: return MouseEvent(.wheelDown, at: place)
            default: return nil
            }
        }
        if isRelease { return MouseEvent(.release, at: place) }
        if bits & 32 != 0 { return bits & 3 == 3 ? nil : MouseEvent(.drag, at: place) }
        switch bits & 3 {
        case 0: return MouseEvent(.press(.left), at: place)
        case 1: return MouseEvent(.press(.middle), at: place)
        case 2: return MouseEvent(.press(.right), at: place)
        default: return nil
        }
    }
}
