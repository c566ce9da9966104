/// The ordinary week in Stockholm and Gothenburg: what was solved, first half.
enum EverydaySwedish {
    static let script: String = """
        ## sv-losen-1 incident sv phone 6/07:45 johan niklas.ohman
        Kommer inte in efter semestern
        Minns inte lösenordet, har provat alla jag haft. Nu står det spärrat.
        @ +1 johan triage identity account/password 3 2 service-desk
        @ +0 johan take
        @ +3 johan article PasswordSv
        @ +2 johan resolve solution Motringning till chefen, tillfälligt lösenord, bytt på plats.

        ## sv-losen-2 incident sv walk-in 5/08:10 moa gun.aberg
        Byta lösenord går inte, "uppfyller inte kraven"
        Jag har skrivit ett långt och fint lösenord men det duger inte.
        @ +1 moa triage identity account/password 3 3 service-desk
        @ +0 moa take
        @ +6 moa resolve user-error Lösenordet innehöll förnamnet. Visade hur man gör en mening i stället.

        ## sv-elegitimation-1 incident sv phone 6/08:30 moa anna.lofgren
        Kortläsaren hittar inte e-legitimationskortet
        Ska signera hos myndigheten i dag. Kortläsaren blinkar men programmet säger "sätt i kort".
        @ +2 moa triage workplace hardware/card-reader 3 2 service-desk
        @ +0 moa take
        @ +12 moa note Kortet satt åt rätt håll. Kortprogrammet är version 5.7, webbläsaren uppdaterades i natt och vill ha 5.8.
        @ +1 moa article CardReaderSv
        @ +14 moa resolve known-error Uppdaterade kortprogrammet till 5.8 och startade om. Anna signerade 09.05.
        @ +0 moa spent 28 repair fjärrhjälp

        ## sv-elegitimation-2 incident sv portal 5/09:20 intake ulrika.mattsson
        Kan inte signera hos banken med kortet
        Samma kort som i går men nu kommer ingen pinruta upp.
        @ +15 moa triage workplace hardware/card-reader 3 2 service-desk
        @ +0 moa take
        @ +5 moa article CardReaderSv
        @ +8 moa resolve known-error Samma som Anna hade: 5.8 krävs. Bad Arbetsplats skicka ut den till alla med kortläsare.

        ## sv-elegitimation-3 incident sv phone 4/13:40 johan jonas.berglund
        Pinkoden till tjänstekortet spärrad
        Skrev fel tre gånger, i stressen när mejlen låg nere.
        @ +2 johan triage identity account/mfa 3 2 service-desk
        @ +0 johan take
        @ +10 johan resolve solution Upplåst med puk-koden ur kuvertet i kassaskåpet, legitimation kontrollerad. Ny pin vald.

        ## sv-vpn-1 incident sv phone 6/07:58 moa per.stenberg
        VPN säger "certifikatet har gått ut"
        Jobbar hemma, kommer inte in alls.
        @ +2 moa triage vpn network/vpn 3 2 service-desk
        @ +0 moa take
        @ +8 moa note Datorcertifikatet gick ut i går. Samma årgång som alla andra från utrullningen i fjol? Tipsar Nätverk.
        @ +15 moa resolve solution Nytt certifikat via gästportalen. VPN går.
        @ +1 moa tag certificate

        ## sv-vpn-2 incident sv mail 5/19:50 intake sara.tornqvist
        VPN från hotellet i Hamburg
        Hotellnätet släpper inte igenom. Går det att göra något annat?
        @ 4/07:30 johan triage vpn network/vpn 3 3 service-desk
        @ +0 johan take
        @ +5 johan reply Hej Sara, välj profilen "Hotell (443)" i listan så går trafiken som vanlig webb.
        @ +0 johan article VpnHotelSv
        @ +65 intake says Fungerar, tack!
        @ +3 johan resolve solution Profilen för hotellnät löste det.
        @ +0 johan close

        ## sv-nyanstalld-1 request sv portal 9/10:30 intake camilla.ask
        Nyanställd montör på linje 2, Idris Warsame
        Börjar nästa vecka. Behöver konto, passerkort till hallen och inlogg till arbetsordrar. Ingen egen dator.
        @ +20 johan triage identity account/starter 3 3 service-desk
        @ +60 johan take
        @ +2 johan article StarterSv
        @ +45 johan resolve solution Konto, kort och inlogg klara. Kort ligger i receptionen i Göteborg.

        ## sv-nyanstalld-2 request sv portal 6/13:20 intake anna.lofgren
        Två praktikanter till Utveckling, 12 veckor
        Linnéa och Hugo. Datorer ur reserven går bra.
        @ +25 moa triage identity account/starter 3 3 service-desk
        @ 5/10:00 moa take
        @ +50 moa note Datorer installerade, konton med slutdatum.
        @ 3/08:40 moa resolve solution Båda inloggade i dag. Hugo ville ha svenskt tangentbord, bytt.

        ## sv-slutar request sv portal 5/14:30 intake anna.lofgren
        Avslut: Kerstin Bergmark, pension
        Sista dagen är om tre dagar. Brevlådan ska svara med hänvisning i tre månader.
        @ +30 moa triage identity account/leaver 3 3 service-desk
        @ 2/15:00 moa take
        @ +20 moa resolve solution Autosvar på svenska och engelska, kontot stängs i kväll. Kerstin lämnade dator, mobil och en sockerkaka.

        ## sv-affarssystem-1 incident sv phone 3/09:33 johan marcus.lindh
        Affärssystemet segt, står still vid bokföring
        Det tar nästan en minut per verifikat. Alla på ekonomi har det. Månadsbokslut!
        @ +3 johan triage erp erp/performance 2 2 erp
        @ +10 bengt take
        @ +2 bengt duplicate en-erp-slow
        @ +15 bengt cause Rapport FIN-204 låste tabellen.
        @ +1 bengt resolve duplicate Rapporten stoppad, bokningen går på två sekunder igen.

        ## sv-affarssystem-2 incident sv portal 4/14:20 intake fatima.saleh
        Inköpsorder går inte att attestera
        Knappen Attestera är grå på order över 100 000.
        @ +20 moa triage erp erp/access 3 2 erp
        @ +60 bengt take
        @ +20 bengt resolve solution Fatimas vikariat som attestant gick ut i förra veckan. Förlängt ett halvår av Anders.

        ## sv-affarssystem-3 incident sv mail 5/15:10 intake jonas.berglund
        Momsrapporten går inte ihop på 3 öre
        Tre öre. Men den går inte att lämna in.
        @ +35 johan triage erp erp/report 3 2 erp
        @ 4/12:40 bengt take
        @ +50 bengt resolve solution Öresavrundning på en kreditfaktura från september bokad på fel konto. Rättad, rapporten går igenom.

        ## sv-affarssystem-4 incident sv phone 2/10:05 johan britt.soderlund
        Lagersaldot minus 4 på ekolod SD-40
        Systemet säger minus fyra men jag har sex på hyllan.
        @ +3 johan triage erp erp/posting 3 2 erp
        @ +25 bengt take
        @ +40 bengt resolve solution Förra veckans inleverans var inskriven två gånger som uttag. Vänd, saldo 6.

        ## sv-wifi-1 incident sv phone 6/10:40 johan rolf.engdahl
        Inget wifi i serviceverkstaden
        Sedan vi möblerade om. Plåtväggen kanske.
        @ +3 johan triage wifi network/wifi 3 3 network
        @ +90 oskar take
        @ 5/13:00 oskar note Accesspunkten sitter bakom den nya plåthyllan.
        @ 3/13:30 lotta note Flyttade den till taket med Rolf på stegen.
        @ +5 oskar resolve solution −54 dBm i hela verkstaden nu.

        ## sv-wifi-2 incident sv phone 1/08:11 moa helena.brandt
        Wifi släpper inte in mig
        "Kan inte ansluta till nätverket." Datorn är nog trött på mig efter veckan.
        @ +3 moa triage wifi network/wifi 3 2 service-desk
        @ +0 moa take
        @ +2 moa article WifiCertificate
        @ +1 moa parent alert-wifi-radius
        @ +8 moa resolve known-error Fem minuter i dockan och sedan gick det. Inte datorns fel den här gången heller.

        ## sv-skarm incident sv walk-in 5/10:00 moa viktor.hallin
        Andra skärmen svart när jag dockar
        Måste dra ur och sätta i tre gånger.
        @ +3 moa triage workplace hardware/display 3 3 workplace
        @ +40 lotta take
        @ +25 lotta resolve solution Dockans firmware uppdaterad till 1.0.18, tio dockningar utan fel.

        ## sv-motesrum-1 incident sv phone 6/12:55 moa anders.nyqvist
        Ingen bild i Sandhamn, styrelsen kommer 13
        Skärmen säger "ingen signal".
        @ +1 moa triage meeting-rooms room/display 2 1 workplace
        @ +0 moa take
        @ +4 moa cause Lös kabel.
        @ +0 moa resolve solution Kabeln i bordsluckan lös. Fick fast den med 30 sekunder till godo.
        @ +1 moa tag meeting-room

        ## sv-motesrum-2 incident sv portal 3/12:40 intake sara.tornqvist
        Ekar i mötesrum Vinga
        De i Osaka hör sig själva med en sekunds fördröjning.
        @ +20 johan triage meeting-rooms room/camera 3 3 workplace
        @ +60 lotta take
        @ +35 lotta resolve solution Två mikrofoner på samtidigt, bordets och kamerans. Kamerans avstängd som standard.

        ## sv-excel-1 incident sv portal 5/11:40 intake jonas.berglund
        Excel visar ##### och öppnar filer i läsläge
        Budgetfilen går bara att läsa. Står att jag själv har den öppen.
        @ +20 johan triage office-apps software/office 3 3 service-desk
        @ +0 johan take
        @ +8 johan resolve solution Hängd Excel-process från i går natt. Avslutad, och kolumnen breddad.

        ## sv-excel-2 incident sv mail 4/15:15 intake marcus.lindh
        Tillägget Huvudbok borta i Excel
        Fliken är borta efter uppdateringen.
        @ +15 johan triage office-apps software/office 3 2 service-desk
        @ +0 johan take
        @ +3 johan article ExcelAddIn
        @ +4 johan resolve known-error Påslaget igen. Policyn för hela ekonomi går ut i natt, så ingen mer ska behöva ringa.
        """
}
