/// The morning the mail stood still, four working days ago: the first callers and the incident itself.
enum MailOutage {
    static let script: String = """
        ## mail-brandt incident en phone 4/08:09 moa helena.brandt
        Outlook hangs on my laptop
        Outlook says "Trying to connect" and every message I write just sits in the Outbox. I have restarted twice. I think the laptop took a knock on the ferry yesterday, it has been slow since. I have a quote that must reach a shipyard before ten.
        @ +2 moa triage workplace hardware/laptop 3 2 service-desk
        @ +0 moa take
        @ +5 moa note Remote session. Laptop looks healthy: disk fine, 40 % memory free, browser fast. Webmail does not load either, it stops at the spinner after sign-in. So not Outlook and not the laptop?
        @ +4 moa note Third person on the phone in five minutes with the same thing, one of them in Gothenburg. This is not the ferry.
        @ +2 moa classify email mail/server 3 1
        @ +0 moa parent mail-outage
        @ +1 moa hold parent Same cause as the mail outage. Told Helena to send the quote from her phone's private hotspot… no good, the server is what is broken; she will ring the yard instead.
        @ 4/11:52 moa resume Mail is back.
        @ +3 moa resolve duplicate Mail server was down for everybody, the laptop was innocent. Outbox emptied by itself at 11:44, Helena confirmed that the quote arrived.
        @ +1 moa spent 25 communication phone and remote session
        @ 3/09:05 moa close

        ## mail-nyqvist incident sv phone 4/08:13 johan anders.nyqvist
        Inga mejl sedan i morse
        Sitter i bilen, har inte fått ett enda mejl sedan klockan sju och kalendern på telefonen är tom. Ska in i ett styrelsemöte 09.00 och behöver underlaget som ligger i inkorgen.
        @ +2 johan triage email mail/server 3 1 service-desk
        @ +0 johan take
        @ +3 johan note Ringde tillbaka. Samma sak som Moa har på Helena. Skickade styrelseunderlaget via den delade mappen i stället, assistenten hade en kopia.
        @ +3 johan parent mail-outage
        @ +0 johan hold parent Väntar på det stora ärendet.
        @ 4/11:50 johan resume Posten går igen.
        @ +5 johan resolve duplicate Driftstopp i mejlen, löst centralt. Anders har fått in allt från förmiddagen.

        ## mail-outage incident en phone 4/08:18 moa gun.aberg
        Mail is down for everybody (Outlook, webmail, phones)
        Reception reports that nobody in Stockholm can send or receive. Gothenburg and London say the same. Webmail accepts the password and then hangs. Calendar empty on phones.
        @ +1 moa affected About 640 people, all offices
        @ +1 moa triage email mail/server 1 1 messaging
        @ +0 moa article RunbookMailDown
        @ +1 karin major Nobody can mail; sales and order confirmations stand still. I take command, next update every 30 minutes.
        @ +1 karin assign nadia Messaging has the duty this week.
        @ +2 nadia start
        @ +2 karin reply Mail and calendar are down in all offices since about 07:50. We are working on it. Please phone or use chat; you need not report it again. Next update at 09:00.
        @ +4 nadia note Both mailbox nodes are up, but the store on MX-STO-02 is dismounted. Log says it stopped itself at 07:48 for lack of space on the transaction log volume. L: is at 100 %, 0 bytes free.
        @ +6 nadia note Logs are only pruned after a full backup. Oldest log file is seven days old, so there has been no successful backup for a week. There was an alert about it, see the related ticket; it was closed as a blip.
        @ +1 nadia related alert-backup-blip
        @ +9 nadia note Not deleting logs by hand. Store was not shut down cleanly and we would lose what is in them. Asked Tom for 200 GB more on the volume.
        @ +14 karin reply Cause found: a disk on the mail server is full. Mail that is sent to us from outside is queued and not lost. We are adding space. Next update at 09:30.
        @ +7 tom note Storage pool behind MX-STO-02 is at 96 %, I can give 60 GB now without touching anything else. The old test volumes can go, that gives the rest, but somebody has to say yes to that.
        @ +8 karin note Vera said yes at 09:14. Go.
        @ +12 nadia note 60 GB added, store mounts read-only and starts replaying. 41,000 log files. At this rate about two hours.
        @ +1 nadia workaround Phones and webmail can read old mail while the store is mounted read-only. For urgent outgoing mail the partner portal can send from its own relay; service desk has the form.
        @ +4 nadia contain Store mounted, no data at risk, incoming mail safe on the outer relay.
        @ +2 karin reply You can read old mail again, but nothing new comes in or goes out yet. The server is working through its backlog; we expect mail to flow again before noon. Urgent mail to customers: phone the service desk, we can send it another way. Next update at 10:30.
        @ +50 karin reply Still on schedule, about half of the backlog is done. Nothing has been lost. Next update at 11:30.
        @ +81 nadia note Replay complete 11:38, store mounted read/write at 11:44. Outer relay delivering 18,300 queued messages, oldest from 07:49.
        @ +2 karin reply Mail and calendar work again since 11:44. What was sent to you in the meantime arrives during the next half hour. Nothing was lost. If something still looks wrong after 12:30, please tell us. Sorry for a morning like this.
        @ +6 nadia cause Transaction log volume on MX-STO-02 filled up because the nightly full backup had failed for seven nights (expired service account password) and logs are only pruned after one. The backup alert was sent once, at low priority, and closed.
        @ +10 nadia resolve solution Volume enlarged by 200 GB, logs replayed, full backup started. Backup account given a new password that does not expire, and a monitor asks every morning whether the last backup is younger than 26 hours.
        @ +81 nadia note Full backup finished 13:20, logs pruned, L: at 9 %.
        @ +5 nadia spent 215 repair investigation and recovery
        @ +0 karin spent 190 communication coordination and updates

        ## mail-review request en portal 4/14:10 karin anders.nyqvist
        Review meeting for the mail outage
        Anders wants to know on one page how a full disk could stop the whole company and what prevents the next one. Invite Nadia, Tom, Moa, Johan. Blameless, please: the alert that was closed was closed by somebody who had forty others that night.
        @ +5 karin triage email mail/server 3 2 service-desk
        @ +0 karin take
        @ +1 karin related mail-outage
        @ +1 karin article MajorIncident
        @ 3/15:30 karin note Met for 50 minutes. What went well: the first caller was turned around in nine minutes, updates were on time. What went wrong: one alert at low priority for a backup that guards everybody's mail; no alert at all on the log volume. Lucky: the outer relay had room for four hours of mail.
        @ 2/10:00 karin note Actions: (1) disk alert on all log volumes at 70 % and 85 %, Tom, done. (2) alerts about backups of mail and ERP come in as P2, Vera, done. (3) list of service accounts with expiring passwords, Elin, due end of next week. (4) runbook gets the storage numbers, Nadia.
        @ now-1500 karin hold scheduled now+4300 Waits for action 3, the list of service accounts.

        ## mail-hodgson incident en phone 4/08:21 priya claire.hodgson
        Can't send anything, Outlook disconnected
        Good morning from London. Email is dead for our whole row. Is it our line?
        @ +2 priya triage email mail/server 3 1 service-desk
        @ +0 priya take
        @ +2 priya duplicate mail-outage
        @ +1 priya resolve duplicate Line is fine, it is the mail server in Stockholm. Claire will pass it on to the row so that they don't all ring.

        ## mail-okafor incident en walk-in 4/08:34 priya david.okafor
        Carrier booking confirmations not arriving
        The carriers confirm by email and we have nothing since 7. Lorries come at 11 and I don't know which.
        @ +3 priya triage email mail/server 2 1 service-desk
        @ +0 priya take
        @ +1 priya parent mail-outage
        @ +4 priya note Rang both carriers with David; they read us the bookings over the phone. Written on the whiteboard by bay 2.
        @ +1 priya hold parent Warehouse is covered until noon.
        @ 4/11:55 priya resume Mail is back.
        @ +8 priya cause The mail outage.
        @ +0 priya resolve duplicate Confirmations from the morning have arrived and match the whiteboard.

        ## mail-mehta incident en mail 4/12:20 intake rahul.mehta
        Two supplier invoices came in twice after the outage
        Both from this morning, same number, same amount, 11:47 and 11:51. I nearly booked them twice. Will there be more?
        @ +14 priya triage email mail/delivery 3 3 messaging
        @ +5 nadia take
        @ +9 nadia note Sender's server gave up waiting and sent again while our relay still held the first copy. Only happens with mail sent between 11:30 and 11:44.
        @ +4 nadia reply Hello Rahul, yes, a few messages from the last minutes of the outage may arrive twice: their senders tried again just as we came back. Please check the invoice number before you book anything dated this morning. Nothing further will be doubled after today.
        @ +3 nadia resolve solution Explained; sent a line to both finance teams as well.
        @ 3/16:40 intake says Found one more pair and caught it, thanks for the warning.
        @ +4 nadia close
        """
}
