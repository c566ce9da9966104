import Canvas
import Desk
import Helpdesk
import Primitives
import Wording

/// A ticket for people: header, classification, clocks, timeline in words.
struct TicketPage {
    let session: Session
    let detail: TicketDetail

    private var ticket: Ticket { detail.ticket }
    private var words: Catalogue { session.words }
    private var now: Timestamp { session.desk.now }

    func write() throws {
        let zone = session.zone
        let title = ticket.id.description + "  " + safe(ticket.title)
        try session.output.line(title)
        try session.output.line(headline())
        if let planned = ticket.planned {
            try session.output.line(safe(words.words(for: planned, EventContext(now: now, zone: zone))))
        }
        try session.output.line("")
        for (label, value) in fields(zone) where !value.isEmpty { try row(.commandLine(label), value) }
        for told in words.attention(of: ticket, session.desk.settings, now: now, zone: zone) {
            try row(told.label, told.text)
        }
        try parts(zone)
        try relations()
        for aside in words.asides(of: ticket, session.desk.settings, now: now, zone: zone) {
            try row(aside.label, aside.text)
        }
        if !ticket.description.isEmpty {
            try session.output.line("")
            for line in safeLines(ticket.description) { try session.output.line("  " + line) }
        }
        try session.output.line("")
        try timeline(zone)
    }

    private func headline() -> String {
        var parts = [words.name(of: ticket.id.type), words.name(of: ticket.state)]
        if let priority = ticket.priority { parts.append("\(priority) \(words.name(of: priority))") }
        return parts.joined(separator: " · ")
    }

    /// Who leads a major incident, and the tickets that hang together with this one.
    private func relations() throws {
        let context = EventContext(now: now, zone: session.zone)
        for told in words.words(for: ticket.parts.major) {
            try session.output.line(safe(words.words(for: told, context)))
        }
        let (open, all) = detail.links.children
        if all > 0 { try session.output.line(safe(words.childCount(open: open, of: all))) }
        for link in detail.links.all {
            let name = link.isReverse ? words(link.relation.reverse) : words.name(of: link.relation)
            let parts = [words.name(of: link.row.state), link.row.priority?.description ?? "", link.owner ?? ""]
            let said = link.id.description + " " + link.row.title
            try session.output.line(
                safe(name + " " + said + "  " + words.list(of: parts.filter { !$0.isEmpty })))
        }
        for entry in ticket.parts.merging.absorbed where !entry.requester.name.isEmpty {
            let who = [entry.requester.name, entry.requester.address ?? ""].filter { !$0.isEmpty }
            try session.output.line(safe(words.waitsToo(words.list(of: who), entry.ticket)))
        }
    }

    private func row(_ label: Phrase, _ value: String) throws { try row(words(label), value) }

    private func row(_ label: String, _ value: String) throws {
        let name = SafeText(label)
        let gap = String(repeating: " ", count: max(1, 12 - name.columns))
        try session.output.line(name.plain + gap + safe(value))
    }

    /// The process steps, and what the ticket holds beside what every ticket has.
    private func parts(_ zone: ZoneTable) throws {
        let context = EventContext(now: now, zone: zone)
        let steps = words.steps(of: ticket, session.desk.settings, context).map { told in
            let sign: SignPhrase = told.standing.taken != nil ? .done : told.standing.isSkipped ? .skipped : .open
            return words(.sign(sign)) + " " + told.text
        }
        try row(.detail(.steps), steps.joined(separator: "  "))
        for told in words.course(of: ticket, context) {
            for (place, line) in safeLines(told.text).enumerated() {
                try session.output.line(place == 0 ? safe(told.label) + ": " + line : "  " + line)
            }
        }
        for clash in detail.clashes { try session.output.line("! " + safe(words.words(for: clash.told, context))) }
        for told in words.communication(of: ticket, context) + words.investigation(of: ticket, inFull: true) {
            try session.output.line(safe(told.label + ": " + told.text))
        }
    }

    private func fields(_ zone: ZoneTable) -> [(CommandLinePhrase, String)] {
        let told = ticket.classification
        let who = [ticket.requester.name, ticket.requester.address ?? "", ticket.requester.organisation ?? ""]
        return [
            (.labelRequester, words.list(of: who.filter { !$0.isEmpty })),
            (.labelSource, words.name(of: ticket.source)),
            (.labelTeam, ticket.team ?? ""), (.labelAssignee, ticket.assignee ?? ""),
            (.labelService, words.list(of: told.services)),
            (.labelCategory, told.category?.description ?? ""),
            (.labelImpact, told.impact.map { words.name(of: $0) } ?? ""),
            (.labelUrgency, told.urgency.map { words.name(of: $0) } ?? ""),
            (.labelPriority, override()), (.labelKind, kind()),
            (.labelAffected, told.affected ?? ""), (.labelSite, told.site ?? ""),
            (.labelTags, words.list(of: ticket.tags)),
            (.labelWatchers, words.list(of: ticket.watchers)), (.labelHold, hold(zone)),
            (.labelResolved, resolved()),
            (.labelTime, ticket.minutesSpent > 0 ? words.span(ticket.minutesSpent * 60_000) : ""),
            (.labelLogged, words.time(ticket.createdAt, now: now, zone: zone)),
            (.labelUpdated, words.time(ticket.updatedAt, now: now, zone: zone)),
            (.labelResponse, clock(.response, zone)), (.labelResolution, clock(.resolution, zone)),
            (.labelArticles, words.list(of: detail.articles.map { "\($0.id) \($0.title)" })),
        ]
    }

    private func kind() -> String {
        let told = ticket.classification
        let severity = told.severity.map { words(.name(.fieldSeverity)) + " " + words.name(of: $0) }
        return words.list(
            of: [told.kind.map { words.name(of: $0) }, told.subkind.map { words.name(of: $0) }, severity].compactMap {
                $0
            })
    }

    private func override() -> String {
        guard let override = ticket.priorityOverride else { return "" }
        return words(
            .commandLine(.overridden),
            ["priority": override.priority.description, "reason": override.reason, "by": override.by])
    }

    private func hold(_ zone: ZoneTable) -> String {
        guard let hold = ticket.hold else { return "" }
        var parts = [words.name(of: hold.reason)]
        if let until = hold.until { parts.append(words.time(until, now: now, zone: zone)) }
        if !hold.note.isEmpty { parts.append(hold.note) }
        return words.list(of: parts)
    }

    private func resolved() -> String {
        guard let resolution = ticket.resolution, !ticket.state.isOpen else { return "" }
        return words.name(of: resolution.code) + " (" + resolution.by + ")"
    }

    private func clock(_ clock: Clock, _ zone: ZoneTable) -> String {
        let policy = session.desk.settings.clocks
        let reading = ticket.reading(of: clock, policy)
        switch reading.standing {
        case .running(let due): return words.breach(due, now: now)
        case .paused(_, let left):
            let span = words.span(left, in: policy.terms(of: clock, for: ticket).calendar)
            return words(.commandLine(.clockPaused), ["span": span])
        case .stopped(let at, let due):
            let phrase: CommandLinePhrase = at <= due ? .clockMet : .clockMissed
            return words(.commandLine(phrase), ["time": words.time(due, now: now, zone: zone)])
        case .void: return words(.commandLine(.clockVoid))
        }
    }

    private func timeline(_ zone: ZoneTable) throws {
        if detail.earlierEvents > 0 {
            let arguments: KeyValuePairs = ["count": String(detail.earlierEvents), "id": ticket.id.description]
            try session.output.line(words(.commandLine(.earlier), arguments))
        }
        let context = EventContext(now: now, zone: zone)
        let undone = detail.timeline.undone
        for event in detail.timeline {
            let told = words.words(for: event, context)
            let time = words.time(event.origin.at, now: now, zone: zone)
            try session.output.line(time + "  " + safe(told.headline))
            if let undoing = undone[event.sequence] {
                try session.output.line("    (" + safe(words.outOfForce(event, by: undoing, context)) + ")")
            }
            if told.body.isEmpty { continue }
            for line in safeLines(told.body) { try session.output.line("    " + line) }
        }
    }
}
