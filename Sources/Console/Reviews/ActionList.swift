import Helpdesk

/// What reviews led to and is still work.
struct ActionList: Sendable {
    var rows: [AgreedAction] = []
    /// Whether only what the operator does is shown.
    var isMine = false
    var cursor = 0
    var isLoaded = false
    var request: RequestID?

    var selected: AgreedAction? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    mutating func move(_ distance: Int) { cursor = max(0, min(rows.count - 1, cursor + distance)) }
}
