import Glibc

/// A colour as a theme names it.
public enum Color: Hashable, Sendable {
    /// Whatever the terminal uses by itself.
    case `default`
    /// One of the terminal's 256: 0–15 are the user's own, 16–231 a cube, 232–255 greys.
    case indexed(UInt8)
    /// Red, green and blue of sRGB.
    case rgb(UInt8, UInt8, UInt8)

    /// Red, green and blue, 0…255; xterm's for an indexed colour; nil for the terminal's default.
    public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
        switch self {
        case .default: nil
        case .rgb(let red, let green, let blue): (red, green, blue)
        case .indexed(let index): Self.palette[Int(index)]
        }
    }

    /// Relative luminance, 0…1 (WCAG 2.2); nil for the terminal's default.
    public var luminance: Double? {
        components.map { red, green, blue in
            0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
        }
    }

    /// The contrast ratio to `other`, 1…21 (WCAG 2.2); nil when either is the terminal's default.
    public func contrast(to other: Color) -> Double? {
        guard let one = luminance, let two = other.luminance else { return nil }
        return Self.contrast(one, two)
    }

    static func contrast(_ one: Double, _ two: Double) -> Double {
        (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    static func linear(_ value: UInt8) -> Double {
        let part = Double(value) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }

    /// xterm's 256 colours.
    static let palette: [(red: UInt8, green: UInt8, blue: UInt8)] = {
        var colours: [(UInt8, UInt8, UInt8)] = [
            (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
            (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255),
            (0, 255, 255), (255, 255, 255),
        ]
        let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
        for red in steps {
            for green in steps {
                for blue in steps { colours.append((red, green, blue)) }
            }
        }
        for step in UInt8(0)..<24 {
            let grey = 8 + 10 * step
            colours.append((grey, grey, grey))
        }
        return colours
    }()
}

/// Lightness and two opponent axes (Ottosson 2020, OKLab): distances in it follow the eye.
struct PerceivedColor: Hashable {
    var lightness, greenRed, blueYellow: Double

    init(lightness: Double, greenRed: Double, blueYellow: Double) {
        self.lightness = lightness
        self.greenRed = greenRed
        self.blueYellow = blueYellow
    }

    init?(_ color: Color) {
        guard let (red8, green8, blue8) = color.components else { return nil }
        let (red, green, blue) = (Color.linear(red8), Color.linear(green8), Color.linear(blue8))
        let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
        greenRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    }

    /// Distance squared; with `byHue`, for small palettes, hue counts for more than lightness or strength.
    func distance(to other: PerceivedColor, byHue: Bool) -> Double {
        let strength = byHue && hypot(greenRed, blueYellow) > 0.05 ? 2.0 : 1.0
        let light = (lightness - other.lightness) * (byHue ? 0.6 : 1)
        let red = greenRed * strength - other.greenRed
        let yellow = blueYellow * strength - other.blueYellow
        return light * light + red * red + yellow * yellow
    }
}
