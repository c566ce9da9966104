import Helpdesk
import Journal
import Primitives

/// Decides the commands of one batch, in order, against the newest state, later ones seeing what earlier ones did.
struct Deciding {
    var state: NewestState
    let circumstances: Circumstances
    private(set) var records: [NewRecord] = []
    private(set) var outcomes: [Outcome] = []
    /// The ticket that was logged last in this batch.
    private var lastLogged: TicketID?

    init(_ state: NewestState, _ circumstances: Circumstances) {
        self.state = state
        self.circumstances = circumstances
    }

    private var origin: Origin { Origin(at: circumstances.now, by: circumstances.actor.name) }

    /// Decides one command. A rule in the way is an outcome; only what keeps the desk from knowing is thrown.
    mutating func take(_ command: Command) throws {
        do {
            if case .log = command { lastLogged = nil }
            outcomes.append(try outcome(command))
        } catch let rejection as Rejection {
            outcomes.append(.refused(rejection))
        }
    }

    private mutating func outcome(_ command: Command) throws -> Outcome {
        switch command {
        case .log(let wish):
            let events = try wish.decide(circumstances)
            let id = state.nextTicket(wish.type)
            let outcome = try record(events, id)
            lastLogged = id
            return outcome
        case .relateToLogged(let id, let relation):
            guard let logged = lastLogged else { throw Rejection.nothingToChange }
            return try self.outcome(.change(id, RelateTicket(relation, logged), seen: nil))
        case .change(let id, let wish, let seen):
            guard let ticket = try state.ticket(id), circumstances.maySee(ticket) || wish is TakeDueSteps else {
                throw Rejection.notFound(.ticket(id))
            }
            if let link = wish as? LinkArticle { try check(link.article) }
            if let lesson = wish as? TakeLesson { try check(lesson.article) }
            let known = try withArticles(wish.involvedArticles, withOthers(wish.involved, of: id, withDuty()))
            let events = try Decision.decide(wish, on: ticket, seen: seen, known)
            let elsewhere = wish.elsewhere(ticket, known)
            let outcome = try record(events, id)
            for (other, event) in elsewhere { _ = try record([event], other) }
            return outcome
        case .split(let id, let wish):
            guard let ticket = try state.ticket(id), circumstances.maySee(ticket) else {
                throw Rejection.notFound(.ticket(id))
            }
            let events = try wish.decide(ticket, circumstances)
            let new = state.nextTicket(wish.type ?? id.type)
            let outcome = try record(events, new)
            _ = try record([TicketSplit(new, title: outcome.ticket?.title ?? "")], id)
            return outcome
        case .write(let wish):
            let events = try wish.decide(withGroups(of: wish.original.map { [$0] } ?? []))
            return try record(events, state.nextArticle())
        case .revise(let id, let wish, let seen):
            guard let article = try state.article(id) else { throw Rejection.notFound(.article(id)) }
            if let replacement = (wish as? RetireArticle)?.replacement, replacement != id { try check(replacement) }
            let known = try withGroups(of: wish.involvedArticles + [id])
            let events = try Decision.decide(wish, on: article, seen: seen, known)
            return try record(events, id)
        case .duty(let wish):
            let plan = DutyPlan(rotas: circumstances.settings.rotas, changes: try state.dutyChanges())
            return try record(try Decision.decide(wish, on: plan, circumstances))
        case .planned(let wish): return try log(wish)
        case .beginPlan(let name):
            try circumstances.require(.work)
            if try state.dutyChanges().plans[name] != nil { throw Rejection.nothingToChange }
            return try record([PlanBegan(name)])
        case .noteVainSearch(let wish):
            let isNoted = try wish.phrase.map { try state.isNoted($0, circumstances) } ?? true
            return try record(try wish.decide(isNoted: isNoted, circumstances))
        }
    }

    /// The circumstances with whoever is on call by now, covers and swaps included.
    private mutating func withDuty() throws -> Circumstances {
        if circumstances.settings.rotas.isEmpty { return circumstances }
        let plan = DutyPlan(rotas: circumstances.settings.rotas, changes: try state.dutyChanges())
        var known = circumstances
        known.onCall = { team, instant in plan.onCall(team: team, at: instant).map(\.person) }
        return known
    }

    /// The circumstances with the tickets at which a command has to look, and those into which they were merged.
    private mutating func withOthers(
        _ involved: [TicketID], of own: TicketID, _ known: Circumstances
    ) throws -> Circumstances {
        var known = known
        var open = involved
        while let id = open.popLast(), known.others[id] == nil {
            guard let ticket = try state.ticket(id), circumstances.maySee(ticket) else { continue }
            known.others[id] = ticket
            // Where these lead decides whether a relation would go in a circle.
            open += ticket.parts.relations.tickets(.duplicate) + ticket.parts.relations.tickets(.mergedInto)
        }
        if !involved.isEmpty {
            for id in involved + [own] { known.children[id] = try state.children(of: id) }
        }
        return known
    }

    /// The circumstances with the articles at which a command has to look.
    private mutating func withArticles(_ involved: [ArticleID], _ known: Circumstances) throws -> Circumstances {
        var known = known
        for id in involved {
            if let article = try state.article(id) { known.articles[id] = article }
        }
        return known
    }

    /// The circumstances with these articles in all their languages.
    private mutating func withGroups(of articles: [ArticleID]) throws -> Circumstances {
        var known = circumstances
        for id in articles {
            guard let article = try state.article(id) else { continue }
            known.articles[id] = article
            for member in try state.group(of: article.group) { known.articles[member.id] = member }
        }
        return known
    }

    private mutating func log(_ wish: LogPlanned) throws -> Outcome {
        let plan = wish.plan
        let seen = try state.dutyChanges().plans[plan.name]
        guard let last = try state.lastPlanned(plan.name) ?? plan.counts(from: seen) else {
            throw Rejection.nothingToChange
        }
        let runbook = try plan.runbook.flatMap { try state.article($0) }
        let events = try wish.decide(after: last, hasRunbook: runbook.map { !$0.isRetired } ?? false, circumstances)
        return try record(events, state.nextTicket(plan.type))
    }

    /// An article that answers, or replaces another, must exist and be in use.
    private mutating func check(_ id: ArticleID) throws {
        guard let article = try state.article(id) else { throw Rejection.notFound(.article(id)) }
        if article.isRetired { throw Rejection.retired(id) }
    }

    private mutating func record(_ events: [any TicketEvent], _ id: TicketID) throws -> Outcome {
        for event in events {
            let revision = try state.ticket(id)?.revision ?? 0
            append(event.tag, on: id.description, revision, EventCoding.body(event))
            try state.add(event, to: id, origin)
        }
        guard let ticket = try state.ticket(id) else { throw Rejection.notFound(.ticket(id)) }
        return .ticket(ticket, events: events)
    }

    private mutating func record(_ events: [any ArticleEvent], _ id: ArticleID) throws -> Outcome {
        for event in events {
            let revision = try state.article(id)?.revision ?? 0
            append(event.tag, on: id.description, revision, EventCoding.body(event))
            try state.add(event, to: id, origin)
        }
        guard let article = try state.article(id) else { throw Rejection.notFound(.article(id)) }
        return .article(article)
    }

    private mutating func record(_ events: [any DeskEvent]) throws -> Outcome {
        for event in events {
            let revision = try state.dutyChanges().revision
            append(event.tag, on: Subject.desk.description, revision, EventCoding.body(event))
            try state.add(event, origin)
        }
        return .duty(try state.dutyChanges(), events: events)
    }

    /// Takes everything back where something was refused: all of it is done or nothing.
    mutating func holdTogether(_ commands: [Command]) {
        let refused = zip(commands, outcomes).first { $0.1.rejection != nil }
        guard let refused, let rejection = refused.1.rejection else { return }
        records = []
        outcomes = outcomes.map { $0.rejection == nil ? .refused(rejection) : $0 }
    }

    /// The records, those of several told to be one step: decided behind the record of this number.
    func records(behind sequence: Int64) -> [NewRecord] {
        guard records.count > 1 else { return records }
        return records.map { record in
            guard case .object(var body) = record.body else { return record }
            var marked = record
            body["step"] = .integer(sequence)
            marked.body = .object(body)
            return marked
        }
    }

    private mutating func append(_ tag: String, on: String, _ revision: Int64, _ body: JSONObject) {
        records.append(
            NewRecord(
                at: circumstances.now, by: circumstances.actor.name, on: on, revision: revision, type: tag,
                body: .object(body)))
    }
}
