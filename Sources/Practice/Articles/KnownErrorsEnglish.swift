/// Known errors in English: symptoms, cause, workaround.
enum KnownErrorsEnglish {
    static func all() -> [StoryArticle] {
        [calendar(), wifi(), vpnOverlap(), excel(), monthEnd(), bankFile()]
    }

    private static func calendar() -> StoryArticle {
        StoryArticle(
            "CalendarTentative", .en, .knownError, by: "nadia", daysAgo: 3,
            "Accepted meetings show as tentative after the mail outage", tags: ["mail/calendar"],
            """
            ## Symptoms
            Meetings accepted on a **phone** during the morning of the outage show as tentative; organisers see no answer.

            ## Cause
            The mailbox store was read-only from about 09:30 to 11:40. Phones kept the answer and dropped it later.

            ## Workaround
            Open the meeting on a computer and accept again. Answers from before and after are right.

            | Answered | On | Arrived? |
            |---|---|---|
            | before 07:48 | anything | yes |
            | 09:30–11:40 | phone | **no** |
            | 09:30–11:40 | Outlook | yes, later |
            """)
    }

    private static func wifi() -> StoryArticle {
        StoryArticle(
            "WifiCertificate", .en, .knownError, by: "oskar", daysAgo: 1,
            "Laptop refused by Wi-Fi: device certificate expired", tags: ["network/wifi", "certificate"],
            """
            ## Symptoms
            “Can't connect to this network”. Phones work, cable works. Began for many on the same morning.

            ## Cause
            Certificates issued at the laptop roll-out a year ago ran out on one day, and renewal needed the network.

            ## Workaround
            1. Cable or dock for five minutes, or guest network plus VPN.
            2. In a hurry? `certutil -pulse` as administrator asks at once.
            3. Wi-Fi off and on.

            Check: `certutil -store -user My` shows a new end date.
            """)
    }

    private static func vpnOverlap() -> StoryArticle {
        StoryArticle(
            "VpnOverlap", .en, .knownError, by: "oskar", daysAgo: 140,
            "VPN connects but nothing opens: home network overlaps ours", tags: ["network/vpn", "home office"],
            """
            ## Symptoms
            The client says *connected*, but intranet, files and ERP time out. Often after a new router at home.

            ## Cause
            The router hands out `10.20.x.x`, which are also our servers' addresses: traffic stays in the house.

            ## How to tell
            ```
            ipconfig | findstr IPv4
            ```
            Two lines that begin with `10.20.` are one too many.

            ## Workaround
            Change the router's network to `192.168.50.0/24` (usually under *LAN* or *DHCP*), restart the laptop.
            Until then: hotspot from the phone.
            """)
    }

    private static func excel() -> StoryArticle {
        StoryArticle(
            "ExcelAddIn", .en, .knownError, by: "lotta", daysAgo: 90,
            "Excel add-in “TM Ledger” disappears from the ribbon",
            tags: ["software/office", "excel", "add-in"],
            """
            ## Symptoms
            The *Ledger* tab is missing, usually the morning after an update.

            ## Cause
            Excel switches off an add-in that takes more than a second to load. After an update the first start is slow.

            ## Workaround
            1. *File → Options → Add-ins → Manage: Disabled Items → Go*, choose **TM Ledger**, *Enable*.
            2. Restart Excel.
            3. To keep it: set `HKCU\\Software\\Policies\\Microsoft\\office\\16.0\\excel\\resiliency\\addinlist`, value
               `TM.Ledger` = `1`.

            Finance in all offices gets step 3 by policy. Japanese text: [元帳アドイン](kb:ExcelAddInJa).
            """)
    }

    private static func monthEnd() -> StoryArticle {
        StoryArticle(
            "ErpMonthEnd", .en, .knownError, by: "bengt", daysAgo: 110, "ERP slow at month end",
            tags: ["erp/performance"],
            """
            ## Symptoms
            Postings take 30 seconds and more, in all offices at the same time, on the first or last working days.

            ## Cause
            One long report holds locks that every posting waits for. Offenders so far:

            | Report | Why |
            |---|---|
            | FIN-204 open items, *all years* | reads and locks the whole item table |
            | STK-110 stock valuation | meant for the night |

            ## Workaround
            ```sql
            SELECT blocking_session, report, started_by FROM erp_locks WHERE waiting > 5;
            ```
            Phone the person **before** ending the report; it may be the auditor's. Then end the session.
            """)
    }

    private static func bankFile() -> StoryArticle {
        StoryArticle(
            "BankFileCharacters", .en, .knownError, by: "bengt", daysAgo: 12,
            "Bank rejects payment file: wrong character", tags: ["erp/posting", "payments"],
            """
            ## Symptoms
            “Invalid character in line *n*”; the line has Å, Ä, Ö, É or the like in the supplier's name.

            ## Cause
            Since the last ERP update the file is written as UTF-8; the bank reads Latin-1 and counts bytes.

            ## Workaround
            ```sh
            iconv -f UTF-8 -t ISO-8859-1//TRANSLIT pay.txt > pay-bank.txt
            ```
            Finance has the same as a conversion sheet. Compare **sum and number of lines** before sending.

            A correction is ordered; every further case is worth linking so that we know how many there are.
            """)
    }
}
