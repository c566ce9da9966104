import Helpdesk

/// Who is on call now and in the coming days, team by team, with what was offered to whom.
struct RotaPage: Sendable {
    /// One row of it.
    enum Row: Sendable, Hashable {
        /// A team, and who is on call for it now.
        case team(String, now: [Shift])
        case offer(SwapOffer)
        /// A shift, and the others that the same person has meanwhile.
        case shift(Shift, also: [Shift])
        case gap(DutyGap)

        /// Whether something can be done with it.
        var isSelectable: Bool { if case .team = self { false } else { true } }
    }

    /// How many days are shown.
    static let days: Int64 = 14

    var rows: [Row] = []
    var cursor = 0
    var top = 0

    var selected: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    /// Takes rows in; the cursor stays on its row, or where that was.
    mutating func take(_ found: [Row], height: Int) {
        let old = selected
        rows = found
        if let old, let place = rows.firstIndex(of: old) { cursor = place }
        cursor = max(0, min(cursor, rows.count - 1))
        settle(1, height: height)
    }

    mutating func move(_ distance: Int, height: Int) {
        cursor = max(0, min(rows.count - 1, cursor + distance))
        settle(distance < 0 ? -1 : 1, height: height)
    }

    /// To the first row of the next team, or of the one before.
    mutating func moveTeam(_ step: Int, height: Int) {
        let heads = rows.indices.filter { !rows[$0].isSelectable }
        let own = heads.lastIndex { $0 <= cursor } ?? 0
        guard heads.indices.contains(own + step) else { return }
        cursor = min(rows.count - 1, heads[own + step] + 1)
        settle(1, height: height)
    }

    /// Leaves rows that only say something, and keeps the cursor and the team above it on the screen.
    private mutating func settle(_ step: Int, height: Int) {
        var place = cursor
        while rows.indices.contains(place), !rows[place].isSelectable { place += step }
        if !rows.indices.contains(place) { place = rows.firstIndex(where: \.isSelectable) ?? 0 }
        cursor = place
        if cursor < top + 1 { top = max(0, cursor - 1) }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, rows.count - height))
    }
}
