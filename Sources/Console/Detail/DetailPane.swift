import Helpdesk
import Primitives

/// One ticket: what it is, and what happened to it.
struct DetailPane: Sendable {
    /// What the timeline shows.
    enum Show: Int, CaseIterable, Sendable, Hashable {
        case all, notes, publicNotes, changes
    }

    /// The ticket that is shown or on its way.
    var wanted: TicketID?
    var request: RequestID?
    var loaded: TicketDetail?
    /// A ticket outside the view, looked up by its number, which is shown until one goes back.
    var pinned: QueueRow?
    var show = Show.all
    /// Whether long entries are shown whole.
    var isUnfolded = false
    /// The first line on the screen.
    var scroll = 0
    /// Events asked for.
    var latest = DetailPane.standardLatest
    /// The lines of ``loaded`` at the pane's width, as far as they were needed.
    var lines = DetailLines()

    static let standardLatest = 60
}
