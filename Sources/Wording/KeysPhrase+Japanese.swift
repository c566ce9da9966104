extension KeysPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .undefined: "{keys} には割り当てがありません。"
        case .goesOn: "{keys} …"
        case .paletteTitle: "コマンド: {place}"
        case .paletteNothing: "該当するコマンドはありません。"
        case .paletteTicket: "{id} へ移動"
        case .paletteTicketSentence: "この番号のチケットへ移動します"
        case .helpTitle: "ヘルプ: {place}"
        case .helpSearched: "ヘルプ: {place} – {text}"
        case .helpSearch: "検索"
        case .helpNothing: "「{text}」を含む行はありません。"
        case .helpNotNow: "現在は使えません: {reason}"
        case .groupTicket: "チケットの対応"
        case .groupFind: "探す"
        case .groupRead: "読む"
        case .groupWrite: "書く"
        case .groupAnswer: "選択と確認"
        case .groupMove: "移動"
        case .groupPanes: "区画"
        case .groupProgram: "Vakt 本体"
        }
    }
}
