/// What English-speaking colleagues still wait for.
enum EverydayEnglishOpen {
    static let script: String = """
        ## en-open-scanners incident en phone now-171 priya david.okafor
        All warehouse scanners say "session refused"
        Every scanner since the shift change. We're picking on paper, lorry at the top of the hour and another every 90 minutes.
        @ +3 priya triage warehouse account/access 1 1 platform
        @ +1 priya affected 22 people in the London warehouse; 140 orders today
        @ +4 tom take
        @ +11 tom note Terminal server has 30 session licences, 30 used, by 11 scanners: each reconnect since noon left its old session behind.
        @ +9 tom contain Logged off the dead sessions by script, scanners work. They will fill up again in about an hour unless I repeat it.
        @ +3 tom reply David, scanners should let you in again now. It may come back while we look for the cause, so ring me directly (ext. 4407) the moment one refuses.
        @ +40 tom note Script runs every ten minutes as a plaster. Sessions are left behind since Wi-Fi roaming was changed for scanners 7 and 9. Asked Oskar.
        @ +5 tom related scanner-firmware
        @ +2 tom workaround Dead sessions are logged off every ten minutes by a scheduled script.

        ## en-open-macro incident en portal now-441 intake rahul.mehta
        Consolidation workbook: "Can't find project or library"
        Group reporting is due tonight and the workbook stops on opening, on all three Finance machines in London. Worked yesterday.
        @ +18 priya triage office-apps software/office 2 1 workplace
        @ +9 lotta take
        @ +50 lotta note Last night's office update removed a date control the macro refers to. Machines that missed the update work.
        @ +5 lotta workaround One laptop (Priya's own) still has the old version; Rahul consolidates on that for now.
        @ +95 lotta note Rolled one machine back, works. Need the okay to hold the update back for Finance.
        @ +4 lotta hold change Waits for the emergency change to hold back the update for Finance.

        ## en-open-vpn-osaka incident en portal now-212 intake tanaka.m
        VPN from Osaka very slow to test bench in Stockholm
        Remote control of bench 3 has a delay of 2 seconds, last week it was usable. Please answer in English, I share with Viktor.

        ## en-open-mac request en mail now-98 intake emily.pritchard
        Agency needs a guest account for two weeks
        Three people, only the Campaigns folder. They begin tomorrow morning, sorry, sorry.

        ## en-open-keyboard incident en portal now-37 intake zoe.martin
        My keyboard types £ as #
        Since the update, only in the CRM, only on the dock. Not urgent but I quote prices all day.

        ## en-open-wifi-dead incident en portal 3/15:10 intake george.bannister
        No Wi-Fi in the corner by the archive
        Desk 4-22 onwards. Two bars at the desk, none when I lean back. Video calls freeze.
        @ +40 priya triage wifi network/wifi 3 3 network
        @ 2/10:00 oskar take
        @ +20 oskar note Measured from here: the archive's new steel shelves stand right under the access point.
        @ +60 oskar note Needs a second access point on the window side; cabling is a landlord matter.
        @ +4 oskar hold scheduled now+2900 Electrician pulls the cable next week, I come over with the access point.

        ## en-open-p3-breached incident en mail 6/16:40 intake siobhan.kelly
        Call recordings missing for some agents
        For two of my five people recordings stop in the second week of the month. We need them for a complaint.
        @ +35 priya triage workplace hardware/phone 2 2 network
        @ 5/15:20 oskar take
        @ +30 oskar note Recording server is fine; the two were moved to the new phone profile, which has no recording.
        @ 3/14:00 oskar note Profile corrected, new calls are recorded. The old ones may still be in the operator's buffer, asked them.
        @ now-700 oskar note Operator found 31 of 44 calls. Downloading, needs somebody to match them by hand.

        ## en-open-you-1 incident en phone now-64 priya claire.hodgson
        Contract PDF opens empty for the customer only
        I send a signed pdf, customer sees white pages. I see it fine. Two customers now, both on phones.
        @ +5 priya triage office-apps software/office 3 2 service-desk
        @ +9 priya assign you You know the signing tool best.

        ## en-open-you-2 incident en portal now-1385 intake rahul.mehta
        Payment file rejected by the bank: wrong character in the name
        Line 41, supplier "Ångström & Söner". Went through last month.
        @ +22 priya triage erp erp/posting 2 2 service-desk
        @ +30 you take
        @ +25 you note Bank accepts Latin-1 only since the 1st. File is written as UTF-8 since the last ERP update.
        @ +10 you article BankFileCharacters
        @ +5 you workaround Converted the file with the conversion sheet, bank took it.
        @ +3 you hold problem Sits with ERP as the cause of three such rejections.

        ## en-open-sso incident en mail now-2700 intake per.stenberg
        Single sign-on to the bug tracker asks twice
        Not a blocker. Signs in, comes back, asks again, then works. All of Development, writing in English for the ticket's sake.
        @ +45 moa triage identity account/access 2 3 platform
        @ +180 tom take
        @ +60 tom note Clock of the tracker host is 40 s ahead, token is "not yet valid" the first time. Its time source is the one in Osaka that was unplugged.
        @ +2 tom related alert-ntp
        @ +10 tom note Pointed at two sources. Waiting for tomorrow morning's sign-ins before I call it done.
        """
}
