/// Swedish articles about accounts, mail and security.
enum ArticlesSwedish {
    static func all() -> [StoryArticle] {
        [password(), newPhone(), clicked(), archive(), phoneMail(), smsOrders()]
    }

    private static func password() -> StoryArticle {
        StoryArticle(
            "PasswordSv", .sv, .howTo, by: "moa", daysAgo: 330, "Glömt lösenord",
            tags: ["account/password", "spärrat"],
            """
            1. Ring tillbaka på numret i katalogen, eller träffa personen med tjänstekort. Chefen får gå i god för sina egna.
            2. Sätt ett tillfälligt lösenord som måste bytas vid inloggningen. Läs upp det, mejla det aldrig.
            3. Låser det sig igen? En gammal surfplatta eller mobil provar det förra. Inloggningsloggen talar om vilken.

            **Bra lösenord är meningar.** Minst fjorton tecken, inget namn, inte årstiden. Exempel på *form*, inte att använda:

            > tre måsar stal min räkmacka
            """)
    }

    private static func newPhone() -> StoryArticle {
        StoryArticle(
            "MfaNewPhoneSv", .sv, .howTo, by: "johan", daysAgo: 170, "Ny mobil: flytta tvåstegsverifieringen",
            tags: ["account/mfa", "mobil"],
            """
            ## Har du den gamla kvar
            Lägg till den nya på [mina inloggningar](https://intranet.example.com/inloggning) **innan** du rensar den gamla.

            ## Den gamla är borta eller trasig
            1. Servicedesk kontrollerar legitimation, på plats eller i videosamtal.
            2. Engångskod, giltig i en timme.
            3. Registrera nya mobilen, och ett telefonnummer som reserv.
            4. Ta bort den gamla ur listan.

            Ingen mobil alls? Det finns fyra kodnycklar att låna i receptionen i Göteborg och två i Stockholm.
            """)
    }

    private static func clicked() -> StoryArticle {
        StoryArticle(
            "PhishingClickedSv", .sv, .runbook, by: "elin", daysAgo: 240, "Någon har klickat på nätfiske",
            tags: ["security/phishing", "nätfiske"],
            """
            Börja med att tacka. Den som ringer inom fem minuter sparar oss fem dagar.

            - [ ] Klockslag för klicket
            - [ ] Skrevs något in? Lösenord, kod, kortnummer?
            - [ ] Kom det en fråga i mobilen? Vad svarades?

            | Svar | Gör |
            |---|---|
            | bara klickat | sök igenom datorn, lugna, följ upp i morgon |
            | lösenord inskrivet | **spärra kontot nu**, avsluta sessioner, ring Säkerhet |
            | godkände i mobilen | som ovan, allvarlighetsgrad 1, ring även chefen i beredskap |

            Nytt lösenord bara på plats eller i video med legitimation. Utred efteråt enligt [runbook](kb:RunbookPhishing).
            """)
    }

    private static func archive() -> StoryArticle {
        StoryArticle(
            "MailArchiveSv", .sv, .howTo, by: "nadia", daysAgo: 95, "Inkorgen är full: slå på arkivet",
            tags: ["mail/mailbox", "arkiv"],
            """
            Brevlådan rymmer 50 GB. Arkivet rymmer 500 och syns som en egen mapp i Outlook.

            1. Adminkonsolen → personen → *Arkiv* → **På**.
            2. Välj regel: *två år* (förslag) eller *fem år*.
            3. Flytten går om natten, ungefär 4 GB i timmen.
            4. Bråttom? Höj gränsen med 5 GB i sju dagar.

            Det går att söka i arkivet som vanligt, men **inte från mobilen**. Säg det, annars kommer det ett ärende till.
            """)
    }

    private static func phoneMail() -> StoryArticle {
        StoryArticle(
            "PhoneMailSv", .sv, .howTo, by: "johan", daysAgo: 150, "Mejl och kalender i mobilen hänger sig",
            tags: ["mail/client", "mobil", "kalender"],
            """
            1. Kontrollera att webbmejlen visar rätt. Gör den inte det är det ingen mobilsak.
            2. Mobilen: *Inställningar → Konton → arbetskontot → Ta bort*. Inget försvinner, allt ligger på servern.
            3. Starta om, lägg till kontot igen. Adressen räcker, servern hittas av sig själv.
            4. Godkänn tvåstegsverifieringen, vänta fem minuter.

            Kvarstår felet: se efter under *mobila enheter* om telefonen står i karantän. Gränsen är **fem enheter per person**.
            """)
    }

    private static func smsOrders() -> StoryArticle {
        StoryArticle(
            "SmsOrders", .sv, .howTo, by: "johan", daysAgo: 60,
            "Arbetsordrar till servicetekniker när mejlen ligger nere",
            tags: ["mail/server", "reservrutin", "service"],
            """
            Teknikerna på öarna har sällan annat än telefonnät. Så här når ordrarna fram ändå:

            1. Skriv ut dagens ordrar som pdf ur arbetsorderprogrammet, *Arkiv → Alla i dag*.
            2. Lägg filen i `Gemensam/Service/Reserv`, skapa en länk som gäller ett dygn.
            3. Skicka länken med sms till gruppen **Fält** i växeln.
            4. Bocka av svar. Den som inte svarat på en halvtimme rings upp.
            """,
            later: [
                StoryArticleStep(
                    at: .workday(daysAgo: 4, minuteOfDay: 12 * 60 + 25), by: "johan",
                    .extended("Provat på riktigt under mejlstoppet: fyra man, tolv minuter."))
            ])
    }
}
