import Primitives
import Wording

/// Reads a time to come as people type it: `2h`, `3d`, `30m`, `1w`, `09:00`, `2026-11-24`, `2026-11-24 09:00`.
struct TimeReader {
    let now: Timestamp
    let zone: ZoneTable

    func read(_ text: String) -> Timestamp? {
        if let distance = distance(text) { return now.advanced(byMilliseconds: distance) }
        let parts = text.split(separator: " ").flatMap { $0.split(separator: "T") }.map(String.init)
        switch parts.count {
        case 1:
            if let clock = clock(parts[0]) { return next(clock) }
            return date(parts[0]).flatMap { instant($0, (9, 0)) }
        case 2:
            guard let date = date(parts[0]), let clock = clock(parts[1]) else { return nil }
            return instant(date, clock)
        default: return nil
        }
    }

    private func distance(_ text: String) -> Int64? {
        let units: [Character: Int64] = ["m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000]
        guard let unit = text.last.flatMap({ units[$0] }), let number = Int64(text.dropLast()),
            (1...100_000).contains(number)
        else { return nil }
        return number * unit
    }

    private func clock(_ text: String) -> (hour: Int, minute: Int)? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        return (hour, minute)
    }

    private func date(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? (parts[0], parts[1], parts[2]) : nil
    }

    private func instant(_ date: (year: Int, month: Int, day: Int), _ clock: (hour: Int, minute: Int)) -> Timestamp? {
        Timestamp(year: date.year, month: date.month, day: date.day, hour: clock.hour, minute: clock.minute)
            .map { zone.instant(fromLocal: $0) }
    }

    /// The next time that the clock shows this: today, or else tomorrow.
    private func next(_ clock: (hour: Int, minute: Int)) -> Timestamp? {
        let day = zone.local(now)
        guard let today = instant((day.year, day.month, day.day), clock) else { return nil }
        return today > now ? today : today.advanced(byMilliseconds: 86_400_000)
    }
}
