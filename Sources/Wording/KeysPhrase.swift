/// The palette, help, and keys pressed one after another.
public enum KeysPhrase: String, PhraseArea {
    case undefined
    case goesOn
    case paletteTitle
    case paletteNothing
    case paletteTicket
    case paletteTicketSentence
    case helpTitle
    case helpSearched
    case helpSearch
    case helpNothing
    case helpNotNow
    case groupTicket
    case groupFind
    case groupRead
    case groupWrite
    case groupAnswer
    case groupMove
    case groupPanes
    case groupProgram

    /// The words in English.
    public var english: String {
        switch self {
        case .undefined: "{keys} means nothing here."
        case .goesOn: "{keys} …"
        case .paletteTitle: "Commands: {place}"
        case .paletteNothing: "Nothing here is called that."
        case .paletteTicket: "go to {id}"
        case .paletteTicketSentence: "Go to the ticket of this number"
        case .helpTitle: "Help: {place}"
        case .helpSearched: "Help: {place} – {text}"
        case .helpSearch: "Search"
        case .helpNothing: "No line has “{text}”."
        case .helpNotNow: "not now: {reason}"
        case .groupTicket: "Work on a ticket"
        case .groupFind: "Find"
        case .groupRead: "Read"
        case .groupWrite: "Write"
        case .groupAnswer: "Choose and answer"
        case .groupMove: "Move"
        case .groupPanes: "Panes"
        case .groupProgram: "Vakt itself"
        }
    }
}
