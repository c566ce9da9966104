extension LookColor {
    /// The number curses takes for this colour on a terminal with `support`: -1 is the terminal's own.
    func number(_ support: ColorSupport) -> Int32 {
        switch (self, support) {
        case (.standard, _), (_, .none): return -1
        case (.palette(let index), .direct):
            if index < 8 { return Int32(index) }
            let (red, green, blue) = Self.parts(of: index)
            return Self.direct(red, green, blue)
        case (.direct(let red, let green, let blue), .direct):
            return Self.direct(red, green, blue)
        case (.palette(let index), _):
            if Int(index) < support.rawValue { return Int32(index) }
            let (red, green, blue) = Self.parts(of: index)
            return Self.nearest(red, green, blue, support)
        case (.direct(let red, let green, let blue), _):
            return Self.nearest(red, green, blue, support)
        }
    }

    /// Curses takes numbers below 8 for the palette also here: what is that dark and blue becomes black.
    private static func direct(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int32 {
        let number = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
        return number < 8 ? 0 : number
    }

    private static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8, _ support: ColorSupport) -> Int32 {
        // The first 16 differ from person to person: with 256 there, only the cube and the greys are known.
        let candidates = support == .twoHundredFiftySix ? 16..<256 : 0..<support.rawValue
        let best = candidates.min { left, right in
            distance(UInt8(left), red, green, blue) < distance(UInt8(right), red, green, blue)
        }
        return Int32(best ?? 7)
    }

    /// The weighted distance of thiadmer.com/colour-metric, close to what eyes find.
    private static func distance(_ index: UInt8, _ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
        let (otherRed, otherGreen, otherBlue) = parts(of: index)
        let mean = (Int(red) + Int(otherRed)) / 2
        let (r, g, b) = (Int(red) - Int(otherRed), Int(green) - Int(otherGreen), Int(blue) - Int(otherBlue))
        return ((512 + mean) * r * r) >> 8 + 4 * g * g + ((767 - mean) * b * b) >> 8
    }

    /// Xterm's palette: 16 named colours, a cube of 6×6×6, 24 greys (256colres.pl).
    private static func parts(of index: UInt8) -> (UInt8, UInt8, UInt8) {
        if index < 16 { return named[Int(index)] }
        if index >= 232 {
            let grey = 8 + (index - 232) * 10
            return (grey, grey, grey)
        }
        let cube = index - 16
        func part(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + step * 40 }
        return (part(cube / 36), part(cube / 6 % 6), part(cube % 6))
    }

    private static let named: [(UInt8, UInt8, UInt8)] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]
}
