import Helpdesk

/// Two versions of the same: what somebody is about to send, and what another made of the ticket meanwhile.
struct Conflict: Sendable {
    /// One field in both versions.
    struct Row: Sendable, Hashable {
        /// The form's field; `nil` for the ticket's state.
        var key: FormKey?
        var label: String
        var mine: String
        var theirs: String
        /// Whether both changed it, to something different.
        var isDisputed: Bool
    }

    let ticket: TicketID
    /// Who changed it last.
    var who: String
    /// What happened, in words.
    var said: [String]
    var rows: [Row]
    /// The fields as the ticket has them now.
    var theirs: [FormKey: FormField]
    var scroll = 0

    /// The fields that both changed.
    var disputed: [FormKey] { rows.filter(\.isDisputed).compactMap(\.key) }
}
