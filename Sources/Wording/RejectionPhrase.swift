/// Which rule is in the way, and how to meet it.
public enum RejectionPhrase: String, PhraseArea {
    case notPermitted
    case notFoundTicket
    case notFoundArticle
    case notFoundDesk
    case newerVersion
    case changedMeanwhile
    case nothingToChange
    case notFrom
    case notFromFinal
    case missing
    case required
    case tooLong
    case unknown
    case unknownKnown
    case outOfRange
    case minutesRange
    case wakeUpInPast
    case retired
    case choice

    /// The words in English.
    public var english: String {
        switch self {
        case .notPermitted: "As {role} you may not {permission}. Ask a supervisor or an admin."
        case .notFoundTicket: "There is no {id}. Check the number."
        case .notFoundArticle: "There is no article {id}. Check the number."
        case .notFoundDesk: "There is no such desk."
        case .newerVersion: "A newer Vakt wrote to this ticket ({tag}). You can read it; update Vakt to change it."
        case .changedMeanwhile:
            "Somebody changed the {aspect} while you were writing. Look at it, then send again or cancel."
        case .nothingToChange: "It already is like that. Nothing was changed."
        case .notFrom: "It can't go from {from} to {to}. From {from} it can go to {allowed}."
        case .notFromFinal: "It is {from}, which is final. Log a new ticket instead."
        case .missing: "Before it can be {state}, fill in: {fields}."
        case .required: "Fill in: {field}."
        case .tooLong: "Too long: {field}. At most {limit} bytes can be kept."
        case .unknown: "The settings have no {field} “{value}”."
        case .unknownKnown: "The settings have no {field} “{value}”. Known: {known}."
        case .outOfRange: "{value} is out of range for {field}."
        case .minutesRange: "Minutes go from 1 to 1440, not {value}."
        case .wakeUpInPast: "{time} has passed. Choose a time to come."
        case .retired: "{id} was retired. Choose another article."
        case .choice: "{names} or {last}"
        }
    }
}
