extension PlainPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .welcome: "{desk}. {who}."
        case .howTo:
            "En rad är en tangent eller namnet på ett kommando, sedan Enter. ? räknar upp dem. Ett nummer går till det ärendet. /ord filtrerar. En tom rad öppnar."
        case .view: "{filter}: {count|ett ärende|# ärenden}."
        case .changed: "Ändrat: {row}"
        case .unknown: "”{text}” är inget kommando här. ? räknar upp dem."
        case .several: "”{text}” kan vara: {names}."
        case .notInLines: "{name}: finns inte i radläge."
        case .notNow: "{name}: {reason}"
        case .markPending: "på väg"
        case .markSecurity: "säkerhet"
        case .markByHand: "prioritet för hand"
        case .markReopened: "återöppnat"
        case .markMajor: "större incident"
        case .markEscalated: "eskalerat"
        case .markLapsed: "ska bekräftas igen"
        case .markUpdateOverdue: "uppdatering försenad"
        case .formHow:
            "En tom rad behåller ett fält, - tömmer det, . går till slutet, :send skickar, :cancel lämnar."
        case .fieldNow: "nu: {value}"
        case .fieldRequired: "måste fyllas i"
        case .textHow: "Flera rader; en rad med bara en punkt avslutar."
        case .textNow:
            "Det som står där blir kvar, och det du skriver läggs till. En första rad med bara - tömmer fältet."
        case .option: "{number}: {label}"
        case .optionMore: "{count|en till|# till}: skriv hur det börjar."
        case .noOption: "Inget börjar som ”{text}”."
        case .numberNone: "Här finns inget nummer {number}."
        case .offered: "föreslås: {offer}, {name} tar det"
        case .helped: "Har hjälpt förr: {name}. :look-up visar {count|den|alla #}, och back leder hit igen."
        case .formEnd: "Skicka? y skickar, n lämnar, ett nummer går till det fältet."
        case .formOpen: "Formuläret skickades inte."
        case .typeText: "{place}: skriv, sedan Enter. En tom rad lämnar."
        case .error: "Fel: {text}"
        case .answerHow: "y gör det, n lämnar."
        case .leaveHow: "back lämnar."
        case .viewFormHow: "En tom rad behåller det som står där, - tömmer det, :send sparar vyn, :cancel lämnar."
        case .markMarked: "markerat"
        case .signDone: "gjort:"
        case .signOpen: "kvar:"
        case .signWarned: "obs:"
        case .signBreached: "försenat:"
        }
    }
}
