/// The phishing wave that rode on the mail outage: "your mailbox is locked after the incident", three working days ago.
enum PhishingWave {
    static let script: String = """
        ## phish-first incident en mail 3/13:31 intake emily.pritchard
        Is this from you? "Mailbox locked after yesterday's incident"
        Got a mail "IT Service: your mailbox was locked during yesterday's incident, confirm your password within 2 hours". It has our logo. The link goes to tallskar-mail.example.org which looks off. I have not clicked.
        @ +9 priya triage email security/phishing 2 2 security
        @ +1 priya security 3
        @ +2 samuel take
        @ +6 samuel note Not ours. Sender domain registered two days ago, page is a copy of our sign-in, hosted in the cloud. Somebody read about the outage or got an out-of-office. Asking Nadia for the number of recipients.
        @ +1 samuel article RunbookPhishing
        @ +8 samuel parent phish-wave
        @ +1 samuel reply Well spotted, Emily, and thank you for not clicking. It is a fake; we are removing it from all mailboxes now.
        @ +0 samuel cause Phishing mail with a copied sign-in page.
        @ +0 samuel resolve solution Handled in the main incident; Emily did everything right.

        ## phish-wave incident en mail 3/13:44 samuel emily.pritchard
        Phishing wave "mailbox locked": 212 recipients, sign-in page copied
        First report from London at 13:31, three more within ten minutes from Gothenburg and Stockholm. Sender it-service@tallskar-mail.example.org, subject "Mailbox locked after yesterday's incident" (sv: "Din brevlåda är spärrad", ja: 「メールボックスがロックされました」).
        @ +1 samuel triage email security/phishing 1 2 security
        @ +0 samuel security 2
        @ +1 samuel affected 212 recipients, 9 opened the page, 2 entered a password
        @ +0 samuel assign elin Elin leads, I take the mailboxes.
        @ +1 elin start
        @ +3 elin note Blocked the domain on proxy and resolver 13:50. Nadia purges the message from all mailboxes by its message id.
        @ +6 elin reply We are seeing false mails that say your mailbox is locked because of yesterday's outage. They are not from us. Don't open the link, don't forward it. If you have entered your password, phone the service desk now; nobody will be cross with you.
        @ +12 nadia note 209 of 212 purged, the rest were already deleted by their owners.
        @ +8 elin note Proxy log: nine people opened the page, two sent the form: marcus.lindh (13:38) and ito.shinji (13:52). Separate incidents for both.
        @ +10 elin contain Domain blocked, mails gone, both accounts locked and their sessions ended at 14:25.
        @ +75 samuel note Sign-in log for all nine since 13:30 read through. One foreign sign-in, on Marcus's account, stopped by the second factor. Nothing on the other eight.
        @ 2/09:30 elin note Hosting provider took the page down at 21:10 yesterday. They had put up a second one; blocked as well, no hits.
        @ +30 elin cause Outage notice on our public status page gave the attacker the story; addresses scraped from the dealer list.
        @ +4 elin resolve solution Two passwords changed, no account misused, mails removed, both domains blocked. Status page no longer says which product we run. Short film on how to recognise such a mail goes out next week.
        @ +1 elin spent 260 diagnosis investigation
        @ +0 samuel spent 180 diagnosis log reading and mailboxes

        ## phish-marcus incident sv phone 3/13:58 johan marcus.lindh
        Jag klickade och skrev in lösenordet
        Jag trodde det var från er efter allt strul i går. Skrev lösenordet, sidan laddade om och sen kom det en ruta i mobilen som frågade om jag loggade in från Rotterdam. Jag tryckte nej. Sitter i ekonomi, kan komma åt betalningarna.
        @ +1 johan triage identity security/phishing 2 1 security
        @ +0 johan security 2
        @ +1 johan note Lugnade honom, det var rätt att ringa direkt. Spärrade kontot 14.01 enligt rutinen.
        @ +0 johan article PhishingClickedSv
        @ +1 elin take
        @ +5 elin contain Kontot spärrat, alla sessioner avslutade, inga regler för vidarebefordran i inkorgen.
        @ +25 elin note Inloggningsförsök från Rotterdam 13.41 med rätt lösenord, stoppat av tvåstegsverifieringen. Inget försök mot banken eller affärssystemet.
        @ +15 johan note Nytt lösenord satt på plats i Göteborg med legitimation, datorn genomsökt utan fynd.
        @ +3 elin cause Lösenord lämnat på falsk inloggningssida.
        @ +2 elin resolve solution Nytt lösenord, sessioner avslutade, inget missbruk. Marcus har fått veta att det var hans nej i mobilen som stoppade det.
        @ +1 elin spent 55 diagnosis utredning

        ## phish-ito incident ja phone 3/14:20 daisuke ito.shinji
        偽のログイン画面にパスワードを入力してしまいました
        「メールボックスがロックされました」というメールのリンクを開き、パスワードを入れてしまいました。出先のスマートフォンからです。どうすればよいでしょうか。
        @ +2 daisuke triage identity security/phishing 2 1 security
        @ +0 daisuke security 2
        @ +1 daisuke note 電話でアカウントの停止を伝え、本社セキュリティに引き継ぎ。落ち着いてすぐ連絡してくれたことに感謝を伝えた。
        @ +2 elin take
        @ +2 elin contain Account locked 14:25, sessions and app tokens revoked, no sign-in from anywhere but his own phone.
        @ 2/02:20 haruka note 伊藤さん来席。本人確認のうえパスワード再設定、多要素認証を再登録。スマートフォンに不審なアプリなし。
        @ +1 haruka article PhishingClickedJa
        @ 2/08:40 elin cause Password given to a false sign-in page.
        @ +1 elin resolve solution Password and second factor renewed; logs from 13:30 on show no foreign use.
        @ 2/09:05 daisuke close

        ## phish-dup-viktor incident sv portal 3/13:36 intake viktor.hallin
        Skumt mejl "Din brevlåda är spärrad"
        Vill bara rapportera. Avsändaren är tallskar-mail med bindestreck, vår adress har inget sånt.
        @ +14 moa triage email security/phishing 3 3 security
        @ +0 moa security 4
        @ +1 elin take
        @ +0 elin duplicate phish-wave
        @ +1 elin cause Samma våg.
        @ +0 elin resolve duplicate Tack Viktor, samma som de andra. Borttaget ur alla inkorgar.

        ## phish-dup-britt incident sv phone 3/13:40 johan britt.soderlund
        Mejl om att brevlådan är låst, ska jag fylla i?
        Står att man har två timmar på sig. Sitter mitt i en lastning.
        @ +2 johan triage email security/phishing 3 2 security
        @ +0 johan security 4
        @ +0 johan take
        @ +3 johan duplicate phish-wave
        @ +1 johan cause Nätfiskemejl.
        @ +0 johan resolve duplicate Nej, fyll inte i. Britt raderade mejlet medan vi pratade, hade inte öppnat länken.

        ## phish-dup-zoe incident en walk-in 3/13:47 priya zoe.martin
        Three of us in Sales got the "mailbox locked" email
        None of us clicked, Tom from Platform said to tell you anyway.
        @ +3 priya triage email security/phishing 3 3 security
        @ +0 priya security 4
        @ +0 priya take
        @ +1 priya duplicate phish-wave
        @ +0 priya cause Same wave.
        @ +0 priya resolve duplicate Same wave, purged from all three mailboxes at 14:02.

        ## phish-dup-tanaka incident ja mail 2/02:15 intake tanaka.m
        不審なメールの報告
        昨夜「メールボックスがロックされました」という件名のメールが届いていました。日本語が少し不自然で、リンク先が社外のドメインです。開いていません。
        @ +10 haruka triage email security/phishing 3 3 security
        @ +0 haruka security 4
        @ +0 haruka take
        @ +3 haruka duplicate phish-wave
        @ +1 haruka cause 全社で確認済みのフィッシングメール。
        @ +0 haruka resolve duplicate ご報告ありがとうございます。昨日から対応中の件と同一で、メールは全社で削除済みです。

        ## phish-legal request en mail 3/16:05 intake george.bannister
        Do we have to notify anyone about the phishing?
        Two people gave away their passwords. Do we have to tell the regulator or customers? I need times and facts by tomorrow noon.
        @ +15 samuel triage identity security/access 2 2 security
        @ +0 samuel take
        @ +10 samuel related phish-wave
        @ 2/10:40 samuel reply George, times and log extracts are in the folder you named. Short: both accounts locked within 27 and 33 minutes, one sign-in attempt, refused by the second factor; no personal data was seen by anybody outside.
        @ +65 intake says That makes it a near miss, no notification. Thanks for the clear table.
        @ +3 samuel resolve solution Facts delivered; Legal decided that no notification is due.

        ## phish-dealer incident en mail 2/09:12 intake dockmaster
        We received an odd email in your name
        Dear sirs, we had the attached this morning, "new bank details for Tallskar". We have not paid anything. Regards, Harwick Chandlers
        @ +20 moa triage email security/phishing 2 1 security
        @ +0 moa security 2
        @ +3 elin take
        @ +10 elin note Different sender, same hosting company. Invoice layout is ours from 2023, so somebody has an old invoice. Bank details point to another country.
        @ +8 elin reply Thank you for asking before paying. Our bank details have not changed; the mail is false. Please keep it with its headers, we have told our bank and the police.
        @ +40 elin contain Warning sent to all 140 dealers through the partner portal, bank and police informed.
        @ 1/14:00 elin note Seven other dealers have had it, none has paid.
        @ now-400 elin hold caller Harwick will send the mail with its full headers, needed for the police report.

        ## phish-usb incident sv walk-in 2/11:05 moa gun.aberg
        Upphittat usb-minne i receptionen
        En besökare lämnade in ett usb-minne märkt "Löner". Jag har inte stoppat in det.
        @ +3 moa triage workplace security/malware 3 2 security
        @ +0 moa security 3
        @ +1 elin take
        @ +90 elin note Öppnat på den fristående datorn: fjorton barnfoton och en deklaration från 2016. Ingen skadlig kod.
        @ +1 elin cause Borttappat privat minne, ingen avsikt.
        @ +2 elin resolve solution Ägaren hittad via deklarationen, en av städerna på plan 4. Hämtat. Beröm till Gun för att det inte hamnade i receptionsdatorn.

        ## phish-sms incident sv portal 1/10:22 intake jonas.berglund
        Sms om paket, klickade innan jag tänkte
        Fick sms om ett paket på jobbmobilen och öppnade länken. Skrev inte in något, stängde direkt.
        @ +18 johan triage workplace security/phishing 3 3 security
        @ +0 johan security 4
        @ +6 samuel take
        @ +20 samuel note Link resolves to a card-number form only, nothing that installs. Phone is on the latest update.
        @ +2 johan reply Hej Jonas, bra att du sa till. Sidan ville ha kortnummer och installerar inget, så mobilen är okej. Radera sms:et och spärra numret.
        @ +1 samuel cause Ordinary parcel scam by text message.
        @ +1 samuel resolve user-error No data given, nothing installed.

        ## phish-report-button request en portal 2/13:30 intake siobhan.kelly
        Can we have a "report phishing" button in Outlook?
        During the wave everyone forwarded the thing to everyone. A button would be kinder.
        @ +25 priya triage email mail/client 2 3 security
        @ +5 elin take
        @ +30 elin note The add-in comes with our licence, has to be tested with the shared mailboxes first.
        @ 1/09:20 elin hold change Rolled out together with the client update; waits for the change to be approved.

        ## phish-mfa-osaka incident ja mail 1/02:30 intake watanabe.r
        身に覚えのない認証通知が届きます
        昨夜から3回、スマートフォンにサインイン承認の通知が来ました。すべて拒否しています。
        @ +12 haruka triage identity security/access 2 2 security
        @ +0 haruka security 3
        @ 1/08:15 samuel take
        @ +25 samuel note Sign-in attempts with the right password from two countries. Her password is in a public leak from another site, she uses the same one there.
        @ +10 samuel contain Password reset forced, sessions ended.
        @ 1/09:40 haruka note 渡辺さんに新しいパスワードを設定していただき、同じパスワードを使っていた社外サイトも変更をお願いした。
        @ now-320 samuel note Two more attempts tonight, now with a wrong password. Leaving it open for another day to watch.

        ## phish-second-wave incident en mail now-52 intake per.stenberg
        New one: "Payroll correction" with a QR code
        Just got this, text is only a picture with a QR code, so no link to hover over. Sent to the whole of Development, it seems. Somebody will scan it with a private phone.
        @ +7 moa classify email security/phishing 1 2
        @ +1 moa security 2
        @ +0 moa team security Looks like the next wave.
        """
}
