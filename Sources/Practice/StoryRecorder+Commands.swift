import Helpdesk
import Primitives

extension StoryRecorder {
    /// Plays one step of a ticket: as the commands that somebody would have given.
    mutating func play(_ step: StoryStep, of told: StoryTicket, at: Timestamp) throws(PracticeError) {
        let desk = circumstances(step.by, at: at)
        if step.action == .logged { return try log(told, desk) }
        for command in try wishes(for: step, of: told) { try perform(command, on: told.key, desk) }
    }

    /// What somebody asks for in a step of a ticket that is there already.
    mutating func wishes(for step: StoryStep, of told: StoryTicket) throws(PracticeError) -> [any TicketCommand] {
        if case .classified = step.action, step.by == PracticeSettings.intake { return [] }  // told while logging
        if case .causeFound(let cause) = step.action { causes[told.key] = cause }
        guard let ticket = tickets[told.key] else { throw .missing(key: told.key, name: told.key) }
        return try commands(for: step.action, of: told, ticket)
    }

    private mutating func perform(
        _ command: any TicketCommand, on key: String, _ desk: Circumstances
    ) throws(PracticeError) {
        guard let ticket = tickets[key] else { throw .missing(key: key, name: key) }
        do {
            let decided = try Decision.decide(command, on: ticket, seen: ticket.revision, desk)
            append(decided, to: key, id: ticket.id, desk)
        } catch .nothingToChange where command is AssignTicket || command is ClassifyTicket {
            // Whoever takes a ticket that was given to them already has it; a triage may confirm what an alert's rule said.
        } catch {
            throw .refused(key: key, error)
        }
    }

    /// What is asked for when a ticket is logged.
    func logging(_ told: StoryTicket) throws(PracticeError) -> LogTicket {
        guard let person = StoryPerson.all.first(where: { $0.user == told.requester }) else {
            throw .missing(key: told.key, name: told.requester)
        }
        var command = LogTicket(
            type: told.type, title: told.title, description: told.description,
            requester: Requester(name: person.name, address: person.address, organisation: person.department),
            source: told.source)
        // Alerts come classified by their rule, which is no human acknowledgement.
        if told.steps.count > 1, told.steps[1].by == PracticeSettings.intake,
            let known = classification(told.steps[1].action)
        {
            command.classification = known
        }
        command.classification.site = person.site
        return command
    }

    private mutating func log(_ told: StoryTicket, _ desk: Circumstances) throws(PracticeError) {
        let command = try logging(told)
        let id = TicketID(told.type, Int64(tickets.count) + 1)
        do {
            append(try command.decide(desk), to: told.key, id: id, desk)
        } catch {
            throw .refused(key: told.key, error)
        }
    }

    private func classification(_ action: StoryAction) -> Classification? {
        switch action {
        case .classified(let service, let category, let impact, let urgency):
            Classification(
                category: CategoryPath(parsing: category), impact: impact, urgency: urgency, services: [service])
        case .securitySet(let severity): Classification(kind: .security, severity: severity)
        case .affected(let who): Classification(affected: who)
        default: nil
        }
    }
}

extension StoryRecorder {
    private func commands(
        for action: StoryAction, of told: StoryTicket, _ ticket: Ticket
    ) throws(PracticeError) -> [any TicketCommand] {
        if let classification = classification(action) {
            return [ClassifyTicket(classification, over: ticket.classification)]
        }
        switch action {
        case .assigned(let team, let to, let reason):
            return [AssignTicket(assignee: choice(to), team: choice(team), reason: reason)]
        case .triaged: return ticket.state == .new ? [TriageTicket()] : []
        case .started: return ticket.state == .inProgress ? [] : [StartTicket()]
        case .held(let reason, let until, let note):
            return [HoldTicket(reason, until: until.map { calendar.instant(of: $0) }, note: note)]
        case .resumed(let note): return [ResumeTicket(), AddNote(note)]
        case .contained(let note): return [ContainTicket(note: note)]
        case .resolved(let code, let notes): return [ResolveTicket(code, notes: notes, cause: causes[told.key])]
        case .reopened(let reason): return [ReopenTicket(reason: reason)]
        case .closed: return [CloseTicket()]
        case .cancelled(let reason): return [CancelTicket(reason: reason)]
        default: return try remarks(for: action, of: told, ticket)
        }
    }

    /// What changes neither state nor owner.
    private func remarks(
        for action: StoryAction, of told: StoryTicket, _ ticket: Ticket
    ) throws(PracticeError) -> [any TicketCommand] {
        switch action {
        case .noted(let text, let isPublic): return [AddNote(text, isPublic: isPublic)]
        case .callerReplied(let text):
            let reply = AddNote(ticket.requester.name + ": " + text, isPublic: true)
            return ticket.hold?.reason == .caller ? [reply, ResumeTicket()] : [reply]
        case .workaroundFound(let text): return [AddNote(told.language.workaround + text)]
        case .tagged(let tags): return [TagTicket(add: tags)]
        case .timeSpent(let minutes, let activity, let note):
            return [SpendTime(minutes: minutes, activity: activity, note: note)]
        case .madeMajor(let text): return [TagTicket(add: ["major"]), AddNote(text)]
        case .articleLinked(let key):
            guard let id = articleIDs[key] else { throw .missing(key: told.key, name: key) }
            return [LinkArticle(id)]
        case .linked(let relation, let key):
            guard let other = tickets[key] else { throw .missing(key: told.key, name: key) }
            return [AddNote(told.language.relation(relation) + other.id.description)]
        default: return []
        }
    }

    private func choice(_ name: String?) -> AssignTicket.Choice {
        switch name {
        case nil: .keep
        case PracticeSettings.you: .to(user)
        case .some(let name): .to(name)
        }
    }
}

extension StoryLanguage {
    /// How people of that language begin the note about a workaround.
    var workaround: String {
        switch self {
        case .en: "Workaround: "
        case .sv: "Tillfällig lösning: "
        case .ja: "回避策:"
        }
    }

    /// How they note that a ticket belongs to another, whose id follows.
    func relation(_ relation: StoryRelation) -> String {
        switch (self, relation) {
        case (.en, .duplicate): "Duplicate of "
        case (.en, .parent): "Part of "
        case (.en, .related): "See also "
        case (.sv, .duplicate): "Dubblett av "
        case (.sv, .parent): "Hör till "
        case (.sv, .related): "Se även "
        case (.ja, .duplicate): "重複元: "
        case (.ja, .parent): "親チケット: "
        case (.ja, .related): "関連: "
        }
    }
}
