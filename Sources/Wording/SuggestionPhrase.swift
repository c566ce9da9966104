/// What is suggested from the desk's own history.
public enum SuggestionPhrase: String, PhraseArea {
    case percent
    case offer
    case nothingLearned

    /// The words in English.
    public var english: String {
        switch self {
        case .percent: "{percent} %"
        case .offer: "{value} {percent} – {words} ({key} takes it)"
        case .nothingLearned: "Nothing to go by yet: no ticket of this desk was resolved with a category or a team."
        }
    }
}
