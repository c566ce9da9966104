import Helpdesk
import Primitives

/// The queue: a window of a few screenfuls onto a view of any length.
struct QueuePane: Sendable {
    /// Why rows were asked for, which decides where the cursor goes when they come.
    enum Purpose: Sendable, Hashable {
        case first, last
        /// More or newer rows around the cursor.
        case keep
        /// A ticket to be found in this view, or else shown on its own.
        case find(QueueRow)
        /// A ticket's place, whether it is still in the view or not.
        case restore(QueueRow)
        /// A ticket that was undone or done again: it is selected when the view has it, or else everything stays.
        case comeBack(QueueRow)
    }

    var filter: Filter
    /// The view that was chosen, as long as the filter is its own or made from it.
    var viewName: String?
    /// The columns, where they are others than the desk's.
    var columns: [QueueColumn]?
    var rows: [QueueRow] = []
    var hasBefore = false
    var hasAfter = false
    /// The selected row and the first visible one, as places in ``rows``.
    var cursor = 0
    var top = 0
    /// Rows that the screen has for tickets.
    var height = 20
    var isLoaded = false
    var request: RequestID?
    /// A ticket that is being looked up to be selected again.
    var returning: RequestID?
    var purpose = Purpose.first
    /// Rows to move once the rows asked for are here.
    var owed = 0
    /// Tickets that were told to have changed; those in sight flash once when their new rows come.
    var changed: Set<TicketID> = []
    var flashing: Set<TicketID> = []
    var marks = Marks()
    /// Rows on their way that are to be marked.
    var marking: (id: RequestID, what: Model.Marking)?
    /// Whether marked tickets stand in the view is being asked.
    var locating: RequestID?
    var count: Count?
    var countRequest: RequestID?
    var isCountStale = false
    /// Whether something in the desk changed since the rows were asked for.
    var isStale = false

    /// What is asked when nothing but open tickets is.
    static let allOpen = [Filter.Term(.state(Set(TicketState.allCases.filter(\.isOpen))))]

    /// The queue in the first of the views.
    init(_ shelf: ViewShelf) {
        guard let first = shelf.list.first else {
            filter = .everything
            return
        }
        filter = shelf.filter(of: first)
        viewName = first.view.name
        columns = first.view.columns.isEmpty ? nil : first.view.columns
    }

    /// The row under the cursor.
    var selected: QueueRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    /// Whether the rows are those of the view before, while another one is on its way.
    var isAwaitingView: Bool {
        guard request != nil else { return false }
        switch purpose {
        case .first, .last, .restore: return true
        case .keep, .find, .comeBack: return false
        }
    }

    /// How many rows are asked for: five screenfuls, so that a page key finds its rows there.
    var windowSize: Int { max(60, height * 5) }

    /// The rows on the screen.
    var visible: Range<Int> { top..<max(top, min(rows.count, top + height)) }

    /// Moves the cursor within the window, as far as there are rows; what is left is owed when the view goes on.
    mutating func move(_ distance: Int) {
        guard !rows.isEmpty else { return }
        let wanted = cursor + owed + distance
        cursor = max(0, min(rows.count - 1, wanted))
        let rest = wanted - cursor
        owed = rest > 0 && hasAfter || rest < 0 && hasBefore ? rest : 0
        scrollToCursor()
    }

    /// Moves the window so that the cursor is on the screen.
    mutating func scrollToCursor() {
        cursor = max(0, min(rows.count - 1, cursor))
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, rows.count - height))
    }

    /// Whether the cursor is so near an end of the window that more rows should be here before it arrives.
    var needsMore: Bool {
        let margin = height + height / 2
        return (hasAfter && cursor + margin >= rows.count) || (hasBefore && cursor < margin)
    }
}
