extension RejectionPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .notPermitted: "{role}には「{permission}」の権限がありません。スーパーバイザーか管理者に依頼してください。"
        case .notFoundTicket: "{id} は見つかりません。番号を確認してください。"
        case .notFoundArticle: "記事 {id} は見つかりません。番号を確認してください。"
        case .notFoundDesk: "そのようなデスクはありません。"
        case .newerVersion: "このチケットは新しいバージョンの Vakt で更新されています ({tag})。閲覧はできますが、変更するには Vakt を更新してください。"
        case .changedMeanwhile: "入力中にほかの人が「{aspect}」を変更しました。内容を確認して、もう一度送信するか中止してください。"
        case .nothingToChange: "すでにその状態です。変更はありません。"
        case .notFrom: "「{from}」から「{to}」にはできません。「{from}」から移れる状態: {allowed}。"
        case .notFromFinal: "「{from}」のチケットはもう変更できません。新しいチケットを登録してください。"
        case .missing: "「{state}」にする前に入力が必要です: {fields}。"
        case .required: "{field}を入力してください。"
        case .tooLong: "{field}が長すぎます。{limit} バイトまでです。"
        case .unknown: "設定に{field}「{value}」はありません。"
        case .unknownKnown: "設定に{field}「{value}」はありません。使えるもの: {known}。"
        case .outOfRange: "{value} は{field}の範囲外です。"
        case .minutesRange: "時間は 1 から 1440 分までです。{value} は指定できません。"
        case .wakeUpInPast: "{time} はすでに過ぎています。これからの日時を指定してください。"
        case .retired: "{id} は廃止されています。別の記事を選んでください。"
        case .choice: "{names}、{last}"
        }
    }
}
