extension PresencePhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .isWriting: "{who} さんが入力中です"
        case .areWriting: "{who} さんが入力中です"
        case .isLooking: "{who} さんが閲覧中です"
        case .areLooking: "{who} さんが閲覧中です"
        case .and: "、"
        case .conflictTitle: "{id} はその間に変更されました"
        case .conflictSaid: "その間の変更: {what}"
        case .mine: "自分"
        case .theirs: "相手"
        case .field: "項目"
        case .nothingHeld: "–"
        case .bothChanged: "≠"
        case .keepMineHint: "相手の変更の上に自分の内容を送信します"
        case .takeTheirsHint: "相手の内容をフォームに入れます。自分の内容は戻せます"
        case .mergeHint: "両方をフォームに入れ、自分でまとめます"
        case .tookTheirs: "相手の内容をフォームに入れました。{key} で自分の内容に戻せます。"
        case .broughtBack: "自分の内容をフォームに戻しました。"
        case .mergeThem: "──── {who} さんの内容: ────"
        case .mergeMine: "相手: {text}"
        case .stillOpen: "選ぶまで両方の内容が残っています。{send} でもう一度表示します。"
        case .state: "状態"
        }
    }
}
