import Primitives

extension Ticket {
    func putAttention(_ writer: inout SnapshotWriter) {
        writer.put(attention.seenAt)
        writer.put(attention.lapsedAt)
        writer.put(attention.askedAgain)
        writer.put(attention.priorityAt)
        writer.list(attention.marks) { writer, mark in
            writer.list([mark]) { writer, mark in
                writer.put(mark.clock.rawValue)
                writer.put(mark.stage.rawValue)
                writer.put(mark.target)
            }
        }
        writer.list(attention.climb.map { [$0] } ?? []) { writer, climb in climb.put(&writer) }
        writer.put(attention.closingLacks.map(\.rawValue))
    }

    mutating func takeAttention(_ reader: inout SnapshotReader) throws(BodyError) {
        attention.seenAt = try reader.optionalTime()
        attention.lapsedAt = try reader.optionalTime()
        attention.askedAgain = try reader.optionalTime()
        attention.priorityAt = try reader.optionalTime()
        for element in try reader.array() {
            guard let fields = element.arrayValue else { throw BodyError("marks") }
            var reader = SnapshotReader(fields)
            attention.marks.append(
                ClockMark(
                    try reader.choice(Clock.self), try reader.choice(ClockMark.Stage.self),
                    target: try reader.integer()))
        }
        if let climb = try reader.array().first {
            guard let fields = climb.arrayValue else { throw BodyError("climb") }
            attention.climb = try Climb(fields: fields)
        }
        for text in try reader.texts() {
            guard let field = Field(rawValue: text) else { throw BodyError("lacks") }
            attention.closingLacks.append(field)
        }
    }
}

extension Climb {
    fileprivate func put(_ writer: inout SnapshotWriter) {
        writer.list([self]) { writer, climb in
            writer.put(climb.policy)
            writer.put(climb.round)
            writer.put(climb.level)
            writer.put(climb.since)
            writer.put(climb.at)
            writer.put(climb.to.map(\.text))
            writer.put(climb.people)
            writer.put(climb.cause.rawValue)
            writer.put(climb.reason)
        }
    }

    fileprivate init(fields: [JSON]) throws(BodyError) {
        var reader = SnapshotReader(fields)
        policy = try reader.optionalText()
        round = Int(clamping: try reader.integer())
        level = Int(clamping: try reader.integer())
        since = try reader.optionalTime()
        at = try reader.time()
        to = try reader.texts().compactMap(EscalationTarget.init)
        people = try reader.texts()
        cause = try reader.choice(TicketEscalated.Cause.self)
        reason = try reader.text()
    }
}
