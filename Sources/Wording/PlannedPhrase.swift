/// Work that comes back on a schedule.
public enum PlannedPhrase: String, PhraseArea {
    case title
    case none
    case next
    case last
    case never
    case noNext
    case line
    case missed
    case began
    case placePlanned
    case whyNoTicket

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "Planned work"
        case .none: "No planned work. Add [[planned]] to desk.toml."
        case .next: "next {time}"
        case .last: "last {time}"
        case .never: "never"
        case .noNext: "none"
        case .line: "Planned: {name}, due {time}"
        case .missed: "{count|one time before was missed|# times before were missed}"
        case .began: "{actor}: the plan {name} counts from now on"
        case .placePlanned: "planned work"
        case .whyNoTicket: "it has no ticket yet"
        }
    }
}
