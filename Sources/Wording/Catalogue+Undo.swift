import Helpdesk
import Primitives

/// Undoing in words.
extension Catalogue {
    /// `assignment`.
    public func name(of kind: ChangeKind) -> String {
        if case .named(let tag) = kind, let deed = EventTable.deed(of: tag) { return self(deed) }
        return self(.undo(Self.kindPhrases[kind] ?? .kindUnknown))
    }

    private static let kindPhrases: [ChangeKind: UndoPhrase] = [
        .log: .kindLog, .edit: .kindEdit, .triage: .kindTriage, .classify: .kindClassify, .override: .kindOverride,
        .assign: .kindAssign, .start: .kindStart, .hold: .kindHold, .resume: .kindResume, .contain: .kindContain,
        .resolve: .kindResolve, .reopen: .kindReopen, .close: .kindClose, .cancel: .kindCancel, .note: .kindNote,
        .publicNote: .kindPublicNote, .time: .kindTime, .tags: .kindTags, .watch: .kindWatch, .link: .kindLink,
        .unlink: .kindUnlink, .undo: .kindUndo, .redo: .kindRedo, .article: .kindArticle, .duty: .kindDuty,
        .unknown: .kindUnknown, .acknowledge: .kindAcknowledge, .escalate: .kindEscalate, .automatic: .kindAutomatic,
    ]

    /// Several kinds, one after the other.
    public func names(of kinds: [ChangeKind]) -> String { kinds.map { name(of: $0) }.joined(separator: ", ") }

    /// What a step is, for the question before it: the first ticket's own words, or what it was on how many tickets.
    public func words(for step: Step, _ context: EventContext) -> String {
        guard step.parts.count != 1, let first = step.parts.first else {
            return step.parts.first.map { words(for: $0, context) } ?? names(of: step.kinds)
        }
        let what = words(for: first, context)
        return self(.undo(.onTickets), ["what": what, "count": String(step.parts.count)])
    }

    private func words(for part: Step.Part, _ context: EventContext) -> String {
        let said = part.events.map { words(for: $0, context).headline }
        return part.ticket.description + " – " + said.joined(separator: "; ")
    }

    /// That an event is out of force, and by whom: a note was withdrawn, anything else undone.
    public func outOfForce(_ event: RecordedEvent, by undoing: RecordedEvent, _ context: EventContext) -> String {
        let phrase: UndoPhrase = ChangeKind(event) == .note ? .noteWithdrawn : .isOutOfForce
        let when = time(undoing.origin.at, now: context.now, zone: context.zone)
        return self(.undo(phrase), ["who": undoing.origin.by, "time": when])
    }

    func undoWords(_ event: any TicketEvent, _ actor: String, _ context: EventContext) -> EventWords? {
        guard let compensating = event as? any CompensatingEvent else { return nil }
        let compensation = compensating.compensation
        var kinds: [ChangeKind] = []
        for kind in compensation.records.map({ ChangeKind(tag: $0.tag) }) where !kinds.contains(kind) {
            kinds.append(kind)
        }
        let phrase: UndoPhrase = type(of: compensating).undoes ? .undone : .redone
        let headline = self(.undo(phrase), ["actor": actor, "what": names(of: kinds)])
        return EventWords(headline, body: restored(compensation.restores, context).joined(separator: "\n"))
    }

    /// One line for each part that came back.
    private func restored(_ restores: Restoration, _ context: EventContext) -> [String] {
        var lines: [String] = []
        func line(_ field: String, _ value: String) {
            let shown = value.isEmpty ? self(.sign(.nothing)) : value
            lines.append(self(.undo(.restored), ["field": field, "value": shown]))
        }
        if let title = restores.title { line(name(of: .title), title) }
        if let requester = restores.requester { line(name(of: .requester), requester.name) }
        if let description = restores.description { line(name(of: .description), description) }
        if let scope = restores.scope { line(name(of: .priority), scopeWords(scope)) }
        if let owner = restores.ownership {
            line(
                name(of: .assignee),
                [owner.assignee ?? "", owner.team ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        if let progress = restores.progress { line(self(.detail(.state)), stateWords(progress, context)) }
        if !restores.tags.isEmpty { line(name(of: Field.tags), changes(restores.tags.add, restores.tags.remove)) }
        if !restores.watchers.isEmpty {
            line(name(of: .watcher), changes(restores.watchers.add, restores.watchers.remove))
        }
        let links = changes(restores.linked.map(\.article.description), restores.unlinked.map(\.description))
        if !links.isEmpty { line(name(of: Field.article), links) }
        if restores.minutes != 0 {
            let sign = restores.minutes < 0 ? "−" : "+"
            line(name(of: .minutes), sign + span(abs(restores.minutes) * 60_000))
        }
        return lines
    }

    private func scopeWords(_ scope: Restoration.Scope) -> String {
        let told = scope.classification
        let parts = [scope.priority?.description ?? self(.sign(.nothing)), told.category?.description ?? ""]
        return (parts + told.services).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func stateWords(_ progress: Restoration.Progress, _ context: EventContext) -> String {
        guard let hold = progress.hold else { return name(of: progress.state) }
        let until = hold.until.map { " " + time($0, now: context.now, zone: context.zone) } ?? ""
        return name(of: progress.state) + " (" + name(of: hold.reason) + until + ")"
    }

    private func changes(_ added: [String], _ removed: [String]) -> String {
        (added.map { "+" + $0 } + removed.map { "−" + $0 }).joined(separator: " ")
    }

    /// That and why something can't be taken back.
    func notUndoable(_ kind: ChangeKind) -> String {
        switch kind {
        case .log: self(.undo(.logStays))
        case .publicNote: self(.undo(.publicNoteStays))
        case .article: self(.undo(.articleStays))
        default: self(.undo(.stays), ["what": name(of: kind)])
        }
    }
}
