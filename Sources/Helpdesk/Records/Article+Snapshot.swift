import Primitives

extension Article {
    /// Appends the whole article as compact JSON; ``init(snapshot:)`` gives back an equal one.
    ///
    /// The form belongs to one version of the program: it is for the read model, which is rebuilt, never migrated.
    public func appendSnapshot(to bytes: inout [UInt8]) {
        var writer = SnapshotWriter(bytes)
        bytes = []
        writer.put(id.number)
        writer.put(revision)
        writer.put(lastSequence)
        writer.put(unknownEvent)
        writer.put(kind.rawValue)
        writer.put(language)
        writer.put(title)
        writer.put(text)
        writer.put(category)
        writer.put(tags)
        writer.put(owner)
        writer.put(reviewDate)
        writer.put(isRetired)
        writer.put(retiredBecause)
        writer.put(replacement?.description)
        writer.put(createdAt)
        writer.put(updatedAt)
        writer.put(version)
        writer.put(importKey)
        writer.put(helped)
        writer.put(failed)
        writer.put(contentRevision)
        writer.put(original?.description)
        writer.put(changedIn)
        writer.put(checkedIn)
        writer.close()
        bytes = writer.bytes
    }

    /// Reads what ``appendSnapshot(to:)`` wrote.
    ///
    /// - Throws: ``JSONError`` or ``BodyError`` when the bytes are damaged or of another version.
    public init(snapshot bytes: UnsafeRawBufferPointer) throws {
        var reader = try SnapshotReader(parsing: bytes)
        id = ArticleID(try reader.integer())
        revision = try reader.integer()
        lastSequence = try reader.integer()
        unknownEvent = try reader.optionalText()
        kind = try reader.choice(Kind.self)
        language = try reader.text()
        title = try reader.text()
        text = try reader.text()
        category = try reader.category()
        tags = try reader.texts()
        owner = try reader.text()
        reviewDate = try reader.optionalTime()
        isRetired = try reader.flag()
        retiredBecause = try reader.optionalText()
        replacement = try reader.optionalText().flatMap { ArticleID($0) }
        createdAt = try reader.time()
        updatedAt = try reader.time()
        version = try reader.integer()
        importKey = try reader.importKey()
        helped = try reader.texts()
        failed = try reader.texts()
        contentRevision = try reader.integer()
        original = try reader.optionalText().flatMap { ArticleID($0) }
        changedIn = try reader.integer()
        checkedIn = try reader.integer()
    }
}
