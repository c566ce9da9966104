extension RotaPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .title: "当番"
        case .nobody: "なし"
        case .gap: "当番なし"
        case .stretch: "{from}～{to}"
        case .until: "{time}まで"
        case .inPlaceOf: "{who}の代わり"
        case .noRota: "{team}の当番表はありません。あるもの: {known}。"
        case .noRotas: "このデスクには当番表がありません。desk.toml に [[rotas]] を追加してください。"
        case .noLine: "当番表に「{line}」という系統はありません。あるもの: {known}。"
        case .noPerson: "「{who}」という担当者はいません。いるのは: {known}。"
        case .noNumber: "交代や申し出の{number}番はもうありません。当番表を確認してください。"
        case .passed: "{time}は過ぎています。これからの時刻を選んでください。"
        case .notAStretch: "終わりは始まりより後、1年以内にしてください。"
        case .notOnCall: "その時間、{who}は{team}の当番ではありません。"
        case .nobodyThen: "その時間に当番はなく、必要もありません。"
        case .holds: "今は{who}が当番です。もう一度確認してください。"
        case .covered: "すでに{who}が代わっています（{number}番）。先にそれを取り消してください。"
        case .onlyFor: "それができるのは{who}かスーパーバイザーだけです。"
        case .isSwap: "{number}番は交換です。もう一度交換するか、スーパーバイザーに依頼してください。"
        case .answered: "申し出{number}番はすでに回答されています。"
        case .eventCovered: "{number}: {when}、{team}の当番は{instead}に代わって{who}"
        case .eventFilled: "{number}: {when}、{team}の当番は{who}"
        case .eventRemoved: "{number}: {actor}が交代を取り消しました"
        case .eventSwap: "{number}: {who}が{to}に{team}の交換を申し出ました: {gives}と{wants}"
        case .eventGift: "{number}: {who}が{to}に{team}の当番を頼みました: {gives}"
        case .eventAccepted: "{number}: {actor}が交換を承諾しました"
        case .eventDeclined: "{number}: {actor}が交換を断りました"
        }
    }
}
