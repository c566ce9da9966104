import CNCurses

/// How many colours the terminal shows.
public enum ColorSupport: Int, Hashable, Sendable, Comparable {
    /// None, or none wanted (`NO_COLOR`): bold, underline and reverse carry the meaning.
    case none = 0
    case eight = 8
    case sixteen = 16
    case twoHundredFiftySix = 256
    /// Any colour of 24 bits.
    case direct = 16_777_216

    /// Fewer colours come first.
    public static func < (left: ColorSupport, right: ColorSupport) -> Bool { left.rawValue < right.rawValue }

    /// What the environment asks for, apart from the terminal's own description.
    struct Wish {
        /// `NO_COLOR` is set and not empty (no-color.org).
        var noColor: Bool
        /// `COLORTERM` promises 24 bits. GNU screen hands the promise on without keeping it.
        var directColor: Bool

        init(environment: (String) -> String?) {
            noColor = environment("NO_COLOR")?.isEmpty == false
            let promises = ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "")
            let isScreen = environment("TERM")?.hasPrefix("screen") == true
            directColor = promises && !isScreen && !noColor
        }
    }

    /// Starts colours in curses, unless they are not wanted.
    static func start(_ wish: Wish) -> ColorSupport {
        guard !wish.noColor, has_colors(), start_color() == OK, use_default_colors() == OK else { return .none }
        return switch tigetnum("colors") {
        case ..<8: .none
        case 8..<16: .eight
        case 16..<256: .sixteen
        case 256..<0x100_0000: .twoHundredFiftySix
        default: .direct
        }
    }
}
