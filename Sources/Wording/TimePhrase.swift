/// Lengths of time and dates.
public enum TimePhrase: String, PhraseArea {
    case now
    case minutes
    case hours
    case hoursMinutes
    case days
    case daysHours
    case inSpan
    case over
    case ago
    case left
    case paused
    case shortMinutes
    case shortHours
    case shortDays
    case shortWeeks
    case shortYears
    case today
    case yesterday
    case tomorrow
    case thisYear
    case otherYear
    case weekday
    case january
    case february
    case march
    case april
    case may
    case june
    case july
    case august
    case september
    case october
    case november
    case december

    /// The words in English.
    public var english: String {
        switch self {
        case .now: "now"
        case .minutes: "{n} min"
        case .hours: "{n} h"
        case .hoursMinutes: "{h} h {m} min"
        case .days: "{n} d"
        case .daysHours: "{d} d {h} h"
        case .inSpan: "in {span}"
        case .over: "{span} over"
        case .ago: "{span} ago"
        case .left: "{span} left"
        case .paused: "paused"
        case .shortMinutes: "{n} min"
        case .shortHours: "{n} h"
        case .shortDays: "{n} d"
        case .shortWeeks: "{n} w"
        case .shortYears: "{n} y"
        case .today: "today {time}"
        case .yesterday: "yesterday {time}"
        case .tomorrow: "tomorrow {time}"
        case .thisYear: "{day} {month} {time}"
        case .otherYear: "{day} {month} {year} {time}"
        case .weekday: "{weekday} {time}"
        case .january: "Jan"
        case .february: "Feb"
        case .march: "Mar"
        case .april: "Apr"
        case .may: "May"
        case .june: "Jun"
        case .july: "Jul"
        case .august: "Aug"
        case .september: "Sep"
        case .october: "Oct"
        case .november: "Nov"
        case .december: "Dec"
        }
    }
}
