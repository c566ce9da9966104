import CNCurses

/// What the terminal is asked to report besides keys.
extension Screen {
    /// Whether the mouse is the console's. If not, it is the terminal's own, with which text is selected. Most terminals
    /// leave it to themselves while shift is held.
    public var usesMouse: Bool { reports.mouse }

    /// Takes the mouse, or gives it back, at once.
    public mutating func useMouse(_ uses: Bool) {
        let before = reports
        reports.mouse = uses && knowsReports
        guard !isSuspended, before.mouse != reports.mouse else { return }
        output.add(reports.mouse ? Reports.mouseOn : Reports.mouseOff)
    }
}

/// The reports that are switched on.
struct Reports {
    static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"

    var mouse = false
    var focus = false

    /// Presses, releases and movements with a button down (1002) in SGR coordinates (1006); focus in and out (1004).
    var on: String { (mouse ? Self.mouseOn : "") + (focus ? "\u{1B}[?1004h" : "") }
    var off: String { (focus ? "\u{1B}[?1004l" : "") + (mouse ? Self.mouseOff : "") }
    /// Everything that may ever be on.
    static let allOff = "\u{1B}[?1004l" + mouseOff

    /// Whether a terminal is of the kind that reports; others may print what they do not know.
    static func areKnown(to terminal: String) -> Bool {
        guard let text = vakt_capability("kmous"), text.pointee != 0 else { return false }
        return !["linux", "vt", "cons", "dumb"].contains { terminal.hasPrefix($0) }
    }
}
