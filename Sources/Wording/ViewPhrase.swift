/// Views of the queue: the built-in ones, the list, the form in which one is kept, and columns.
public enum ViewPhrase: String, PhraseArea {
    case builtInOpen
    case builtInMine
    case builtInUnassigned
    case builtInBreaching
    case builtInOnHold
    case builtInResolved
    case builtInAll
    case title
    case changed
    case listTitle
    case typed
    case noneMatches
    case own
    case counting
    case saveTitle
    case changeTitle
    case name
    case query
    case columns
    case number
    case nameHint
    case columnsHint
    case numberHint
    case nameMissing
    case queryMissing
    case numberWrong
    case columnUnknown
    case nameTaken
    case saved
    case deleted
    case moved
    case notOwn
    case askDelete
    case askReplace
    case columnsTitle
    case sortedDown
    case sortedUp
    case cannotSort
    case lastColumn

    /// The words in English.
    public var english: String {
        switch self {
        case .builtInOpen: "Open"
        case .builtInMine: "Mine"
        case .builtInUnassigned: "Unassigned"
        case .builtInBreaching: "Breaching"
        case .builtInOnHold: "On hold"
        case .builtInResolved: "Resolved lately"
        case .builtInAll: "All"
        case .title: "{name}: {filter}"
        case .changed: "{name}*: {filter}"
        case .listTitle: "Views"
        case .typed: "Only with “{text}”"
        case .noneMatches: "No view has “{text}” in its name or its query."
        case .own: "yours"
        case .counting: "…"
        case .saveTitle: "Keep this view"
        case .changeTitle: "Change view {name}"
        case .name: "Name"
        case .query: "Query"
        case .columns: "Columns"
        case .number: "Number"
        case .nameHint: "The name of a view of your own changes that one; a desk's view is covered by yours."
        case .columnsHint: "Empty for the desk's. Known: {known}."
        case .numberHint: "1 to 99; 1 to 9 can be called with Alt. Empty for the next free one."
        case .nameMissing: "Give it a name."
        case .queryMissing: "Write which tickets, such as state:any for all."
        case .numberWrong: "“{text}” is no number from 1 to 99."
        case .columnUnknown: "There is no column “{text}”."
        case .nameTaken: "Another view of yours has number {number}: {name}."
        case .saved: "View {name} is kept."
        case .deleted: "View {name} is forgotten."
        case .moved: "View {name} is number {number} now."
        case .notOwn: "{name} is the desk's. Keep one of your own under that name to change it for you."
        case .askDelete: "Forget your view {name}?"
        case .askReplace: "You have a view {name} already. Replace it?"
        case .columnsTitle: "Columns"
        case .sortedDown: "sorted"
        case .sortedUp: "sorted, last first"
        case .cannotSort: "There is no order by {column}."
        case .lastColumn: "One column has to stay."
        }
    }
}
