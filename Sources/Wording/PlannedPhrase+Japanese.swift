extension PlannedPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .title: "定期作業"
        case .none: "定期作業はありません。desk.toml に [[planned]] を追加してください。"
        case .next: "次回 {time}"
        case .last: "前回 {time}"
        case .never: "なし"
        case .noNext: "予定なし"
        case .line: "定期作業: {name}、予定 {time}"
        case .missed: "それ以前の{count|#}回は見送り"
        case .began: "{actor}: 計画「{name}」を今から開始"
        case .placePlanned: "定期作業"
        case .whyNoTicket: "まだチケットがありません"
        }
    }
}
