extension SuggestionPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .percent: "{percent} %"
        case .offer: "{value} {percent} – {words} ({key} väljer det)"
        case .nothingLearned: "Inget att gå på än: inget ärende har lösts med en kategori eller ett team."
        }
    }
}
