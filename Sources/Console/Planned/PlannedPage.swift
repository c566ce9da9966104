import Helpdesk

/// The work that comes back, with its last and its next time.
struct PlannedPage: Sendable {
    var rows: [PlanState] = []
    var cursor = 0
    var isLoaded = false
    var request: RequestID?

    var selected: PlanState? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    mutating func move(_ distance: Int) { cursor = max(0, min(rows.count - 1, cursor + distance)) }
}
