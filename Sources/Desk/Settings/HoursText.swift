import Helpdesk

/// Hours of a day as the settings write them: `08:00-12:00 13:00-17:00`.
enum HoursText {
    /// Why a text is no hours of a day.
    enum Mistake: Error {
        /// A part of it is no time from `00:00` to `24:00`, a hyphen and another.
        case notHours(String)
        /// A part ends before it begins.
        case backwards(String)
        case overlapping

        /// For the reader of the settings.
        func problem(of text: String) -> SettingsError.Problem {
            switch self {
            case .notHours(let part):
                .outOfRange(part, expected: "hours such as 08:00-12:00 13:00-17:00, at most up to 24:00")
            case .backwards(let part):
                .outOfRange(part, expected: "hours that end after they begin; a night belongs to two days")
            case .overlapping: .outOfRange(text, expected: "hours that do not overlap")
            }
        }
    }

    /// The spans of a day, in order.
    static func spans(_ text: String) throws(Mistake) -> [WorkWeek.Span] {
        var spans: [WorkWeek.Span] = []
        for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let start = minutes(ends[0]), let end = minutes(ends[1]) else {
                throw .notHours(String(part))
            }
            guard let span = WorkWeek.Span(start, end) else { throw .backwards(String(part)) }
            spans.append(span)
        }
        spans.sort { $0.start < $1.start }
        if zip(spans, spans.dropFirst()).contains(where: { $0.end > $1.start }) { throw .overlapping }
        return spans
    }

    /// Minutes after midnight, up to 24:00.
    static func minutes(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }), let hour = Int(parts[0]),
            let minute = Int(parts[1]), minute < 60, hour < 24 || (hour == 24 && minute == 0)
        else { return nil }
        return hour * 60 + minute
    }

    /// Spans as they are written.
    static func text(_ spans: [WorkWeek.Span]) -> String {
        spans.map { clock($0.start) + "-" + clock($0.end) }.joined(separator: " ")
    }

    /// `08:00`.
    static func clock(_ minutes: Int) -> String { two(minutes / 60) + ":" + two(minutes % 60) }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
