import Helpdesk
import Primitives
import Wording

/// Drafts: what is typed in a form is on the disk within a second, and there again when its form is opened.
extension Model {
    /// Asks for the open form's draft to be written soon when it has changed since it was last looked at.
    mutating func noteTyping() -> [Effect] {
        guard let index = formIndex, case .form(let form) = overlays[index], form.draftSubjects != nil else {
            return []
        }
        let fingerprint = form.fingerprint
        guard form.noted != fingerprint else { return [] }
        var changed = form
        changed.noted = fingerprint
        overlays[index] = .form(changed)
        drafts.isDirty = true
        return [.keepDraftsSoon]
    }

    /// Writes the open form's draft, or takes it away when nothing is left in the form.
    mutating func keepDraft() -> [Effect] {
        guard drafts.isDirty, var form else { return [] }
        drafts.isDirty = false
        guard let draft = form.draft(at: now) else {
            guard let id = form.draft else { return [] }
            form.draft = nil
            self.form = form
            return dropDraft(id)
        }
        let id = form.draft ?? drafts.nextID()
        form.draft = id
        self.form = form
        drafts.kept[id] = draft
        layOutDetail()
        return [.writeDraft(id, draft)]
    }

    /// Takes a draft away: it was sent, or discarded on purpose.
    mutating func dropDraft(_ id: DraftID) -> [Effect] {
        drafts.kept[id] = nil
        drafts.unwritten.remove(id)
        layOutDetail()
        return [.removeDraft(id)]
    }

    /// Leaves the form; what was typed is kept as a draft, and that is said.
    mutating func leaveForm() -> [Effect] {
        _ = noteTyping()
        let effects = keepDraft()
        let isKept = form?.draft != nil
        closeForm()
        guard isKept else { return effects }
        let key = keymap.key(for: .drafts, in: .queue)?.name ?? ""
        notify(words(.writing(.keptAsDraft), ["key": key]))
        return effects
    }

    /// The drafts on the disk came: those of this console are known better here.
    mutating func draftsLoaded(_ shelf: DraftShelf) -> [Effect] {
        let own = drafts.kept.filter { $0.key.instance == drafts.instance }
        drafts.kept = shelf.drafts.filter { $0.key.instance != drafts.instance }.merging(own) { $1 }
        for path in shelf.leftTexts { notify(words(.writing(.leftText), ["path": path]), .warning) }
        for path in shelf.unreadable { notify(words(.writing(.unreadableDraft), ["path": path]), .warning) }
        clampDraftList()
        layOutDetail()
        return resumeDraft()
    }

    /// Takes up the draft that is meant, or one of this console's own at once; one that another console left once it is
    /// known to be still there.
    mutating func resumeKnownDraft(_ wanted: DraftID?) -> [Effect] {
        if let wanted { return resumeDraft(wanted) }
        guard let form, let subjects = form.draftSubjects,
            let id = drafts.draft(of: form.action.rawValue, on: subjects), id.instance == drafts.instance
        else { return [.loadDrafts] }
        return resumeDraft(id)
    }

    /// Lets the open form go on with a draft of it, if it is still as it was opened.
    mutating func resumeDraft(_ wanted: DraftID? = nil) -> [Effect] {
        guard var form, form.draft == nil, form.isUntouched, let subjects = form.draftSubjects,
            let id = wanted ?? drafts.draft(of: form.action.rawValue, on: subjects), let draft = drafts.kept[id]
        else { return [] }
        guard id.instance != drafts.instance else {
            form.resume(draft, as: id, fields)
            self.form = form
            return []
        }
        let own = drafts.nextID()
        form.resume(draft, as: own, fields)
        self.form = form
        drafts.kept[id] = nil
        drafts.kept[own] = draft
        return [.adoptDraft(id, as: own)]
    }

    /// A draft could not be written: that is said once, and it stays in memory, to be written when that works again.
    mutating func draftFailed(_ id: DraftID, _ failure: Failure) {
        guard drafts.kept[id] != nil else { return }
        if drafts.unwritten.isEmpty {
            let said = words(.writing(.draftUnwritten), ["summary": failure.summary])
            notify(said, .error)
        }
        drafts.unwritten.insert(id)
    }

    /// Drafts are written again.
    mutating func draftWritten(_ id: DraftID) {
        guard drafts.unwritten.remove(id) != nil, drafts.unwritten.isEmpty else { return }
        notify(words(.writing(.draftsWrittenAgain)), .success)
    }

    /// Tries again what could not be written.
    func retryDrafts() -> [Effect] {
        drafts.unwritten.sorted().compactMap { id in drafts.kept[id].map { .writeDraft(id, $0) } }
    }
}
