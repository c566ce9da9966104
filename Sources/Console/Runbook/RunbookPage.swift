import Helpdesk

/// The checklists of a ticket: those that were started, to be ticked, and those that are offered.
struct RunbookPage: Sendable {
    let id: TicketID
    /// The row that is chosen, among all of them.
    var cursor = 0

    /// One row that can be chosen.
    enum Row: Sendable, Hashable {
        /// A step of a runbook, by its place from 0.
        case step(ArticleID, Int)
        /// A runbook that can be started.
        case offer(ArticleID)
    }

    /// The rows of a ticket.
    static func rows(of detail: TicketDetail) -> [Row] {
        var rows: [Row] = []
        for run in detail.ticket.parts.runbooks.runs { rows += run.steps.indices.map { .step(run.article, $0) } }
        return rows + detail.runbooks.map { .offer($0.id) }
    }
}
