extension DuePhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .warned: "{clock}: 残り時間わずか (期限 {due})"
        case .breached: "{clock}: 期限超過 (期限は {due})"
        case .acknowledged: "{actor} が対応中であることを確認しました"
        case .lapsed: "{since} 以降動きがないため、再度の確認が必要です"
        case .escalated: "確認がないため {who} へエスカレーションしました"
        case .escalatedLapsed: "再確認がないため {who} へエスカレーションしました"
        case .escalatedByHand: "{actor} が {who} へエスカレーションしました"
        case .escalatedToNobody: "エスカレーションしましたが、呼び出せる人がいません"
        case .byPolicy: "「{policy}」レベル {level} ({due})"
        case .byPolicyRound: "「{policy}」レベル {level}、{round} 巡目 ({due})"
        case .byPolicyHand: "「{policy}」レベル {level}"
        case .handedTo: "{team} へ引き継ぎ"
        case .told: "連絡先: {people}"
        case .skipped: "呼び出せる人がいないため省略: レベル {levels}"
        case .closedByTime: "異議がなかったためクローズしました"
        case .closeHeldBack: "クローズできず解決済みのまま: {fields}が未入力"
        case .onCall: "{team} の当番"
        case .labelEscalated: "エスカレーション"
        case .labelAcknowledged: "確認"
        case .askedAgain: "要再確認: {span}動きなし"
        case .level: "レベル {level} → {who}、{when}"
        case .toWhom: "{who} へ、{when}"
        case .stopped: "その後確認済み"
        case .next: "次: レベル {level} → {who}、{when}"
        case .nothingNext: "以降のレベルなし"
        case .because: "理由: {reason}"
        case .tickNothing: "期限の来たものはありません。"
        case .tickWould: "何も記録していません。"
        case .clockBehind: "時計は {now} ですが、最後の記録は {newest} です。時計が直るまで自動処理を行いません。"
        case .clockBehindHint: "このホストの時計を合わせてください。記録の順序には影響しません。"
        case .destinationLevel: "「{policy}」レベル {level}: {who}"
        case .destinationTeam: "チーム {team}"
        }
    }
}
