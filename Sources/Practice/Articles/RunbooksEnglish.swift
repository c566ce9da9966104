/// What on-call people follow step by step.
enum RunbooksEnglish {
    static func all() -> [StoryArticle] {
        [mailDown(), phishing(), certificate(), disk(), cooling(), majorIncident()]
    }

    private static func mailDown() -> StoryArticle {
        StoryArticle(
            "RunbookMailDown", .en, .runbook, by: "nadia", daysAgo: 160, "Mail is down", tags: ["mail/server", "mail"],
            """
            Use this when **more than one person in more than one office** cannot send or read mail.

            ## First ten minutes

            - [ ] One incident for all of it; further callers become its children, not new investigations.
            - [ ] Ask for webmail as well as Outlook. Both dead means server, Outlook alone means client.
            - [ ] Look at the queue of the outer relay. If it grows, incoming mail is *safe and waiting*.
            - [ ] Tell everyone, even if you know nothing yet, and say when you will write next.

            ## Which part is it?

            | You see | Then look at |
            |---|---|
            | sign-in fails | identity, not mail |
            | sign-in works, mailbox hangs | mailbox store, see below |
            | sending works, nothing arrives | outer relay, DNS |
            | only phones | the mobile gateway |

            ## Mailbox store dismounted

            1. Read the last lines of the event log on the node that holds the store.
            2. Check the volumes: `Get-Volume | Sort SizeRemaining`. The log volume is `L:`.
            3. If `L:` is full: **never delete logs by hand.** Add space, mount, let it replay (about 6 GB a minute).
            4. Start a full backup afterwards; only that prunes the logs. Check *why* the last one did not run.

            ## Afterwards

            - Say what may have been lost, also outgoing mail between Outlook and relay.
            - Calendar answers given on phones may be missing: [Meetings show as tentative](kb:CalendarTentative).
            """)
    }

    private static func phishing() -> StoryArticle {
        StoryArticle(
            "RunbookPhishing", .en, .runbook, by: "elin", daysAgo: 240, "Phishing wave",
            tags: ["security/phishing", "security"],
            """
            Two questions decide everything else: **who clicked**, and **who typed something in**.

            ## Contain

            - [ ] Thank the person who reported it. Always.
            - [ ] Get the original with headers (forward *as attachment*).
            - [ ] Block the domain on proxy and resolver.
            - [ ] Purge by message id from all mailboxes (messaging team).
            - [ ] Search the proxy log for visits since the first delivery.

            ## For everyone who typed a password

            1. Disable the account, end all sessions and app tokens.
            2. Look for new forwarding rules and new second factors.
            3. Read the sign-in log from the minute of the click on.
            4. New password in person or by video with an identity card, never by mail.

            ## Severity

            | Severity | When |
            |---|---|
            | 1 | an account was used by somebody else |
            | 2 | a password was given away, or money was asked for |
            | 3 | many recipients, nobody fell for it |
            | 4 | a single report |

            Keep times to the minute in the notes: Legal may have to judge within 72 hours whether to notify.
            """)
    }

    private static func certificate() -> StoryArticle {
        StoryArticle(
            "RunbookCertificate", .en, .runbook, by: "tom", daysAgo: 300, "A certificate is about to expire",
            tags: ["platform/certificate", "tls-expiry"],
            """
            More than 24 hours left is **not** a reason to wake anybody. Assign it to the platform team for the morning.

            - [ ] What does the server really present?

            ```sh
            openssl s_client -connect HOST:443 -servername HOST </dev/null 2>/dev/null \\
              | openssl x509 -noout -subject -issuer -enddate
            ```

            - [ ] Renewed by ACME? Then find out why it did not: `journalctl -u acme-renew --since -30d`.
            - [ ] The usual reason: something in front redirects `/.well-known/acme-challenge/`.
            - [ ] Renew, reload, check again **from outside** the office.
            - [ ] Correct the mailbox the warnings go to. They must reach a queue, never a person.
            """)
    }

    private static func disk() -> StoryArticle {
        StoryArticle(
            "RunbookDisk", .en, .runbook, by: "tom", daysAgo: 320, "A disk is filling up",
            tags: ["platform/disk", "disk"],
            """
            Work out first **when** it is full: free space divided by growth per hour. That is your time to think.

            ```sh
            df -h MOUNT
            du -xh --max-depth=2 MOUNT | sort -h | tail -20
            lsof +L1          # deleted, but still held open
            ```

            | What fills it | What to do |
            |---|---|
            | trace or debug logs | compress, set the level back, tell the owner |
            | database or mail logs | **hands off**: they go with a successful backup |
            | user data | ask the owner, move it, don't delete it |
            | old packages | clean the cache |

            - [ ] Below 80 %? If not, it will call again tonight.
            - [ ] Is there an alert at 70 % as well, so that next time it is daytime?
            """)
    }

    private static func cooling() -> StoryArticle {
        StoryArticle(
            "RunbookCooling", .en, .runbook, by: "tom", daysAgo: 410, "Server room too warm",
            tags: ["platform/server", "temperature"],
            """
            Above 30 °C act, above 35 °C shut down in order, above 40 °C machines shut themselves down **without** order.

            1. Is a cooling unit dead? Breaker, display, condensate pump, in this order.
            2. Doors open, fan in the doorway. It buys about an hour.
            3. Phone the cooling firm (number on the door). Ask for an arrival time, write it here.
            4. Switch off, from the top:

            | Order | What | Heat |
            |---|---|---|
            | 1 | build and test machines | 25 % |
            | 2 | old file server (read-only copy) | 8 % |
            | 3 | second node of each pair | 30 % |
            | 4 | warehouse terminal server, *after* telling the warehouse | 10 % |

            - [ ] Next update to the office announced
            - [ ] Somebody to let the engineer in at the back
            """)
    }

    private static func majorIncident() -> StoryArticle {
        StoryArticle(
            "MajorIncident", .en, .runbook, by: "karin", daysAgo: 200, "Leading a major incident",
            tags: ["major", "process"],
            """
            The commander leads and writes; the commander does **not** repair.

            ## Start

            - [ ] Say aloud: “I have command.” One commander, one technical lead.
            - [ ] Impact in one sentence that a receptionist could read out.
            - [ ] First update within 15 minutes, the next one promised with a time, and kept even when nothing is new.

            ## Rhythm

            1. What do we know? 2. What do we try next, and until when? 3. Who needs to hear it?

            | To | How | How often |
            |---|---|---|
            | everybody affected | public update on the ticket, intranet banner | 30 min |
            | management | phone | hourly, and at every turn |
            | customers | dealers' portal, words agreed with Sales | when they notice |

            ## Words

            - What people notice first, the cause later.
            - No guessing. “Nothing is lost” only when it has been **checked**, outgoing mail too.

            ## End

            Service restored *and* confirmed by a user. Review within five working days, blameless: how it came, how we
            saw it, what helped, where we were lucky, what changes.
            """)
    }
}
