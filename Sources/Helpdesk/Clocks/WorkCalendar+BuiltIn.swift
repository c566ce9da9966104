import Primitives

/// Calendars that are there without being written down.
public enum BuiltInCalendar: String, CaseIterable, Sendable, Hashable {
    case aroundTheClock = "24x7"
    /// Monday to Friday, 08–12 and 13–17, in the desk's zone, without holidays.
    case business
    /// The same hours in Sweden, without its public holidays.
    case sweden
    /// Monday to Friday, 09–12 and 13–18, in Japan, without its public holidays.
    case japan

    /// The zone that it has of its own.
    public var zoneName: String? {
        switch self {
        case .aroundTheClock, .business: nil
        case .sweden: "Europe/Stockholm"
        case .japan: "Asia/Tokyo"
        }
    }

    /// Its hours.
    public var week: WorkWeek? {
        switch self {
        case .aroundTheClock: nil
        case .business, .sweden: .mondayToFriday([.init(480, 720), .init(780, 1_020)])
        case .japan: .mondayToFriday([.init(540, 720), .init(780, 1_080)])
        }
    }

    /// The calendar, in a zone: its own as looked up, else the desk's.
    public func calendar(in zone: ZoneTable) -> WorkCalendar {
        guard let week else { return .aroundTheClock }
        let country: HolidayCountry? =
            switch self {
            case .aroundTheClock, .business: nil
            case .sweden: .sweden
            case .japan: .japan
            }
        return WorkCalendar(
            name: rawValue, zoneName: zoneName, zone: zone, week: week, holidays: country.map { [.country($0)] } ?? [])
    }
}
