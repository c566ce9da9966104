import Helpdesk

/// The list of all that can be done in a place, found by typing a few letters of it.
struct Palette: Sendable {
    /// Where one came from, and where what is chosen is done.
    let origin: Place
    /// The only actions that it offers; `nil` offers all.
    let actions: [Action]?
    var editor = TextEditor()
    var cursor = 0

    init(origin: Place, actions: [Action]? = nil) {
        self.origin = origin
        self.actions = actions
    }

    /// One line of it.
    struct Entry: Sendable, Hashable {
        /// What choosing it does.
        enum Subject: Sendable, Hashable {
            case action(Action)
            /// The ticket of the number that was typed.
            case ticket(TicketReference)
        }

        var subject: Subject
        var title: String
        var sentence: String
        /// The key that does the same.
        var key: KeySequence?
        /// Why it can't be done now.
        var reason: String?
        /// Which characters of the title are those that were typed.
        var found: Set<Int> = []
    }
}
