/// Hours of a week, in local time: when a layer has somebody, or when somebody must be on call.
public struct DutyHours: Sendable, Hashable {
    /// Why texts are no hours.
    public enum Mistake: Error, Sendable, Hashable {
        /// Not of the form `mon-fri 08:00-17:00`.
        case notHours(String)
        /// It covers what another one covers already.
        case overlap(String)
    }

    /// The days by the names that settings use, Monday first.
    public static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    /// The whole week.
    public static let always = DutyHours(texts: [], spans: [])

    static let minutesOfWeek = 7 * 24 * 60

    /// As they were written; empty is always.
    public let texts: [String]
    /// Minutes since Monday 00:00, in order, apart from each other; empty is always.
    let spans: [Range<Int>]

    private init(texts: [String], spans: [Range<Int>]) {
        self.texts = texts
        self.spans = spans
    }

    /// Reads `mon-fri 08:00-17:00`, `sat 10:00-14:00`, `sun 00:00-24:00`, `fri 22:00-06:00` (until Saturday morning).
    ///
    /// Without a day it is every day; days may run over the week's end (`fri-mon`). No text at all is always.
    public init(_ texts: [String]) throws(Mistake) {
        var spans: [Range<Int>] = []
        for text in texts {
            for span in try Self.spans(text) {
                if spans.contains(where: { $0.overlaps(span) }) { throw .overlap(text) }
                spans.append(span)
            }
        }
        self.init(texts: texts, spans: spans.sorted { $0.lowerBound < $1.lowerBound })
    }

    private static func spans(_ text: String) throws(Mistake) -> [Range<Int>] {
        let words = text.lowercased().split(separator: " ")
        guard let times = words.last, words.count <= 2 else { throw .notHours(text) }
        let range = times.split(separator: "-", omittingEmptySubsequences: false)
        guard range.count == 2, let start = minute(range[0]), var end = minute(range[1]), start < 24 * 60, start != end
        else { throw .notHours(text) }
        if end < start { end += 24 * 60 }
        guard let days = words.count == 1 ? Array(0..<7) : days(words[0]) else { throw .notHours(text) }
        return days.flatMap { day in wrapped(day * 24 * 60 + start..<day * 24 * 60 + end) }
    }

    /// What runs over the end of the week goes on at its beginning.
    private static func wrapped(_ span: Range<Int>) -> [Range<Int>] {
        guard span.upperBound > minutesOfWeek else { return [span] }
        return [span.lowerBound..<minutesOfWeek, 0..<span.upperBound - minutesOfWeek]
    }

    private static func days(_ text: Substring) -> [Int]? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { name in
            days.firstIndex(of: String(name))
        }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
        return (0...(last - first + 7) % 7).map { (first + $0) % 7 }
    }

    /// `08:00` as minutes since midnight, up to `24:00`.
    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 2, parts[1].count == 2, parts.allSatisfy({ $0.allSatisfy(isDigit) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 24 * 60
        else { return nil }
        return hour * 60 + minute
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// The stretches of these hours between two local times, in milliseconds since a Thursday's midnight, 1970-01-01.
    func stretches(from start: Int64, to end: Int64) -> [Range<Int64>] {
        guard start < end else { return [] }
        if spans.isEmpty { return [start..<end] }
        var found: [Range<Int64>] = []
        var week = Self.weekStart(start)
        while week < end {
            for span in spans {
                let low = max(start, week + Int64(span.lowerBound) * 60_000)
                let high = min(end, week + Int64(span.upperBound) * 60_000)
                guard low < high else { continue }
                if let last = found.last, last.upperBound == low {
                    found[found.count - 1] = last.lowerBound..<high
                } else {
                    found.append(low..<high)
                }
            }
            week += Int64(Self.minutesOfWeek) * 60_000
        }
        return found
    }

    /// Monday 00:00 at or before a local time. 1970-01-05 was a Monday.
    private static func weekStart(_ local: Int64) -> Int64 {
        let week = Int64(minutesOfWeek) * 60_000
        let sinceMonday = local - 4 * 86_400_000
        let weeks = sinceMonday >= 0 ? sinceMonday / week : (sinceMonday - week + 1) / week
        return weeks * week + 4 * 86_400_000
    }
}
