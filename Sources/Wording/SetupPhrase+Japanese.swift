extension SetupPhrase {
    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .noDeskHere: "{path} にはまだデスクがありません。"
        case .whatItIs: "デスクとは、チームのチケットを収めるディレクトリです。次の中から選べます。"
        case .choosePractice: "練習用デスクを見てまわる: ある会社の一週間 (vakt demo)"
        case .chooseMake: "ここにデスクを作る: 質問は五つ (vakt init)"
        case .chooseLeave: "何もしない"
        case .choicePrompt: "どれにしますか？ [{default}] "
        case .noSuchChoice: "{choices} のいずれかを入力してください。"
        case .intro: "五つの質問で {path} にデスクを作ります。Enter で [ ] 内の値になります。"
        case .introNothingYet: "最後の回答まで何も書き込みません。Ctrl-C で中止。後から desk.toml で変更できます。"
        case .noneSign: "「-」でなし"
        case .askName: "デスクの名前は？"
        case .askTeams: "チケットを渡すチームは？"
        case .askPeople: "{user} さんのほかに担当する人は？"
        case .askServices: "担当するサービスは？"
        case .askCategories: "チケットのカテゴリは？"
        case .whyName: "画面の一番上に表示されます。"
        case .whyTeams: "短い名前をコンマで区切って。{none}。"
        case .whyPeople: "このシステムのユーザー名で: anna, bengt:supervisor。役割は {roles}。"
        case .whyServices: "コンマで区切って。{none} (どんな名前でも使えます)。"
        case .whyCategories: "コンマで区切って、下位はスラッシュで: メール/サーバー。{none}。"
        case .proposedName: "サービスデスク"
        case .proposedTeams: "サービスデスク, ネットワーク, アプリケーション"
        case .proposedServices: "メール, ネットワーク, 業務端末, 電話, 印刷, アカウント, 業務システム"
        case .proposedCategories:
            """
            メール/クライアント, メール/サーバー, ネットワーク/拠点, ネットワーク/VPN, ネットワーク/Wi-Fi, \
            ハードウェア/PC, ハードウェア/画面, ハードウェア/電話, ソフトウェア/導入, ソフトウェア/エラー, \
            アカウント/パスワード, アカウント/権限, 印刷, セキュリティ/フィッシング, セキュリティ/紛失, その他
            """
        case .notUsable: "使えません: {text}"
        case .notSafe: "表示できない文字が含まれています。"
        case .keptSettings: "{path} にはすでに desk.toml があります。そのまま使うため、質問はありません。"
        case .stopped: "何も作成しませんでした。"
        case .nextStep: "開くには: vakt --desk {path}"
        case .completionInstall:
            """
            {shell} の補完: チケット、担当者、チーム、カテゴリなどの値も補完します。今後のシェルすべてに:

                {always}

            このシェルだけに:

                {now}
            """
        case .completionUnknownShell: "補完は bash、zsh、fish に対応しています。"
        case .noSuchPage: "マニュアルに「{page}」というページはありません。一覧は vakt man --list で表示できます。"
        case .noManualReader:
            """
            ここには表示に使う man も mandoc もありません。vakt man --install ~/.local/share/man でマニュアルを書き出せます\
            （このページは {file}）。各コマンドの -h でも同じ説明を読めます。
            """
        case .crashedBefore: "\nvakt: プログラムの異常で終了しました。保存済みの内容は無事です。チケットの内容を含まない報告書：\n      "
        case .crashedAfter: "\n"
        case .crashedEarlier: "以前 Vakt が異常終了しました。チケットの内容を含まない報告書が {path} にあります。"
        }
    }
}
