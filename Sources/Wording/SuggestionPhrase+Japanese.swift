extension SuggestionPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .percent: "{percent}%"
        case .offer: "{value} {percent} – {words}"
        case .takes: "({key} で選択)"
        case .whyNothingOffered: "ここには候補がありません"
        case .nothingLearned: "まだ手がかりがありません。カテゴリやチームを付けて解決されたチケットがありません。"
        case .alikeMany: "直近1時間に似たチケットがほかに{count}件あります。重大インシデントにしますか?"
        case .alikeMarks: "{key} でまとめてマークします。"
        case .alikeMarksLater: "登録後に {key} でまとめてマークできます。"
        case .alikeMajor: "重大インシデント {id} に似ています: {title}"
        case .alikeOne: "{id}({ago})に似ています: {title}"
        case .alikeMarked: "{count}件をマークしました。{key} で重大インシデントに、{merge} で統合できます。"
        case .whyNoneAlike: "似た未解決のチケットはほかにありません"
        }
    }
}
