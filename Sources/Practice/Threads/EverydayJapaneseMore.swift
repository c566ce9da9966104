/// The ordinary week in Osaka: second half, and what is still open.
enum EverydayJapaneseMore {
    static let script: String = """
        ## ja-pc-1 incident ja walk-in 5/02:15 haruka watanabe.r
        ノートPCの電源が入らない
        昨日まで問題なく使えていました。充電ランプも点きません。
        @ +2 haruka triage workplace hardware/laptop 3 1 workplace
        @ +0 takumi take
        @ +15 takumi resolve solution 帯電による起動不良。ACアダプターを外して電源ボタンを30秒長押し、復旧。
        @ +0 takumi spent 15 repair 対面対応

        ## ja-pc-2 incident ja phone 4/05:05 haruka sato.yuko
        PCの動作が極端に遅い
        ファイルを開くのに1分かかります。再起動しても同じです。
        @ +3 haruka triage workplace hardware/laptop 3 2 workplace
        @ +20 takumi take
        @ +25 takumi note ディスクの空きが1.2GB。ダウンロードフォルダーに請求書PDFが8年分。
        @ +30 takumi resolve solution 請求書をファイルサーバーへ移動(佐藤さんと一緒に仕分け)、空き140GB。

        ## ja-pc-3 request ja portal 7/06:00 intake ogawa.n
        マウスの交換
        左クリックが二重に反応します。
        @ +20 haruka triage workplace hardware/peripheral 3 3 workplace
        @ 6/01:40 haruka take
        @ +10 haruka resolve solution 在庫から交換。

        ## ja-file-1 incident ja phone 2/03:05 haruka tanaka.m
        共有フォルダーの図面を誤って削除しました
        「SD-40_筐体」フォルダーごと消してしまいました。今朝9時ごろまではありました。
        @ +1 haruka triage files files/restore 3 1 service-desk
        @ +0 haruka take
        @ +10 haruka resolve solution 前日23時の「以前のバージョン」から復元。今朝の変更分2点は田中さんの手元にあったものを上書き。
        @ +0 haruka article FileServerJa

        ## ja-file-2 request ja portal 4/04:20 intake kimura.t
        品質保証部の共有フォルダーに外部監査員の閲覧権限
        来週の監査期間中(3日間)のみ、閲覧だけ。
        @ +15 haruka triage files files/access 3 3 service-desk
        @ +30 haruka take
        @ 3/01:30 haruka resolve solution 期間限定アカウントを作成、対象フォルダーのみ閲覧可。終了日に自動停止。

        ## ja-erp-1 incident ja phone 3/09:35 daisuke sato.yuko
        仕訳の登録に時間がかかる
        1件登録するのに30秒以上かかります。月末なので困ります。
        @ +2 daisuke triage erp erp/performance 2 2 erp
        @ +5 bengt take
        @ +2 bengt duplicate en-erp-slow
        @ +40 bengt cause Report FIN-204 held the lock.
        @ +1 bengt resolve duplicate Same cause as in London and Gothenburg, back to normal since 10:22.

        ## ja-erp-2 incident ja mail 5/03:15 intake sato.yuko
        請求書の宛名で「髙」が「高」になる
        お客様から、社名の漢字が違うとお叱りを受けました。正しくは「髙島」です。
        @ +15 haruka triage erp erp/report 3 2 erp
        @ +1 haruka article IncidentOrProblemJa
        @ 5/09:40 bengt take
        @ +70 bengt note Output font of the invoice form lacks U+9AD9 and substitutes. Haruka sent me three more such characters (﨑, 德, 𠮷).
        @ 4/10:20 bengt resolve solution Form uses a Japanese font with the full set now; all four printed and compared by Haruka.
        @ +1 haruka note 佐藤さんに差し替え版の請求書を確認いただいた。

        ## ja-erp-3 incident ja portal 2/04:40 intake ogawa.n
        受注画面で顧客コードが検索できない
        カナで検索すると0件になります。コードを直接入れると出ます。
        @ +15 haruka triage erp erp/posting 3 3 erp
        @ 2/09:20 bengt take
        @ +60 bengt resolve solution Half-width and full-width kana were compared as different since the last update. Search folds both again.

        ## ja-phone-1 incident ja walk-in 6/05:40 haruka ito.shinji
        社用スマートフォンの画面が割れた
        駅の階段で落としました。タッチは効きます。
        @ +3 haruka triage workplace hardware/phone 3 3 workplace
        @ +10 takumi take
        @ +20 takumi hold vendor 修理に出し、代替機を貸与。
        @ 3/04:30 takumi resume 修理完了。
        @ +25 takumi resolve solution 修理済み端末を返却、代替機を初期化。

        ## ja-phone-2 incident ja phone 4/02:35 haruka kobayashi.a
        代表電話が夜間案内のまま切り替わらない
        9時を過ぎても「営業時間外です」と流れています。お客様から苦情です。
        @ +1 haruka triage network hardware/phone 2 1 network
        @ +2 takumi take
        @ +8 takumi contain 手動で昼間の案内に切り替え。
        @ +35 takumi cause 祝日カレンダーに今日が誤って登録されていた。
        @ +2 takumi resolve solution カレンダーを修正。来年分も総務と読み合わせた。

        ## ja-browser incident ja portal 3/05:10 intake kobayashi.a
        電子申請のサイトで証明書が選択できない
        社会保険の電子申請で、証明書の選択画面に何も出てきません。提出期限は明日です。
        @ +8 haruka triage workplace software/browser 3 1 service-desk
        @ +5 haruka take
        @ +30 haruka resolve solution 前任者のユーザーに証明書が入っていた。エクスポートして小林さんのアカウントに取り込み、申請完了を確認。

        ## ja-install request ja portal 3/06:05 intake tanaka.m
        波形解析ソフトの更新
        バージョン8.2をお願いします。8.1では新しい試験機のデータが読めません。
        @ +20 haruka triage workplace software/install 3 3 workplace
        @ 2/02:00 takumi take
        @ +40 takumi resolve solution 技術部の5台に8.2を配布。旧版の設定は引き継がれている。

        ## ja-cancel request ja mail 2/06:15 intake yamamoto.k
        モニター追加のお願い
        2台目のモニターをお願いします。
        @ +35 haruka note 在庫なし。来月の入荷予定を案内。
        @ +60 intake says それでは、席替えのあとに改めてお願いすることにします。
        @ +5 haruka cancel 本人の希望により取り下げ。

        ## ja-spam incident ja mail 1/01:35 intake yamamoto.k
        大事なお客様のメールが迷惑メールに入る
        同じお客様から3回続けて迷惑メールに入り、返信が遅れてしまいました。
        @ +12 haruka triage email mail/delivery 3 2 messaging
        @ 1/08:35 nadia take
        @ +25 nadia note Customer's SPF record misses their new mail provider. Wrote to their postmaster, with the line they need.
        @ +10 nadia resolve workaround Sender allowed for 30 days until they have corrected their record.
        @ +0 haruka article QuarantineJa

        ## ja-open-ime incident ja phone now-84 haruka sato.yuko
        会計システムだけ日本語が二重に入力される
        「請求書」と打つと「請求書請求書」になります。他のソフトは正常です。
        @ +4 haruka triage erp software/input 3 2 service-desk
        @ +6 haruka take
        @ +15 haruka note 以前のバージョンのIMEでは再現しない。会計クライアント側の入力処理の問題と思われる。

        ## ja-open-meeting incident ja portal now-236 intake watanabe.r
        会議室「堂島」のカメラが勝手に動く
        誰も話していない方を向いたり、天井を映したりします。明日は役員面接です。

        ## ja-open-wifi incident ja mail 2/03:50 intake ogawa.n
        営業部の窓際でWi-Fiが弱い
        席替えで窓際になってから、オンライン会議の音声が途切れます。
        @ +30 haruka triage wifi network/wifi 3 3 network
        @ 1/02:00 takumi take
        @ +45 takumi note 隣のビルの新しいアクセスポイントとチャンネルが重なっている(6ch)。
        @ +30 takumi note 5GHz帯に固定して様子を見る。
        @ +2 takumi hold caller 小川さんに2日ほど様子を見ていただく。

        ## ja-open-edi incident ja phone now-455 haruka ito.shinji
        大口のお客様のEDI注文が取り込まれない
        今日の分が1件も入っていません。先方は送信済みとのこと。本日出荷分があります。
        @ +6 haruka triage erp erp/posting 2 1 erp
        @ +1 haruka team erp EDIはヨーテボリのERPチームの担当。
        @ +19 bengt take
        @ +30 bengt note Files are there, but the name has full-width digits since their system change, so our pattern does not match.
        @ +25 bengt workaround Renamed today's nine files by hand, orders are in; the afternoon's shipment is safe.
        @ +180 bengt note Pattern accepts both widths in test. One more test with a real file.

        ## ja-open-license incident ja portal now-1790 intake kimura.t
        検査成績書のPDFに「評価版」の透かしが入る
        お客様に提出する成績書に透かしが入ってしまいます。先週までは出ていませんでした。
        @ +35 haruka triage office-apps software/install 2 2 workplace
        @ +30 takumi take
        @ +20 takumi note ライセンスサーバーの時計のずれ(時刻同期の件)で期限切れと判定された可能性。再認証しても直らない。
        @ +2 takumi related alert-ntp
        @ +60 takumi hold vendor メーカーのサポートに調査を依頼(受付番号 20418)。

        ## ja-open-printer incident ja walk-in now-160 haruka kobayashi.a
        案内はがきの宛名がずれる
        展示会のご案内です。表計算の住所録から印刷すると、郵便番号が枠から2ミリずれます。600枚あります。
        @ +5 haruka triage print hardware/printer 3 3 workplace

        ## ja-open-transfer request ja portal now-1320 intake watanabe.r
        異動に伴う権限変更(3名)
        来月1日付で営業部から品質保証部へ3名異動します。営業部の権限は月末まで残してください。
        @ +40 haruka triage identity account/access 3 3 service-desk
        @ +50 haruka take
        @ +5 haruka hold scheduled now+5600 月末に営業部の権限を外す。品質保証部の権限は付与済み。

        ## ja-open-backup incident ja portal now-520 intake tanaka.m
        試験データの転送が夜中に止まる
        毎晩2時ごろに転送が止まり、朝に手動で再開しています。3日続いています。
        @ +50 haruka triage files files/quota 3 3 platform

        ## ja-open-you request ja mail now-125 intake ogawa.n
        展示会用のタブレット5台の設定
        来週の展示会で製品デモを流します。ネットにつながらなくても動くようにしてください。
        @ +15 haruka triage workplace software/install 3 2 workplace
        @ +10 daisuke assign you 大阪は手一杯なので、本社側でお願いします。
        """
}
