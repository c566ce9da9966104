/// Japanese articles about machines, networks and the desk's own ways.
enum ArticlesJapaneseMore {
    static func all() -> [StoryArticle] {
        [vpn(), files(), replacement(), starter(), rooms(), incidentOrProblem()]
    }

    private static func vpn() -> StoryArticle {
        StoryArticle(
            "VpnJa", .ja, .howTo, by: "takumi", daysAgo: 145, "社外からVPNにつながらないとき",
            tags: ["network/vpn", "在宅勤務", "出張"],
            """
            上から順に試してください。

            1. VPNを切った状態でWebページが開くか確認する。ホテルではログイン画面が先に出ます。
            2. クライアントのバージョンを確認する。**5.2未満は更新**してください。
            3. 接続先を「ホテル用(443)」に変える。
            4. スマートフォンのテザリングで試す。つながれば回線側の問題です。

            ```
            ipconfig | findstr IPv4
            ```

            自宅のアドレスが `10.20.` で始まる場合は社内と重複しています。[詳しい説明(英語)](kb:VpnOverlap)
            """)
    }

    private static func files() -> StoryArticle {
        StoryArticle(
            "FileServerJa", .ja, .howTo, by: "takumi", daysAgo: 100, "大阪ファイルサーバーの使い方と復元",
            tags: ["files/restore", "files/quota", "共有フォルダー"],
            """
            ## どこに置くか

            | データ | 場所 | 保存期間 |
            |---|---|---|
            | 図面・文書 | `設計`、`共有` | 無期限 |
            | 試験動画・生データ | アーカイブNAS `¥¥nas-osa¥試験` | 5年 |
            | 一時的な受け渡し | `受渡し` | 14日で自動削除 |

            50GBを超えるコピーは事前にご連絡ください。夜間に残量の警報が出ます。

            ## 消してしまったとき
            1. **フォルダー**を右クリック →「以前のバージョンの復元」
            2. 消す前の時刻を選び、「開く」で中身を確認
            3. 必要なものだけを**コピー**する(「復元」は他の人の変更も巻き戻します)
            """)
    }

    private static func replacement() -> StoryArticle {
        StoryArticle(
            "PcReplaceJa", .ja, .runbook, by: "takumi", daysAgo: 200, "PC交換の手順", tags: ["hardware/laptop", "入れ替え"],
            """
            - [ ] 同期フォルダーの同期が完了していること
            - [ ] ブラウザーのお気に入り
            - [ ] **IMEのユーザー辞書**(ツール → 一覧の出力)
            - [ ] 電子申請などの証明書(秘密キー付きでエクスポート)
            - [ ] プリンターの既定値(A4、両面)
            - [ ] 認証アプリは端末ではなくスマートフォン側にあることを確認

            新しいPCで本人にサインインしてもらい、印刷・会計・VPNを一度ずつ試します。旧PCは**2週間**保管してから消去します。
            """)
    }

    private static func starter() -> StoryArticle {
        StoryArticle(
            "StarterJa", .ja, .howTo, by: "haruka", daysAgo: 250, "入社・異動の準備", tags: ["account/starter", "入社"],
            """
            人事からの依頼は5営業日前まで。派遣社員の場合は**機密保持契約の写し**が必要です。

            1. 役割のひな形からアカウントを作成(前任者のコピーは不可)
            2. 部門のメーリングリストと共有フォルダー
            3. PCの準備、日本語IMEの確認
            4. 業務システムの権限(データ責任者の承認をチケットに残す)
            5. 入館証は総務に依頼

            異動のときは、**前の部署の権限を外す日**を最初に決め、保留(予定)にしておきます。
            """)
    }

    private static func rooms() -> StoryArticle {
        StoryArticle(
            "MeetingRoomJa", .ja, .howTo, by: "takumi", daysAgo: 115, "会議室の画面・音声トラブル",
            tags: ["room/display", "room/camera", "会議室"],
            """
            開始まで時間がないときは、まず予備のスピーカーフォン(総務の棚)を持って行きます。

            | 症状 | 最初に見るところ |
            |---|---|
            | 信号なし | モニターの入力切替(HDMI 1) |
            | こちらの声が届かない | 天井マイクの赤ランプ、ミュート |
            | 声が響く | マイクが2つ有効になっていないか |
            | カメラが勝手に動く | 自動追尾をオフ、リモコンの電池 |

            直したら、原因と部屋の名前を必ず記録してください。同じ部屋が3回続いたら機器を交換します。
            """)
    }

    private static func incidentOrProblem() -> StoryArticle {
        StoryArticle(
            "IncidentOrProblemJa", .ja, .howTo, by: "daisuke", daysAgo: 215, "インシデントと問題の違い、対応の流れ",
            tags: ["process", "インシデント"],
            """
            **インシデント**は「いま困っていること」。早く元どおり使えるようにするのが目的です。
            **問題**は「なぜそうなったか」。根本原因を見つけ、くり返さないようにするのが目的です。
            火を消すのと、火元を調べるのは別の仕事です。

            ## 流れ
            1. 受け付けて記録する(いつ・どこで・誰が・何が)
            2. 影響と緊急度で優先度を決める
            3. 応答し、広がりを止める。まず回避策がないか、ナレッジを探す
            4. 手に負えなければ、理由を添えて担当チームへ引き継ぐ
            5. 直ったら、**利用者に確認**してから解決にする
            6. 記録を読み返し、次に役立つことを記事にする

            | こんなとき | すること |
            |---|---|
            | 同じ件が3回 | 問題として登録を相談 |
            | 回避策だけで解決 | 解決コードは「回避策」、恒久対応を別に |
            | 複数の拠点で同時 | 親チケットを1つ作り、残りをまとめる |
            """)
    }
}
