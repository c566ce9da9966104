/// Swedish articles about machines, networks and the desk's own ways.
enum ArticlesSwedishMore {
    static func all() -> [StoryArticle] {
        [cardReader(), hotel(), agda(), starter(), restore(), steps()]
    }

    private static func cardReader() -> StoryArticle {
        StoryArticle(
            "CardReaderSv", .sv, .knownError, by: "moa", daysAgo: 30, "Kortläsaren hittar inte e-legitimationskortet",
            tags: ["hardware/card-reader", "e-legitimation", "signera"],
            """
            ## Symptom
            Läsaren blinkar, men programmet säger ”sätt i kort”, eller så kommer ingen pinruta.

            ## Orsak
            Nya webbläsaren talar inte med kortprogrammet före version **5.8**.

            ## Lösning
            1. Sätt i kortet med chippet uppåt och inåt (ja, fråga ändå).
            2. *Om kortprogrammet*: är det äldre än 5.8, installera från programcentralen.
            3. Starta om **hela datorn**, inte bara webbläsaren.

            | Blinkar | Betyder |
            |---|---|
            | grönt långsamt | väntar på kort |
            | grönt snabbt | läser |
            | rött | kortet spärrat: puk-kod i kuvertet |

            Läsare direkt i datorn, inte i skärmens usb-uttag; de strömsnåla skärmarna stänger av porten.
            """)
    }

    private static func hotel() -> StoryArticle {
        StoryArticle(
            "VpnHotelSv", .sv, .howTo, by: "oskar", daysAgo: 210, "VPN från hotell och tåg",
            tags: ["network/vpn", "resa"],
            """
            Många gästnät släpper bara igenom vanlig webbtrafik.

            1. Anslut till nätet och öppna en webbsida först, så att inloggningssidan kommer upp.
            2. Välj profilen **Hotell (443)** i vpn-klienten.
            3. Långsamt? Stäng av kamerans synk och molnmappen.

            Klienten ska vara 5.2 eller nyare, då överlever den tio minuter i tunnel.
            """)
    }

    private static func agda() -> StoryArticle {
        StoryArticle(
            "AgdaSv", .sv, .knownError, by: "lotta", daysAgo: 80, "Skrivaren GBG-3-B (”Agda”)",
            tags: ["hardware/printer", "GBG-3-B"],
            """
            ## Symptom och vad som hjälpt

            | Hon säger | Prova | Håller i |
            |---|---|---|
            | drar snett | torka rullarna i fack 2 | två dagar |
            | ”Stopp i område C” | öppna och stäng lucka C två gånger | fyra dagar |
            | ”Toner slut” men den är ny | ta ut, skaka, sätt i | en vecka |
            | ingenting alls | låt henne vila i tio minuter | oklart |

            ## Orsak
            Byggd 2012, reservdelar slut sedan 2021.

            ## Reserv
            Följesedlar kan skrivas ut på plan 2, kö `GBG-2-A`.
            """,
            later: [
                StoryArticleStep(
                    at: .workday(daysAgo: 1, minuteOfDay: 15 * 60 + 20), by: "karin",
                    .retired("Agda är utbytt. Vila i frid, lucka C."))
            ])
    }

    private static func starter() -> StoryArticle {
        StoryArticle(
            "StarterSv", .sv, .howTo, by: "johan", daysAgo: 260, "Nyanställd i produktionen",
            tags: ["account/starter", "produktion"],
            """
            Montörer har ingen egen dator men behöver ändå:

            - [ ] Konto enligt mallen *Produktion* (ingen brevlåda, bara arbetsordrar)
            - [ ] Passerkort till rätt hall, beställs hos receptionen i Göteborg
            - [ ] Inlogg på linjens dator, provas **på plats** med arbetsledaren
            - [ ] Kodnyckel om personen inte vill använda egen mobil
            - [ ] Bankkonto i lönesystemet, påminn HR: saknas det stannar hela lönefilen
            """)
    }

    private static func restore() -> StoryArticle {
        StoryArticle(
            "RestoreSv", .sv, .howTo, by: "moa", daysAgo: 125, "Hämta tillbaka en fil du skrivit över",
            tags: ["files/restore", "tidigare versioner"],
            """
            Sluta spara i filen, så finns mer att välja på.

            1. Högerklicka på filen → *Egenskaper* → **Tidigare versioner**.
            2. Välj en tid före olyckan och klicka på *Öppna* för att titta.
            3. *Kopiera* den till skrivbordet och jämför. Tryck inte på *Återställ* på en hel mapp.

            Bilder tas var fjärde timme (03.30, 07.30, 11.30 …) och sparas i två veckor.
            """)
    }

    private static func steps() -> StoryArticle {
        StoryArticle(
            "IncidentStepsSv", .sv, .howTo, by: "karin", daysAgo: 205, "Från samtal till stängt ärende",
            tags: ["process", "incident"],
            """
            En incident är ett oväntat avbrott eller en försämring. Först ska tjänsten fungera igen, sedan letar vi orsak.

            1. **Upptäck och logga.** Tid, plats, vem, vad personen faktiskt såg. Larm loggas på samma sätt som samtal.
            2. **Klassa och prioritera** efter påverkan och brådska, inte efter röstläge.
            3. **Svara och begränsa.** Låt ingen undra om ärendet kommit fram. Stoppa det som sprider sig.
            4. **Utred.** Skriv ner även det som visade sig vara fel, det sparar nästa persons tid.
            5. **Lös och återställ**, och låt den som ringde bekräfta.
            6. **Berätta och lyft vidare.** Behövs andra kunskaper eller mer folk: lämna över med skäl.
            7. **Dokumentera** så att någon som inte var med förstår.
            8. **Stäng och gå igenom.** Vad lärde vi oss? Blev det en artikel?

            | Fastnat i | Fråga |
            |---|---|
            | mer än 15 min | en kollega |
            | mer än en timme, P1 | teamet som äger tjänsten |
            | två gånger samma sak | är det ett problem bakom? |
            """)
    }
}
