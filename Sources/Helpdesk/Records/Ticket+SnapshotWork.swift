import Primitives

extension Ticket {
    func putWork(_ writer: inout SnapshotWriter) {
        writer.put(state.rawValue)
        writer.list(hold.map { [$0] } ?? []) { writer, hold in hold.put(&writer) }
        writer.put(acknowledgedAt)
        writer.put(containedAt)
        writer.list(resolution.map { [$0] } ?? []) { writer, resolution in resolution.put(&writer) }
        writer.put(resolvedAt)
        writer.put(closedAt)
        writer.put(reopenCount)
        writer.list(pauses) { writer, pause in pause.put(&writer) }
        writer.put(minutesSpent)
        writer.put(noteCount)
        writer.list(articles) { writer, article in writer.put(article.number) }
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
        for number in try reader.array() {
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
    fileprivate func put(_ writer: inout SnapshotWriter) {
        writer.list([self]) { writer, _ in self.putFields(&writer) }
    }

    private func putFields(_ writer: inout SnapshotWriter) {
        writer.put(reason.rawValue)
        writer.put(since)
        writer.put(until)
        writer.put(note)
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
    fileprivate func put(_ writer: inout SnapshotWriter) {
        writer.list([self]) { writer, _ in self.putFields(&writer) }
    }

    private func putFields(_ writer: inout SnapshotWriter) {
        writer.put(code.rawValue)
        writer.put(notes)
        writer.put(cause)
        writer.put(confirmedBy)
        writer.put(by)
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
    fileprivate func put(_ writer: inout SnapshotWriter) {
        writer.list([self]) { writer, _ in self.putFields(&writer) }
    }

    private func putFields(_ writer: inout SnapshotWriter) {
        switch cause {
        case .hold(let reason): writer.put(reason.rawValue)
        case .resolved: writer.put(nil as String?)
        }
        writer.put(start)
        writer.put(end)
    }

    fileprivate init(fields: [JSON]) throws(BodyError) {
        var reader = SnapshotReader(fields)
        cause = try reader.optionalChoice(HoldReason.self).map { .hold($0) } ?? .resolved
        start = try reader.time()
        end = try reader.optionalTime()
    }
}
