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
        case .cancel where preparation != nil: preparation = nil
        case .cancel:
            if form.isChanged {
                overlays.append(.question(Question(subject: .discardForm)))
            } else {
                closeForm()
            }
            return []
        case .takeProposal: form.takeProposal()
        case .preview: form.togglePreview()
        case .restoreMine:
            restoreMine()
            return []
        case .lookUp:
            isFormParked = true
            setFocus(.knowledge)
            return []
        default: break
        }
        form.forgetTyped()
        self.form = form
        return []
    }

    mutating func typeInForm(_ key: Key) -> [Effect] {
        guard var form else { return [] }
        if form.preview != nil, isPreviewInPlace {
            if scrollPreview(key, &form) {
                self.form = form
                return []
            }
            form.preview = nil
        }
        if form.fields.indices.contains(form.focus) {
            form.type(key, width: formTextWidth - 1)
        } else if key.code == .enter {
            return send()
        } else if key.code == .up {
            form.focus -= 1
        }
        self.form = form
        return []
    }

    mutating func pasteInForm(_ text: String) {
        guard var form, form.fields.indices.contains(form.focus) else { return }
        form.insert(text)
        self.form = form
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
        do {
            if form.isMany {
                self.form = form
                return try sendMany(form)
            }
            let commands = try commands(of: form)
            guard !commands.isEmpty else { return [] }
            form.isSending = true
            self.form = form
            let tickets = form.ticket.map { Set([$0]) } ?? []
            let effects = perform(commands, on: tickets, success: success(form), ofForm: true)
            noteWhatFollows(form)
            return effects
        } catch {
            form.errors[error.key] = error.text
            form.focus = form.fields.firstIndex { $0.key == error.key } ?? form.focus
            self.form = form
            return []
        }
    }

    private func success(_ form: Form) -> String? {
        guard let id = form.ticket?.description ?? form.article?.description else { return nil }
        return words(.screen(.doneOn), ["id": id, "what": words(form.action.help)])
    }
}

extension Form {
    mutating func type(_ key: Key, width: Int) {
        switch fields[focus].control {
        case .line(var editor):
            if editor.handle(key) { fields[focus].control = .line(editor) } else { move(key) }
        case .text(var editor):
            if editor.handle(key, width: width) { fields[focus].control = .text(editor) } else { move(key) }
        case .choice(var choice):
            if choice.handle(key) { fields[focus].control = .choice(choice) } else { move(key) }
        }
        forgetTyped()
        if fields.indices.contains(focus), fields[focus].isChanged { errors[fields[focus].key] = nil }
    }

    /// Keys that lead out of a field.
    private mutating func move(_ key: Key) {
        switch key.code {
        case .down, .enter: focus = min(fields.count, focus + 1)
        case .up: focus = max(0, focus - 1)
        default: break
        }
    }

    mutating func insert(_ text: String) {
        guard fields.indices.contains(focus) else { return }
        switch fields[focus].control {
        case .line(var editor):
            editor.insert(text)
            fields[focus].control = .line(editor)
        case .text(var editor):
            editor.insert(text)
            fields[focus].control = .text(editor)
        case .choice(var choice):
            choice.type(text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
            fields[focus].control = .choice(choice)
        }
    }

    /// What was typed to find an option counts only while the field has the focus.
    mutating func forgetTyped() {
        for index in fields.indices where index != focus {
            if case .choice(var choice) = fields[index].control, !choice.typed.isEmpty {
                choice.typed = ""
                fields[index].control = .choice(choice)
            }
        }
    }

    mutating func takeProposal() {
        guard let proposal, let index = fields.firstIndex(where: { $0.key == .notes }) else { return }
        focus = index
        insert(proposal.text)
        self.proposal = nil
    }
}

extension Choice {
    mutating func handle(_ key: Key) -> Bool {
        if key.alt || key.control {
            if key == .control("u") || key == .control("w") {
                typed = ""
                return true
            }
            return false
        }
        switch key.code {
        case .character(let character): type(String(character))
        case .backspace: erase()
        case .delete: if allowsNone { (chosen, typed) = (nil, "") }
        case .right: move(1)
        case .left: move(-1)
        default: return false
        }
        return true
    }
}
