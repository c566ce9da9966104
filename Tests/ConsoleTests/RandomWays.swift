import Helpdesk

@testable import Console

/// The keys that lead from the queue of the small desk to every place. A word behind an apostrophe is typed; `!` is somebody
/// else who hands over the selected ticket at the same moment.
enum RandomWays {
    private static let keys: [Place: String] = [
        .queue: "", .detail: "2", .knowledge: "3", .article: "K Enter", .contents: "K Enter t", .search: "K Enter /",
        .library: "K", .versions: "K j V", .form: "n", .states: "s", .filter: "/", .jump: "J", .help: "?",
        .question: "n 'ord Ctrl-X", .palette: ":", .helpSearch: "? /", .themes: "T", .views: "v", .viewForm: "v Ctrl-S",
        .columns: ",", .conflict: "G k a 'nobody Tab Tab 'ord ! Ctrl-S", .preview: "A * A", .results: "A * A y",
        .drafts: "n 'ord Esc D", .snippets: "R Ctrl-G", .clocks: "d",
        .rota: "O", .planned: ": 'planned Enter",
        .actions: ": 'actions Enter", .runbook: "b", .health: ": 'process Enter",
        .gaps: "K U",
        .links: "l Tab 'INC-000003 Ctrl-S L",
    ]

    static func go(to place: Place, in sitting: inout Sitting) {
        for word in (keys[place] ?? "").split(separator: " ") {
            if word == "!", let id = sitting.model.selected {
                sitting.answers = false
                sitting.elsewhere(id, AssignTicket(assignee: .to("anna"), team: .to("desk"), reason: "on duty"))
                sitting.answers = true
            } else if word.first == "'" {
                sitting.type(String(word.dropFirst()))
            } else {
                sitting.press(String(word))
            }
        }
    }
}
