import Desk
import Primitives
import Wording

/// Instants as people type them.
enum TimeText {
    /// Reads `2026-11-21T14:00Z`, `2026-11-21T14:00+02:00`, `2026-11-21 14:00` and `2026-11-21` (local time), or
    /// `+4h` (from now).
    static func read(_ text: String, now: Timestamp, zone: ZoneTable) throws -> Timestamp {
        if text.hasPrefix("+"), let length = DurationText.milliseconds(text.dropFirst()) {
            return now.advanced(byMilliseconds: length)
        }
        if let instant = instant(text) { return instant }
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard (1...2).contains(parts.count) else { throw InputError.notATime(text) }
        let clock = parts.count == 2 ? String(parts[1]) : "00:00"
        let seconds = clock.utf8.count == 5 ? clock + ":00" : clock
        guard let fields = Timestamp(rfc3339: parts[0] + "T" + seconds + "Z") else { throw InputError.notATime(text) }
        return zone.instant(fromLocal: fields)
    }

    /// Reads what says its zone: `2026-11-21T14:00Z`, `2026-11-21T14:00:00+02:00`.
    static func instant(_ text: String) -> Timestamp? {
        Timestamp(rfc3339: text) ?? Timestamp(rfc3339: withSeconds(text))
    }

    /// Seconds are often left out; RFC 3339 wants them.
    private static func withSeconds(_ text: String) -> String {
        guard text.utf8.count > 16, let end = text.utf8.index(text.startIndex, offsetBy: 16, limitedBy: text.endIndex)
        else { return text }
        return text[..<end] + ":00" + text[end...]
    }
}
