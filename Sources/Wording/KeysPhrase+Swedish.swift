extension KeysPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .undefined: "{keys} betyder inget här."
        case .goesOn: "{keys} …"
        case .paletteTitle: "Kommandon: {place}"
        case .paletteNothing: "Inget här heter så."
        case .paletteTicket: "gå till {id}"
        case .paletteTicketSentence: "Gå till ärendet med det här numret"
        case .helpTitle: "Hjälp: {place}"
        case .helpSearched: "Hjälp: {place} – {text}"
        case .helpSearch: "Sök"
        case .helpNothing: "Ingen rad innehåller ”{text}”."
        case .helpNotNow: "inte nu: {reason}"
        case .groupTicket: "Arbeta med ett ärende"
        case .groupFind: "Hitta"
        case .groupRead: "Läsa"
        case .groupWrite: "Skriva"
        case .groupAnswer: "Välja och svara"
        case .groupMove: "Flytta"
        case .groupPanes: "Rutor"
        case .groupProgram: "Vakt självt"
        }
    }
}
