import Primitives

/// Asks for scope and classification; the priority follows from them.
///
/// Classifying a new ticket with category, impact and urgency triages it in the same step, unless the settings ask for
/// more before that.
public struct ClassifyTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.classification]

    /// The whole classification as it shall be.
    public var classification: Classification

    /// Makes the wish from a whole classification.
    public init(_ classification: Classification) { self.classification = classification }

    /// Makes the wish from what is told, keeping what is not.
    public init(_ told: Classification, over known: Classification) {
        var merged = known
        if let kind = told.kind { merged.kind = kind }
        if let category = told.category { merged.category = category }
        if let impact = told.impact { merged.impact = impact }
        if let urgency = told.urgency { merged.urgency = urgency }
        if let subkind = told.subkind { merged.subkind = subkind }
        if let severity = told.severity { merged.severity = severity }
        if let difficulty = told.difficulty { merged.difficulty = difficulty }
        if !told.services.isEmpty { merged.services = told.services }
        if let affected = told.affected { merged.affected = affected }
        if let site = told.site { merged.site = site }
        classification = merged
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard !ticket.state.isFinal else {
            throw .notFrom(ticket, to: .triaged)
        }
        let classified = try classified(ticket, desk)
        let complete = classification.category != nil && classified.priority != nil
        var events: [any TicketEvent] = []
        if classified.classification != ticket.classification {
            events.append(classified)
            var restricted = ticket
            restricted.classification = classified.classification
            // Whoever finds out that it is a security incident goes on seeing it.
            if !desk.maySee(restricted) { events.append(TicketWatched(by: desk.actor.name, watching: true)) }
        }
        if ticket.state == .new, complete, ticket.nextStates.contains(.triaged) {
            var afterwards = ticket
            afterwards.classification = classified.classification
            afterwards.priority = ticket.priorityOverride?.priority ?? classified.priority
            if afterwards.missingFields(before: .triaged, desk.settings).isEmpty { events.append(TicketTriaged()) }
        }
        return events
    }

    func classified(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> TicketClassified {
        var checked = classification
        if let category = checked.category { checked.category = try desk.known(category) }
        var services: [String] = []
        for service in checked.services where !services.contains(service) {
            services.append(try desk.known(service, in: desk.settings.services, .service))
        }
        checked.services = services
        checked.affected = try desk.optionalLine(checked.affected, .affected)
        checked.site = try desk.optionalLine(checked.site, .site)
        if checked.kind != nil && ticket.id.type != .incident { checked.kind = nil }
        if checked.kind != .security { (checked.severity, checked.subkind) = (nil, nil) }
        var priority: Priority?
        if let impact = checked.impact, let urgency = checked.urgency {
            priority = desk.settings.matrix[impact, urgency]
        }
        return TicketClassified(checked, priority: priority)
    }
}

extension TicketState {
    /// Whether nothing can follow.
    public var isFinal: Bool { self == .closed || self == .cancelled }
}

/// Scope and classification became what they are.
public struct TicketClassified: TicketEvent, Hashable {
    public static let tag = "ticket.classified"
    public static let aspect: Aspect? = .classification
    public var step: ProcessStep? { .classify }

    /// The whole classification from here on.
    public var classification: Classification
    /// The priority that the matrix gave at that moment; later changes of the matrix do not reach back.
    public var priority: Priority?

    /// Makes the event.
    public init(_ classification: Classification, priority: Priority?) {
        self.classification = classification
        self.priority = priority
    }

    public init(body: JSONObject) throws(BodyError) {
        classification = Classification()
        classification.kind = try body.optional("kind", as: IncidentKind.self)
        if let category = try body.optionalString("category") {
            classification.category = CategoryPath(category, try body.optionalString("subcategory"))
        }
        classification.impact = try body.optional("impact", as: Level.self)
        classification.urgency = try body.optional("urgency", as: Level.self)
        classification.subkind = try body.optional("subkind", as: SecuritySubkind.self)
        classification.severity = try body.optional("severity", as: Severity.self)
        classification.difficulty = try body.optional("difficulty", as: Difficulty.self)
        classification.services = try body.strings("services")
        classification.affected = try body.optionalString("affected")
        classification.site = try body.optionalString("site")
        priority = try body.optional("priority", as: Priority.self)
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("kind", classification.kind?.rawValue)
        body.put("category", classification.category?.category)
        body.put("subcategory", classification.category?.subcategory)
        body.put("impact", classification.impact?.rawValue)
        body.put("urgency", classification.urgency?.rawValue)
        body.put("priority", priority?.rawValue)
        body.put("subkind", classification.subkind?.rawValue)
        body.put("severity", classification.severity?.rawValue)
        body.put("difficulty", classification.difficulty?.rawValue)
        body.put("services", classification.services)
        body.put("affected", classification.affected)
        body.put("site", classification.site)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.classification = classification
        ticket.priority = ticket.priorityOverride?.priority ?? priority
    }
}
