import Helpdesk

/// Lengths of time as the settings write them: `15m`, `4h`, `3d`, `2w`.
public enum DurationText {
    private static let units: [(letter: Character, milliseconds: Int64)] = [
        ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000),
    ]

    /// Milliseconds; `nil` for anything that is not a whole number of minutes, hours, days or weeks, above 0 and at
    /// most 365 days.
    public static func milliseconds(_ text: some StringProtocol) -> Int64? {
        guard let unit = text.last.flatMap({ letter in units.first { $0.letter == letter } }),
            let number = Int64(text.dropLast()), number > 0, number <= 31_536_000_000 / unit.milliseconds
        else { return nil }
        return number * unit.milliseconds
    }

    /// A target: days and weeks are those of the calendar that counts. `nil` as for ``milliseconds(_:)``.
    static func length(_ text: some StringProtocol) -> ClockLength? {
        guard let milliseconds = milliseconds(text), let number = Int64(text.dropLast()) else { return nil }
        switch text.last {
        case "d": return .days(number)
        case "w": return .weeks(number)
        default: return .time(milliseconds)
        }
    }

    /// A target as it is read.
    static func text(_ length: ClockLength) -> String {
        switch length {
        case .days(let number): "\(number)d"
        case .weeks(let number): "\(number)w"
        case .time(let milliseconds) where milliseconds % 3_600_000 == 0: "\(milliseconds / 3_600_000)h"
        case .time(let milliseconds): "\(milliseconds / 60_000)m"
        }
    }

    /// The shortest way to write a length of whole minutes.
    public static func text(_ milliseconds: Int64) -> String {
        for unit in units where milliseconds % unit.milliseconds == 0 && unit.letter != "w" {
            return "\(milliseconds / unit.milliseconds)\(unit.letter)"
        }
        return "\(milliseconds / 60_000)m"
    }
}
