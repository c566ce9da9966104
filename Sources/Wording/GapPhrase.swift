/// What was looked for in vain.
public enum GapPhrase: String, PhraseArea {
    case title, none, noneHint
    case columnPeople, columnTimes, columnPhrase, columnLast
    case place, whyNone

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "Searched for in vain, last {days} days"
        case .none: "Nothing was searched for in vain that no article answers by now."
        case .noneHint: "A search of the library that finds no article is counted here, once a person and day."
        case .columnPeople: "People"
        case .columnTimes: "Times"
        case .columnPhrase: "Searched for"
        case .columnLast: "Last"
        case .place: "searched for in vain"
        case .whyNone: "nothing was searched for in vain"
        }
    }

    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .title: "Sökt förgäves, senaste {days} dagarna"
        case .none: "Inget har sökts förgäves som ingen artikel besvarar nu."
        case .noneHint: "En sökning i biblioteket som inte hittar någon artikel räknas här, en gång per person och dag."
        case .columnPeople: "Personer"
        case .columnTimes: "Gånger"
        case .columnPhrase: "Sökte efter"
        case .columnLast: "Senast"
        case .place: "sökt förgäves"
        case .whyNone: "inget har sökts förgäves"
        }
    }

    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .title: "見つからなかった検索（過去 {days} 日間）"
        case .none: "記事が見つからなかった検索はありません。"
        case .noneHint: "記事一覧の検索で記事が見つからないと、1 人 1 日 1 回としてここに数えます。"
        case .columnPeople: "人数"
        case .columnTimes: "回数"
        case .columnPhrase: "検索した語句"
        case .columnLast: "最終"
        case .place: "見つからなかった検索"
        case .whyNone: "見つからなかった検索はありません"
        }
    }
}
