extension QueuePhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .title: "Kö"
        case .loading: "Läser…"
        case .emptyDesk: "Inga ärenden ännu."
        case .emptyDeskHint: "Tryck {key} för att logga det första."
        case .emptyView: "Inget passar {filter}."
        case .emptyViewHint: "Tryck {key} för att ändra filtret, eller {clear} för att se alla ärenden."
        case .emptyOpen: "Inget är öppet."
        case .emptyOpenHint: "Bra jobbat. Tryck {key} och töm filtret för att se lösta ärenden."
        case .columnMarks: "!"
        case .columnPriority: "P"
        case .columnId: "id"
        case .columnTitle: "titel"
        case .columnRequester: "anmälare"
        case .columnService: "tjänst"
        case .columnOwner: "ansvarig"
        case .columnState: "status"
        case .columnDue: "frist"
        case .columnAge: "ålder"
        case .columnCategory: "kategori"
        case .columnUpdated: "ändrat"
        case .onHoldFor: "vän: {reason}"
        case .viewCount: "{filter} ({count})"
        case .tickets: "{count|ett ärende|# ärenden}"
        case .allTickets: "alla ärenden"
        case .paused: "pausad"
        }
    }
}
