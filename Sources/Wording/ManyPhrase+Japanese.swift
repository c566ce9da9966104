extension ManyPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .groupMark: "マーク"
        case .placePreview: "確認画面"
        case .placeResults: "結果"
        case .marked: "[{count|# 件マーク}]"
        case .markedHidden: "[{count|# 件マーク}、うち {hidden} 件はこのビュー外]"
        case .hidden: "うち {count|# 件}は、いま表示しているビューにありません。"
        case .isHidden: "(ビュー外)"
        case .rangeBegun: "ここから範囲を選びます。移動して、もう一度 {key} を押してください。"
        case .limited: "このビューの先頭 {count} 件をマークしました。まだ続きがあります。条件を絞ると残りもマークできます。"
        case .anchorGone: "範囲のもう一方の端がこのビューにありません。選び直してください。"
        case .whyNoMarks: "マークされたチケットがありません"
        case .oneAtATime: "一度に1件です。先に印を外してください"
        case .reading: "{count|# 件}を読み込んでいます…"
        case .trying: "{count|# 件}で確認しています…"
        case .progress: "{what}: {count|# 件}のうち {done} 件"
        case .previewTitle: "{what}: {count|# 件}"
        case .previewPartTitle: "{what}: {count|# 件}のうち {can} 件"
        case .resultTitle: "{what}: {count|# 件}のうち {done} 件完了"
        case .will: "変更するもの: {count} 件"
        case .cannot: "変更できないもの: {count} 件"
        case .notDone: "変更しなかったもの: {count} 件"
        case .notDoneMarked: "変更せず、マークを残したもの: {count} 件"
        case .andMore: "… ほか {count|# 件}"
        case .undoHint: "あとで {key} を押すと、まとめて元に戻せます。"
        case .done: "{what}: {count|# 件}で完了しました。{key} で元に戻せます。"
        case .differs: "それぞれ異なる"
        case .chooseOne: "チケットごとに異なります。共通の値を選んでください。"
        case .noneCan: "できるチケットがありません"
        case .someCan: "{what} – {count} 件のうち {can} 件"
        case .copied: "ID を {count|# 件}コピーしました。"
        }
    }
}
