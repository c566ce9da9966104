import Foundation
import Primitives

/// Time zones by name, as the system's libraries know them.
public enum ZoneNames {
    /// The years for which changes are known: before 1970 and from 2100 on, clocks stay as they were nearest to that.
    private static let first = Timestamp(milliseconds: 0)
    private static let last = Timestamp(milliseconds: 4_102_444_800_000)

    /// A zone of the IANA time zone database; `nil` when there is none of that name.
    public static func zone(_ name: String) -> NamedZone? {
        guard name != NamedZone.utc.name else { return .utc }
        guard let zone = TimeZone(identifier: name) else { return nil }
        var table = ZoneTable(before: zone.secondsFromGMT(for: date(first)))
        var found = first
        while let change = zone.nextDaylightSavingTimeTransition(after: date(found)) {
            let instant = Timestamp(milliseconds: Int64((change.timeIntervalSince1970 * 1_000).rounded()))
            guard instant > found, instant < last else { break }
            table.changes.append(ZoneTable.Change(from: instant, seconds: zone.secondsFromGMT(for: change)))
            found = instant
        }
        return NamedZone(name: name, table: table)
    }

    /// The name of the zone that this host is set to, where it has one.
    public static var host: String {
        let name = TimeZone.current.identifier
        return TimeZone(identifier: name) == nil || name == "GMT" ? NamedZone.utc.name : name
    }

    /// Names like one that there is not.
    static func nearest(to name: String) -> [String] {
        Nearest.names(to: name, in: TimeZone.knownTimeZoneIdentifiers)
    }

    private static func date(_ instant: Timestamp) -> Date {
        Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000)
    }
}
