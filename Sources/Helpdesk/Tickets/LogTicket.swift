import Primitives

/// Asks for a new ticket: step one, identify and log.
public struct LogTicket: Sendable, Hashable {
    /// What it is; the number comes from the journal.
    public var type: TicketType
    /// One line that says what is wrong or wanted.
    public var title: String
    /// What was told; may be empty.
    public var description: String
    /// Who asked.
    public var requester: Requester
    /// How it came in.
    public var source: IntakeSource
    /// The instants told at intake.
    public var moments: Moments
    /// What is known of scope and classification already.
    public var classification: Classification
    /// Tags.
    public var tags: [String]
    /// What is planned already, where it is a change.
    public var plan = ChangePlan()
    /// What is known already, where it is a problem.
    public var problem: DescribeProblem?
    /// The ticket out of which it is made, where it is.
    var splitFrom: TicketID?

    /// Makes the wish; only the title is needed.
    public init(
        type: TicketType = .incident, title: String, description: String = "", requester: Requester = Requester(),
        source: IntakeSource = .phone, moments: Moments = Moments(), classification: Classification = Classification(),
        tags: [String] = []
    ) {
        self.type = type
        self.title = title
        self.description = description
        self.requester = requester
        self.source = source
        self.moments = moments
        self.classification = classification
        self.tags = tags
    }

    /// Decides: the logging event, then what was told with it of classification, plan and cause.
    public func decide(_ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try desk.require(.work)
        var logged = TicketLogged(type: type, title: try desk.line(title, .title))
        logged.description = try desk.optionalText(description, .description)
        logged.requester.name = try desk.optionalLine(requester.name, .requester) ?? ""
        logged.requester.address = try desk.optionalLine(requester.address, .requester)
        logged.requester.organisation = try desk.optionalLine(requester.organisation, .requester)
        logged.source = source
        logged.moments = moments
        logged.tags = try TagTicket.normalised(tags, desk)
        logged.splitFrom = splitFrom
        logged.classification.kind = classification.kind ?? (type == .incident ? .service : nil)
        var wanted = classification
        wanted.kind = nil
        let blank = Ticket(TicketID(type, 1), logged, Origin(at: desk.now, by: desk.actor.name))
        var events: [any TicketEvent] = [logged]
        if wanted != Classification() {
            events.append(try ClassifyTicket(wanted, over: blank.classification).classified(blank, desk))
        }
        if plan != ChangePlan() { events += try PlanChange(plan).decide(blank, desk) }
        if let problem { events += try problem.decide(blank, desk) }
        return events
    }
}

/// A ticket came to be.
public struct TicketLogged: TicketEvent, Hashable {
    public static let tag = "ticket.logged"
    public static let aspect: Aspect? = .content
    public var step: ProcessStep? { .log }

    /// What it is.
    public var type: TicketType
    /// One line.
    public var title: String
    /// Several lines; may be empty.
    public var description = ""
    /// Who asked.
    public var requester = Requester()
    /// How it came in.
    public var source = IntakeSource.phone
    /// The instants told.
    public var moments = Moments()
    /// Only the kind is told here; the rest comes as `ticket.classified`.
    public var classification = Classification()
    /// Tags.
    public var tags: [String] = []
    /// The ticket's key in the tool that it comes from.
    public var importKey: ImportKey?
    /// What a plan tells, where the ticket is planned work.
    public var planned: PlannedLog?
    /// The ticket out of which it was made.
    public var splitFrom: TicketID?

    /// Makes the event.
    public init(type: TicketType, title: String) {
        self.type = type
        self.title = title
    }

    public init(body: JSONObject) throws(BodyError) {
        type = try body.required("type", as: TicketType.self)
        title = try body.required("title")
        description = try body.optionalString("description") ?? ""
        if let who = body.object("requester") {
            requester.name = try who.optionalString("name") ?? ""
            requester.address = try who.optionalString("address")
            requester.organisation = try who.optionalString("organisation")
        }
        source = try body.required("source", as: IntakeSource.self)
        moments.reportedAt = try body.optionalTimestamp("reportedAt")
        moments.occurredAt = try body.optionalTimestamp("occurredAt")
        moments.detectedAt = try body.optionalTimestamp("detectedAt")
        classification.kind = try body.optional("kind", as: IncidentKind.self)
        tags = try body.strings("tags")
        if let key = try body.optionalString("key") {
            importKey = ImportKey(source: body.object("imported")?.string("from") ?? "", key: key)
        }
        planned = try body.object("planned").map(PlannedLog.init(body:))
        if body["splitFrom"] != nil { splitFrom = try body.ticket("splitFrom") }
    }

    public var body: JSONObject {
        var body: JSONObject = ["type": .string(type.rawValue), "title": .string(title)]
        if !description.isEmpty { body.put("description", description) }
        var who = JSONObject()
        if !requester.name.isEmpty { who.put("name", requester.name) }
        who.put("address", requester.address)
        who.put("organisation", requester.organisation)
        if requester != Requester() { body["requester"] = .object(who) }
        body.put("source", source.rawValue)
        body.put("reportedAt", moments.reportedAt)
        body.put("occurredAt", moments.occurredAt)
        body.put("detectedAt", moments.detectedAt)
        body.put("kind", classification.kind?.rawValue)
        body.put("tags", tags)
        body.put("key", importKey?.key)
        if let planned { body["planned"] = .object(planned.body) }
        body.put("splitFrom", splitFrom?.description)
        return body
    }

    public var isAutomatic: Bool { planned != nil }
    public var partners: [TicketID] { splitFrom.map { [$0] } ?? [] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        // A ticket is made from this event; a second one in the same ticket changes nothing.
    }
}
