/// The first start, the five questions that make a desk, and what is around the console: completions, crash reports.
public enum SetupPhrase: String, PhraseArea {
    case noDeskHere, whatItIs, choosePractice, chooseMake, chooseLeave, choicePrompt, noSuchChoice
    case intro, introNothingYet, noneSign
    case askName, askTeams, askPeople, askServices, askCategories
    case whyName, whyTeams, whyPeople, whyServices, whyCategories
    case proposedName, proposedTeams, proposedServices, proposedCategories
    case notUsable, notSafe, keptSettings, stopped, nextStep
    case completionInstall, completionUnknownShell, noSuchPage, noManualReader
    case crashedBefore, crashedAfter, crashedEarlier

    /// The words in English.
    public var english: String {
        switch self {
        case .noDeskHere: "There is no desk in {path} yet."
        case .whatItIs: "A desk is a directory that holds the tickets of a team. You can"
        case .choosePractice: "look around on a practice desk, a week in a company's life (vakt demo)"
        case .chooseMake: "make a desk here; five questions (vakt init)"
        case .chooseLeave: "leave everything as it is"
        case .choicePrompt: "Which one? [{default}] "
        case .noSuchChoice: "Please type {choices}."
        case .intro: "Five questions make a desk in {path}. Enter takes what stands in brackets."
        case .introNothingYet:
            "Nothing is written before the last answer; Ctrl-C leaves. desk.toml can change it all later."
        case .noneSign: "a hyphen (-) is none"
        case .askName: "What is the desk called?"
        case .askTeams: "Which teams are tickets handed to?"
        case .askPeople: "Who works here beside you, {user}?"
        case .askServices: "Which services do you look after?"
        case .askCategories: "Which categories do tickets fall into?"
        case .whyName: "It stands in the top line."
        case .whyTeams: "Short names, separated by commas; {none}."
        case .whyPeople: "User names of this system: anna, bengt:supervisor. Roles are {roles}."
        case .whyServices: "Separated by commas; {none}, and any name is taken."
        case .whyCategories: "Separated by commas, below one another with a slash: mail/server; {none}."
        case .proposedName: "Service desk"
        case .proposedTeams: "servicedesk, network, applications"
        case .proposedServices: "mail, network, workplace, telephony, printing, accounts, business systems"
        case .proposedCategories:
            """
            mail/client, mail/server, network/site, network/vpn, network/wifi, hardware/computer, hardware/screen, \
            hardware/phone, software/install, software/error, account/password, account/access, printing, \
            security/phishing, security/loss, other
            """
        case .notUsable: "That can't be used: {text}"
        case .notSafe: "That holds characters that can't be shown."
        case .keptSettings: "There is a desk.toml in {path} already; it is kept, so nothing is asked."
        case .stopped: "Nothing was made."
        case .nextStep: "Open it with: vakt --desk {path}"
        case .completionInstall:
            """
            Completions for {shell}: tickets, operators, teams, categories and the rest as values. For every new shell:

                {always}

            Only for this one:

                {now}
            """
        case .completionUnknownShell: "There are completions for bash, zsh and fish."
        case .noSuchPage: "There is no page “{page}” in the manual; vakt man --list names them all."
        case .noManualReader:
            """
            There is no man and no mandoc here to show it with. vakt man --install ~/.local/share/man writes the manual \
            for elsewhere ({file} is this page); every command says the same with -h.
            """
        case .crashedBefore:
            "\nvakt: a fault in the program ended it. What was saved is safe. A report, without any text of tickets:\n      "
        case .crashedAfter: "\n"
        case .crashedEarlier: "A fault ended Vakt earlier. A report without text of tickets is in {path}."
        }
    }
}
