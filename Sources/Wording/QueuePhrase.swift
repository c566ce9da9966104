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
        case .emptyDeskHint: "Press {key} to log the first one."
        case .emptyView: "Nothing matches {filter}."
        case .emptyViewHint: "Press {key} to change the filter, or {clear} to see all tickets."
        case .emptyOpen: "Nothing is open."
        case .emptyOpenHint: "Well done. Press {key} and clear the filter to see resolved tickets."
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
        case .onHoldFor: "hold: {reason}"
        case .viewCount: "{filter} ({count})"
        case .tickets: "{count|one ticket|# tickets}"
        case .allTickets: "all tickets"
        case .paused: "paused"
        }
    }
}
