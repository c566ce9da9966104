import Canvas
import Helpdesk
import Wording

extension Model {
    /// Says who changed what meanwhile, once the newest state is here, and asks what is to become of both versions.
    mutating func explainConflict(_ loaded: TicketDetail) {
        guard var form, form.conflict != nil, form.ticket == loaded.ticket.id, let seen = form.seen else { return }
        // Read again for another reason: nothing is new.
        if form.dispute != nil, form.conflict == loaded.ticket.revision { return }
        form.conflict = loaded.ticket.revision
        let isFirst = form.dispute == nil
        if isFirst { for field in form.fields { form.original[field.key] = field.initial } }
        let newer = loaded.timeline.suffix(Int(max(0, loaded.ticket.revision - seen))).filter { event in
            if case .ticket(let happened) = event.happening { !happened.aspects.isEmpty } else { false }
        }
        let said = newer.map { words.words(for: $0, EventContext(now: now, zone: zone)).headline }
        let theirs = theirFields(form.action, loaded.ticket)
        let conflict = Conflict(
            ticket: loaded.ticket.id, who: newer.last?.origin.by ?? "", said: said,
            rows: stateRow(form, loaded.ticket) + rows(form, theirs), theirs: theirs)
        form.base = loaded.ticket
        form.fields = form.fields.map { field in theirs[field.key].map(field.rebased) ?? field }
        form.trouble = words(.presence(.stillOpen), ["send": keymap.key(for: .send, in: .form)?.name ?? ""])
        form.dispute = conflict
        self.form = form
        let place = overlays.firstIndex { if case .conflict = $0 { true } else { false } }
        if let place {
            overlays[place] = .conflict(conflict)
        } else if isFirst {
            overlays.append(.conflict(conflict))
        }
    }

    /// What the ticket holds now of everything that a form can ask for.
    private func theirFields(_ action: Action, _ ticket: Ticket) -> [FormKey: FormField] {
        var fields: [FormKey: FormField] = [:]
        for field in formFields(.classify, ticket) + formFields(action, ticket) { fields[field.key] = field }
        if action == .resolve, !ticket.state.isOpen, let resolution = ticket.resolution {
            fields[.notes] = .text(.notes, resolution.notes)
            fields[.cause] = .text(.cause, resolution.cause ?? "")
            fields[.confirmedBy] = .line(.confirmedBy, resolution.confirmedBy ?? "")
        }
        return fields
    }

    private func stateRow(_ form: Form, _ ticket: Ticket) -> [Conflict.Row] {
        guard let base = form.base, base.state != ticket.state else { return [] }
        let leads: Set<Action> = [.hold, .resolve, .reopen, .cancelTicket, .contain, .triage, .start, .close]
        let isMine = leads.contains(form.action)
        return [
            Conflict.Row(
                key: nil, label: words(.presence(.state)),
                mine: isMine ? words(form.action.help) : words.name(of: base.state),
                theirs: words.name(of: ticket.state), isDisputed: isMine)
        ]
    }

    private func rows(_ form: Form, _ theirs: [FormKey: FormField]) -> [Conflict.Row] {
        form.fields.filter { $0.key != .macro }.compactMap { mine in
            let other = theirs[mine.key]
            let original = form.original[mine.key] ?? mine.initial
            let isTheirs = other.map { $0.value != original } ?? false
            let isMine = mine.value != original
            guard isMine || isTheirs else { return nil }
            return Conflict.Row(
                key: mine.key, label: words(mine.key.label), mine: mine.shown, theirs: other?.shown ?? "",
                isDisputed: isMine && isTheirs && mine.value != other?.value)
        }
    }

    mutating func updateConflict(_ action: Action) -> [Effect] {
        guard case .conflict(var conflict)? = overlays.last else { return [] }
        let page = max(1, layout.sheet.size.rows - 3)
        switch action {
        case .moveDown: conflict.scroll += 1
        case .moveUp: conflict.scroll -= 1
        case .pageDown: conflict.scroll += page
        case .pageUp: conflict.scroll -= page
        case .halfPageDown: conflict.scroll += page / 2
        case .halfPageUp: conflict.scroll -= page / 2
        case .goTop: conflict.scroll = 0
        case .goBottom: conflict.scroll = 1_000_000
        case .back:
            overlays.removeLast()
            return []
        case .keepMine, .takeTheirs, .mergeByHand: return settle(conflict, action)
        default: break
        }
        let width = layout.sheet.size.columns - 2
        let last = conflictLines(conflict, width: width).count - (layout.sheet.size.rows - 2)
        conflict.scroll = max(0, min(last, conflict.scroll))
        overlays[overlays.count - 1] = .conflict(conflict)
        return []
    }

    private mutating func settle(_ conflict: Conflict, _ action: Action) -> [Effect] {
        overlays.removeLast()
        guard var form else { return [] }
        form.seen = form.conflict
        form.conflict = nil
        form.dispute = nil
        form.original = [:]
        form.trouble = nil
        if action == .keepMine {
            self.form = form
            return send()
        }
        if action == .takeTheirs {
            form.take(conflict)
            let key = keymap.key(for: .restoreMine, in: .form)?.name ?? ""
            form.trouble = words(.presence(.tookTheirs), ["key": key])
        } else {
            form.merge(conflict, heading: words(.presence(.mergeThem), ["who": conflict.who])) {
                words(.presence(.mergeMine), ["text": $0])
            }
        }
        self.form = form
        return []
    }

    /// Brings back what was set aside for theirs.
    mutating func restoreMine() {
        guard var form, !form.setAside.isEmpty else { return }
        for index in form.fields.indices {
            if let control = form.setAside[form.fields[index].key] { form.fields[index].control = control }
        }
        form.setAside = [:]
        form.trouble = words(.presence(.broughtBack))
        self.form = form
    }
}

extension Form {
    /// Takes over what both changed as the other has it; one's own is set aside, not lost.
    mutating func take(_ conflict: Conflict) {
        // Where nothing but the state is disputed, all that was filled in is what theirs takes the place of.
        let keys = conflict.disputed.isEmpty ? fields.filter(\.isChanged).map(\.key) : conflict.disputed
        for index in fields.indices where keys.contains(fields[index].key) {
            setAside[fields[index].key] = fields[index].control
            if let theirs = conflict.theirs[fields[index].key] { fields[index].control = theirs.control }
        }
    }

    /// Puts both versions of a text into its editor, and theirs of anything else below its field.
    mutating func merge(_ conflict: Conflict, heading: String, said: (String) -> String) {
        for key in conflict.disputed {
            guard let index = fields.firstIndex(where: { $0.key == key }), let theirs = conflict.theirs[key] else {
                continue
            }
            if case .text(let mine) = fields[index].control {
                let both = mine.text.isEmpty ? theirs.value : mine.text + "\n\n" + heading + "\n" + theirs.value
                fields[index].control = .text(TextEditor(both, isMultiline: true))
            } else {
                other[key] = said(theirs.shown)
            }
        }
        if let first = fields.firstIndex(where: { conflict.disputed.contains($0.key) }) { focus = first }
    }
}

extension FormField {
    /// What is filled in, as people read it.
    var shown: String {
        if case .choice(let choice) = control { return choice.label }
        return value
    }
}
