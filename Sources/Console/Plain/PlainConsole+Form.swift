import Canvas
import Helpdesk
import Wording

/// Forms, one field after the other.
extension PlainConsole {
    /// Options that are told at most; more are found by how they begin.
    private static let optionLimit = 20

    // MARK: - Asking

    mutating func tellForm() {
        guard let form = model.form, !form.isSending else { return }
        var talk = self.talk ?? FormTalk(question: question(form.focus, form))
        if self.talk == nil {
            say(title(of: form))
            say(words(.plain(.formHow)))
        }
        let wrong =
            [form.trouble].compactMap { $0 }
            + form.fields.compactMap { field in
                form.errors[field.key].map { words(field.key.label) + ": " + $0 }
            }
        if wrong != talk.said {
            say(wrong.map { words(.plain(.error), ["text": $0]) })
            talk.said = wrong
            if !wrong.isEmpty {
                let isAtField =
                    form.fields.indices.contains(form.focus) && form.errors[form.fields[form.focus].key] != nil
                talk.question = isAtField ? question(form.focus, form) : .end
                talk.isAsked = false
            }
        }
        tellOffers(of: form, &talk)
        if told.isStale { talk.isAsked = false }
        if !talk.isAsked { ask(talk.question, form) }
        talk.isAsked = true
        self.talk = talk
    }

    private func title(of form: Form) -> String {
        let id = form.ticket?.description ?? form.article?.description ?? form.answers?.description ?? ""
        return model.formTitle(form.action, of: id)
    }

    private func question(_ place: Int, _ form: Form) -> FormTalk.Question {
        guard form.fields.indices.contains(place) else { return .end }
        if case .text = form.fields[place].control { return .text(place, hasBegun: false) }
        return .field(place)
    }

    private mutating func ask(_ question: FormTalk.Question, _ form: Form) {
        switch question {
        case .end: say(end(of: form))
        case .field(let place), .text(let place, _): ask(form.fields[place], number: place + 1)
        }
    }

    private func end(of form: Form) -> [String] {
        let filled = form.fields.enumerated().compactMap { place, field -> String? in
            let value = Self.shown(field)
            guard field.isChanged else { return nil }
            let said = words(field.key.label) + ": " + (value.isEmpty ? words(.form(.none)) : value)
            return words(.plain(.option), ["number": String(place + 1), "label": said])
        }
        return filled + [words(.plain(.formEnd))]
    }

    private mutating func ask(_ field: FormField, number: Int) {
        var parts = [words(.plain(.option), ["number": String(number), "label": words(field.key.label)])]
        if field.isRequired { parts.append(words(.plain(.fieldRequired))) }
        let value = Self.shown(field)
        if !value.isEmpty { parts.append(words(.plain(.fieldNow), ["value": value])) }
        if let offered = offer(number - 1) { parts.append(offered) }
        if field.key == .team, let form = model.form, let said = model.saidOfTeam(form) { parts.append(said.text) }
        if let hint = field.hint, ![.textHint, .typeToChoose].contains(hint) { parts.append(words(.form(hint))) }
        say(parts.joined(separator: ", "))
        switch field.control {
        case .choice(let choice): say(options(of: choice))
        case .text(let editor):
            say(words(.plain(.textHow)))
            if !editor.isEmpty { say(words(.plain(.textNow))) }
        case .line: break
        }
    }

    private func options(of choice: Choice) -> [String] {
        let shown = choice.options.prefix(Self.optionLimit).enumerated().map { place, option in
            words(.plain(.option), ["number": String(place + 1), "label": option.label])
        }
        let rest = choice.options.count - shown.count
        return rest > 0 ? shown + [words(.plain(.optionMore), ["count": String(rest)])] : shown
    }

    private static func shown(_ field: FormField) -> String {
        if case .choice(let choice) = field.control { return choice.label }
        return field.value.split(whereSeparator: \.isNewline).joined(separator: " / ")
    }

    // MARK: - Answers

    mutating func takeInForm(_ line: String) -> [Effect] {
        guard let form = model.form, !form.isSending, let talk else { return [] }
        switch talk.question {
        case .text(let place, let hasBegun): return takeText(line, place, hasBegun: hasBegun)
        case .field(let place): return takeField(line.trimmedWhitespace, place)
        case .end: return takeEnd(line.trimmedWhitespace)
        }
    }

    private mutating func takeField(_ line: String, _ place: Int) -> [Effect] {
        if line == "." {
            go(to: .end)
            return []
        }
        if let effects = formCommand(line) { return effects }
        guard var form = model.form, form.fields.indices.contains(place) else { return [] }
        if !line.isEmpty {
            guard fill(&form.fields[place], line == "-" ? "" : line) else { return [] }
            form.errors[form.fields[place].key] = nil
        }
        next(after: place, &form)
        return []
    }

    private mutating func takeText(_ line: String, _ place: Int, hasBegun: Bool) -> [Effect] {
        if !hasBegun, let effects = formCommand(line.trimmedWhitespace) { return effects }
        guard var form = model.form, form.fields.indices.contains(place),
            case .text(var editor) = form.fields[place].control
        else { return [] }
        if line == "." {
            next(after: place, &form)
            return []
        }
        if !hasBegun, line == "-" {
            editor.replace(with: "")
        } else {
            // A line of dots has one more than is meant, so that a dot alone can be written.
            let isDots = line.count > 1 && line.allSatisfy { $0 == "." }
            editor.insert((editor.isEmpty ? "" : "\n") + (isDots ? String(line.dropFirst()) : line))
        }
        form.fields[place].control = .text(editor)
        form.errors[form.fields[place].key] = nil
        form.focus = place
        model.form = form
        talk?.question = .text(place, hasBegun: true)
        return []
    }

    private mutating func takeEnd(_ line: String) -> [Effect] {
        if let number = Int(line), let form = model.form {
            if form.fields.indices.contains(number - 1) {
                go(to: question(number - 1, form))
            } else {
                say(words(.plain(.numberNone), ["number": line]))
            }
            return []
        }
        if let effects = formCommand(line) { return effects }
        let key = KeySequence(name: line)?.keys ?? []
        if model.keymap.meaning(of: key, in: .question) == .action(.answerYes) { return act(.send) }
        if model.keymap.meaning(of: key, in: .question) == .action(.answerNo) { return act(.cancel) }
        talk?.isAsked = false
        return []
    }

    /// `:name` of an action of forms; other text may begin with a colon.
    private mutating func formCommand(_ line: String) -> [Effect]? {
        guard line.hasPrefix(":") else { return nil }
        let name = line.dropFirst()
        let action = model.keymap.rows(in: .form).map(\.action).first { action in
            action.settingsName == name || words(action.help) == name
        }
        guard let action else { return nil }
        if action == .help {
            tellHelp(of: .form, about: "")
            return []
        }
        let effects = act(action)
        if action == .nextField || action == .previousField || action == .takeProposal, let form = model.form {
            go(to: question(form.focus, form))
        }
        return effects
    }

    private mutating func go(to question: FormTalk.Question) {
        talk?.question = question
        talk?.isAsked = false
        if case .field(let place) = question { model.form?.focus = place }
        if case .text(let place, _) = question { model.form?.focus = place }
    }

    private mutating func next(after place: Int, _ form: inout Form) {
        form.focus = min(form.fields.count, place + 1)
        form.forgetTyped()
        model.proposeTeam(&form)
        model.form = form
        go(to: question(place + 1, form))
    }

    /// Fills a field in; false, and said why, when the text is none of its options.
    private mutating func fill(_ field: inout FormField, _ text: String) -> Bool {
        switch field.control {
        case .line(var editor):
            editor.replace(with: text)
            field.control = .line(editor)
        case .text: return false
        case .choice(var choice):
            guard pick(text, &choice) else { return false }
            field.control = .choice(choice)
        }
        return true
    }

    private mutating func pick(_ text: String, _ choice: inout Choice) -> Bool {
        if text.isEmpty {
            if choice.allowsNone { choice.chosen = nil }
            return choice.allowsNone
        }
        if let number = Int(text), choice.options.indices.contains(number - 1) {
            choice.chosen = number - 1
            return true
        }
        let wanted = text.lowercased()
        if let exact = choice.options.firstIndex(where: {
            $0.value.lowercased() == wanted || $0.label.lowercased() == wanted
        }) {
            choice.chosen = exact
            return true
        }
        let found = choice.matches(for: text)
        let begun = found.filter { choice.options[$0].label.lowercased().hasPrefix(wanted) }
        if begun.count == 1 || found.count == 1 {
            choice.chosen = begun.first ?? found.first
            return true
        }
        if found.isEmpty {
            say(words(.plain(.noOption), ["text": text]))
        } else {
            say(
                found.prefix(Self.optionLimit).map { place in
                    words(.plain(.option), ["number": String(place + 1), "label": choice.options[place].label])
                })
        }
        return false
    }
}
