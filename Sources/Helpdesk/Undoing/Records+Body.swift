import Primitives

/// Parts of a ticket that a restoration's body holds whole.
extension Hold {
    init(body: JSONObject) throws(BodyError) {
        reason = try body.required("reason", as: HoldReason.self)
        guard let start = try body.optionalTimestamp("since") else { throw BodyError("since") }
        since = start
        until = try body.optionalTimestamp("until")
        note = try body.optionalString("note") ?? ""
    }

    var body: JSONObject {
        var body: JSONObject = ["reason": .string(reason.rawValue), "since": .string(since.rfc3339)]
        body.put("until", until)
        if !note.isEmpty { body.put("note", note) }
        return body
    }
}

extension Resolution {
    init(body: JSONObject) throws(BodyError) {
        self = try TicketResolved(body: body).resolution(by: body.required("by"))
    }

    var body: JSONObject {
        var body = TicketResolved(code, notes: notes, cause: cause, confirmedBy: confirmedBy).body
        body.put("by", by)
        return body
    }
}

extension Pause {
    /// A pause without a hold's reason is one between resolved and reopened.
    init(body: JSONObject) throws(BodyError) {
        cause = try body.optional("reason", as: HoldReason.self).map { .hold($0) } ?? .resolved
        guard let first = try body.optionalTimestamp("from") else { throw BodyError("from") }
        start = first
        end = try body.optionalTimestamp("to")
    }

    var body: JSONObject {
        var body = JSONObject()
        if case .hold(let reason) = cause { body.put("reason", reason.rawValue) }
        body.put("from", start)
        body.put("to", end)
        return body
    }
}

extension JSONObject {
    /// An object inside; `nil` when it is not there.
    func nested(_ key: String) throws(BodyError) -> JSONObject? {
        guard let member = self[key], member != .null else { return nil }
        guard let object = object(key) else { throw BodyError(key) }
        return object
    }

    /// A list of objects; absent is empty.
    func objects(_ key: String) throws(BodyError) -> [JSONObject] {
        guard let member = self[key] else { return [] }
        guard case .array(let elements) = member else { throw BodyError(key) }
        var objects: [JSONObject] = []
        for element in elements {
            guard case .object(let object) = element else { throw BodyError(key) }
            objects.append(object)
        }
        return objects
    }

    func ticket(_ key: String) throws(BodyError) -> TicketID {
        guard let id = TicketID(try required(key)) else { throw BodyError(key) }
        return id
    }

    func article() throws(BodyError) -> ArticleID {
        guard let id = ArticleID(try required("article")) else { throw BodyError("article") }
        return id
    }
}
