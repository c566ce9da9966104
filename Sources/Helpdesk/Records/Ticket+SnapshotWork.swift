import Primitives

extension Ticket {
    func putWork(_ writer: inout SnapshotWriter) {
        writer.put(state.rawValue)
        writer.put(hold.map { [$0.fields] } ?? [])
        writer.put(acknowledgedAt)
        writer.put(containedAt)
        writer.put(resolution.map { [$0.fields] } ?? [])
        writer.put(resolvedAt)
        writer.put(closedAt)
        writer.put(reopenCount)
        writer.put(pauses.map(\.fields))
        writer.put(minutesSpent)
        writer.put(noteCount)
        writer.put([articles.map { .integer($0.number) }])
    }

    mutating func takeWork(_ reader: inout SnapshotReader) throws(BodyError) {
        state = try reader.choice(TicketState.self)
        hold = try nested(&reader).first.map { fields throws(BodyError) in try Hold(fields: fields) }
        acknowledgedAt = try reader.optionalTime()
        containedAt = try reader.optionalTime()
        resolution = try nested(&reader).first.map { fields throws(BodyError) in try Resolution(fields: fields) }
        resolvedAt = try reader.optionalTime()
        closedAt = try reader.optionalTime()
        reopenCount = try reader.integer()
        for fields in try nested(&reader) { pauses.append(try Pause(fields: fields)) }
        minutesSpent = try reader.integer()
        noteCount = try reader.integer()
        for number in try nested(&reader).first ?? [] {
            guard let number = number.integerValue else { throw BodyError("articles") }
            articles.append(ArticleID(number))
        }
    }

    private func nested(_ reader: inout SnapshotReader) throws(BodyError) -> [[JSON]] {
        var lists: [[JSON]] = []
        for element in try reader.array() {
            guard let list = element.arrayValue else { throw BodyError("snapshot") }
            lists.append(list)
        }
        return lists
    }
}

extension Hold {
    fileprivate var fields: [JSON] {
        var writer = SnapshotWriter(capacity: 4)
        writer.put(reason.rawValue)
        writer.put(since)
        writer.put(until)
        writer.put(note)
        return writer.fields
    }

    fileprivate init(fields: [JSON]) throws(BodyError) {
        var reader = SnapshotReader(fields)
        reason = try reader.choice(HoldReason.self)
        since = try reader.time()
        until = try reader.optionalTime()
        note = try reader.text()
    }
}

extension Resolution {
    fileprivate var fields: [JSON] {
        var writer = SnapshotWriter(capacity: 5)
        writer.put(code.rawValue)
        writer.put(notes)
        writer.put(cause)
        writer.put(confirmedBy)
        writer.put(by)
        return writer.fields
    }

    fileprivate init(fields: [JSON]) throws(BodyError) {
        var reader = SnapshotReader(fields)
        code = try reader.choice(ResolutionCode.self)
        notes = try reader.text()
        cause = try reader.optionalText()
        confirmedBy = try reader.optionalText()
        by = try reader.text()
    }
}

extension Pause {
    fileprivate var fields: [JSON] {
        var writer = SnapshotWriter(capacity: 3)
        switch cause {
        case .hold(let reason): writer.put(reason.rawValue)
        case .resolved: writer.put(nil as String?)
        }
        writer.put(start)
        writer.put(end)
        return writer.fields
    }

    fileprivate init(fields: [JSON]) throws(BodyError) {
        var reader = SnapshotReader(fields)
        cause = try reader.optionalChoice(HoldReason.self).map { .hold($0) } ?? .resolved
        start = try reader.time()
        end = try reader.optionalTime()
    }
}
