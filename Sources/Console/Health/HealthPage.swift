import Helpdesk

/// What is out of order in the desk's work, each with the way to its tickets.
struct HealthPage: Sendable {
    /// What was found, nothing that is in order; `nil` until it is here.
    var findings: [HealthFinding]?
    var cursor = 0
    var request: RequestID?

    var selected: HealthFinding? {
        findings.flatMap { $0.indices.contains(cursor) ? $0[cursor] : nil }
    }

    mutating func move(_ distance: Int) { cursor = max(0, min((findings?.count ?? 0) - 1, cursor + distance)) }
}
