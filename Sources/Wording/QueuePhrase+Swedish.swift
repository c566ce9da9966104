extension QueuePhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .title: "Kö"
        case .loading: "Läser…"
        case .emptyDesk: "Inga ärenden ännu."
        case .emptyDeskHint:
            "{new} loggar det första.\n{help} visar tangenterna.\nvakt import csv FIL hämtar det du har på annat håll."
        case .emptyView: "Inget passar {filter}."
        case .emptyViewHint: "{key} ändrar filtret, {key} {clear} Enter visar alla ärenden.\n{new} loggar ett nytt."
        case .emptyOpen: "Inget är öppet."
        case .emptyOpenHint:
            "Bra jobbat. {key} ändrar filtret, till exempel till state:resolved.\n{new} loggar ett nytt."
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
        case .columnTeam: "team"
        case .columnVendor: "Leverantör"
        case .onHoldFor: "väntar: {reason}"
        case .viewCount: "{filter} ({count})"
        case .tickets: "{count|ett ärende|# ärenden}"
        case .allTickets: "alla ärenden"
        case .paused: "pausad"
        }
    }
}
