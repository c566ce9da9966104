import Primitives

/// Reading and writing records' bodies.
///
/// An imported event carries its own time, actor and source in the body's member `imported`
/// (`{"at":"2016-02-29T04:57:00.000Z","by":"Resolver 89","from":"servicenow-log"}`), since the record's own `at` and `by`
/// tell when and by whom it was written into this journal.
///
/// Records that were decided together, and are undone together, carry the same number in the member `step`.
public enum EventCoding {
    /// Reads one record. Never fails: what can't be understood becomes ``Happening/unknown(tag:)``.
    public static func event(
        sequence: Int64, on subject: Subject, at: Timestamp, by: String, type tag: String, body: JSONObject?
    ) -> RecordedEvent {
        var origin = Origin(at: at, by: by)
        guard let body else {
            return RecordedEvent(sequence: sequence, subject: subject, origin: origin, happening: .erased(tag: tag))
        }
        if let imported = body.object("imported") {
            origin.at = imported.string("at").flatMap { Timestamp(rfc3339: $0) } ?? at
            origin.by = imported.string("by") ?? by
            origin.importedFrom = imported.string("from")
        }
        origin.step = body.integer("step")
        let happening = happening(tag, body, subject)
        return RecordedEvent(sequence: sequence, subject: subject, origin: origin, happening: happening)
    }

    /// The body of a ticket's event, with its origin where it was imported.
    public static func body(_ event: any TicketEvent, imported origin: Origin? = nil) -> JSONObject {
        adding(origin, to: event.body)
    }

    /// The body of an article's event.
    public static func body(_ event: any ArticleEvent, imported origin: Origin? = nil) -> JSONObject {
        adding(origin, to: event.body)
    }

    /// The body of the desk's event.
    public static func body(_ event: any DeskEvent) -> JSONObject { event.body }

    private static func adding(_ origin: Origin?, to body: JSONObject) -> JSONObject {
        guard let origin, let source = origin.importedFrom else { return body }
        var body = body
        body["imported"] = .object([
            "at": .string(origin.at.rfc3339), "by": .string(origin.by), "from": .string(source),
        ])
        return body
    }

    private static func happening(_ tag: String, _ body: JSONObject, _ subject: Subject) -> Happening {
        switch subject {
        case .ticket:
            guard let type = EventTable.ticketTypes[tag], let event = try? type.init(body: body) else { break }
            return .ticket(event)
        case .article:
            guard let type = EventTable.articleTypes[tag], let event = try? type.init(body: body) else { break }
            return .article(event)
        case .desk:
            guard let type = EventTable.deskTypes[tag], let event = try? type.init(body: body) else { break }
            return .desk(event)
        }
        return .unknown(tag: tag)
    }
}
