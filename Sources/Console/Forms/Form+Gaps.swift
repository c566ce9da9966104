import Helpdesk
import Wording

/// What a step asks for and the ticket lacks, in the form of the step itself, so that nobody is sent away.
extension FormFields {
    func gaps(_ missing: [Field], _ ticket: Ticket) -> [FormField] {
        var gaps: [FormField] = []
        for field in missing {
            guard var gap = gap(field, ticket), !gaps.contains(where: { $0.key == gap.key }) else { continue }
            gap.isGap = true
            gap.isRequired = true
            gaps.append(gap)
        }
        return gaps
    }

    private func gap(_ field: Field, _ ticket: Ticket) -> FormField? {
        let known = ticket.classification
        return switch field {
        case .description: .text(.description, ticket.description)
        case .requester: .line(.requester, ticket.requester.name)
        case .kind: choice(.kind, IncidentKind.self, known.kind) { words.name(of: $0) }
        case .category, .subcategory: category(known.category)
        case .impact: impact(known.impact)
        case .urgency: urgency(known.urgency)
        case .severity: choice(.severity, Severity.self, known.severity) { words.name(of: $0) }
        case .difficulty: choice(.difficulty, Difficulty.self, known.difficulty) { words.name(of: $0) }
        case .service: service(known.services)
        case .affected: .line(.affected)
        case .site: .line(.site)
        case .team: team(ticket)
        case .assignee: assignee(ticket)
        case .cause: .text(.cause, ticket.resolution?.cause ?? "", hint: nil)
        case .confirmedBy: .line(.confirmedBy)
        default: nil
        }
    }
}

extension Form {
    /// What was filled in because a step asked for it; `nil` when nothing was.
    var gapAnswers: GapAnswers? {
        var answers = GapAnswers()
        for field in fields where field.isGap && field.isChanged {
            let text = field.value.trimmedWhitespace
            let level = Int(text).flatMap(Level.init(rawValue:))
            switch field.key {
            case .description: answers.description = text.nonEmpty
            case .requester: answers.requester = text.nonEmpty
            case .kind: answers.classification.kind = .some(IncidentKind(rawValue: text))
            case .category: answers.classification.category = .some(CategoryPath(parsing: text))
            case .impact: answers.classification.impact = .some(level)
            case .urgency: answers.classification.urgency = .some(level)
            case .severity:
                answers.classification.severity = .some(Int(text).flatMap(Severity.init(rawValue:)))
            case .difficulty: answers.classification.difficulty = .some(Difficulty(rawValue: text))
            case .service: answers.classification.service = .some(text.nonEmpty)
            case .affected: answers.classification.affected = .some(text.nonEmpty)
            case .site: answers.classification.site = .some(text.nonEmpty)
            case .team: answers.team = text.nonEmpty
            case .assignee: answers.assignee = text.nonEmpty
            case .cause: answers.cause = text.nonEmpty
            case .confirmedBy: answers.confirmedBy = text.nonEmpty
            default: break
            }
        }
        return answers == GapAnswers() ? nil : answers
    }

    /// What a field holds, with the white space around it.
    func wholeValue(_ key: FormKey) -> String { fields.first { $0.key == key }?.value ?? "" }
}

extension DeedDesk {
    /// The fields that a state asks for and the ticket lacks, or any of those that a form is about.
    func gaps(before state: TicketState, _ ticket: Ticket) -> [FormField] {
        fields.gaps(missing.map { $0[state] ?? [] } ?? ticket.missingFields(before: state, settings), ticket)
    }
}

extension Model {
    /// Does what a form would that has nothing to ask for.
    mutating func sendWithoutForm(_ form: Form) -> [Effect] {
        do {
            if form.isMany { return try sendMany(form) }
            let commands = try commands(of: form)
            return perform(commands, on: form.ticket.map { [$0] } ?? [], success: success(form))
        } catch {
            notify(error.text, .warning)
            return []
        }
    }
}
