extension FilterPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .title: "絞り込み"
        case .hint: "語句で検索。項目: state: p: to: team: cat: svc: tag: age: due: … Tab で補完。"
        case .unknownField: "「{field}」という項目はありません。近いもの: {known}"
        case .unknownValue: "「{value}」は {field} に使えません。使えるもの: {known}"
        case .missingValue: "{field} の値を指定してください。"
        case .notADuration: "「{value}」は期間として読めません。<2h、>3d、<30m のように書きます。"
        case .notADate: "「{value}」は日付として読めません。2026、2026-10、2026-10-05..2026-10-07 のように書きます。"
        case .notATicket: "「{value}」はチケット番号として読めません。INC-000005、inc5、5 のように書きます。"
        case .openQuote: "引用符が閉じられていません。"
        case .none: "該当する語がありません"
        case .everything: "すべてのチケット"
        }
    }
}
