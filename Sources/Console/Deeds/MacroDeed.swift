import Canvas
import Helpdesk
import Primitives
import Wording

/// Several things at once, under a name of the settings: chosen with all that it would do in sight, then a form with its
/// text and whatever is missing, so that it gets past no rule.
extension TicketDeed {
    static let applyMacro = TicketDeed(
        action: .applyMacro,
        title: Sentence("Macro on {id}", swedish: "Makro på {id}", japanese: "{id} にマクロを適用"),
        fields: { _, _ in [] },
        commands: { desk, form, ticket throws(FormProblem) in
            guard let macro = desk.settings.macros.first(where: { $0.name == form.value(.macro) }) else {
                throw desk.required(.macro)
            }
            var wish = ApplyMacro(macro, desk.macroValues)
            if form.has(.note) { wish.text = form.value(.note) }
            if form.has(.notes) { wish.notes = form.value(.notes) }
            wish.code = ResolutionCode(rawValue: form.value(.code))
            wish.cause = form.value(.cause).nonEmpty
            wish.confirmedBy = form.value(.confirmedBy).nonEmpty
            wish.gaps = form.gapAnswers ?? GapAnswers()
            return [.change(ticket.id, wish, seen: form.seen)]
        },
        obstacle: { desk, _ in
            guard desk.settings.macros.isEmpty else { return nil }
            return Told(
                Sentence(
                    "desk.toml has no [[macros]]", swedish: "desk.toml har inga [[macros]]",
                    japanese: "desk.toml に [[macros]] がありません"))
        })
}

extension DeedDesk {
    /// What fills a macro's texts.
    var macroValues: MacroValues {
        let (words, now, zone) = (words, now, zone)
        return MacroValues(settings, me: actor.name) { ticket in
            ticket.parts.communication.nextUpdate.map { words.time($0, now: now, zone: zone) } ?? ""
        }
    }

    /// The fields of a macro's form: its text, and what its state asks for.
    ///
    /// - Parameter isOne: whether it is for one ticket; several get the text each with their own names in it.
    func fields(of macro: Macro, _ ticket: Ticket, isOne: Bool) -> [FormField] {
        var name = FormField(.macro, .choice(Choice([.init(value: macro.name, label: macro.name)], value: nil)))
        name.take(macro.name)
        let circumstances = Circumstances(settings: settings, actor: actor, now: now)
        let lacks: [Field] =
            if let missing {
                macro.state.flatMap { missing[$0] } ?? []
            } else {
                ApplyMacro(macro, macroValues).lacks(on: ticket, circumstances)
            }
        let own: Set<Field> = [.cause, .code, .resolutionNotes, .confirmedBy]
        let resolves = macro.state == .resolved
        var form = [name] + fields.gaps(lacks.filter { !resolves || !own.contains($0) }, ticket)
        if isOne, !macro.text.isEmpty {
            let text = macro.filled(macro.text, on: ticket, macroValues)
            form.append(.text(.note, text, hint: macro.isPublic ? .publicHint : nil))
        }
        return resolves ? form + resolution(of: macro, ticket, lacks, isOne: isOne) : form
    }

    private func resolution(of macro: Macro, _ ticket: Ticket, _ lacks: [Field], isOne: Bool) -> [FormField] {
        var form: [FormField] = []
        if macro.code == nil {
            form.append(
                fields.choice(.code, ResolutionCode.self, .solution, allowsNone: false, isRequired: true) {
                    words.name(of: $0)
                })
        }
        if isOne || (macro.resolution.isEmpty && macro.text.isEmpty) {
            let template = macro.resolution.isEmpty ? macro.text : macro.resolution
            form.append(.text(.notes, macro.filled(template, on: ticket, macroValues), isRequired: true))
        }
        let cause = ticket.resolution?.cause ?? ticket.parts.investigation.cause?.text ?? ""
        if lacks.contains(.cause) { form.append(.text(.cause, isOne ? cause : "", hint: nil, isRequired: true)) }
        if lacks.contains(.confirmedBy) { form.append(.line(.confirmedBy, isRequired: true)) }
        return form
    }
}

extension Model {
    /// Lets a person choose a macro for the selected ticket, or go on with a draft of one.
    mutating func openMacros(draft: DraftID?) -> [Effect] {
        let name = draft.flatMap { drafts.kept[$0]?.entries.first { $0.field == FormKey.macro.rawValue }?.value }
        if let macro = settings.macros.first(where: { $0.name == name }) {
            return open(macro, for: .ticket, draft: draft)
        }
        return choose(SnippetChooser(subject: .ticket))
    }

    /// Lets a person choose a macro for several tickets.
    mutating func openMacros(_ survey: TicketSurvey) -> [Effect] { choose(SnippetChooser(subject: .several(survey))) }

    private mutating func choose(_ chooser: SnippetChooser) -> [Effect] {
        if settings.macros.isEmpty {
            notify(words(.writing(.noMacros)), .warning)
        } else {
            overlays.append(.snippets(chooser))
        }
        return []
    }

    /// Opens a macro's form; what asks for nothing on several tickets is shown with all of them at once.
    mutating func open(_ macro: Macro, for subject: SnippetChooser.Subject, draft: DraftID? = nil) -> [Effect] {
        var desk = deedDesk
        switch subject {
        case .ticket:
            guard let ticket = selectedTicket else { return [] }
            var form = Form(.applyMacro, on: ticket, fields: desk.fields(of: macro, ticket, isOne: true))
            form.focus = 1
            overlays.append(.form(form))
            return resumeKnownDraft(draft)
        case .several(let survey):
            guard let first = survey.first else { return [] }
            desk.missing = survey.missing
            let fields = desk.fields(of: macro, first, isOne: false)
            var form = Form(.applyMacro, on: first, rows: survey.rows, fields: fields)
            form.focus = 1
            if fields.count == 1 { return sendWithoutForm(form) }
            overlays.append(.form(form))
            return []
        }
    }

    /// A line of what a macro would do.
    struct MacroLine {
        var text: SafeText
        var token = StyleToken.dialogText
        var indent = 1
    }

    /// Everything that a macro would do to the ticket, or to the first of several, before it is done.
    func told(_ macro: Macro, for subject: SnippetChooser.Subject) -> [MacroLine] {
        var lines: [MacroLine] = []
        if !macro.description.isEmpty { lines.append(MacroLine(text: SafeText(macro.description), token: .muted)) }
        let ticket: Ticket? =
            switch subject {
            case .ticket: selectedTicket
            case .several(let survey): survey.first
            }
        guard let ticket else { return lines }
        if case .several(let survey) = subject {
            let said = words(.many(.will), ["count": String(survey.rows.count)])
            lines.append(MacroLine(text: SafeText(said), token: .emphasis))
        }
        var wish = ApplyMacro(macro, deedDesk.macroValues)
        let circumstances = Circumstances(settings: settings, actor: actor, now: now)
        let lacks = wish.lacks(on: ticket, circumstances)
        if !lacks.isEmpty { wish.macro.state = nil }
        do throws(Rejection) {
            lines += told(try Decision.decide(wish, on: ticket, seen: nil, circumstances), ticket)
        } catch .nothingToChange where !lacks.isEmpty {
        } catch {
            let said = words.words(for: error, now: now, zone: zone)
            lines.append(MacroLine(text: SafeText(said), token: .warning))
        }
        guard let state = macro.state, !lacks.isEmpty else { return lines }
        let asks = words(.form(.needs), ["fields": words.list(of: lacks.map { words.name(of: $0) })])
        lines.append(MacroLine(text: SafeText(label(for: state, from: ticket.state) + ": " + asks), token: .emphasis))
        return lines
    }

    private func told(_ events: [any TicketEvent], _ ticket: Ticket) -> [MacroLine] {
        events.flatMap { event -> [MacroLine] in
            let recorded = RecordedEvent(
                sequence: 0, subject: .ticket(ticket.id), origin: Origin(at: now, by: actor.name),
                happening: .ticket(event))
            let said = words.words(for: recorded, EventContext(now: now, zone: zone))
            let line = MacroLine(text: SafeText(words(.sign(.bullet)) + " " + said.headline))
            guard !said.body.isEmpty else { return [line] }
            return [line, MacroLine(text: SafeText(said.body, lines: .multiple), token: .detailValue, indent: 3)]
        }
    }
}
