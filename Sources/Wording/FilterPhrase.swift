/// The filter line.
public enum FilterPhrase: String, PhraseArea {
    case title
    case hint
    case unknownField
    case unknownValue
    case missingValue
    case notADuration
    case notADate
    case notATicket
    case openQuote
    case none
    case everything

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "Filter"
        case .hint: "Words search. Fields: state: p: to: team: cat: svc: tag: age: due: … Tab completes."
        case .unknownField: "There is no field “{field}”. Nearest: {known}."
        case .unknownValue: "“{value}” is no {field}. Known: {known}."
        case .missingValue: "Say which {field}."
        case .notADuration: "“{value}” is no length of time. Write <2h, >3d, <30m."
        case .notADate: "“{value}” is no date. Write 2026, 2026-10 or 2026-10-05..2026-10-07."
        case .notATicket: "“{value}” names no ticket. Write INC-000005, inc5 or 5."
        case .openQuote: "The quote is not closed."
        case .none: "No such word"
        case .everything: "all tickets"
        }
    }
}
