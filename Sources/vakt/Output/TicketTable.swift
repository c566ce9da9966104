import Canvas
import Helpdesk
import Primitives
import Wording

/// Tickets one a line: aligned on a terminal, with tabs between the values otherwise.
struct TicketTable {
    private struct Column {
        var title: CommandLinePhrase
        var width: Int
    }

    private static let columns: [Column] = [
        Column(title: .columnID, width: 10), Column(title: .columnPriority, width: 2),
        Column(title: .columnState, width: 11), Column(title: .columnDue, width: 9),
        Column(title: .columnOwner, width: 12), Column(title: .columnRequester, width: 16),
    ]

    let session: Session
    let now: Timestamp

    /// The first line; only people need it.
    func header() -> String? {
        guard session.output.isTerminal else { return nil }
        let titles = Self.columns.map { SafeText(session.words(.commandLine($0.title))) }
        return aligned(titles, SafeText(session.words(.commandLine(.columnTitle))))
    }

    /// One ticket.
    func line(_ ticket: Ticket) -> String {
        guard session.output.isTerminal else { return separated(ticket) }
        let next = ticket.nextBreach(session.desk.settings.clocks)?.due
        let due = next.map { due in
            let span = session.words.shortSpan(due - now)
            return due < now ? "-" + span : span
        }
        let cells = [
            ticket.id.description, ticket.priority?.description ?? "", session.words.name(of: ticket.state), due ?? "",
            ticket.assignee ?? ticket.team ?? "", ticket.requester.name,
        ]
        return aligned(cells.map { SafeText($0) }, SafeText(ticket.title))
    }

    /// id, priority, state, assignee, team, service, requester, next breach, title.
    private func separated(_ ticket: Ticket) -> String {
        let next = ticket.nextBreach(session.desk.settings.clocks)?.due
        let cells = [
            ticket.id.description, ticket.priority?.description ?? "", ticket.state.rawValue, ticket.assignee ?? "",
            ticket.team ?? "", ticket.classification.services.first ?? "", ticket.requester.name,
            next?.rfc3339 ?? "", ticket.title,
        ]
        return cells.map(safe).joined(separator: "\t")
    }

    private func aligned(_ cells: [SafeText], _ title: SafeText) -> String {
        var line = ""
        var used = 0
        for (column, cell) in zip(Self.columns, cells) {
            line += Self.fitted(cell, column.width) + " "
            used += column.width + 1
        }
        let rest = max(10, session.output.columns - used)
        return line + title.cut(toColumns: rest)
    }

    private static func fitted(_ text: SafeText, _ width: Int) -> String {
        let cut = text.cut(toColumns: width)
        return cut + String(repeating: " ", count: max(0, width - SafeText(cut).columns))
    }
}

extension SafeText {
    /// As much as fits, with an ellipsis where something is left out.
    func cut(toColumns limit: Int) -> String {
        if columns <= limit { return plain }
        let end = fitting(columns: limit - 1).end
        return slice(0..<end).plain + "…"
    }
}
