extension SuggestionPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .percent: "{percent}%"
        case .offer: "{value} {percent} – {words} ({key} で選択)"
        case .nothingLearned: "まだ手がかりがありません。カテゴリやチームを付けて解決されたチケットがありません。"
        }
    }
}
