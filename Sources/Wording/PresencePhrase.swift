/// Who else is at a ticket, and what to do when two changed the same.
public enum PresencePhrase: String, PhraseArea {
    case isWriting
    case areWriting
    case isLooking
    case areLooking
    case and
    case conflictTitle
    case conflictSaid
    case mine
    case theirs
    case field
    case nothingHeld
    case bothChanged
    case keepMineHint
    case takeTheirsHint
    case mergeHint
    case tookTheirs
    case broughtBack
    case mergeThem
    case mergeMine
    case stillOpen
    case state

    /// The words in English.
    public var english: String {
        switch self {
        case .isWriting: "{who} is writing here"
        case .areWriting: "{who} are writing here"
        case .isLooking: "{who} is looking at this"
        case .areLooking: "{who} are looking at this"
        case .and: " and "
        case .conflictTitle: "{id} was changed meanwhile"
        case .conflictSaid: "Meanwhile: {what}"
        case .mine: "yours"
        case .theirs: "theirs"
        case .field: "field"
        case .nothingHeld: "–"
        case .bothChanged: "≠"
        case .keepMineHint: "send yours on top of theirs"
        case .takeTheirsHint: "theirs in the form; yours can be brought back"
        case .mergeHint: "both in the form, for you to join"
        case .tookTheirs: "Their version is in the form. {key} brings back what you had."
        case .broughtBack: "What you had is back in the form."
        case .mergeThem: "──── {who} wrote: ────"
        case .mergeMine: "Theirs: {text}"
        case .stillOpen: "Both versions are there until you choose: {send} shows them again."
        case .state: "State"
        }
    }
}
