import Primitives

extension Ticket {
    /// Appends the whole ticket as compact JSON; ``init(snapshot:)`` gives back an equal one.
    ///
    /// The form belongs to one version of the program: it is for the read model, which is rebuilt, never migrated.
    public func appendSnapshot(to bytes: inout [UInt8]) {
        var writer = SnapshotWriter(bytes)
        bytes = []
        putIntake(&writer)
        putClassification(&writer)
        putOwnership(&writer)
        putWork(&writer)
        putAttention(&writer)
        putParts(&writer)
        writer.close()
        bytes = writer.bytes
    }

    /// Reads what ``appendSnapshot(to:)`` wrote.
    ///
    /// - Throws: ``JSONError`` or ``BodyError`` when the bytes are damaged or of another version.
    public init(snapshot bytes: UnsafeRawBufferPointer) throws {
        var reader = try SnapshotReader(parsing: bytes)
        try self.init(intake: &reader)
        try takeClassification(&reader)
        try takeOwnership(&reader)
        try takeWork(&reader)
        try takeAttention(&reader)
        try takeParts(&reader)
    }

    private func putIntake(_ writer: inout SnapshotWriter) {
        writer.put(id.type.rawValue)
        writer.put(id.number)
        writer.put(title)
        writer.put(description)
        writer.put(requester.name)
        writer.put(requester.address)
        writer.put(requester.organisation)
        writer.put(source.rawValue)
        writer.put(createdAt)
        writer.put(updatedAt)
        writer.put(loggedBy)
        writer.put(moments.reportedAt)
        writer.put(moments.occurredAt)
        writer.put(moments.detectedAt)
        writer.put(importKey)
        writer.put(importedEvents)
        writer.put(planned?.plan)
        if let planned {
            writer.put(planned.due)
            writer.put(planned.missed)
        }
        writer.put(revision)
        writer.put(lastSequence)
        writer.put(unknownEvent)
    }

    private init(intake reader: inout SnapshotReader) throws(BodyError) {
        id = TicketID(try reader.choice(TicketType.self), try reader.integer())
        title = try reader.text()
        description = try reader.text()
        requester = Requester(
            name: try reader.text(), address: try reader.optionalText(), organisation: try reader.optionalText())
        source = try reader.choice(IntakeSource.self)
        createdAt = try reader.time()
        updatedAt = try reader.time()
        loggedBy = try reader.text()
        moments = Moments(
            reportedAt: try reader.optionalTime(), occurredAt: try reader.optionalTime(),
            detectedAt: try reader.optionalTime())
        importKey = try reader.importKey()
        importedEvents = try reader.integer()
        if let plan = try reader.optionalText() {
            planned = PlannedOccurrence(plan: plan, due: try reader.time(), missed: try reader.integer())
        }
        classification = Classification()
        revision = try reader.integer()
        lastSequence = try reader.integer()
        unknownEvent = try reader.optionalText()
    }

    private func putClassification(_ writer: inout SnapshotWriter) {
        writer.put(classification.kind?.rawValue)
        writer.put(classification.category)
        writer.put(classification.impact?.rawValue)
        writer.put(classification.urgency?.rawValue)
        writer.put(classification.subkind?.rawValue)
        writer.put(classification.severity?.rawValue)
        writer.put(classification.difficulty?.rawValue)
        writer.put(classification.services)
        writer.put(classification.affected)
        writer.put(classification.site)
        writer.put(priority?.rawValue)
        writer.put(priorityOverride?.priority.rawValue)
        writer.put(priorityOverride?.reason)
        writer.put(priorityOverride?.by)
        writer.put(tags)
    }

    private mutating func takeClassification(_ reader: inout SnapshotReader) throws(BodyError) {
        classification.kind = try reader.optionalChoice(IncidentKind.self)
        classification.category = try reader.category()
        classification.impact = try reader.optionalLevel(Level.self)
        classification.urgency = try reader.optionalLevel(Level.self)
        classification.subkind = try reader.optionalChoice(SecuritySubkind.self)
        classification.severity = try reader.optionalLevel(Severity.self)
        classification.difficulty = try reader.optionalChoice(Difficulty.self)
        classification.services = try reader.texts()
        classification.affected = try reader.optionalText()
        classification.site = try reader.optionalText()
        priority = try reader.optionalLevel(Priority.self)
        let overriding = try reader.optionalLevel(Priority.self)
        let reason = try reader.optionalText()
        let by = try reader.optionalText()
        priorityOverride = overriding.map { PriorityOverride(priority: $0, reason: reason ?? "", by: by ?? "") }
        tags = try reader.texts()
    }

    private func putOwnership(_ writer: inout SnapshotWriter) {
        writer.put(team)
        writer.put(assignee)
        writer.put(watchers)
        writer.put(reassignmentCount)
        for aspect in Aspect.allCases { writer.put(changes[aspect]) }
    }

    private mutating func takeOwnership(_ reader: inout SnapshotReader) throws(BodyError) {
        team = try reader.optionalText()
        assignee = try reader.optionalText()
        watchers = try reader.texts()
        reassignmentCount = try reader.integer()
        for aspect in Aspect.allCases { changes[aspect] = try reader.integer() }
    }
}
