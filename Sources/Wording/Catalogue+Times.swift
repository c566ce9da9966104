import Primitives

/// Lengths of time, dates and numbers in words.
extension Catalogue {
    /// A length of time with its two largest parts: `4 min`, `2 h 14 min`, `3 d 5 h`. Milliseconds; the sign is left out.
    public func span(_ milliseconds: Int64) -> String {
        let minutes = Int64(milliseconds.magnitude / 60_000)
        let (days, hours, rest) = (minutes / 1_440, minutes / 60 % 24, minutes % 60)
        if days > 0 {
            if hours == 0 || days > 9 { return self(.time(.days), ["n": String(days)]) }
            return self(.time(.daysHours), ["d": String(days), "h": String(hours)])
        }
        if hours == 0 { return self(.time(.minutes), ["n": String(rest)]) }
        if rest == 0 { return self(.time(.hours), ["n": String(hours)]) }
        return self(.time(.hoursMinutes), ["h": String(hours), "m": String(rest)])
    }

    /// A length of time for a narrow column, with its largest part alone: `4 min`, `2 h`, `3 d`, `5 w`, `2 y`.
    public func shortSpan(_ milliseconds: Int64) -> String {
        let minutes = Int64(milliseconds.magnitude / 60_000)
        switch minutes {
        case ..<60: return self(.time(.shortMinutes), ["n": String(minutes)])
        case ..<2_880: return self(.time(.shortHours), ["n": String(minutes / 60)])
        case ..<100_800: return self(.time(.shortDays), ["n": String(minutes / 1_440)])
        case ..<1_008_000: return self(.time(.shortWeeks), ["n": String(minutes / 10_080)])
        default: return self(.time(.shortYears), ["n": String(max(2, minutes / 525_600))])
        }
    }

    /// When a clock breaches, or since when it has: `in 2 h 14 min`, `12 min over`.
    public func breach(_ due: Timestamp, now: Timestamp) -> String {
        let left = due - now
        return self(.time(left < 0 ? .over : .inSpan), ["span": span(left)])
    }

    /// The same for a narrow column: `in 2 h`, `3 d over`.
    public func shortBreach(_ due: Timestamp, now: Timestamp) -> String {
        let left = due - now
        return self(.time(left < 0 ? .over : .inSpan), ["span": shortSpan(left)])
    }

    /// An instant in local time, as short as it stays clear: `today 14:05`, `3 Oct 14:05`, `3 Oct 2025 14:05`.
    public func time(_ instant: Timestamp, now: Timestamp, zone: ZoneTable) -> String {
        if tellsWholeDates { return wholeDate(instant, zone: zone) }
        let fields = zone.local(instant)
        let today = zone.local(now)
        let clock = Self.two(fields.hour) + ":" + Self.two(fields.minute)
        let days =
            CivilTime.days(toYear: fields.year, month: fields.month, day: fields.day)
            - CivilTime.days(toYear: today.year, month: today.month, day: today.day)
        switch days {
        case 0: return self(.time(.today), ["time": clock])
        case -1: return self(.time(.yesterday), ["time": clock])
        case 1: return self(.time(.tomorrow), ["time": clock])
        default: break
        }
        let phrase: TimePhrase = fields.year == today.year ? .thisYear : .otherYear
        return self(
            .time(phrase),
            [
                "day": String(fields.day), "month": month(fields.month), "year": String(fields.year), "time": clock,
            ])
    }

    /// An instant in local time with its whole date: `2026-11-24 14:05`. In an hour that clocks show twice, the distance
    /// from UTC says which is meant.
    public func wholeDate(_ instant: Timestamp, zone: ZoneTable) -> String {
        let text = date(instant, zone: zone) + " " + clock(instant, zone: zone)
        let twice = zone.instants(fromLocal: zone.localFields(instant))
        guard twice.lowerBound != twice.upperBound else { return text }
        let minutes = zone.seconds(at: instant) / 60
        let (hours, rest) = (Int(minutes.magnitude) / 60, Int(minutes.magnitude) % 60)
        return text + (minutes < 0 ? "-" : "+") + Self.two(hours) + ":" + Self.two(rest)
    }

    /// A day in local time as everybody can sort and type it: `2026-11-24`.
    public func date(_ instant: Timestamp, zone: ZoneTable) -> String {
        let fields = zone.local(instant)
        let year = String(fields.year)
        return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-" + Self.two(fields.month) + "-"
            + Self.two(fields.day)
    }

    private func month(_ number: Int) -> String {
        let months: [TimePhrase] = [
            .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november,
            .december,
        ]
        return self(.time(months[max(0, min(11, number - 1))]))
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }

    /// Names one after the other: `Mail, VPN`.
    public func list(of names: some Sequence<String>) -> String { names.joined(separator: self(.sign(.comma))) }

    /// Names to choose from, with the language's "or" before the last: `on hold, resolved or cancelled`.
    public func choice(of names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return self(.rejection(.choice), ["names": list(of: names.dropLast()), "last": last])
    }
}
