/// The freight label service, whose vendor does not answer.
enum Vendor {
    static let script: String = """
        ## freight-main incident en phone 6/07:12 priya david.okafor
        Freight labels fail about one time in five
        The label service answers "500 tariff lookup" for roughly every fifth parcel. Press again and it may work. We ship 300 a day so somebody stands there pressing.
        @ +4 priya triage warehouse erp/freight 2 2 erp
        @ +40 bengt take
        @ +45 bengt note Not ours: our request is the same every time, their answer differs. One of their five servers seems to have an old tariff table (fails exactly where its name ends in -c).
        @ +10 bengt note Reported to the vendor, support@example.net, their reference FL-88213, with forty request ids.
        @ +2 bengt workaround Retry up to three times before showing an error; deployed to the packing stations at 10:30.
        @ +1 bengt contain Staff no longer notice most of the failures.
        @ +3 bengt hold vendor FL-88213: they promise an answer within 8 hours.
        @ 5/09:00 bengt note Chased. Automatic answer: "Your matter is important to us."
        @ 4/09:30 bengt note Chased by phone. 25 minutes in the queue, then the line closed for lunch.
        @ 3/10:15 bengt note Chased again, with copy to their account manager. She is on leave until the 14th, her stand-in's mailbox is full.
        @ 3/16:00 bengt reply David, a word on where we are: the vendor has not answered for three days. Our retries hide most failures from you. We keep calling daily and have asked Purchasing to look into the contract.
        @ 2/09:10 bengt note Chased. New person says there is no such reference. Sent everything again: FL-88390.
        @ 1/09:05 bengt note Chased. They ask whether we have tried to turn it off and on again. It is their server.
        @ 1/15:20 karin note Spoke to Fatima in Purchasing. The contract gives us a credit of 5 % for each day over the promised answer. She writes to them today.
        @ now-240 bengt note "Being investigated by our second line." First human sentence in six days.

        ## freight-contract request en portal 1/15:40 karin fatima.saleh
        What does the freight contract say about answer times?
        For the claim: promised answer time, credits, notice period. And a list of our calls with dates.
        @ +10 karin triage warehouse erp/freight 2 2 erp
        @ +0 karin assign bengt You have the list of calls.
        @ +35 bengt start
        @ now-330 bengt reply Hi Fatima, calls and mails with times are in the sheet, fourteen so far. Section 7: answer within 8 working hours, 5 % credit per day, and we may leave with 60 days' notice after three breaches in a quarter. This was the third.
        @ now-320 bengt hold caller Fatima checks section 7 with Legal.

        ## freight-customs incident en phone 2/11:20 priya david.okafor
        Customs form on labels to Norway is empty
        Since this morning the CN22 part prints blank for Norway. Everything else fine. Four parcels waiting.
        @ +5 priya triage warehouse erp/freight 3 1 erp
        @ +15 bengt take
        @ +30 bengt note Their service now sends the customs text in a new field, without having told anybody. Mapped on our side.
        @ +20 bengt resolve solution Template reads both old and new field. David printed all four again, driver took them at 13:40.
        @ +1 bengt related freight-main
        @ +1 bengt spent 55 repair template

        ## freight-gbg incident sv phone 3/07:05 johan britt.soderlund
        Etiketterna till Finland kommer på svenska och portugisiska
        Fraktetiketten för Finland har rätt adress men rubrikerna är på portugisiska. Chauffören skrattade men tog dem inte.
        @ +4 johan triage warehouse erp/freight 3 2 erp
        @ +60 bengt take
        @ +20 bengt note Leverantören skickar fel språkkod (pt i stället för fi) från server -c. Samma server som i det stora ärendet.
        @ +2 bengt related freight-main
        @ +8 bengt workaround Tvingar engelska rubriker för Finland tills leverantören rättat.
        @ +1 bengt hold vendor Läggs till deras FL-88213.

        ## scanner-firmware incident en mail 5/10:10 intake david.okafor
        Hand scanner 7 and 9 drop the connection by the cold store
        Same two every day, near the cold store door.
        @ +25 priya triage warehouse network/wifi 3 2 network
        @ +40 oskar take
        @ +60 oskar note The two have firmware 4.1, the others 4.3. 4.1 does not roam properly. Vendor's download page asks for a login we have lost.
        @ +3 oskar hold vendor Asked for a new login to their download site.
        @ 3/11:00 oskar note No answer, chased.
        @ 2/14:00 oskar note Got the login, but it is for another company's account. Told them; chased.
        @ now-410 oskar note Third login works. Firmware downloaded, checksum right.
        @ +5 oskar resume We have the firmware.
        @ +20 oskar note David brings 7 and 9 to the office after the afternoon shift.

        ## licence-cad request ja mail 5/02:40 intake tanaka.m
        CADライセンスの追加(2本)
        来月着任する2名分のCADライセンスをお願いします。着任日までに必要です。
        @ +20 haruka triage workplace software/install 3 2 workplace
        @ +15 takumi take
        @ +30 takumi note 代理店に見積依頼を送付。
        @ +1 takumi hold vendor 代理店からの見積待ち(通常2営業日)。
        @ 3/02:30 takumi note 返事がないため催促。担当者が変わったとのこと。
        @ 1/03:10 takumi note 再度催促。「本日中に」との回答だが、まだ届かない。
        @ now-500 takumi reply 田中さん、代理店の返事が遅れており申し訳ありません。着任日に間に合わない場合に備え、評価版ライセンス(30日)を2本確保しました。
        """
}
