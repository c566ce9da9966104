/// The mail outage as everybody else met it, and what it left behind.
enum MailOutageCallers {
    static let script: String = """
        ## mail-ulrika incident sv phone 4/08:24 moa ulrika.mattsson
        Kommer inte åt mejlen, betalfilen måste bekräftas
        Banken skickar en bekräftelse på betalfilen och den ska godkännas före 10. Outlook står och snurrar.
        @ +2 moa triage email mail/server 3 1 service-desk
        @ +0 moa take
        @ +1 moa parent mail-outage
        @ +6 moa note Banken kan godkänna per telefon med motringning, Ulrika har numret. Klart 08.50.
        @ +0 moa hold parent Inget mer att göra förrän mejlen är uppe.
        @ 4/11:58 moa resume Mejlen uppe.
        @ +2 moa resolve duplicate Driftstopp i mejlen. Betalfilen blev godkänd per telefon i tid.

        ## mail-camilla incident sv phone 4/08:31 johan camilla.ask
        Mejlen funkar inte på linje 2
        Datorn vid linje 2 får inga orderbekräftelser. De andra datorerna i hallen verkar ha samma.
        @ +4 johan triage email mail/server 3 2 service-desk
        @ +0 johan take
        @ +1 johan duplicate mail-outage
        @ +0 johan resolve duplicate Hela företaget är utan mejl, pågående arbete. Camilla kör på utskrivna order så länge.

        ## mail-rolf incident sv walk-in 4/08:45 johan rolf.engdahl
        Serviceteknikerna får inga arbetsordrar till mobilen
        Fyra man ute på jobb i skärgården som inte fått dagens ordrar.
        @ +2 johan triage email mail/server 2 1 service-desk
        @ +0 johan take
        @ +1 johan parent mail-outage
        @ +12 johan note Lade dagens arbetsordrar som pdf i den delade mappen och skickade länken med sms till alla fyra.
        @ +0 johan hold parent Klarar sig i dag med sms-länken.
        @ 4/11:59 johan resume Mejlen går.
        @ +20 johan cause Driftstoppet i mejlen.
        @ +0 johan resolve duplicate Ordrarna kom ut igen av sig själva 12.05. Rolf vill ha sms-reserven kvar som rutin, skrev in den i artikeln.
        @ +2 johan article SmsOrders

        ## mail-gun incident sv phone 4/08:52 moa gun.aberg
        Besökarna får inga kallelser
        Två besökare i receptionen som säger att mötet är inställt för att de inte fick någon länk. Är det fortfarande mejlen?
        @ +1 moa triage email mail/calendar 3 2 service-desk
        @ +0 moa take
        @ +1 moa duplicate mail-outage
        @ +1 moa resolve duplicate Ja, samma driftstopp. Gun har rumslistan utskriven och visar folk rätt.

        ## mail-yamamoto incident ja phone 4/08:27 haruka yamamoto.k
        メールの送受信ができません
        昼過ぎから Outlook が「接続を試みています」のままで、送信トレイに溜まっています。今日中に見積書を客先に送る約束をしており、困っています。
        @ +3 haruka triage email mail/server 3 1 service-desk
        @ +0 haruka take
        @ +2 haruka parent mail-outage
        @ +3 haruka note 本社側で全社障害として対応中。見積書はパートナーポータルの中継から代理送信した(先方の受領は電話で確認済み)。
        @ +0 haruka hold parent 全社障害の復旧待ち。
        @ 4/11:53 haruka resume 復旧連絡あり。
        @ 3/02:10 haruka resolve duplicate 全社メール障害が原因。翌朝、溜まっていたメールがすべて届いていることを山本さんに確認済み。

        ## mail-kobayashi incident ja phone 4/08:36 haruka kobayashi.a
        全員メールが使えないようです
        総務です。フロア中から「メールが動かない」と言われています。復旧見込みを社内に流したいのですが、いつ頃になりそうでしょうか。
        @ +1 haruka triage email mail/server 2 1 service-desk
        @ +0 haruka take
        @ +1 haruka parent mail-outage
        @ +2 haruka reply 小林さん、本社のメールサーバーのディスクが一杯になったことが原因です。日本時間の夜には復旧する見込みです。届いていないメールも失われることはありません。急ぎの送信は内線 4400 へお電話ください。
        @ +1 haruka hold parent 復旧待ち。
        @ 4/11:57 daisuke resume 本社より復旧の連絡。
        @ 3/02:20 daisuke cause 本社メールサーバーのディスク容量不足。
        @ +0 daisuke resolve duplicate 復旧を確認。今朝の朝礼で案内済みと小林さんより。

        ## mail-sato-old incident ja mail 3/02:40 intake sato.yuko
        昨日のメールが一部届いていない気がします
        昨日の夕方、取引先が送ったと言っている請求書が見当たりません。障害の影響でしょうか。
        @ +25 haruka triage email mail/delivery 3 3 messaging
        @ 3/08:20 nadia take
        @ +15 nadia note Traced by sender and hour: delivered 11:52 to the quarantine, the attachment is an old .xls with macros. Nothing to do with the outage.
        @ +20 haruka reply 佐藤さん、該当のメールは障害ではなく、マクロ付きの古い形式の添付ファイルのため隔離されていました。安全を確認のうえ解放しましたので、受信トレイをご確認ください。
        @ +2 haruka resolve solution 隔離メールを解放。取引先には .xlsx または PDF での再送をお願いするよう案内。
        @ +1 haruka article QuarantineJa

        ## mail-zoe incident en phone 4/09:02 priya zoe.martin
        Shared mailbox "sales-uk" shows old mail only
        I can read but it's all from yesterday. New ones don't come.
        @ +1 priya triage email mail/mailbox 3 2 service-desk
        @ +0 priya take
        @ +1 priya duplicate mail-outage
        @ +1 priya resolve duplicate Read-only while the server recovers; part of the same outage.

        ## mail-lamb incident en phone 4/09:20 priya peter.lamb
        Is it a cyber attack?
        Peter was asked by a customer whether we have been hacked, since nothing answers. He wants one sentence he can say.
        @ +2 priya triage email mail/server 3 2 service-desk
        @ +0 priya take
        @ +4 priya reply Hi Peter. The sentence: "A disk on our mail server filled up this morning; your mail is safe and queued, and we expect to answer it this afternoon." No attack, nothing leaked.
        @ +1 priya duplicate mail-outage
        @ +0 priya resolve duplicate Answered by phone and in writing.

        ## mail-calendar incident en mail 4/13:15 intake emily.pritchard
        Meeting accepted this morning shows as tentative
        Since mail came back, three meetings I accepted show as tentative and the organisers say I never answered.
        @ +20 priya triage email mail/calendar 3 3 messaging
        @ 3/09:15 nadia take
        @ +20 nadia note Answers given on a phone while the store was read-only never left the phone. No repair possible from here.
        @ +5 nadia reply Hi Emily, answers given on the phone between 09:30 and 11:40 did not reach the organisers. Please open the three meetings and accept once more; everything before and after is right.
        @ +0 nadia hold caller Waiting to hear whether that did it.
        @ 2/10:05 caller says All three fine now.
        @ +6 nadia resolve workaround Accepted again by hand. Article written for the others who will ask.
        @ +1 nadia article CalendarTentative

        ## mail-tentative-sv incident sv mail 3/10:40 intake sara.tornqvist
        Möten jag tackat ja till står som preliminära
        Efter gårdagens mejlstrul står fyra möten som preliminära fast jag tackat ja från mobilen.
        @ +15 johan triage email mail/calendar 3 3 service-desk
        @ +0 johan take
        @ +2 johan article CalendarTentative
        @ +3 johan reply Hej Sara! Svar från mobilen under driftstoppet kom aldrig fram. Öppna mötena och tacka ja en gång till så stämmer det.
        @ +50 johan resolve known-error Känt efter driftstoppet. Sara har svarat om på alla fyra.

        ## mail-relay-hold incident en monitoring 4/08:02 intake monitoring
        Outer mail relay: queue length 2,400 (limit 500)
        relay-01.example.com queue 2400, oldest message 13 min, destination mx-sto-02.example.com: connection refused
        @ +20 moa triage email mail/delivery 2 2 messaging
        @ +1 nadia assign nadia Belongs to the outage.
        @ +0 nadia start
        @ +0 nadia parent mail-outage
        @ +1 nadia hold parent Queue drains when the store is back.
        @ 4/12:31 nadia resume Store is back.
        @ +1 nadia resolve duplicate Queue empty at 12:29. The relay's alert was the first sign of all (08:02) and nobody looked at it for twenty minutes; noted for the review.

        ## mail-quota incident sv portal 3/13:02 intake fatima.saleh
        Inkorgen är full
        Får meddelande om att inkorgen är full och att jag inte kan skicka. Är det för att allt kom på en gång i går?
        @ +18 moa triage email mail/mailbox 3 2 service-desk
        @ +0 moa take
        @ +5 moa note 49,8 av 50 GB, mest ritningar från leverantörer sedan 2019. Arkivet är inte påslaget.
        @ +3 moa resolve solution Slog på onlinearkivet med regel på två år. Flyttar 31 GB i natt, höjde gränsen tillfälligt till 55 GB så att Fatima kan skicka redan nu.
        @ +2 moa article MailArchiveSv

        ## mail-rule incident ja mail 2/02:05 intake ogawa.n
        仕分けルールが動かなくなりました
        障害のあった日から、客先ごとのフォルダーへの自動仕分けが効かず、全部受信トレイに入ります。
        @ +30 haruka triage email mail/client 3 3 service-desk
        @ +0 haruka take
        @ +12 haruka note ルールがすべて無効になっている。障害中に Outlook が「サーバーと競合」と判断して無効化した模様。
        @ +8 haruka resolve solution ルールを一度エクスポートして全削除、読み込み直して有効化。届いていた分は「今すぐ実行」で仕分け済み。
        @ +3 haruka spent 20 repair リモート対応

        ## mail-delivery-report incident en mail now-1290 intake siobhan.kelly
        Customer says our replies from outage day bounced
        Harwick Chandlers forwarded a bounce from that morning: "delayed 4 hours, giving up". I thought nothing was lost? Could you check how many others there are, I'd like to write to them before they write to us.
        @ +40 priya triage email mail/delivery 2 3 messaging
        @ +25 nadia take
        @ +35 nadia note She is right: mail going out that was accepted by Outlook before 07:48 but not yet by the relay was tried for four hours and then returned. 37 messages, 21 senders. Incoming was safe, outgoing was not entirely. Our update said "nothing was lost"; that has to be corrected.
        @ +10 nadia related mail-outage
        @ +4 nadia reply Siobhán, you are right and we were wrong: 37 outgoing messages from that morning were returned. I am making a list by sender and every one of them gets it today with the subject lines.

        ## mail-phone-sync incident sv phone now-380 johan niklas.ohman
        Kalendern i mobilen har stannat
        Mobilen visar bara möten fram till dagen då mejlen låg nere. På datorn ser allt rätt ut.
        @ +6 johan triage email mail/client 3 3 service-desk
        @ +0 johan take
        @ +10 johan reply Hej Niklas, prova att ta bort kontot på mobilen och lägga till det igen enligt artikeln, det brukar räcka. Hör av dig om du kör fast på tvåstegsverifieringen.
        @ +1 johan article PhoneMailSv
        @ +1 johan hold caller Niklas provar under lunchen.
        """
}
