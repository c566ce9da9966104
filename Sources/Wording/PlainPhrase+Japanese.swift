extension PlainPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .welcome: "{desk}。{who} さん。"
        case .howTo:
            "キーまたはコマンド名を入力して Enter を押します。? で一覧、番号でそのチケットへ、/語句 で絞り込み、空行で開きます。"
        case .view: "{filter}: {count} 件。"
        case .changed: "変更あり: {row}"
        case .unknown: "「{text}」というコマンドはここにはありません。? で一覧を表示します。"
        case .several: "「{text}」の候補: {names}。"
        case .notInLines: "{name}: 行表示では使えません。"
        case .notNow: "{name}: {reason}"
        case .markPending: "送信中"
        case .markSecurity: "セキュリティ"
        case .markByHand: "優先度は手動"
        case .markReopened: "再開済み"
        case .formHow: "空行でそのまま、- で消去、. で最後へ、:send で送信、:cancel で中止します。"
        case .fieldNow: "現在: {value}"
        case .fieldRequired: "必須"
        case .textHow: "複数行を入力できます。ドットだけの行で終わります。"
        case .textNow: "今の内容は残り、入力した行が後に加わります。最初の行が - だけなら消去します。"
        case .option: "{number}: {label}"
        case .optionMore: "ほか {count} 件: 先頭の文字を入力してください。"
        case .noOption: "「{text}」で始まるものはありません。"
        case .numberNone: "{number} 番はここにはありません。"
        case .formEnd: "送信しますか。y で送信、n で中止、番号でその項目へ移ります。"
        case .formOpen: "フォームは送信されませんでした。"
        case .typeText: "{place}: 入力して Enter を押します。空行で中止します。"
        case .error: "エラー: {text}"
        case .answerHow: "y で実行、n で中止します。"
        case .leaveHow: "back で戻ります。"
        case .viewFormHow: "空行でそのまま、- で消去、:send でビューを保存、:cancel で中止します。"
        case .markMarked: "マーク済み"
        case .signDone: "済:"
        case .signOpen: "未:"
        case .signWarned: "注意:"
        case .signBreached: "超過:"
        }
    }
}
