import Helpdesk

/// The states that a ticket could take, with the reason beside those that it can't.
struct StateMenu: Sendable {
    /// One line of the menu.
    struct Item: Sendable, Hashable {
        /// The state that it leads to.
        var state: TicketState
        var label: String
        /// What will be asked for on the way.
        var hint: String?
        /// Why it can't be chosen.
        var reason: String?
    }

    /// The ticket; `nil` when the menu is about several.
    var ticket: TicketID?
    var items: [Item]
    var cursor = 0
    /// The tickets that the menu is about, when they are several.
    var survey: TicketSurvey?
}
