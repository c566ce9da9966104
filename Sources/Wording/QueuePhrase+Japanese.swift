extension QueuePhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .title: "キュー"
        case .loading: "読み込み中…"
        case .emptyDesk: "チケットはまだありません。"
        case .emptyDeskHint: "{new} で最初の 1 件を登録できます。\n{help} でキー一覧を表示します。\nvakt import csv ファイル で他のツールから取り込めます。"
        case .emptyView: "{filter} に一致するチケットはありません。"
        case .emptyViewHint: "{key} で条件を変更、{key} {clear} Enter ですべてのチケットを表示します。\n{new} で新しいチケットを登録します。"
        case .emptyOpen: "未解決のチケットはありません。"
        case .emptyOpenHint: "お疲れさまでした。{key} で条件を変更できます (例: state:resolved)。\n{new} で新しいチケットを登録します。"
        case .columnMarks: "!"
        case .columnPriority: "P"
        case .columnId: "ID"
        case .columnTitle: "件名"
        case .columnRequester: "依頼者"
        case .columnService: "サービス"
        case .columnOwner: "担当"
        case .columnState: "状態"
        case .columnDue: "期限"
        case .columnAge: "経過"
        case .columnCategory: "カテゴリ"
        case .columnUpdated: "更新"
        case .columnTeam: "チーム"
        case .columnVendor: "ベンダー"
        case .onHoldFor: "{reason}待ち"
        case .viewCount: "{filter} ({count})"
        case .tickets: "{count|#件}"
        case .allTickets: "すべてのチケット"
        case .paused: "停止中"
        }
    }
}
