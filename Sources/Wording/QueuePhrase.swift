/// The queue.
public enum QueuePhrase: String, PhraseArea {
    case title
    case loading
    case emptyDesk
    case emptyDeskHint
    case emptyView
    case emptyViewHint
    case emptyOpen
    case emptyOpenHint
    case columnMarks
    case columnPriority
    case columnId
    case columnTitle
    case columnRequester
    case columnService
    case columnOwner
    case columnState
    case columnDue
    case columnAge
    case columnCategory
    case columnUpdated
    case columnTeam
    case columnVendor
    case onHoldFor
    case viewCount
    case tickets
    case allTickets
    case paused

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "Queue"
        case .loading: "Loading…"
        case .emptyDesk: "No tickets yet."
        case .emptyDeskHint:
            "{new} logs the first one.\n{help} lists the keys.\nvakt import csv FILE brings what you have elsewhere."
        case .emptyView: "Nothing matches {filter}."
        case .emptyViewHint: "{key} changes the filter, {key} {clear} Enter shows all tickets.\n{new} logs a new one."
        case .emptyOpen: "Nothing is open."
        case .emptyOpenHint: "Well done. {key} changes the filter, as to state:resolved.\n{new} logs a new one."
        case .columnMarks: "!"
        case .columnPriority: "P"
        case .columnId: "id"
        case .columnTitle: "title"
        case .columnRequester: "requester"
        case .columnService: "service"
        case .columnOwner: "owner"
        case .columnState: "state"
        case .columnDue: "due"
        case .columnAge: "age"
        case .columnCategory: "category"
        case .columnUpdated: "changed"
        case .columnTeam: "team"
        case .columnVendor: "Vendor"
        case .onHoldFor: "hold: {reason}"
        case .viewCount: "{filter} ({count})"
        case .tickets: "{count|one ticket|# tickets}"
        case .allTickets: "all tickets"
        case .paused: "paused"
        }
    }
}
