import Helpdesk
import Wording

extension Model {
    var fields: FormFields { FormFields(settings: settings, words: words, me: actor.name) }

    /// Opens the form of an action on the selected ticket, or that of a new one.
    ///
    /// A draft of it is taken up: the one that is meant, or else the latest.
    mutating func openForm(_ action: Action, draft: DraftID? = nil) -> [Effect] {
        if action == .newTicket {
            overlays.append(.form(Form(action, on: nil, fields: newFields)))
            return resumeKnownDraft(draft)
        }
        if action == .openProblem { return openProblemForm(draft) }
        if action == .writeArticle { return openArticleForm(action, nil, draft: draft) }
        guard let ticket = selectedTicket else { return [] }
        if action == .articleFromTicket { return openArticleFromTicket(ticket, draft: draft) }
        if action == .articleFromReview {
            let lesson = ArticleFromTicket(ticket, .init(words)).lesson(language: words.language.tag)
            return openArticleForm(action, nil, content: lesson, answers: ticket.id, draft: draft)
        }
        if action == .applyMacro { return openMacros(draft: draft) }
        var form = Form(action, on: ticket, fields: formFields(action, ticket))
        if form.fields.isEmpty { return sendWithoutForm(form) }
        var effects: [Effect] = []
        if action == .resolve, let article = ticket.articles.last {
            let request = nextRequest()
            form.proposalRequest = request
            effects.append(.loadArticle(request, article))
        }
        if [.note, .publicNote, .resolve].contains(action), let known = deedDesk.detail?.workarounds.first {
            form.proposal = (known.problem.description, known.text)
        }
        overlays.append(.form(form))
        return effects + resumeKnownDraft(draft)
    }

    private var newFields: [FormField] {
        let type = fields.choice(.type, TicketType.self, .incident, allowsNone: false) { words.name(of: $0) }
        let source = fields.choice(.source, IntakeSource.self, .phone, allowsNone: false) { words.name(of: $0) }
        return [.line(.title, isRequired: true), .text(.description), .line(.requester), .line(.address)]
            + [.line(.organisation), type, source] + fields.classification(Classification(), type: .incident)
            + [.line(.tags, hint: .tagsHint)]
    }

    /// The fields of an action's form as a ticket fills them.
    ///
    /// - Parameter missing: what is not filled in before a state, when not that of this ticket alone.
    func formFields(
        _ action: Action, _ ticket: Ticket, missing: [TicketState: [Field]]? = nil
    ) -> [FormField] {
        func lacking(before state: TicketState) -> [Field] {
            missing.map { $0[state] ?? [] } ?? ticket.missingFields(before: state, settings)
        }
        return switch action {
        case .classify: fields.classification(ticket.classification, type: ticket.id.type)
        case .assign: [fields.assignee(ticket), fields.team(ticket), .line(.reason, hint: .optional)]
        case .hold: holdFields(ticket, lacking(before: .onHold))
        case .resolve:
            resolveFields(ticket, lacking(before: .resolved)) + dependents(of: ticket, missing, \.openDependents)
        case .escalate: [fields.destination(ticket, missing == nil), .line(.reason, isRequired: true)]
        case .reopen, .cancelTicket: [.line(.reason, isRequired: true)]
        case .note: [.text(.note, isRequired: true)]
        case .publicNote:
            [.text(.note, hint: .publicHint, isRequired: true)] + dependents(of: ticket, missing, \.openParts)
        case .spendTime:
            [
                .line(.minutes, hint: .minutesHint, isRequired: true),
                fields.choice(.activity, Activity.self, .diagnosis, allowsNone: false) { words.name(of: $0) },
                .line(.note, hint: .optional),
            ]
        case .contain: fields.gaps(lacking(before: .inProgress), ticket) + [.text(.note, isRequired: true)]
        case .overridePriority: priorityFields(ticket)
        default: deedFields(action, ticket, missing)
        }
    }

    private func dependents(
        of ticket: Ticket, _ missing: [TicketState: [Field]]?, _ path: KeyPath<TicketLinks, [TicketLink]>
    ) -> [FormField] {
        missing == nil ? deedDesk.dependentsField(ticket, path) : []
    }

    private func deedFields(_ action: Action, _ ticket: Ticket, _ missing: [TicketState: [Field]]?) -> [FormField] {
        var desk = deedDesk
        desk.missing = missing
        return TicketDeed.of(action)?.fields(desk, ticket) ?? []
    }

    private func holdFields(_ ticket: Ticket, _ missing: [Field]) -> [FormField] {
        let reason = fields.choice(
            .reason, HoldReason.self, ticket.hold?.reason ?? .caller, allowsNone: false, isRequired: true
        ) { words.name(of: $0) }
        return fields.gaps(missing, ticket) + [
            reason, .line(.until, hint: .untilHint), .text(.note, ticket.hold?.note ?? ""),
        ]
    }

    private func resolveFields(_ ticket: Ticket, _ missing: [Field]) -> [FormField] {
        let code = fields.choice(.code, ResolutionCode.self, .solution, allowsNone: false, isRequired: true) {
            words.name(of: $0)
        }
        // What belongs to the resolution has fields here anyway.
        return fields.gaps(missing, ticket, without: [.cause, .confirmedBy]) + [
            code, .text(.notes, isRequired: true),
            .text(
                .cause, ticket.resolution?.cause ?? ticket.parts.investigation.cause?.text ?? "", hint: nil,
                isRequired: missing.contains(.cause)),
            .line(.confirmedBy, isRequired: missing.contains(.confirmedBy)), documentField,
        ]
    }

    /// What was found out is written down best while it is fresh.
    private var documentField: FormField {
        let options = [
            Choice.Option(value: "", label: words(.form(.documentNot))),
            Choice.Option(value: Action.articleFromTicket.rawValue, label: words(.form(.documentNow))),
        ]
        return FormField(.document, .choice(Choice(options, value: "", allowsNone: false)), hint: .typeToChoose)
    }

    private func priorityFields(_ ticket: Ticket) -> [FormField] {
        let priority = fields.choice(.priority, Priority.self, ticket.priorityOverride?.priority) {
            $0.description + " " + words.name(of: $0)
        }
        return [priority, .line(.reason, isRequired: true)]
    }
}
