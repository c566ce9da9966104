/// The ordinary week of the London office, and of those who write in English elsewhere: what was solved.
enum EverydayEnglish {
    static let script: String = """
        ## en-password-1 incident en phone 6/09:02 priya zoe.martin
        Locked out after holiday
        Two weeks in Cornwall and I have no idea what my password was.
        @ +1 priya triage identity account/password 3 2 service-desk
        @ +0 priya take
        @ +4 priya resolve solution Identity checked by call-back, temporary password given, changed at first sign-in.
        @ +0 priya article PasswordReset
        @ +1 priya close

        ## en-password-2 incident en phone 5/08:55 priya rahul.mehta
        Account locks itself every half hour
        I unlock, work, locked again. Third time today and it's not ten yet.
        @ +2 priya triage identity account/password 3 1 service-desk
        @ +0 priya take
        @ +10 priya note Lock-outs come from an old tablet that still tries last month's password. It is in his kitchen.
        @ +25 priya resolve user-error Rahul's son has switched the tablet off; removed its mail account from our side as well.

        ## en-vpn-1 incident en phone 6/08:40 priya emily.pritchard
        VPN connects but nothing opens
        Green padlock, yet intranet and files time out. From home, new broadband since Saturday.
        @ +3 priya triage vpn network/vpn 3 2 service-desk
        @ +0 priya take
        @ +15 priya note Her new router hands out 10.20.0.0/16, same as our Stockholm servers.
        @ +1 priya article VpnOverlap
        @ +10 priya resolve known-error Changed the router's network to 192.168.50.0/24 with her on the phone.
        @ +0 priya spent 30 communication phone

        ## en-vpn-2 incident en mail 4/15:05 intake george.bannister
        VPN drops every 20 minutes on the train
        Paddington to Bath, each tunnel kills it and I must type the code again.
        @ +30 priya triage vpn network/vpn 3 3 network
        @ 3/09:30 oskar take
        @ +20 oskar resolve solution Session now survives 10 minutes without a line, no new code needed. Needs client 5.2, which he has.

        ## en-excel-1 incident en portal 6/10:15 intake rahul.mehta
        Excel add-in "TM Ledger" gone from the ribbon
        After this morning's update the Ledger tab is missing. Month end is in three days!
        @ +12 priya triage office-apps software/office 3 2 service-desk
        @ +0 priya take
        @ +6 priya note Add-in is listed as disabled: Excel took more than a second to load it and switched it off.
        @ +1 priya article ExcelAddIn
        @ +4 priya resolve known-error Enabled again and pinned under "always enable" by registry.

        ## en-excel-2 incident en portal 6/10:50 intake ulrika.mattsson
        Ledger add-in disappeared
        Same as Rahul has, he told me to write to you.
        @ +20 moa triage office-apps software/office 3 2 service-desk
        @ +0 moa take
        @ +2 moa article ExcelAddIn
        @ +3 moa resolve known-error Enabled again. Asked Workplace to set it for all of Finance by policy before month end.

        ## en-starter-1 request en portal 9/14:00 priya peter.lamb
        New starter 1st of month: Amara Diallo, Sales
        Laptop, phone, mail, CRM, in the sales-uk list. Desk 4-11. She'll want a Mac, please say no nicely.
        @ +25 priya triage identity account/starter 3 3 service-desk
        @ 8/09:10 priya take
        @ +40 priya note Account, groups, mail done. Laptop from stock, imaging tonight.
        @ +1 priya article StarterChecklist
        @ 4/09:00 priya note Amara starts today of all days, without mail. Gave her the tour instead.
        @ 3/09:20 priya resolve solution All in place, first sign-in done together. Said no nicely.
        @ +0 priya spent 95 other preparation

        ## en-starter-2 request en portal 5/11:30 intake david.okafor
        Two temps in the warehouse from next week
        Scanner log-ins and the ERP pick screen only. Names follow.
        @ +15 priya triage identity account/starter 3 2 service-desk
        @ +1 priya hold caller Needs names and end dates.
        @ 4/14:00 caller says Chris Adeyemi and Lucy Tran, for three months.
        @ +75 priya resolve solution Two accounts with end date, scanner log-in sheet printed and laminated.

        ## en-leaver request en portal 4/16:30 intake peter.lamb
        Leaver: Mark Ellison
        Last day is the day after tomorrow, mail to Claire for three months, laptop stays.
        @ +20 priya triage identity account/leaver 3 2 service-desk
        @ 2/16:00 priya take
        @ +20 priya resolve solution Account disabled 17:00, mail forwarded to Claire until end of quarter, laptop collected, second factor removed.
        @ +0 priya article LeaverChecklist

        ## en-display-1 incident en phone 5/10:28 priya claire.hodgson
        Thames room screen black, client in the room
        Nothing on the screen, HDMI and wireless both. Client is sitting here.
        @ +1 priya triage meeting-rooms room/display 2 1 workplace
        @ +0 priya take
        @ +4 priya cause Wrong input selected on the screen.
        @ +0 priya resolve solution Screen was set to input 3 by the cleaner's elbow. Input button taped over.
        @ +2 priya tag quick meeting-room

        ## en-display-2 incident en walk-in 3/11:15 priya emily.pritchard
        Camera in Thames room shows everyone upside down
        It has been funny for two days, it isn't any more.
        @ +3 priya triage meeting-rooms room/camera 3 3 workplace
        @ +90 priya take
        @ +15 priya resolve solution Camera had been mounted under the shelf instead of on it and its auto-flip is off. Turned on flip.

        ## en-booking incident en mail 2/09:50 intake siobhan.kelly
        Room panel says free, room is full
        Severn's panel shows free all day. People walk in on us.
        @ +35 priya triage meeting-rooms room/booking 3 3 workplace
        @ +60 lotta take
        @ +30 lotta resolve solution Panel lost its calendar permission in the mail outage recovery. Granted again for all panels; two others had the same and nobody had noticed.
        @ +1 lotta related mail-outage

        ## en-erp-slow incident en phone 3/09:40 priya rahul.mehta
        ERP crawls: 40 seconds for one posting
        Month end and every posting takes the better part of a minute. Stockholm says the same.
        @ +4 priya triage erp erp/performance 1 2 erp
        @ +8 bengt take
        @ +20 bengt note 61 open sessions wait for one: report FIN-204 "open items, all years", started by somebody at 09:10 in the middle of month end.
        @ +5 bengt article ErpMonthEnd
        @ +5 bengt contain Report ended, postings back at 2 s.
        @ +20 bengt cause Report FIN-204 locks the item table when run over all years.
        @ +4 bengt resolve solution FIN-204 can only be started between 19:00 and 06:00 during month end; Finance knows.
        @ +0 bengt spent 65 diagnosis analysis

        ## en-erp-access request en portal 5/13:05 intake claire.hodgson
        Read access to stock levels in ERP
        To stop asking David ten times a day.
        @ +25 priya triage erp erp/access 3 3 erp
        @ 4/13:30 bengt take
        @ +10 bengt hold caller Needs the yes of the data owner, David Okafor.
        @ 3/08:15 caller says Claire: he says "please, yes, today".
        @ +90 bengt resolve solution Role STOCK-READ given.

        ## en-erp-report incident en mail 4/14:45 intake emily.pritchard
        Sales report totals differ from the dashboard
        By 12,400 pounds for last month.
        @ +40 priya triage erp erp/report 3 3 erp
        @ 3/13:00 bengt take
        @ +75 bengt resolve user-error Dashboard counts order date, report counts invoice date. Both right. Added the words to both headings.

        ## en-laptop-1 incident en walk-in 5/10:40 priya siobhan.kelly
        Coffee in keyboard
        Flat white, large. It still works but smells.
        @ +2 priya triage workplace hardware/laptop 3 2 workplace
        @ +0 priya take
        @ +50 priya resolve solution Swapped for a loan laptop, data was all in the synced folder. Old one to repair.
        @ +0 priya spent 45 repair swap

        ## en-laptop-2 incident en portal 4/10:30 intake viktor.hallin
        Laptop fan at full speed since the update
        Firmware tools and a compiler, but it is loud even idle. Answer in English is fine, my team reads along.
        @ +40 moa triage workplace hardware/laptop 3 3 workplace
        @ 3/10:00 lotta take
        @ +45 lotta note Search indexer runs over the build folder, 2 M small files.
        @ +10 lotta resolve solution Build folder excluded from index and virus scan on access (security agreed), fan quiet.

        ## en-phone-1 incident en phone 2/09:55 priya peter.lamb
        Lost work phone in a taxi
        Left it on the back seat at about half past eight, black cab from Euston.
        @ +2 priya triage workplace security/lost-device 3 1 security
        @ +0 priya security 3
        @ +1 samuel take
        @ +4 samuel contain Remote wipe sent and confirmed within a minute, SIM blocked.
        @ +1 samuel article LostDevice
        @ +180 priya note New phone handed out, mail back on it.
        @ +2 samuel cause Left in a taxi.
        @ +1 samuel resolve solution Wiped before it could be used; taxi office called later, phone recovered as a spare.

        ## en-browser incident en portal 3/14:20 intake george.bannister
        Court filing site refuses our browser
        "Unsupported browser, please use Internet Explorer 11". Deadline tomorrow.
        @ +20 priya triage workplace software/browser 3 2 service-desk
        @ +10 priya take
        @ +25 priya resolve workaround Site added to the compatibility list; it opens in IE mode now. Told the court's help line, they were not surprised.

        ## en-restore request en phone 4/15:40 priya emily.pritchard
        Please restore folder Campaigns/Spring
        I moved it somewhere and now it is nowhere. Had 200 files, from yesterday is fine.
        @ +2 priya triage files files/restore 3 2 platform
        @ +15 tom take
        @ +25 tom resolve solution Restored from 02:00 snapshot to Campaigns/Spring-restored. The moved one was inside Campaigns/Autumn, by the way.
        @ +1 tom article RestoreYourself

        ## en-share incident en portal 2/10:20 intake zoe.martin
        No access to the Tenders share since moving teams
        I was in Support, now Sales; the folder says denied.
        @ +30 priya triage files files/access 3 3 service-desk
        @ +15 priya take
        @ +5 priya resolve solution Added to grp-sales-uk, removed from grp-support-uk. Works after signing in again.

        ## en-wifi-visitor incident en phone 1/09:50 priya claire.hodgson
        Guest Wi-Fi code not accepted
        Visitor in Severn, code from reception printed yesterday.
        @ +1 priya triage wifi network/wifi 3 2 service-desk
        @ +0 priya take
        @ +3 priya resolve user-error Codes live 24 hours from printing, not from first use. Gave him a new one and told reception to print on the day.

        ## en-headset request en portal 3/10:10 intake siobhan.kelly
        Six headsets for Support
        Same model as before, the cat one had kittens (two of them died).
        @ +20 priya triage workplace hardware/peripheral 3 3 workplace
        @ 2/10:30 priya take
        @ +30 priya resolve solution Six handed over from stock.

        ## en-install request en portal 2/14:15 intake emily.pritchard
        Video editor for the product film
        The one Osaka uses. Until end of month.
        @ +25 priya triage workplace software/install 3 3 workplace
        @ 1/09:00 lotta take
        @ +20 lotta resolve solution Installed from the software centre with a 30-day licence.

        ## en-noise incident en portal 2/15:30 intake rahul.mehta
        Phone line crackles
        Only on calls to Osaka and only in the morning.
        @ +30 priya triage network hardware/phone 3 3 network
        @ 1/10:20 oskar take
        @ +60 oskar note Listened in on two test calls with Takumi, clean.
        @ +5 oskar resolve not-reproducible Ten calls without a crackle. Reopen with the exact time and I'll look at that call's trace.

        ## en-cancelled request en portal 3/16:10 intake zoe.martin
        Second screen for my desk
        27 inch please.
        @ +120 intake says Never mind, found one on the empty desk next to me.
        @ +15 priya cancel Withdrawn by Zoë; inventory moved the screen to her name.

        ## en-portal-dealer incident en mail 3/10:55 intake dockmaster
        Can not download the manual for SD-40
        The partner portal gives "403" when I press the pdf. Harwick Chandlers
        @ +25 moa triage partner-portal software/browser 3 3 platform
        @ +40 tom take
        @ +30 tom resolve solution Manuals uploaded after the portal's move had wrong permissions (11 files). Corrected; dealer has the file.
        @ 1/10:55 intake says Got it, thank you.
        @ +5 tom close
        """
}
