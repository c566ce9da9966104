extension KnowledgePhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .title: "ナレッジ"
        case .forTicket: "{id} のナレッジ"
        case .nothing: "似たものは見つかりませんでした。"
        case .nothingHint: "今回の解決内容を残しておけば、次の人がここで見つけられます。\n記事: vakt kb import ディレクトリ で Markdown ファイルを取り込めます。"
        case .noTicket: "チケットを選ぶと、過去の解決例を表示します。"
        case .articles: "記事"
        case .solved: "過去の解決例"
        case .uses: "{count|#回}利用"
        case .retired: "廃止"
        case .resolvedAs: "{code}、{ago}"
        case .linked: "リンク済み"
        case .linkedNow: "{article} を {id} にリンクしました。"
        case .reference: "参照 {id}: {title}"
        case .referenceSolved: "類似 {id}: {title}"
        case .articleHead: "{kind} · {language} · 第{version}版 · {owner}"
        case .reviewBy: "見直し期限 {time}"
        case .reviewOver: "見直し期限切れ {time}"
        case .loading: "読み込み中…"
        case .page: "{from}–{to} / {all}"
        case .image: "画像: {text}"
        }
    }
}
