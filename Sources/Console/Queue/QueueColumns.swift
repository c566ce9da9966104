import Canvas
import Helpdesk
import Primitives
import Wording

extension QueueColumn {
    /// What columns ask for in a queue that wide: where there is room, the state as much as its longest words take.
    static func specs(of columns: [QueueColumn], width: Int, _ words: Catalogue) -> [ColumnSpec] {
        var specs = columns.map { $0.spec(width: width, words) }
        guard let state = columns.firstIndex(of: .state) else { return specs }
        let kept = ColumnLayout(specs, width: width, gap: 1).ranges
        guard kept[state] != nil else { return specs }
        let shown = zip(specs, kept).filter { $0.1 != nil }.map(\.0.minimum)
        let spare = width - shown.reduce(shown.count - 1, +)
        specs[state].minimum += max(0, min(spare, specs[state].maximum - specs[state].minimum))
        return specs
    }

    /// How much room the column asks for in a queue that wide, and how soon it gives way.
    func spec(width: Int, _ words: Catalogue) -> ColumnSpec {
        switch self {
        case .marks: ColumnSpec(minimum: 2, importance: 75)
        case .priority: ColumnSpec(minimum: 2, importance: 80)
        case .id: ColumnSpec(minimum: 10, importance: 90)
        case .title: ColumnSpec(minimum: max(12, min(28, width / 3)), weight: 10, importance: 100)
        case .requester: ColumnSpec(minimum: 10, weight: 3, maximum: 18, importance: 20)
        case .service: ColumnSpec(minimum: 8, weight: 3, maximum: 16, importance: 30)
        case .owner: ColumnSpec(minimum: 8, weight: 3, maximum: 14, importance: 50)
        case .state: ColumnSpec(minimum: 12, weight: 1, maximum: max(14, Self.longestHold(words)), importance: 40)
        case .due:
            ColumnSpec(
                minimum: words.tellsWholeDates ? 18 : 14, weight: 6, maximum: words.tellsWholeDates ? 24 : 18,
                importance: 70)
        case .age: ColumnSpec(minimum: ageWidth(words), importance: 10)
        case .category: ColumnSpec(minimum: 10, weight: 3, maximum: 18, importance: 15)
        case .updated: ColumnSpec(minimum: ageWidth(words), importance: 5)
        case .vendor: ColumnSpec(minimum: 10, weight: 3, maximum: 14, importance: 12)
        case .team: ColumnSpec(minimum: 8, weight: 3, maximum: 14, importance: 45)
        }
    }

    /// How far something is back, or when that was.
    private func ageWidth(_ words: Catalogue) -> Int {
        max(words.tellsWholeDates ? 16 : 6, SafeText(words(header)).columns)
    }

    /// What the longest state takes: on hold, and what for.
    private static func longestHold(_ words: Catalogue) -> Int {
        let names = HoldReason.allCases.map { words(.queue(.onHoldFor), ["reason": words.shortName(of: $0)]) }
        return names.map { SafeText($0).columns }.max() ?? 0
    }

    var alignment: Alignment {
        switch self {
        case .due, .age, .updated: .trailing
        default: .leading
        }
    }

    /// The words at the column's head.
    var header: Phrase {
        switch self {
        case .marks: .queue(.columnMarks)
        case .priority: .queue(.columnPriority)
        case .id: .queue(.columnId)
        case .title: .queue(.columnTitle)
        case .requester: .queue(.columnRequester)
        case .service: .queue(.columnService)
        case .owner: .queue(.columnOwner)
        case .state: .queue(.columnState)
        case .due: .queue(.columnDue)
        case .age: .queue(.columnAge)
        case .category: .queue(.columnCategory)
        case .updated: .queue(.columnUpdated)
        case .team: .queue(.columnTeam)
        case .vendor: .queue(.columnVendor)
        }
    }
}

/// What one row says, column by column.
struct QueueRowText {
    let words: Catalogue
    let now: Timestamp
    var zone = ZoneTable.utc
    let isPending: Bool
    var hasDraft = false
    /// Who else is at the ticket.
    var present: [Presence] = []
    var isMarked = false

    func text(_ column: QueueColumn, of row: QueueRow, width: Int) -> (text: SafeText, token: StyleToken) {
        switch column {
        case .marks: (SafeText(marks(row)), present.isEmpty ? .queueMark : .presence)
        case .priority:
            (SafeText(row.priority?.description ?? words(.sign(.nothing))), row.priority?.token ?? .muted)
        case .id: (SafeText(row.id.description), .queueId)
        case .title: (SafeText(row.title), .queueRow)
        case .requester: (SafeText(row.requester), .queueRow)
        case .service: (SafeText(row.service ?? ""), .queueRow)
        case .owner: (SafeText(row.assignee ?? row.team ?? words(.sign(.nothing))), .queueRow)
        case .state: (SafeText(state(row)), row.state.token)
        case .due: due(row, width)
        case .age: (SafeText(since(row.createdAt)), .muted)
        case .category: (SafeText(row.category?.description ?? ""), .queueRow)
        case .updated: (SafeText(since(row.updatedAt)), .muted)
        case .vendor: (SafeText(row.vendor ?? ""), .queueRow)
        case .team: (SafeText(row.team ?? words(.sign(.nothing))), .queueRow)
        }
    }

    /// How long ago something was, or when.
    private func since(_ instant: Timestamp) -> String {
        words.tellsWholeDates ? words.wholeDate(instant, zone: zone) : words.shortSpan(now - instant)
    }

    private func state(_ row: QueueRow) -> String {
        guard let reason = row.holdReason else { return words.name(of: row.state) }
        return words(.queue(.onHoldFor), ["reason": words.shortName(of: reason)])
    }

    private func due(_ row: QueueRow, _ width: Int) -> (SafeText, StyleToken) {
        guard let due = row.nextBreach else {
            return (SafeText(row.state == .onHold ? words(.queue(.paused)) : ""), .duePaused)
        }
        let standing = DueStanding(due: due, warnsAt: row.warnsAt, now: now)
        if words.tellsWholeDates {
            return (SafeText(standing.sign(words) + words.wholeDate(due, zone: zone)), standing.token)
        }
        let text = SafeText(standing.sign(words) + words.breach(due, now: now))
        if text.columns <= width { return (text, standing.token) }
        return (SafeText(standing.sign(words) + words.shortBreach(due, now: now)), standing.token)
    }

    /// Marked, a major incident, a change on its way, something written and not sent, somebody at it, escalated or to be acknowledged again,
    /// a security incident, a priority by hand, reopened.
    private func marks(_ row: QueueRow) -> String {
        var marks = isMarked ? words(.sign(.marked)) : ""
        if row.isMajor { marks += words(.sign(.major)) }
        if isPending { marks += words(.sign(.pending)) }
        if hasDraft { marks += words(.sign(.draft)) }
        if let presence = present.first(where: { $0.doing == .writing }) ?? present.first {
            marks += words(.sign(presence.doing == .writing ? .writing : .looking))
        }
        switch row.call {
        case .escalated: marks += words(.sign(.escalated))
        case .lapsed: marks += words(.sign(.calling))
        case nil: break
        }
        if let due = row.updateDue, due < now { marks += words(.sign(.updateOverdue)) }
        if row.kind == .security { marks += words(.sign(.security)) }
        if row.isOverridden { marks += words(.sign(.byHand)) }
        if row.reopenCount > 0 { marks += words(.sign(.reopened)) }
        return marks
    }
}
