/// Japanese articles about input, accounts and security.
enum ArticlesJapanese {
    static func all() -> [StoryArticle] {
        [ime(), password(), clicked(), quarantine(), mojibake(), excel()]
    }

    private static func ime() -> StoryArticle {
        StoryArticle(
            "ImeJa", .ja, .knownError, by: "haruka", daysAgo: 45, "更新後に日本語入力ができない・候補が出ない",
            tags: ["software/input", "IME", "日本語入力"],
            """
            ## 症状
            - 「半角/全角」を押しても英字のまま
            - 変換候補のウィンドウが表示されない
            - 一部のソフトだけ文字が二重に入る

            ## 原因
            大型更新のあと、既定の入力方式が英語(US)に戻ることがあります。候補が出ないのは新しいIMEの不具合です。

            ## 対処

            | 症状 | 対処 |
            |---|---|
            | 切り替わらない | 設定 → 時刻と言語 → 言語 → 日本語を追加し、一番上へ |
            | 候補が出ない | 日本語 → Microsoft IME → 全般 → **以前のバージョンを使う** をオン |
            | 二重に入る | 上と同じ。直らなければ対象ソフト名を記録して連絡 |

            設定後は必ずサインアウトしてください。ユーザー辞書は消えません。
            """)
    }

    private static func password() -> StoryArticle {
        StoryArticle(
            "PasswordJa", .ja, .howTo, by: "haruka", daysAgo: 310, "パスワードを忘れた・ロックされたとき",
            tags: ["account/password", "ロック"],
            """
            ## 受付の手順
            1. 社員名簿の番号に**折り返し**、本人であることを確認します。上長による確認でも構いません。
            2. 「次回サインイン時に変更」を付けて仮パスワードを発行します。
            3. 口頭で伝えます。メールやチャットには書きません。

            ## 何度もロックされる場合
            古いパスワードを覚えている端末があります。サインインログで端末名を確認してください。
            会議室のタブレットや以前のスマートフォンが多い原因です。

            > 急いでいて、役員の名前を出し、折り返しを嫌がる電話は要注意です。丁重にお断りし、セキュリティ担当へ連絡してください。
            """)
    }

    private static func clicked() -> StoryArticle {
        StoryArticle(
            "PhishingClickedJa", .ja, .runbook, by: "daisuke", daysAgo: 180, "不審なリンクを開いた・情報を入力したとき",
            tags: ["security/phishing", "フィッシング"],
            """
            まず、すぐに知らせてくれたことにお礼を伝えます。責めると次から報告が来なくなります。

            - [ ] 開いた時刻と端末(社用PC・スマートフォン)
            - [ ] 入力したもの(パスワード、認証コード、カード番号)
            - [ ] 承認通知が来たか、許可したか

            | 状況 | 対応 |
            |---|---|
            | 開いただけ | 端末をスキャン、翌日に再確認 |
            | パスワードを入力 | **ただちにアカウント停止**、全セッション終了、本社セキュリティへ電話 |
            | 通知を許可した | 上に加えて重大度1。責任者へ連絡 |

            本社の勤務時間外は当番へ電話してください(内線 4499)。再設定は対面かビデオ通話で本人確認をしてから行います。
            """)
    }

    private static func quarantine() -> StoryArticle {
        StoryArticle(
            "QuarantineJa", .ja, .howTo, by: "haruka", daysAgo: 120, "届くはずのメールが見つからないとき",
            tags: ["mail/delivery", "隔離", "迷惑メール"],
            """
            1. 迷惑メールフォルダーを確認します。
            2. 隔離一覧(毎朝8時に届く通知メールのリンク)を確認します。
            3. 見つからなければ、**差出人・宛先・おおよその時刻**を添えてご連絡ください。経路を追跡します。

            ### 隔離される主な理由

            - マクロ付きの古い形式(`.xls`、`.doc`)の添付ファイル
            - パスワード付きZIP
            - 差出人側の設定不備(SPF)

            解放は安全を確認してからサービスデスクが行います。取引先には `.xlsx` やPDFでの再送をお願いしてください。
            """)
    }

    private static func mojibake() -> StoryArticle {
        StoryArticle(
            "CsvMojibakeJa", .ja, .howTo, by: "haruka", daysAgo: 70, "CSVをExcelで開くと文字化けする",
            tags: ["software/office", "CSV", "文字化け"],
            """
            ダブルクリックで開くと、ExcelはCSVをShift_JISとみなします。UTF-8で書かれたファイルは化けます。

            ## 開き方
            1. 空のブックを開き、「データ」→「テキストまたはCSVから」。
            2. 「元のファイル」で **65001: Unicode (UTF-8)** を選びます。
            3. 品番など先頭が0の列は「文字列」にします。

            ## 見分け方

            | 見え方 | 実際の文字コード | 開いた文字コード |
            |---|---|---|
            | `讀懈渊` | UTF-8 | Shift_JIS |
            | `ŒŸ¸` | Shift_JIS | 西欧 |

            化けたまま上書き保存すると**元に戻せません**。必ず元ファイルを残してください。
            """)
    }

    private static func excel() -> StoryArticle {
        StoryArticle(
            "ExcelAddInJa", .ja, .knownError, by: "haruka", daysAgo: 85, "元帳アドイン(TM Ledger)がリボンから消える",
            tags: ["software/office", "Excel", "アドイン"],
            """
            ## 症状
            更新の翌朝などに「Ledger」タブがなくなります。

            ## 原因
            起動に1秒以上かかったアドインを、Excelが自動的に無効にするためです。

            ## 対処
            1. 「ファイル」→「オプション」→「アドイン」→ 管理:「使用できないアイテム」→「設定」
            2. **TM Ledger** を選び「有効にする」
            3. Excelを再起動

            経理部の端末には、無効にされない設定を順次配布しています。
            """)
    }
}
