/// The ordinary week in Stockholm and Gothenburg: second half, and what is still open.
enum EverydaySwedishMore {
    static let script: String = """
        ## sv-dator-1 incident sv walk-in 4/10:15 johan sara.tornqvist
        Datorn startar inte, bara ett pip
        Tappade inget, spillde inget. Bara ett pip.
        @ +2 johan triage workplace hardware/laptop 3 2 workplace
        @ +0 johan take
        @ +20 johan note Minnesmodulen hade glidit ur. Tryckte dit den, startar.
        @ +5 johan resolve solution Minnet satt löst. Testat en timme.

        ## sv-dator-2 request sv portal 6/09:30 intake rolf.engdahl
        Stöttålig dator till servicebilen
        Den vanliga överlevde inte Vinga fyr.
        @ +30 johan triage workplace hardware/laptop 3 3 workplace
        @ 5/13:00 lotta take
        @ +10 lotta hold vendor Beställd, tre dagars leverans.
        @ 2/11:30 lotta resume Kom i dag.
        @ +90 lotta resolve solution Installerad och utlämnad. Bilfäste ingick.

        ## sv-mobil incident sv phone 3/08:25 johan rolf.engdahl
        Mobilen laddar inte
        Bara om man håller sladden i en viss vinkel.
        @ +2 johan triage workplace hardware/phone 3 3 workplace
        @ +30 lotta take
        @ +10 lotta resolve solution Salt och ludd i kontakten. Tandpetare. Laddar.

        ## sv-mapp-1 request sv portal 5/13:45 intake helena.brandt
        Gemensam mapp för varvsprojektet
        Jag, Per och Claire i London ska kunna skriva, resten av Sälj läsa.
        @ +20 moa triage files files/access 3 3 service-desk
        @ +25 moa take
        @ +12 moa resolve solution Mapp och två grupper skapade, Helena är ägare.

        ## sv-mapp-2 incident sv phone 2/14:05 moa ulrika.mattsson
        Råkade spara över bokslutsbilagan
        Skrev över fjolårets. Har ni en från i går?
        @ +1 moa triage files files/restore 3 1 service-desk
        @ +0 moa take
        @ +6 moa resolve solution Hämtade versionen från 11.30 via Tidigare versioner. Visade Ulrika hur man gör själv.
        @ +1 moa article RestoreSv

        ## sv-mapp-3 incident sv mail 3/14:50 intake per.stenberg
        Sökvägen är för lång
        Går inte att kopiera ritningarna, "filnamnet är för långt".
        @ +25 moa triage files files/quota 3 3 service-desk
        @ +40 moa take
        @ +15 moa resolve solution Mapparna hade projektets hela namn i varje nivå, 311 tecken. Kortade två nivåer med Per.

        ## sv-mfa-1 incident sv phone 4/07:35 moa fatima.saleh
        Ny mobil, koderna följde inte med
        Bytte telefon i helgen och nu kan jag inte godkänna inloggningen.
        @ +2 moa triage identity account/mfa 3 2 service-desk
        @ +0 moa take
        @ +8 moa article MfaNewPhoneSv
        @ +3 moa resolve solution Legitimation i videosamtal, engångskod, ny mobil registrerad.

        ## sv-mfa-2 incident sv phone 2/07:50 johan camilla.ask
        Tappade mobilen i oljebadet
        Kan inte logga in på arbetsordrar utan den.
        @ +2 johan triage identity account/mfa 3 1 service-desk
        @ +0 johan take
        @ +7 johan article MfaNewPhoneSv
        @ +6 johan resolve workaround Lånar en kodnyckel tills den nya mobilen är här. Mobilen ligger i ris men det luktar olja.

        ## sv-program-1 request sv portal 4/10:50 intake viktor.hallin
        Logikanalysatorns program till labbdator 5
        Ingen internetuppkoppling på den.
        @ +35 moa triage workplace software/install 3 3 workplace
        @ 3/14:00 lotta take
        @ +30 lotta resolve solution Installerat från usb efter genomsökning. Drivrutinen signerad.

        ## sv-program-2 incident sv portal 2/08:45 intake sara.tornqvist
        Mätprogrammet kräver administratör sedan uppdateringen
        Fick klicka bort en ruta tre gånger, sen stängs det.
        @ +15 johan triage workplace software/update 3 2 workplace
        @ +50 lotta take
        @ +40 lotta resolve solution Ny version skriver sin logg i programmappen. Gav rätt till just den mappen, anmälde det till tillverkaren.

        ## sv-uppdatering incident sv phone 1/07:40 johan marcus.lindh
        Datorn uppdaterar sig, 34 % sedan en timme
        Möte med revisorn klockan nio.
        @ +1 johan triage workplace software/update 3 2 workplace
        @ +0 johan take
        @ +6 johan note Lånedator utlämnad till mötet.
        @ +70 johan resolve by-caller Blev klar av sig själv 09.10. Marcus lämnade tillbaka lånedatorn.

        ## sv-telefon incident sv phone 5/08:50 moa gun.aberg
        Växeln kopplar London till Göteborg
        Den som trycker 3 hamnar hos Johan.
        @ +1 moa triage network hardware/phone 2 2 network
        @ +15 oskar take
        @ +20 oskar resolve solution Rad 3 och 4 ombytta vid växelns uppdatering. Rättat, provringt alla fyra.

        ## sv-aterforsaljare incident sv mail 5/12:15 intake order
        Kan inte beställa reservdelar på er portal
        Hej! När vi lägger impeller 4711 i korgen töms hela korgen. Vi har båtar som väntar. / Båtvarvet Ekö
        @ +20 moa triage partner-portal software/browser 2 2 platform
        @ +30 tom take
        @ +55 tom note Artikeln saknar vikt, fraktberäkningen kastar ett fel och korgen nollställs.
        @ +10 tom resolve solution Vikt inlagd på 23 artiklar, korgen töms inte längre vid fel.
        @ 4/08:05 intake says Nu gick det, tack för snabb hjälp.
        @ +10 tom close

        ## sv-avbruten request sv portal 2/09:40 intake helena.brandt
        Ny dator
        Min är nog trasig, se mejlen i går och wifi.
        @ +30 moa note Den är från i mars och frisk. Ringer henne.
        @ +20 moa cancel Vi gick igenom felen tillsammans, inget var datorns. Helena behåller den och ger den en ny chans.

        ## sv-open-wifi incident sv portal 2/16:25 intake anna.lofgren
        Dött hörn i matsalen
        Vid fönsterborden finns inget wifi, och där sitter alla som har lunchmöten på video.
        @ 1/08:50 moa triage wifi network/wifi 3 3 network
        @ +150 oskar take
        @ +15 oskar note Samma sak som i Londons arkiv fast med kylskåp. Ritning beställd.

        ## sv-open-lon incident sv mail now-462 intake anna.lofgren
        Lönefilen går inte att skicka, stopp 16.00
        Filen till banken blir bara 0 byte. Det är lön om två dagar och banken stänger för inskick klockan fyra.
        @ +11 moa triage erp erp/posting 1 2 erp
        @ +10 bengt take
        @ +35 bengt note Exporten stannar på en anställd utan kontonummer, Idris på linje 2. Felet syns inte i bilden.
        @ +10 bengt hold caller Anna hämtar kontonumret av Idris, han är på tidiga skiftet.
        @ now-60 caller says Kontonumret är inlagt nu, kan du köra igen?

        ## sv-open-orderskrivare incident sv phone now-265 johan niklas.ohman
        Arbetsordrar skrivs ut dubbelt
        Allt kommer i två exemplar sedan i morse. Kollegan monterade nästan samma pump två gånger.
        @ +4 johan triage print hardware/printer 3 2 workplace
        @ +1 johan assign you Lotta sitter i etikettmallen, kan du ta den?

        ## sv-open-dubbelkort incident sv portal now-228 intake ulrika.mattsson
        Kortläsaren tappar kontakten mitt i signeringen
        Vid tredje fakturan kommer "kortet borttaget" fast det sitter i. Har provat två portar.

        ## sv-open-flytt request sv portal now-1700 intake anna.lofgren
        Flytt av åtta platser till plan 5
        HR och Juridik byter plats helgen som kommer. Dockor, telefoner, nätuttag. Ritning bifogas senare.
        @ +50 moa triage workplace hardware/peripheral 2 3 workplace
        @ +90 moa hold caller Väntar på ritningen med platsnumren.

        ## sv-open-gast request sv mail now-150 intake gun.aberg
        Gästnät till 60 personer nästa vecka
        Kunddag i matsalen, alla ska kunna visa film på mobilen samtidigt.
        @ +25 moa triage wifi network/wifi 2 3 network

        ## sv-open-behorighet request sv portal 8/09:00 intake jonas.berglund
        Behörighet att se leverantörsreskontran i London
        Behövs för avstämningen. Rahul vet om det.
        @ +30 johan triage erp erp/access 3 3 erp
        @ 7/10:00 bengt take
        @ +5 bengt note Dataägaren i London måste säga ja. Skickat frågan.
        @ 5/09:30 bengt note Påminde.
        @ 2/13:00 karin note Har legat länge. Bengt, ring honom. Så här är det tänkt att gå till, se artikeln.
        @ +0 karin article IncidentStepsSv

        ## sv-open-labb incident sv phone now-118 moa viktor.hallin
        Mätrigg 2 i labbet har tappat sin adress
        Vi kan inte läsa av trycktanken. Provet går till midnatt, faller det bort får vi börja om på tre dygn.
        @ +3 moa triage network network/lan 2 1 network
        @ +4 oskar take
        @ +15 oskar note Någon har satt en egen router i labbet för att få "bättre wifi", den delar ut adresser. Letar efter den med portsökning.

        ## sv-open-fakturaskanning incident sv mail now-4390 intake marcus.lindh
        Skannade fakturor hamnar i fel bolag
        Fakturor till svenska bolaget dyker upp i det engelska ungefär var tionde gång.
        @ +40 johan triage erp erp/posting 2 2 erp
        @ +120 bengt take
        @ +60 bengt note Tolkningen läser "Ltd" på leverantörens logga som köparens namn. Fem leverantörer.
        @ +1500 bengt note Regler för tre av fem klara.

        ## sv-open-skarmar request sv portal now-33 intake per.stenberg
        Fyra 4K-skärmar till nya labbet
        Enligt bifogad offert. Vore bra före kvartalsskiftet, för budgetens skull.
        """
}
