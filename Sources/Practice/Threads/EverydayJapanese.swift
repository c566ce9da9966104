/// The ordinary week in Osaka: what was solved, first half.
enum EverydayJapanese {
    static let script: String = """
        ## ja-ime-1 incident ja phone 6/01:20 haruka yamamoto.k
        日本語入力ができず、英字しか打てません
        今朝の更新後から「半角/全角」を押しても切り替わりません。見積書が作れず困っています。
        @ +2 haruka triage workplace software/input 3 2 service-desk
        @ +0 haruka take
        @ +8 haruka note 更新で英語(US)キーボードが既定になっていた。言語バーから日本語IMEが外れている。
        @ +1 haruka article ImeJa
        @ +4 haruka resolve known-error 日本語IMEを追加し直し、既定に設定。再起動後も維持されることを確認。

        ## ja-ime-2 incident ja mail 6/02:05 intake ogawa.n
        変換候補が表示されない
        文字は打てるのですが、スペースを押しても候補のウィンドウが出ません。Excelだけです。
        @ +15 haruka triage office-apps software/input 3 3 service-desk
        @ +10 haruka take
        @ +20 haruka resolve workaround 新しいIMEとExcelの組み合わせの既知の不具合。「以前のバージョンのIMEを使う」をオンにして回避。修正版の配布待ち。
        @ +1 haruka article ImeJa

        ## ja-ime-3 incident ja walk-in 5/03:30 haruka kimura.t
        辞書に登録した部品名が消えた
        品番と部品名を500件ほど登録していました。パソコンを交換したら全部ありません。
        @ +3 haruka triage workplace software/input 3 2 service-desk
        @ +0 haruka take
        @ +25 haruka resolve solution 旧端末からユーザー辞書をエクスポートし、新端末へ読み込み(512件)。次回の交換手順に辞書の移行を追加した。
        @ +1 haruka article PcReplaceJa

        ## ja-pass-1 incident ja phone 5/01:05 haruka ito.shinji
        パスワードの有効期限が切れてしまいました
        昨日まで出張で、案内に気づきませんでした。
        @ +1 haruka triage identity account/password 3 2 service-desk
        @ +0 haruka take
        @ +5 haruka resolve solution 上長への折り返しで本人確認のうえ仮パスワードを発行。ご自身で変更済み。
        @ +0 haruka article PasswordJa

        ## ja-pass-2 incident ja phone 3/01:40 haruka sato.yuko
        アカウントがロックされました
        何もしていないのにロックされます。
        @ +2 haruka triage identity account/password 3 2 service-desk
        @ +0 haruka take
        @ +15 haruka note 会議室の予約用タブレットに佐藤さんの古いパスワードが残っていた。
        @ +8 haruka resolve solution タブレットの設定を共用アカウントに変更。ロックは再発していない。

        ## ja-mfa-1 incident ja walk-in 5/04:10 haruka tanaka.m
        機種変更したら認証アプリが空になった
        バックアップを取っていませんでした。
        @ +3 haruka triage identity account/mfa 3 2 service-desk
        @ +0 haruka take
        @ +8 haruka resolve solution 社員証で本人確認、ワンタイムコードを発行して新端末を登録。予備として電話番号も登録してもらった。

        ## ja-vpn-1 incident ja phone 5/01:30 haruka ogawa.n
        在宅勤務でVPNにつながりません
        「サーバーが応答しません」と出ます。昨日は使えました。
        @ +3 haruka triage vpn network/vpn 3 2 service-desk
        @ +0 haruka take
        @ +12 haruka note 自宅ルーターの再起動後、IPv6のみで接続されている。VPNクライアントが古い(4.9)。
        @ +15 haruka resolve solution クライアントを5.2に更新して接続できた。
        @ +1 haruka article VpnJa

        ## ja-vpn-2 incident ja mail 3/02:10 intake ito.shinji
        ホテルのWi-FiからVPNが使えない
        札幌のホテルです。明朝の商談資料を共有フォルダーから取り出したいです。
        @ +8 haruka triage vpn network/vpn 3 2 service-desk
        @ +0 haruka take
        @ +4 haruka reply 伊藤さん、接続先の一覧で「ホテル用(443)」を選んでお試しください。
        @ +40 haruka note 本人より「つながりました。助かりました」と電話あり。
        @ +1 haruka resolve solution ホテル用プロファイルで接続。
        @ 2/01:30 haruka close

        ## ja-excel-1 incident ja portal 6/03:00 intake sato.yuko
        Excelの元帳アドインが表示されない
        リボンから「TM Ledger」タブがなくなりました。月次の締めが近いので早めにお願いします。
        @ +15 haruka triage office-apps software/office 3 2 service-desk
        @ +0 haruka take
        @ +10 haruka resolve known-error 読み込みに時間がかかったためExcelが無効にしていた。「常に有効にする」に設定。
        @ +0 haruka article ExcelAddInJa

        ## ja-excel-2 incident ja portal 4/01:50 intake kimura.t
        CSVを開くと文字化けします
        検査装置から出したCSVが「検査結果」が「讀懈渊邨先棡」のようになります。昨日の更新のあとからです。
        @ +20 haruka triage office-apps software/office 3 3 service-desk
        @ +5 haruka take
        @ +10 haruka note 装置側の更新で出力がShift_JISからUTF-8(BOMなし)に変わっていた。
        @ +10 haruka resolve workaround 「データ」→「テキストまたはCSVから」でUTF-8を指定して取り込む。装置側の設定変更は技術部に依頼。
        @ +1 haruka article CsvMojibakeJa

        ## ja-print-1 incident ja walk-in 4/02:10 haruka ogawa.n
        印刷すると用紙がA4なのにレターになる
        海外の書類を開いたあと、全部レターサイズで止まります。
        @ +2 haruka triage print hardware/printer 3 3 workplace
        @ +0 haruka take
        @ +8 haruka resolve solution 既定の用紙をA4に戻し、「A4/レターの自動切替」を有効化。

        ## ja-print-2 incident ja phone 2/05:20 haruka kobayashi.a
        封筒印刷で紙が詰まる
        お客様への案内状の封筒300枚を印刷中です。10枚に1回詰まります。
        @ +3 haruka triage print hardware/printer 3 2 workplace
        @ +10 takumi take
        @ +20 takumi resolve solution 手差しトレイから「封筒・厚口」設定で印刷。封をする側の向きを逆にして300枚完了。

        ## ja-starter-1 request ja portal 8/02:30 intake watanabe.r
        中途入社1名の準備(品質保証部)
        来月1日付で松田 遼さんが入社します。PC、メール、入館証、検査システムの権限をお願いします。
        @ +25 haruka triage identity account/starter 3 3 service-desk
        @ +30 haruka take
        @ +1 haruka article StarterJa
        @ 6/03:00 haruka note PCキッティング完了。検査システムの権限は木村さんの承認待ち。
        @ 4/02:00 haruka resolve solution すべて準備完了。初日のオリエンテーション資料も更新済み。
        @ +0 haruka spent 110 other 入社準備

        ## ja-starter-2 request ja portal 5/05:00 intake watanabe.r
        派遣社員2名のアカウント(3か月)
        経理部の決算対応です。会計システムは参照のみ。
        @ +20 haruka triage identity account/starter 3 2 service-desk
        @ +15 haruka take
        @ +2 haruka hold caller 派遣元の機密保持契約の写しが必要。
        @ 4/03:00 caller says 契約書の写しを共有フォルダーに置きました。
        @ +60 haruka resolve solution 終了日付きで2アカウント作成、会計は参照権限のみ。

        ## ja-leaver request ja portal 4/06:10 intake watanabe.r
        退職者のアカウント停止
        今月末で技術部の西村さんが退職します。データは田中さんへ引き継ぎです。
        @ +20 haruka triage identity account/leaver 3 3 service-desk
        @ 2/07:30 haruka take
        @ +30 haruka resolve solution 最終出社日の18時に停止予約、データは田中さんへ移管済み。PCと入館証を回収。

        ## ja-room-1 incident ja phone 6/04:55 haruka ito.shinji
        会議室「淀」のモニターに映らない
        13時からお客様がいらっしゃいます。HDMIを挿しても「信号なし」です。
        @ +1 haruka triage meeting-rooms room/display 2 1 workplace
        @ +0 takumi take
        @ +1 takumi article MeetingRoomJa
        @ +6 takumi cause 前の利用者が入力を無線に固定したままだった。
        @ +0 takumi resolve solution モニターの入力が無線側に固定されていた。HDMIに変更し、自動切替を有効化。開始に間に合った。

        ## ja-room-2 incident ja portal 3/03:20 intake watanabe.r
        Web会議で相手に声が届かない
        会議室「堂島」です。こちらには相手の声が聞こえます。面接が続くので早めにお願いします。
        @ +10 haruka triage meeting-rooms room/camera 3 2 workplace
        @ +15 takumi take
        @ +12 takumi resolve solution 天井マイクのミュートボタンが押された状態で固着。清掃して復旧、予備のスピーカーフォンも配備。

        ## ja-wifi-1 incident ja phone 4/01:25 haruka kimura.t
        検査室でWi-Fiが切れる
        電波暗室の扉を閉めると切れます。
        @ +3 haruka triage wifi network/wifi 3 3 network
        @ +20 takumi take
        @ +10 takumi resolve no-resolution 電波暗室は電波を遮るための部屋なので、閉めれば必ず切れます。中に有線の差込口があることをご案内した。

        ## ja-wifi-2 incident ja mail 2/02:40 intake kobayashi.a
        受付のタブレットがWi-Fiにつながらない
        来客受付ができず、紙で対応しています。
        @ +6 haruka triage wifi network/wifi 3 1 network
        @ +8 takumi take
        @ +15 takumi resolve solution 証明書の期限切れ。更新して復旧。同じ日に発行した端末が本社にも多数あるはずなので、Oskarさんに注意喚起した。
        """
}
