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
    case noAction
    case noPlace
    case noActionHint
    case notThere
    case notAKey
    case notAKeyHint
    case sentAs
    case neverSent
    case escapeWithin
    case otherKeyHint
    case isText
    case isTextHint
    case taken
    case takenBeginning
    case takenHint
    case byDefault
    case needed
    case neededHint
    case columnKeys
    case columnDoes
    case columnWhere
    case columnAction

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
        case .noAction: "there is no such action; nearest: {known}"
        case .noPlace: "there is no such place; nearest: {known}"
        case .noActionHint: "`vakt keys` lists the actions, the places and the keys."
        case .notThere: "the action does not exist in {place}; it does in: {known}"
        case .notAKey: "“{text}” is no key"
        case .notAKeyHint: "Write j, G, Ctrl-D, Alt-k, F5, Space, Shift-Tab, or g g for g pressed twice."
        case .sentAs: "terminals send {other} for {key}"
        case .neverSent: "terminals have nothing to send for {key}"
        case .escapeWithin: "Esc gives up keys that were begun, so {key} can never be pressed"
        case .otherKeyHint: "Choose another key."
        case .isText: "{key} is text in {place}"
        case .isTextHint: "Take it with Ctrl or Alt, or a function key."
        case .taken: "{key} is {action} in {place} already ({origin})"
        case .takenBeginning: "{key} and {keys}, which is {action} in {place} ({origin}), begin alike"
        case .takenHint: "Choose another key, or give {action} another one; {action} = [] takes its keys away."
        case .byDefault: "by default"
        case .needed: "{action} needs a key in {place}: there would be no other way"
        case .neededHint: "Give it a key there."
        case .columnKeys: "keys"
        case .columnDoes: "what they do"
        case .columnWhere: "where"
        case .columnAction: "name in settings"
        }
    }
}
