import CNCurses
import Canvas

/// What the environment asks for, apart from the terminal's own description.
struct ColorWish: Hashable {
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

    /// Starts colours in curses, unless they are not wanted.
    func start() -> ColorDepth {
        guard !noColor, has_colors(), start_color() == OK, use_default_colors() == OK else { return .none }
        return switch tigetnum("colors") {
        case ..<8: .none
        case 8..<16: .eight
        case 16..<256: .sixteen
        case 256..<0x100_0000: .indexed256
        default: .direct
        }
    }
}
