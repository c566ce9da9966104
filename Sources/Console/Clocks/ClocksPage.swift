import Helpdesk

/// Why the clocks of a ticket say what they say.
struct ClocksPage: Sendable {
    let id: TicketID
    var request: RequestID?
    /// All events of the ticket; `nil` until they are here. What is shown follows from them and from the time.
    var events: [RecordedEvent]?
    /// Whether each stretch of working hours, and each between them, has a line.
    var everyStretch = false
    /// The first line on the screen.
    var scroll = 0
}
