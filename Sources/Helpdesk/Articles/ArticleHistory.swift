import Primitives

/// What became of an article, event by event, with the whole content of every version.
public struct ArticleHistory: Sendable, Hashable {
    /// One event.
    public struct Entry: Sendable, Hashable {
        /// The event, with who and when.
        public var event: RecordedEvent
        /// The version of the text that stands from here on, counted from 1; 0 where the text is not known.
        public var version: Int64
        /// Whether this event made that version.
        public var isVersion: Bool
        /// What the article says from here on.
        public var content: ArticleContent

        public static func == (a: Entry, b: Entry) -> Bool { a.event.sequence == b.event.sequence }

        public func hash(into hasher: inout Hasher) { hasher.combine(event.sequence) }
    }

    /// The events, oldest first.
    public let entries: [Entry]

    /// Replays an article's events, all of them, oldest first.
    public init(_ events: [RecordedEvent]) {
        var article: Article?
        entries = events.map { event in
            let before = article?.version ?? 0
            Article.fold(event, into: &article)
            let version = article?.version ?? 0
            let content = article?.content ?? ArticleContent(title: "", text: "")
            return Entry(event: event, version: version, isVersion: version != before, content: content)
        }
    }

    /// The entries that made a version, oldest first.
    public var versions: [Entry] { entries.filter(\.isVersion) }

    /// The entry that made a version.
    public func version(_ number: Int64) -> Entry? { entries.first { $0.isVersion && $0.version == number } }

    /// The fields in which two contents differ, in the order of a form.
    public static func changedFields(from old: ArticleContent, to new: ArticleContent) -> [Field] {
        var fields: [Field] = []
        if old.title != new.title { fields.append(.title) }
        if old.kind != new.kind { fields.append(.kind) }
        if old.language != new.language { fields.append(.language) }
        if old.category != new.category { fields.append(.category) }
        if old.tags != new.tags { fields.append(.tags) }
        if old.owner != new.owner { fields.append(.owner) }
        if old.reviewDate != new.reviewDate { fields.append(.reviewDate) }
        if old.text != new.text { fields.append(.text) }
        return fields
    }
}
