import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    /// The topmost form; what is set is what was changed in it.
    var form: Form? {
        get {
            for overlay in overlays.reversed() { if case .form(let form) = overlay { return form } }
            return nil
        }
        set {
            guard let newValue,
                let index = overlays.lastIndex(where: { if case .form = $0 { true } else { false } })
            else { return }
            overlays[index] = .form(newValue)
        }
    }

    mutating func closeForm() {
        isFormParked = false
        overlays.removeAll { overlay in
            switch overlay {
            case .form, .conflict: true
            case .question(let question): if case .discardForm = question.subject { true } else { false }
            default: false
            }
        }
    }

    mutating func updateForm(_ action: Action) -> [Effect] {
        guard var form else { return [] }
        switch action {
        case .nextField: form.focus = (form.focus + 1) % (form.fields.count + 1)
        case .previousField: form.focus = (form.focus + form.fields.count) % (form.fields.count + 1)
        case .send: return send()
        case .cancel where preparation != nil:
            preparation = nil
            return []
        case .cancel: return leaveForm()
        case .discardDraft:
            if form.isChanged || form.draft != nil { overlays.append(.question(Question(subject: .discardForm))) }
            return []
        case .editText: return editText()
        case .quote:
            quote()
            return []
        case .snippets:
            openSnippets()
            return []
        case .takeProposal:
            if form.proposal == nil { return takeOffer() }
            form.takeProposal()
        case .preview: form.togglePreview()
        case .restoreMine:
            restoreMine()
            return []
        case .undoText, .redoText: form.restore(action)
        case .lookUp:
            isFormParked = true
            setFocus(.knowledge)
            return []
        default: break
        }
        form.quoted = nil
        form.forgetTyped()
        self.form = form
        scrollForm()
        return []
    }

    mutating func typeInForm(_ key: Key) -> [Effect] {
        if form?.preview != nil, isPreviewInPlace {
            guard var form else { return [] }
            let isScrolled = scrollPreview(key, &form)
            if !isScrolled { form.preview = nil }
            self.form = form
            if isScrolled { return [] }
        }
        let width = formTextWidth - 1
        let height = formTextHeight
        guard var form = takeForm() else { return [] }
        form.quoted = nil
        if form.fields.indices.contains(form.focus) {
            form.type(key, width: width, height: height)
            proposeTeam(&form)
            followLanguage(&form)
            form.followChoices(fields)
            putBack(form)
            scrollForm()
            return []
        }
        if key.code == .up { form.focus -= 1 }
        putBack(form)
        return key.code == .enter ? send() : []
    }

    mutating func pasteInForm(_ text: String) {
        guard var form = takeForm() else { return }
        form.quoted = nil
        let isCut = form.insert(text)
        proposeTeam(&form)
        form.followChoices(fields)
        putBack(form)
        scrollForm()
        if isCut { notify(words(.form(.pasteCut)), .warning) }
    }

    /// Puts a reference into the text of the form that is open.
    mutating func insertIntoForm(_ text: String) {
        guard var form else { return }
        let isText = { (field: FormField) in if case .text = field.control { true } else { false } }
        if !form.fields.indices.contains(form.focus) || !isText(form.fields[form.focus]) {
            form.focus = form.fields.firstIndex(where: isText) ?? form.focus
        }
        form.insert(text + "\n")
        self.form = form
        scrollForm()
    }

    /// Sends the form. While two versions stand against each other it shows both again instead.
    mutating func send() -> [Effect] {
        guard var form, !form.isSending else { return [] }
        if form.conflict != nil, form.article != nil {
            // The difference stands in the form: sending it again is on top of it.
            (form.seen, form.conflict) = (form.conflict, nil)
        } else if form.conflict != nil {
            guard let dispute = form.dispute else { return form.ticket.map { [loadDetail($0)] } ?? [] }
            overlays.append(.conflict(dispute))
            return []
        }
        form.errors = [:]
        form.trouble = nil
        if let problem = unsendable(form) {
            form.errors[problem.key] = problem.text
            form.focus = form.fields.firstIndex { $0.key == problem.key } ?? form.focus
            self.form = form
            return []
        }
        if let effects = lookUpTickets(form) { return effects }
        do {
            if form.isMany {
                self.form = form
                return try sendMany(form)
            }
            if form.isForParts {
                self.form = form
                return try sendToParts(form)
            }
            let commands = try commands(of: form)
            guard !commands.isEmpty else { return [] }
            let tickets = form.ticket.map { Set([$0]) } ?? []
            let kept = keepDraft()
            form.draft = self.form?.draft
            let effects = perform(commands, on: tickets, success: success(form), ofForm: form)
            for case .perform(let id, _) in effects { form.errand = id }
            self.form = form
            noteWhatFollows(form)
            return kept + effects
        } catch {
            form.errors[error.key] = error.text
            form.focus = form.fields.firstIndex { $0.key == error.key } ?? form.focus
            self.form = form
            return []
        }
    }

    func success(_ form: Form) -> String? {
        if form.duty != nil { return words(.rota(form.action == .offerSwap ? .saidOffered : .saidCovered)) }
        guard let id = form.ticket?.description ?? form.article?.description else { return nil }
        switch form.action {
        case .triage: return told(id, .triaged)
        case .start: return told(id, .inProgress)
        case .close: return told(id, .closed)
        case .hold: return told(id, .onHold)
        case .resolve: return told(id, .resolved)
        case .reopen: return told(id, .inProgress)
        case .cancelTicket: return told(id, .cancelled)
        default: break
        }
        let said = words(.screen(.doneOn), ["id": id, "what": words(form.action.help)])
        let isUndoable = form.ticket != nil && form.action != .publicNote
        return isUndoable ? withWayBack(said) : said
    }
}

extension Form {
    mutating func type(_ key: Key, width: Int, height: Int) {
        let before = fields[focus].fingerprint
        let index = focus
        let isTaken = fields[focus].edit(
            editor: { editor in
                editor.killed = killed
                defer { killed = editor.killed }
                return editor.handle(key, width: width, height: height)
            }, choice: { $0.handle(key) })
        if !isTaken { move(key) }
        forgetTyped()
        if fields[index].fingerprint != before { errors[fields[index].key] = nil }
    }

    /// Takes a step of the focused text back, or again.
    mutating func restore(_ action: Action) {
        guard fields.indices.contains(focus) else { return }
        _ = fields[focus].edit(
            editor: { action == .undoText ? $0.undo() : $0.redo() }, choice: { _ in false })
    }

    /// Keys that lead out of a field.
    private mutating func move(_ key: Key) {
        switch key.code {
        case .down, .enter: focus = min(fields.count, focus + 1)
        case .up: focus = max(0, focus - 1)
        default: break
        }
    }

    /// Puts text in at the caret; says whether more than one line was given where only one fits.
    @discardableResult
    mutating func insert(_ text: String) -> Bool {
        guard fields.indices.contains(focus) else { return false }
        let lines = text.split(maxSplits: 1, whereSeparator: \.isNewline)
        var isCut = false
        _ = fields[focus].edit(
            editor: { editor in
                isCut = !editor.isMultiline && lines.count > 1 && !lines[1].allSatisfy(\.isWhitespace)
                editor.insert(text)
                return true
            },
            choice: { choice in
                choice.type(lines.first.map(String.init) ?? "")
                return true
            })
        errors[fields[focus].key] = nil
        return isCut
    }

    /// What was typed to find an option counts only while the field has the focus.
    mutating func forgetTyped() {
        for index in fields.indices where index != focus {
            if case .choice(var choice) = fields[index].control, !choice.typed.isEmpty {
                choice.forgetTyped()
                fields[index].control = .choice(choice)
            }
        }
    }

    mutating func takeProposal() {
        let texts: [FormKey] = [.notes, .note]
        guard let proposal, let index = fields.firstIndex(where: { texts.contains($0.key) }) else { return }
        focus = index
        insert(proposal.text)
        self.proposal = nil
    }
}
