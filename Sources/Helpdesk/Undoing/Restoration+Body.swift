import Primitives

/// A restoration as a record's body has it: one member for each part that comes back.
extension Restoration {
    init(body: JSONObject) throws(BodyError) {
        title = try body.optionalString("title")
        description = try body.optionalString("description")
        requester = try body.nested("requester").map { who throws(BodyError) in try Requester(body: who) }
        scope = try body.nested("scope").map { part throws(BodyError) in try Scope(body: part) }
        ownership = try body.nested("ownership").map { part throws(BodyError) in try Ownership(body: part) }
        progress = try body.nested("progress").map { part throws(BodyError) in try Progress(body: part) }
        if body["resolution"] == .null {
            resolution = .some(nil)
        } else if let part = try body.nested("resolution") {
            resolution = .some(try Resolution(body: part))
        }
        tags = try Names(body: body.nested("tags") ?? [:])
        watchers = try Names(body: body.nested("watchers") ?? [:])
        for part in try body.objects("linked") {
            linked.append(Link(article: try part.article(), place: try part.requiredInteger("place")))
        }
        for name in try body.strings("unlinked") {
            guard let article = ArticleID(name) else { throw BodyError("unlinked") }
            unlinked.append(article)
        }
        if body["minutes"] != nil { minutes = try body.requiredInteger("minutes") }
        for member in (try body.nested("steps") ?? [:]).members {
            // A step of a newer version says nothing here.
            guard let step = ProcessStep(rawValue: member.key), let mark = member.value.objectValue else { continue }
            steps[step] = try ProcessSteps.Mark(body: mark)
        }
        for member in (try body.nested("parts") ?? [:]).members { parts[member.key] = member.value.objectValue }
    }

    var body: JSONObject {
        var body = JSONObject()
        body.put("title", title)
        body.put("description", description)
        if let requester { body["requester"] = .object(requester.body) }
        if let scope { body["scope"] = .object(scope.body) }
        if let ownership { body["ownership"] = .object(ownership.body) }
        if let progress { body["progress"] = .object(progress.body) }
        if let resolution { body["resolution"] = resolution.map { .object($0.body) } ?? .null }
        if !tags.isEmpty { body["tags"] = .object(tags.body) }
        if !watchers.isEmpty { body["watchers"] = .object(watchers.body) }
        if !linked.isEmpty { body["linked"] = .array(linked.map { .object($0.body) }) }
        body.put("unlinked", unlinked.map(\.description))
        if minutes != 0 { body["minutes"] = .integer(minutes) }
        if !steps.isEmpty {
            var taken = JSONObject()
            for step in ProcessStep.allCases {
                if let mark = steps[step] { taken[step.rawValue] = .object(mark.body) }
            }
            body["steps"] = .object(taken)
        }
        if !parts.isEmpty {
            var changed = JSONObject()
            for key in parts.keys.sorted() { changed[key] = parts[key].map(JSON.object) }
            body["parts"] = .object(changed)
        }
        return body
    }
}

extension Requester {
    init(body: JSONObject) throws(BodyError) {
        self.init(
            name: try body.optionalString("name") ?? "", address: try body.optionalString("address"),
            organisation: try body.optionalString("organisation"))
    }

    var body: JSONObject {
        var body: JSONObject = ["name": .string(name)]
        body.put("address", address)
        body.put("organisation", organisation)
        return body
    }
}

extension Restoration.Scope {
    fileprivate init(body: JSONObject) throws(BodyError) {
        let classified = try TicketClassified(body: body)
        classification = classified.classification
        priority = classified.priority
        if let part = try body.nested("override") {
            guard let byHand = try part.optional("priority", as: Priority.self) else { throw BodyError("priority") }
            override = PriorityOverride(
                priority: byHand, reason: try part.required("reason"), by: try part.required("by"))
        }
    }

    fileprivate var body: JSONObject {
        var body = TicketClassified(classification, priority: priority).body
        if let override {
            body["override"] = .object([
                "priority": .integer(Int64(override.priority.rawValue)), "reason": .string(override.reason),
                "by": .string(override.by),
            ])
        }
        return body
    }
}

extension Restoration.Ownership {
    fileprivate init(body: JSONObject) throws(BodyError) {
        assignee = try body.optionalString("to")
        team = try body.optionalString("team")
        reassignmentCount = try body.requiredInteger("count")
    }

    fileprivate var body: JSONObject {
        var body = JSONObject()
        body.put("to", assignee)
        body.put("team", team)
        body["count"] = .integer(reassignmentCount)
        return body
    }
}

extension Restoration.Progress {
    init(body: JSONObject) throws(BodyError) {
        state = try body.required("state", as: TicketState.self)
        hold = try body.nested("hold").map { part throws(BodyError) in try Hold(body: part) }
        acknowledgedAt = try body.optionalTimestamp("acknowledgedAt")
        containedAt = try body.optionalTimestamp("containedAt")
        resolvedAt = try body.optionalTimestamp("resolvedAt")
        closedAt = try body.optionalTimestamp("closedAt")
        reopenCount = try body.requiredInteger("reopenCount")
        pauses = []
        for part in try body.objects("pauses") { pauses.append(try Pause(body: part)) }
    }

    var body: JSONObject {
        var body: JSONObject = ["state": .string(state.rawValue)]
        if let hold { body["hold"] = .object(hold.body) }
        body.put("acknowledgedAt", acknowledgedAt)
        body.put("containedAt", containedAt)
        body.put("resolvedAt", resolvedAt)
        body.put("closedAt", closedAt)
        body["reopenCount"] = .integer(reopenCount)
        if !pauses.isEmpty { body["pauses"] = .array(pauses.map { .object($0.body) }) }
        return body
    }
}

extension Restoration.Names {
    fileprivate init(body: JSONObject) throws(BodyError) {
        add = try body.strings("add")
        remove = try body.strings("remove")
    }

    fileprivate var body: JSONObject {
        var body = JSONObject()
        body.put("add", add)
        body.put("remove", remove)
        return body
    }
}

extension Restoration.Link {
    fileprivate var body: JSONObject { ["article": .string(article.description), "place": .integer(place)] }
}
