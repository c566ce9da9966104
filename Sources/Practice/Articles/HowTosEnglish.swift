/// How-tos and known errors in English: accounts, machines, applications.
enum HowTosEnglish {
    static func all() -> [StoryArticle] {
        [password(), starter(), leaver(), lostDevice(), restore(), priorities()]
    }

    private static func password() -> StoryArticle {
        StoryArticle(
            "PasswordReset", .en, .howTo, by: "priya", daysAgo: 350, "Reset a forgotten password",
            tags: ["account/password", "locked out"],
            """
            Anybody can *ask* for a new password. Before giving one, be sure who is asking.

            1. Call back on the number in the directory, or see the person with a company card. Managers may vouch for
               their own people, nobody else's.
            2. Set a temporary password with **change at next sign-in**.
            3. Read it out; never send it by mail or chat.
            4. Locks again within the hour? Some device still tries the old one. The sign-in log names it.

            If the caller is in a hurry, knows a director's name and cannot be called back: that is how it is done.
            Be polite, say no, [tell Security](kb:RunbookPhishing).
            """)
    }

    private static func starter() -> StoryArticle {
        StoryArticle(
            "StarterChecklist", .en, .howTo, by: "priya", daysAgo: 280, "Prepare for a new starter",
            tags: ["account/starter", "onboarding"],
            """
            Needs five working days' notice. With less, do the parts in **bold**, the rest follows.

            - [ ] **Account**, from the role's template, not copied from a colleague
            - [ ] **Mail** and the lists of the team
            - [ ] **Laptop** from stock, imaged the evening before
            - [ ] Second factor: register together on the first day
            - [ ] ERP role, with the data owner's yes on the ticket
            - [ ] Access card, desk, phone number in the directory

            First day: sign in *together*. Ten minutes then save three tickets later.
            """)
    }

    private static func leaver() -> StoryArticle {
        StoryArticle(
            "LeaverChecklist", .en, .howTo, by: "priya", daysAgo: 280, "When somebody leaves",
            tags: ["account/leaver", "offboarding"],
            """
            | When | What |
            |---|---|
            | a week before | who takes over mail, files, shared mailboxes, scheduled reports? |
            | last day, 17:00 | disable the account, end sessions, remove the second factor |
            | same day | laptop, phone, card, token returned; sign for them |
            | 90 days later | delete the mailbox unless Legal says keep |

            Look for **scan buttons, alerts and certificates that mail to the leaver**. There is always one.
            """)
    }

    private static func lostDevice() -> StoryArticle {
        StoryArticle(
            "LostDevice", .en, .howTo, by: "samuel", daysAgo: 190, "Lost or stolen phone or laptop",
            tags: ["security/lost-device"],
            """
            Minutes count, blame does not.

            1. Wipe first, search later: device console → *Wipe* → wait for “confirmed”.
            2. End sessions, change the password if the screen was unlocked.
            3. Block the SIM with the operator (number on the back of your card).
            4. Write down when it was last in hand, and whether it was locked.
            5. Stolen? Police report, its number on the ticket; Finance needs it for the insurance.

            A laptop of ours is encrypted when shut down or hibernating. In *sleep* treat it as open.
            """)
    }

    private static func restore() -> StoryArticle {
        StoryArticle(
            "RestoreYourself", .en, .howTo, by: "tom", daysAgo: 130, "Get a deleted file back yourself",
            tags: ["files/restore", "snapshot"],
            """
            Shared folders keep snapshots every four hours for two weeks, and nightly ones for 90 days.

            1. Right-click the **folder** the file was in → *Properties* → *Previous Versions*.
            2. Choose a time before it went missing, *Open*, look whether it is there.
            3. Copy it out. Do **not** press *Restore*: that puts the whole folder back, over everyone's work since.

            Older than 90 days, or the whole share? Ask the desk, it comes from tape and takes a day.
            """)
    }

    private static func priorities() -> StoryArticle {
        StoryArticle(
            "Priorities", .en, .howTo, by: "karin", daysAgo: 220, "Choosing impact and urgency",
            tags: ["process", "priority"],
            """
            Priority is looked up from two honest answers, never felt.

            **Impact**: how much of the company? 1 an office or a core process · 2 a team · 3 one or two people.
            **Urgency**: how soon does it hurt? 1 now · 2 today · 3 it can be planned.

            | | urgent now | today | can wait |
            |---|---|---|---|
            | **office** | P1 | P2 | P3 |
            | **team** | P2 | P3 | P4 |
            | **person** | P3 | P4 | P5 |

            - A director's broken mouse is impact 3.
            - One clerk who cannot send the payroll file an hour before the bank closes is impact 1.
            - Wrong at first? Classify again; that is what investigation is for. An override needs a reason.
            """)
    }
}
