/// What is suggested from the desk's own history.
public enum SuggestionPhrase: String, PhraseArea {
    case percent
    case offer, takes
    case whyNothingOffered
    case nothingLearned
    case alikeMany, alikeMarks, alikeMarksLater, alikeMajor, alikeOne, alikeMarked
    case whyNoneAlike

    /// The words in English.
    public var english: String {
        switch self {
        case .percent: "{percent} %"
        case .offer: "{value} {percent} – {words}"
        case .takes: " ({key} takes it)"
        case .whyNothingOffered: "nothing is proposed here"
        case .nothingLearned: "Nothing to go by yet: no ticket of this desk was resolved with a category or a team."
        case .alikeMany: "{count} others like it in the last hour: a major incident?"
        case .alikeMarks: "{key} marks them."
        case .alikeMarksLater: "Once it is logged, {key} marks them."
        case .alikeMajor: "Looks like the major incident {id}: {title}"
        case .alikeOne: "Looks like {id}, {ago}: {title}"
        case .alikeMarked: "{count} tickets are marked: {key} makes a major incident of them, {merge} merges them."
        case .whyNoneAlike: "no other open ticket looks like it"
        }
    }
}
