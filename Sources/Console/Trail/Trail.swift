import Helpdesk

/// A place where one was: a view with the ticket under the cursor, and what was open on it.
struct Stop: Sendable {
    var filter: Filter
    var columns: [QueueColumn]?
    var viewName: String?
    /// The ticket under the queue's cursor, as it was.
    var row: QueueRow?
    /// A ticket from outside the view that was shown.
    var pinned: QueueRow?
    var focus: PaneName
    /// The article that was being read.
    var article: ArticleID?

    /// Whether nobody could tell the two apart.
    func isSame(as other: Stop) -> Bool {
        filter == other.filter && row?.id == other.row?.id && pinned?.id == other.pinned?.id
            && article == other.article
    }
}

/// Where one was before, and where one came back from.
struct Trail: Sendable {
    private(set) var past: [Stop] = []
    private(set) var future: [Stop] = []

    /// Stops that are remembered; the oldest goes first.
    static let longest = 100

    /// One goes on from `stop` to somewhere else.
    mutating func leave(_ stop: Stop) {
        future = []
        if past.last?.isSame(as: stop) ?? false { past.removeLast() }
        past.append(stop)
        if past.count > Self.longest { past.removeFirst() }
    }

    /// One stop back from `current`.
    mutating func back(from current: Stop) -> Stop? {
        while let stop = past.popLast() {
            if stop.isSame(as: current) { continue }
            future.append(current)
            return stop
        }
        return nil
    }

    /// One stop forward from `current`.
    mutating func forward(from current: Stop) -> Stop? {
        while let stop = future.popLast() {
            if stop.isSame(as: current) { continue }
            past.append(current)
            return stop
        }
        return nil
    }
}
