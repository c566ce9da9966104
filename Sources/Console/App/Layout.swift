import Canvas

/// The three panes.
public enum PaneName: String, CaseIterable, Sendable, Hashable {
    case queue, detail, knowledge

    var place: Place {
        switch self {
        case .queue: .queue
        case .detail: .detail
        case .knowledge: .knowledge
        }
    }
}

/// Where everything stands on a screen of one size: a function of the size, the focus and the zoom.
struct Layout: Hashable, Sendable {
    /// How much room there is.
    enum Kind: Hashable, Sendable {
        /// All three panes: the queue left, detail over knowledge right.
        case wide
        /// The queue over the detail, or over knowledge where that is focused.
        case medium
        /// One pane.
        case small
        /// Not enough for any.
        case tooSmall
    }

    static let least = Size(columns: 40, rows: 12)

    var kind: Kind
    var top: Rect
    var body: Rect
    /// What the tour says; `nil` while nobody takes it.
    var tour: Rect?
    var messages: Rect
    var keys: Rect
    private(set) var queue: Rect?
    private(set) var detail: Rect?
    private(set) var knowledge: Rect?

    init(_ size: Size, focus: PaneName, isZoomed: Bool, shares: PaneShares = PaneShares(), tourRows: Int = 0) {
        let parts = Rect(size: size).split(rows: [.cells(1), .share(1), .cells(tourRows), .cells(1), .cells(1)])
        (top, body, messages, keys) = (parts[0], parts[1], parts[3], parts[4])
        if tourRows > 0 { tour = parts[2] }
        kind = Self.kind(of: size)
        if kind == .tooSmall { return }
        if isZoomed || kind == .small {
            self[focus] = body
        } else if kind == .wide {
            let (left, beside) = shares.extents(.columns)
            let columns = body.split(columns: [left, .cells(1), beside])
            let (upper, lower) = shares.extents(.right)
            let right = columns[2].split(rows: [upper, lower])
            (queue, detail, knowledge) = (columns[0], right[0], right[1])
        } else {
            let (upper, lower) = shares.extents(.rows)
            let rows = body.split(rows: [upper, lower])
            queue = rows[0]
            if focus == .knowledge { knowledge = rows[1] } else { detail = rows[1] }
        }
    }

    static func kind(of size: Size) -> Kind {
        if size.columns < least.columns || size.rows < least.rows { return .tooSmall }
        if size.columns >= 140 && size.rows >= 20 { return .wide }
        return size.columns >= 72 && size.rows >= 20 ? .medium : .small
    }

    /// The rectangle of a pane; `nil` when it is not on the screen.
    subscript(pane: PaneName) -> Rect? {
        get {
            switch pane {
            case .queue: queue
            case .detail: detail
            case .knowledge: knowledge
            }
        }
        set {
            switch pane {
            case .queue: queue = newValue
            case .detail: detail = newValue
            case .knowledge: knowledge = newValue
            }
        }
    }

    /// Where the line between left and right stands, in a wide layout that shows both.
    var divider: Rect? {
        guard let queue, let detail, kind == .wide, detail.origin.column > queue.origin.column else { return nil }
        return Rect(column: queue.columnRange.upperBound, row: body.origin.row, columns: 1, rows: body.size.rows)
    }

    /// Rows that a message takes; all but one of them lie over the body.
    var messageRows = 1
    /// Rows that a form or an article has at least, however long the message is.
    private static let leastSheet = 7

    /// Where a form or an article stands: over the right side where there is one, else over all panes, and above the
    /// message.
    var sheet: Rect {
        let rows = max(min(Self.leastSheet, body.size.rows), body.size.rows - messageRows + 1)
        let side = divider != nil ? detail ?? body : body
        return Rect(column: side.origin.column, row: body.origin.row, columns: side.size.columns, rows: rows)
    }
}
