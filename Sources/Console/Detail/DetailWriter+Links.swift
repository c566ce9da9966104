import Canvas
import Helpdesk
import Primitives
import Wording

/// What a ticket's page says of other tickets, and of a major incident.
extension DetailWriter {
    /// As many links are shown one by one before those of a kind are only counted.
    private static let shown = 3

    /// Who leads a major incident, since when, and how often people are told.
    func major() -> [StyledLine] {
        let told = words.words(for: ticket.parts.major)
        let context = EventContext(now: now, zone: zone)
        let items = told.enumerated().map { place, line in
            let sign = place == 0 && ticket.parts.major.isActive ? words(.sign(.major)) + " " : ""
            let token: StyleToken = place == 0 && ticket.parts.major.isActive ? .warning : .detailValue
            return DetailItem(value: sign + words.words(for: line, context), token: token)
        }
        return flow(items)
    }

    /// The tickets that hang together with it: one by one as long as they are few, parts with how many are open.
    func links() -> [StyledLine] {
        var lines: [StyledLine] = []
        for isReverse in [false, true] {
            for relation in Relation.allCases {
                let links = detail.links.all.filter { $0.relation == relation && $0.isReverse == isReverse }
                if links.isEmpty { continue }
                lines += links.first?.isChild ?? false ? parts(links) : links.prefix(Self.shown).map(line)
                if links.count > Self.shown, !(links.first?.isChild ?? false) { lines.append(more(links.count)) }
            }
        }
        return lines + workarounds() + absorbed()
    }

    /// What helps until the problem behind it is fixed.
    private func workarounds() -> [StyledLine] {
        detail.workarounds.flatMap { known in
            let said = words(.detail(.workaround), ["id": known.problem.description, "text": known.text])
            return StyledLine.wrap(SafeText(said, lines: .multiple), CellStyle(.emphasis), width: width)
        }
    }

    private func line(_ link: TicketLink) -> StyledLine {
        var line = StyledLine(words.name(of: link) + " ", .detailLabel)
        line.add(link.id.description, link.relation == .mergedInto ? .warning : .link)
        line.add(" " + words.name(of: link.row.state), link.row.state.token)
        if link.row.isMajor { line.add(" " + words(.sign(.major)), .warning) }
        line.add("  " + link.row.title, .detailValue)
        if let owner = link.owner { line.add("  " + owner, .muted) }
        return line
    }

    /// `9 parts, 3 open: INC-5, INC-6, INC-7 …`
    private func parts(_ links: [TicketLink]) -> [StyledLine] {
        let (open, all) = detail.links.children
        var line = StyledLine(words.childCount(open: open, of: all), .detailLabel)
        for link in links.prefix(Self.shown) {
            line.add("  " + link.id.description, link.row.state.isOpen ? .link : .muted)
            if links.count <= Self.shown { line.add(" " + link.row.title, .detailValue) }
        }
        if all > Self.shown { line.add("  " + words(.sign(.cut)) + " " + keyForAll, .muted) }
        return [line]
    }

    private func more(_ count: Int) -> StyledLine {
        StyledLine(words(.many(.andMore), ["count": String(count - Self.shown)]) + "  " + keyForAll, .muted, indent: 2)
    }

    private var keyForAll: String {
        guard let key = keymap.key(for: .links, in: .detail)?.name else { return "" }
        return key + " " + words(Action.links.help)
    }

    /// Who had asked in tickets that were merged into this one.
    private func absorbed() -> [StyledLine] {
        ticket.parts.merging.absorbed.prefix(Self.shown).compactMap { entry in
            let who = [entry.requester.name, entry.requester.address ?? ""].filter { !$0.isEmpty }
            if who.isEmpty { return nil }
            return StyledLine(words.waitsToo(words.list(of: who), entry.ticket), .detailValue)
        }
    }
}
