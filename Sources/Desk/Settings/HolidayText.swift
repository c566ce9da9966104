import Helpdesk

/// Holidays as the settings write them: `12-31`, `2026-05-15`, `easter+39`, `sweden`.
enum HolidayText {
    static let expected = "a date such as 12-31 or 2026-05-15, easter+39, sweden or japan"

    /// The days; `nil` where the text is none of these.
    static func holiday(_ text: String) -> Holiday? {
        if let country = HolidayCountry(rawValue: text) { return .country(country) }
        if text.hasPrefix("easter") {
            let rest = text.dropFirst(6)
            guard !rest.isEmpty else { return .easter(0) }
            guard rest.first == "+" || rest.first == "-", let distance = number(rest.dropFirst(), digits: 1...3),
                distance < 367
            else { return nil }
            return .easter(rest.first == "-" ? -distance : distance)
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        switch parts.count {
        case 2:
            // 29 February is a day of some years.
            guard let month = number(parts[0], digits: 2...2), let day = number(parts[1], digits: 2...2),
                CivilDay(checking: 2_000, month, day) != nil
            else { return nil }
            return .yearly(month: month, day: day)
        case 3:
            guard let year = number(parts[0], digits: 4...4), let month = number(parts[1], digits: 2...2),
                let day = number(parts[2], digits: 2...2)
            else { return nil }
            return CivilDay(checking: year, month, day).map { .date($0) }
        default: return nil
        }
    }

    /// How it is written; `nil` for what stands in a file.
    static func text(_ holiday: Holiday) -> String? {
        switch holiday {
        case .yearly(let month, let day): return HoursText.two(month) + "-" + HoursText.two(day)
        case .date(let date):
            let (year, month, day) = date.fields
            let digits = String(year)
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-" + HoursText.two(month) + "-"
                + HoursText.two(day)
        case .easter(let distance):
            return "easter" + (distance > 0 ? "+\(distance)" : distance < 0 ? "\(distance)" : "")
        case .country(let country): return country.rawValue
        case .file: return nil
        }
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text)
    }
}
