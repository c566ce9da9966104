/// The console in lines, for screen readers and pipes.
public enum PlainPhrase: String, PhraseArea {
    case welcome
    case howTo
    case view
    case changed
    case unknown
    case several
    case notInLines
    case notNow
    case markPending
    case markSecurity
    case markByHand
    case markReopened, markMajor, markEscalated, markLapsed, markUpdateOverdue
    case formHow
    case fieldNow
    case fieldRequired
    case textHow
    case textNow
    case option
    case optionMore
    case noOption
    case numberNone
    case offered, helped
    case formEnd
    case formOpen
    case typeText
    case error
    case answerHow
    case leaveHow
    case viewFormHow
    case markMarked
    case signDone
    case signOpen
    case signWarned
    case signBreached

    /// The words in English.
    public var english: String {
        switch self {
        case .welcome: "{desk}. {who}."
        case .howTo:
            "A line is a key or the name of a command, then Enter. ? tells them. A number goes to that ticket. /words filters. An empty line opens."
        case .view: "{filter}: {count|one ticket|# tickets}."
        case .changed: "Changed: {row}"
        case .unknown: "“{text}” is no command here. ? tells them."
        case .several: "“{text}” could be: {names}."
        case .notInLines: "{name}: not in lines."
        case .notNow: "{name}: {reason}"
        case .markPending: "on its way"
        case .markSecurity: "security"
        case .markByHand: "priority by hand"
        case .markReopened: "reopened"
        case .markMajor: "major incident"
        case .markEscalated: "escalated"
        case .markLapsed: "to be acknowledged again"
        case .markUpdateOverdue: "public update overdue"
        case .formHow:
            "An empty line keeps a field, - empties it, . goes to the end, :send sends, :cancel leaves."
        case .fieldNow: "now: {value}"
        case .fieldRequired: "required"
        case .textHow: "Several lines; a line with only a dot ends them."
        case .textNow: "What is there stays, and what you write is added. A first line with only - empties it."
        case .option: "{number}: {label}"
        case .optionMore: "{count|one more|# more}: write how it begins."
        case .noOption: "Nothing begins like “{text}”."
        case .numberNone: "There is no number {number} here."
        case .offered: "proposed: {offer}, {name} takes it"
        case .helped: "Helped before: {name}. :look-up lists {count|it|all #}, and back leads here."
        case .formEnd: "Send? y sends, n leaves, a number goes to that field."
        case .formOpen: "The form was not sent."
        case .typeText: "{place}: write it, then Enter. An empty line leaves."
        case .error: "Error: {text}"
        case .answerHow: "y does it, n leaves."
        case .leaveHow: "back leaves."
        case .viewFormHow: "An empty line keeps what is there, - empties it, :send keeps the view, :cancel leaves."
        case .markMarked: "marked"
        case .signDone: "done:"
        case .signOpen: "to do:"
        case .signWarned: "attention:"
        case .signBreached: "late:"
        }
    }
}
