/// More of the London week, and of those abroad who write in English.
enum EverydayEnglishMore {
    static let script: String = """
        ## en-priority incident en mail 4/11:05 intake george.bannister
        Why is my ticket "planning"?
        I asked for a better chair mat for the scanner and it says P5 planning. I am Legal. Everything I do is urgent.
        @ +40 priya triage workplace hardware/peripheral 3 3 service-desk
        @ +0 priya take
        @ +1 priya article Priorities
        @ +6 priya reply Hi George, the priority comes from two questions, how many are stopped and how soon it hurts; the article shows the table. Nobody is stopped by a scanner that slides, but I have a rubber mat here, come by for it.
        @ +75 priya resolve solution Mat fetched in person. He has read the table and found a mistake in its third row, which was his reading of it.

        ## en-scanner-twice incident en phone now-122 priya david.okafor
        Scanner 4 shows me another picker's list
        Logged in as me, but I see Lucy's orders. After a restart it is mine again for a while.
        @ +5 priya triage warehouse account/access 3 2 platform
        @ +1 priya parent en-open-scanners
        @ +3 priya hold parent Left-over sessions again; handled with the big one. David keeps scanner 4 in the drawer until then.

        ## en-monitor-arm request en portal 6/14:10 intake emily.pritchard
        Monitor arm for the standing desk
        My screen looks down on me.
        @ +35 priya triage workplace hardware/display 3 3 workplace
        @ 5/11:40 priya take
        @ +15 priya resolve solution Arm from stock fitted, 20 minutes with the good screwdriver.
        @ 4/12:15 intake says Lovely, we are eye to eye now.
        @ +5 priya close

        ## en-timezone incident en portal 5/10:05 intake siobhan.kelly
        Calls with Osaka are an hour off in my calendar
        Series only, single meetings are right. Since the clocks changed somewhere.
        @ +25 priya triage email mail/calendar 3 3 messaging
        @ +30 nadia take
        @ +25 nadia note The series was made in a time zone of its own, "UTC+9 fixed", by an old phone. Japan has no summer time, so it moves against London.
        @ +10 nadia resolve solution Series made anew in Tokyo time by its owner, old one deleted. Told Siobhán to look twice at anything that phone creates.

        ## en-shared-password request en portal 3/11:40 intake zoe.martin
        Shared login for the trade fair portal
        Four of us need the same login and somebody keeps changing it. Is there something better than the sticky note?
        @ +30 priya triage identity account/access 3 3 security
        @ +50 samuel take
        @ +25 samuel resolve solution Team vault set up for Sales UK, the sticky note went through the shredder with some ceremony.

        ## en-pdf-printing incident en phone 2/10:40 priya rahul.mehta
        Printed PDFs come out as boxes and question marks
        Only the supplier statements from Osaka. On screen they look fine.
        @ +3 priya triage print hardware/printer 3 3 workplace
        @ +0 priya take
        @ +15 priya workaround "Print as image" in the PDF reader.
        @ +5 priya resolve workaround The statements don't embed their Japanese font and the printer has none. Prints as image now; asked Haruka to embed fonts in the export.

        ## en-bitlocker incident en phone 1/09:10 priya zoe.martin
        Blue screen wants a 48-digit recovery key
        It appeared after the update last night. I have a plane at noon.
        @ +1 priya triage workplace software/update 3 1 workplace
        @ +0 priya take
        @ +5 priya note Identity checked by call-back, key read out in blocks of six.
        @ +12 priya resolve solution Started with the recovery key. The firmware update had changed what the disk lock measures; re-sealed, two restarts without a question. She caught the plane.
        @ +1 priya tag update quick

        ## en-open-archive request en mail now-610 intake peter.lamb
        Ten years of board papers must be searchable by next week
        Scanned, some upside down. There are about 4,000 pages in the archive share.
        @ +70 priya triage files files/access 3 2 workplace
        @ +45 lotta take
        @ +60 lotta note Text recognition runs over night on the idle build machine, 900 pages done. Upside-down ones are turned by the tool itself.
        """
}
