/// Who is on call: rotas, covers and swaps.
public enum RotaPhrase: String, PhraseArea {
    case title
    case nobody
    case gap
    case stretch
    case until
    case inPlaceOf
    case noRota
    case noRotas
    case noLine
    case noPerson
    case noNumber
    case passed
    case notAStretch
    case notOnCall
    case nobodyThen
    case holds
    case covered
    case onlyFor
    case isSwap
    case answered
    case eventCovered
    case eventFilled
    case eventRemoved
    case eventSwap
    case eventGift
    case eventAccepted
    case eventDeclined
    case nowLine
    case you
    case alsoFor
    case twice
    case gapCount
    case doubleCount
    case topLine
    case placeRota
    case saidTaken
    case saidOffered
    case saidCovered
    case saidAccepted
    case saidDeclined
    case saidRemoved
    case swapTitle
    case coverTitle
    case nothingInReturn
    case notTheirs
    case whyYours
    case whyNotYours
    case whyNoOffer
    case whyNoCover
    case whyNoShift
    case calendarSummary

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "On call"
        case .nobody: "nobody"
        case .gap: "nobody on call"
        case .stretch: "{from} – {to}"
        case .until: "until {time}"
        case .inPlaceOf: "instead of {who}"
        case .noRota: "There is no rota for {team}. Known: {known}."
        case .noRotas: "This desk has no rota. Add [[rotas]] to desk.toml."
        case .noLine: "The rota has no line “{line}”. Known: {known}."
        case .noPerson: "No operator is called “{who}”. Known: {known}."
        case .noNumber: "There is no cover or offer {number} any more. Look at the rota."
        case .passed: "{time} has passed. Choose a time to come."
        case .notAStretch: "The end must come after the start, and within a year of it."
        case .notOnCall: "{who} is not on call for {team} then."
        case .nobodyThen: "Nobody is on call then, and nobody has to be."
        case .holds: "{who} is on call there now. Look again."
        case .covered: "{who} covers that already (number {number}). Remove that first."
        case .onlyFor: "Only {who} can do that, or a supervisor."
        case .isSwap: "Number {number} is a swap. Swap back, or ask a supervisor."
        case .answered: "Offer {number} has been answered."
        case .eventCovered: "{number}: {who} is on call for {team} instead of {instead}, {when}"
        case .eventFilled: "{number}: {who} is on call for {team}, {when}"
        case .eventRemoved: "{number}: {actor} ended the cover"
        case .eventSwap: "{number}: {who} offers {to} to swap for {team}: {gives} against {wants}"
        case .eventGift: "{number}: {who} asks {to} to take over for {team}: {gives}"
        case .eventAccepted: "{number}: {actor} accepted the swap"
        case .eventDeclined: "{number}: {actor} declined the swap"
        case .nowLine: "now {who}"
        case .you: "you"
        case .alsoFor: "also on call for {team}"
        case .twice: "{who} is on call twice, {when}: {what}"
        case .gapCount: "{count|one gap|# gaps}"
        case .doubleCount: "{count|one double booking|# double bookings}"
        case .topLine: "on call {who}"
        case .placeRota: "who is on call"
        case .saidTaken: "You are on call for {team} now."
        case .saidOffered: "Offered. It holds when the other person accepts."
        case .saidCovered: "Covered."
        case .saidAccepted: "Accepted. The swap holds."
        case .saidDeclined: "Declined. Nothing changes."
        case .saidRemoved: "The cover ended. What was planned holds again."
        case .swapTitle: "Offer a swap"
        case .coverTitle: "Cover"
        case .nothingInReturn: "nothing in return"
        case .notTheirs: "That shift is not {who}'s."
        case .whyYours: "it is yours"
        case .whyNotYours: "it is not your shift"
        case .whyNoOffer: "no offer that you can answer"
        case .whyNoCover: "nobody covers there"
        case .whyNoShift: "choose a shift first"
        case .calendarSummary: "On call for {team}: {who}"
        }
    }
}
