import Helpdesk
import Primitives

extension Form {
    /// What its draft is about; `nil` for a form that has none.
    var draftSubjects: [Subject]? {
        if isMany { return rows.map(\.id).sorted().map(Subject.ticket) }
        if let ticket = ticket ?? answers { return [.ticket(ticket)] }
        if let article { return [.article(article)] }
        return [.newTicket, .writeArticle, .openProblem].contains(action) ? [] : nil
    }

    /// Tells one state of the texts and choices from another, without comparing them.
    var fingerprint: [Int] { fields.map(\.fingerprint) + [setAside.count, unasked.count] }

    /// What the field of one's own text is called in a draft while theirs stands in the form.
    private static let aside = ".aside"

    private var asideEntries: [Draft.Entry] {
        fields.compactMap { field in
            setAside[field.key].map { Draft.Entry(field.key.rawValue + Self.aside, field.holding($0).value) }
        }
    }

    /// What is written in it.
    func draft(at now: Timestamp) -> Draft? {
        guard let subjects = draftSubjects else { return nil }
        let others = unasked.values.sorted { $0.key.rawValue < $1.key.rawValue }
        let changed = (fields + others).filter(\.isChanged).map { Draft.Entry($0.key.rawValue, $0.value) }
        let entries = changed + asideEntries
        guard !entries.isEmpty else { return nil }
        return Draft(form: action.rawValue, subjects: subjects, seen: seen, writtenAt: now, entries: entries)
    }

    /// Takes up a draft: its fields over those of the ticket as it is now, and the revision that was seen then, so that
    /// what others changed since is a conflict as it would have been.
    mutating func resume(_ draft: Draft, as id: DraftID, _ known: FormFields) {
        // The choices that decide what is asked come first.
        for key in [FormKey.type, .kind] {
            guard let chosen = draft.entries.first(where: { $0.field == key.rawValue })?.value,
                let place = fields.firstIndex(where: { $0.key == key })
            else { continue }
            fields[place].take(chosen)
            followChoices(known)
        }
        for entry in draft.entries {
            let isAside = entry.field.hasSuffix(Self.aside)
            let name = isAside ? String(entry.field.dropLast(Self.aside.count)) : entry.field
            guard let index = fields.firstIndex(where: { $0.key.rawValue == name }) else {
                keepUnasked((name, entry.value), known)
                continue
            }
            var field = fields[index]
            field.take(entry.value)
            if isAside { setAside[field.key] = field.control } else { fields[index] = field }
        }
        self.draft = id
        resumed = Resumed(writtenAt: draft.writtenAt, isBehind: (draft.seen ?? 0) < (seen ?? 0))
        seen = draft.seen ?? seen
        noted = fingerprint
        if let text = fields.firstIndex(where: { $0.isChanged && $0.isText }) { focus = text }
    }
}

extension FormField {
    /// The same field with something else in it.
    fileprivate func holding(_ control: Control) -> FormField {
        var field = self
        field.control = control
        return field
    }

    var isText: Bool { if case .text = control { true } else { false } }

    /// Tells one value from another, without comparing texts.
    var fingerprint: Int {
        switch control {
        case .line(let editor), .text(let editor): editor.revision
        case .choice(let choice): choice.chosen ?? -1
        }
    }

    /// Puts a value in; a choice that there is no more stays as it is.
    mutating func take(_ value: String) {
        switch control {
        case .line(var editor):
            editor.replace(with: value)
            control = .line(editor)
        case .text(var editor):
            editor.replace(with: value)
            control = .text(editor)
        case .choice(var choice):
            let place = choice.options.firstIndex { $0.value == value }
            if place != nil || choice.allowsNone && value.isEmpty { choice.chosen = place }
            control = .choice(choice)
        }
    }
}
