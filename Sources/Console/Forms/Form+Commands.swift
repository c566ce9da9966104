import Helpdesk
import Primitives
import Wording

/// What is wrong with one field before anything was sent.
struct FormProblem: Error {
    var key: FormKey
    var text: String
}

extension Model {
    /// The commands that a form leads to.
    func commands(of form: Form) throws(FormProblem) -> [Command] {
        if let commands = try articleCommands(of: form) { return commands }
        if let commands = try dutyCommands(of: form) { return commands }
        if let commands = try problemCommands(of: form) { return commands }
        guard let id = form.ticket else { return [.log(try newTicket(form))] }
        guard let ticket = form.base else { return [] }
        if let deed = TicketDeed.of(form.action) { return try deed.commands(deedDesk, form, ticket) }
        var commands: [Command] = []
        var seen = form.seen
        if let answers = form.gapAnswers {
            commands.append(.change(id, FillGaps(answers), seen: seen))
            // Classifying may triage: what follows is meant on top of that.
            seen = nil
        }
        commands.append(.change(id, try command(form, ticket), seen: seen))
        return commands
    }

    func command(_ form: Form, _ ticket: Ticket) throws(FormProblem) -> any TicketCommand {
        switch form.action {
        case .classify: ClassifyTicket(classification(form, over: ticket.classification))
        case .assign:
            AssignTicket(
                assignee: owner(form, .assignee), team: owner(form, .team), reason: form.value(.reason))
        case .hold:
            HoldTicket(
                HoldReason(rawValue: form.value(.reason)) ?? .caller, until: try until(form),
                note: form.value(.note))
        case .resolve:
            ResolveTicket(
                ResolutionCode(rawValue: form.value(.code)) ?? .solution, notes: form.value(.notes),
                cause: form.value(.cause).nonEmpty, confirmedBy: form.value(.confirmedBy).nonEmpty)
        case .escalate: EscalateTicket(to: try destination(form), reason: form.value(.reason))
        case .reopen: ReopenTicket(reason: form.value(.reason))
        case .cancelTicket: CancelTicket(reason: form.value(.reason))
        case .spendTime:
            SpendTime(
                minutes: try minutes(form), activity: Activity(rawValue: form.value(.activity)) ?? .other,
                note: form.value(.note))
        case .contain: ContainTicket(note: form.value(.note))
        case .overridePriority:
            OverridePriority(Priority(form.value(.priority)), reason: form.value(.reason))
        default: AddNote(form.value(.note), isPublic: form.action == .publicNote)
        }
    }

    private func owner(_ form: Form, _ key: FormKey) -> AssignTicket.Choice {
        guard form.isChanged(key) else { return .keep }
        let name = form.value(key)
        return name.isEmpty ? .nobody : .to(name)
    }

    private func newTicket(_ form: Form) throws(FormProblem) -> LogTicket {
        var wish = LogTicket(
            type: TicketType(rawValue: form.value(.type)) ?? .incident, title: form.value(.title),
            description: form.value(.description),
            requester: Requester(
                name: form.value(.requester), address: form.value(.address).nonEmpty,
                organisation: form.value(.organisation).nonEmpty),
            source: IntakeSource(rawValue: form.value(.source)) ?? .phone,
            classification: classification(form, over: Classification()), tags: form.value(.tags).listed)
        if wish.type == .change { wish.plan = try deedDesk.plan(form) }
        if wish.type == .problem, form.problem != DescribeProblem() { wish.problem = form.problem }
        return wish
    }

    /// What was changed in the form, over what is known now: another's change of another field stays.
    func classification(_ form: Form, over known: Classification) -> Classification {
        var result = known
        func level(_ key: FormKey) -> Level? { Int(form.value(key)).flatMap(Level.init(rawValue:)) }
        for key in FormKey.scope where form.isChanged(key) {
            switch key {
            case .kind: result.kind = IncidentKind(rawValue: form.value(key))
            case .category: result.category = CategoryPath(parsing: form.value(key))
            case .impact: result.impact = level(key)
            case .urgency: result.urgency = level(key)
            case .severity: result.severity = Int(form.value(key)).flatMap(Severity.init(rawValue:))
            case .subkind: result.subkind = SecuritySubkind(rawValue: form.value(key))
            case .difficulty: result.difficulty = Difficulty(rawValue: form.value(key))
            case .affected: result.affected = form.value(key).nonEmpty
            case .site: result.site = form.value(key).nonEmpty
            default: break
            }
        }
        if form.isChanged(.service) || form.isChanged(.otherServices) {
            let main = form.has(.service) ? form.value(.service) : known.services.first ?? ""
            let others =
                form.has(.otherServices) ? form.value(.otherServices).listed : Array(known.services.dropFirst())
            result.services = ([main] + others).filter { !$0.isEmpty }
        }
        return result
    }

    private func destination(_ form: Form) throws(FormProblem) -> EscalateTicket.Destination {
        let text = form.value(.destination)
        if text.hasPrefix("level:"), let number = Int(text.dropFirst(6)) { return .level(number) }
        switch EscalationTarget(text) {
        case .team(let name): return .team(name)
        case .person(let name): return .person(name)
        case .onCall, nil: break
        }
        // Without configured teams a team is typed as it is.
        if text.isEmpty {
            let said = words(.rejection(.required), ["field": words(FormKey.destination.label)])
            throw FormProblem(key: .destination, text: said)
        }
        return .team(text)
    }

    private func minutes(_ form: Form) throws(FormProblem) -> Int {
        guard let minutes = Int(form.value(.minutes)) else {
            throw FormProblem(key: .minutes, text: words(.form(.badMinutes)))
        }
        return minutes
    }

    private func until(_ form: Form) throws(FormProblem) -> Timestamp? {
        let text = form.value(.until)
        if text.isEmpty { return nil }
        guard let time = TimeReader(now: now, zone: zone).read(text) else {
            throw FormProblem(key: .until, text: words(.form(.badUntil), ["text": text]))
        }
        return time
    }
}

extension FormKey {
    /// The fields of scope and classification.
    static let scope: [FormKey] = [
        .kind, .category, .impact, .urgency, .severity, .subkind, .difficulty, .service, .otherServices, .affected,
        .site,
    ]
}

extension String {
    /// The parts between commas, without white space around them.
    var listed: [String] {
        split(separator: ",").map { String($0).trimmedWhitespace }.filter { !$0.isEmpty }
    }
}
