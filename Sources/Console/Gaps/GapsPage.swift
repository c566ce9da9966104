import Helpdesk

/// What was looked for in vain, and is still answered by no article.
struct GapsPage: Sendable {
    /// What most people miss first; `nil` until it is here.
    var rows: [KnowledgeGap]?
    var cursor = 0
    var top = 0
    var request: RequestID?

    var selected: KnowledgeGap? { rows.flatMap { $0.indices.contains(cursor) ? $0[cursor] : nil } }

    /// Takes rows in; the cursor stays on its text, or on the one that took the place of what has its article now.
    mutating func take(_ found: [KnowledgeGap]) {
        let phrase = selected?.phrase
        rows = found
        request = nil
        cursor = phrase.flatMap { phrase in found.firstIndex { $0.phrase == phrase } } ?? cursor
    }

    mutating func move(_ distance: Int, height: Int) {
        let count = rows?.count ?? 0
        cursor = max(0, min(count - 1, cursor + distance))
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, count - height))
    }
}
