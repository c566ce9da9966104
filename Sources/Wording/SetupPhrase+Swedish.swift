extension SetupPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .noDeskHere: "Det finns ingen desk i {path} än."
        case .whatItIs: "En desk är en katalog som rymmer ett teams ärenden. Du kan"
        case .choosePractice: "se dig omkring på en övningsdesk, en vecka i ett företags liv (vakt demo)"
        case .chooseMake: "skapa en desk här; fem frågor (vakt init)"
        case .chooseLeave: "låta allt vara som det är"
        case .choicePrompt: "Vilket? [{default}] "
        case .noSuchChoice: "Skriv {choices}."
        case .intro: "Fem frågor skapar en desk i {path}. Enter tar det som står inom hakparentes."
        case .introNothingYet: "Inget skrivs före sista svaret; Ctrl-C avbryter. Allt kan ändras senare i desk.toml."
        case .noneSign: "ett bindestreck (-) är inga"
        case .askName: "Vad heter desken?"
        case .askTeams: "Vilka team lämnas ärenden till?"
        case .askPeople: "Vilka arbetar här förutom du, {user}?"
        case .askServices: "Vilka tjänster tar ni hand om?"
        case .askCategories: "Vilka kategorier finns det för ärenden?"
        case .whyName: "Namnet står på översta raden."
        case .whyTeams: "Korta namn med kommatecken emellan; {none}."
        case .whyPeople: "Användarnamn i det här systemet: anna, bengt:supervisor. Rollerna är {roles}."
        case .whyServices: "Med kommatecken emellan; {none}, och då godtas alla namn."
        case .whyCategories: "Med kommatecken emellan, underordnade efter snedstreck: post/server; {none}."
        case .proposedName: "Servicedesk"
        case .proposedTeams: "servicedesk, nätverk, system"
        case .proposedServices: "e-post, nätverk, arbetsplats, telefoni, utskrift, konton, verksamhetssystem"
        case .proposedCategories:
            """
            e-post/klient, e-post/server, nätverk/kontor, nätverk/vpn, nätverk/wifi, hårdvara/dator, hårdvara/skärm, \
            hårdvara/telefon, program/installation, program/fel, konto/lösenord, konto/behörighet, utskrift, \
            säkerhet/nätfiske, säkerhet/förlust, annat
            """
        case .notUsable: "Det går inte att använda: {text}"
        case .notSafe: "Där finns tecken som inte kan visas."
        case .keptSettings: "Det finns redan en desk.toml i {path}; den behålls, så inget frågas."
        case .stopped: "Inget skapades."
        case .nextStep: "Öppna den med: vakt --desk {path}"
        case .completionInstall:
            """
            Komplettering för {shell}: ärenden, operatörer, team, kategorier med mera som värden. För varje nytt skal:

                {always}

            Bara för det här:

                {now}
            """
        case .completionUnknownShell: "Det finns komplettering för bash, zsh och fish."
        case .noSuchPage: "Det finns ingen sida ”{page}” i handboken; vakt man --list räknar upp alla."
        case .noManualReader:
            """
            Här finns varken man eller mandoc att visa den med. vakt man --install ~/.local/share/man skriver handboken \
            för bruk någon annanstans ({file} är den här sidan); varje kommando säger detsamma med -h.
            """
        case .crashedBefore:
            "\nvakt: ett fel i programmet avslutade det. Det som sparats är säkert. En rapport utan ärendetext:\n      "
        case .crashedAfter: "\n"
        case .crashedEarlier: "Ett fel avslutade Vakt tidigare. En rapport utan ärendetext finns i {path}."
        }
    }
}
