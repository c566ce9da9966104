import Helpdesk
import Primitives

/// Intake, classification and ownership in words.
extension Catalogue {
    func ownershipWords(_ event: any TicketEvent, _ actor: String, _ context: EventContext) -> EventWords? {
        switch event {
        case let event as TicketLogged: logged(event, actor, context)
        case let event as TicketEdited: edited(event, actor)
        case let event as TicketClassified: classified(event, actor)
        case let event as TicketPriorityOverridden: overridden(event, actor)
        case let event as TicketAssigned: assigned(event, actor)
        default: nil
        }
    }

    private func logged(_ event: TicketLogged, _ actor: String, _ context: EventContext) -> EventWords {
        if let planned = event.planned {
            return EventWords(words(for: planned.occurrence, context), body: event.description)
        }
        let phrase: EventPhrase = event.requester.name.isEmpty ? .logged : .loggedFor
        let headline = self(
            .event(phrase),
            ["actor": actor, "source": name(of: event.source), "requester": event.requester.name])
        return EventWords(headline, body: event.description)
    }

    private func edited(_ event: TicketEdited, _ actor: String) -> EventWords {
        var fields: [Field] = []
        var lines: [String] = []
        if let title = event.title {
            fields.append(.title)
            lines.append(self(.event(.titleNow), ["text": title]))
        }
        if let requester = event.requester {
            fields.append(.requester)
            let parts = [requester.name, requester.address ?? "", requester.organisation ?? ""]
            lines.append(
                self(.event(.requesterNow), ["text": list(of: parts.filter { !$0.isEmpty })]))
        }
        if let description = event.description {
            fields.append(.description)
            lines.append(self(.event(.descriptionNow)) + "\n" + description)
        }
        let what = list(of: fields.map { name(of: $0) })
        return EventWords(
            self(.event(.edited), ["actor": actor, "what": what]), body: lines.joined(separator: "\n"))
    }

    private func classified(_ event: TicketClassified, _ actor: String) -> EventWords {
        let told = event.classification
        var parts: [String] = []
        if let priority = event.priority { parts.append(priority.description + " " + name(of: priority)) }
        if let impact = told.impact { parts.append(labelled(.impact, name(of: impact))) }
        if let urgency = told.urgency { parts.append(labelled(.urgency, name(of: urgency))) }
        if let kind = told.kind, kind != .service { parts.append(name(of: kind)) }
        if let subkind = told.subkind { parts.append(name(of: subkind)) }
        if let severity = told.severity { parts.append(labelled(.severity, name(of: severity))) }
        if let category = told.category { parts.append(category.description) }
        parts += told.services
        if let difficulty = told.difficulty { parts.append(labelled(.difficulty, name(of: difficulty))) }
        if let affected = told.affected { parts.append(labelled(.affected, affected)) }
        if let site = told.site { parts.append(labelled(.site, site)) }
        guard !parts.isEmpty else { return said(.classifiedNothing, actor) }
        return EventWords(self(.event(.classified), ["actor": actor, "what": list(of: parts)]))
    }

    private func labelled(_ field: Field, _ value: String) -> String { name(of: field) + " " + value }

    private func overridden(_ event: TicketPriorityOverridden, _ actor: String) -> EventWords {
        let phrase: EventPhrase = event.priority == nil ? .overrideTaken : .overridden
        let priority = event.priority ?? event.matrix
        return EventWords(
            self(.event(phrase), ["actor": actor, "priority": priority?.description ?? self(.sign(.nothing))]),
            body: event.reason)
    }

    private func assigned(_ event: TicketAssigned, _ actor: String) -> EventWords {
        let who = event.assignee ?? ""
        let team = event.team ?? ""
        let phrase: EventPhrase
        switch (event.assignee, event.team) {
        case (nil, nil): phrase = .unassigned
        case (nil, _): phrase = .assignedTeam
        case (actor, nil): phrase = .took
        case (actor, _): phrase = .tookTeam
        case (_, nil): phrase = .assigned
        case (_, _): phrase = .assignedBoth
        }
        var headline = self(.event(phrase), ["actor": actor, "who": who, "team": team])
        if !event.reason.isEmpty { headline += ": " + event.reason }
        return EventWords(headline)
    }
}
