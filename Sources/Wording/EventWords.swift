import Helpdesk
import Primitives

/// An event in words: one line, and what was written with it.
public struct EventWords: Sendable, Hashable {
    /// What happened, with its actor, in one line.
    public var headline: String
    /// What was written, in several lines; may be empty.
    public var body: String

    /// Makes the words of an event.
    public init(_ headline: String, body: String = "") {
        self.headline = headline
        self.body = body
    }
}

/// What words for an event need beside it.
public struct EventContext: Sendable {
    /// The instant that "today" means.
    public var now: Timestamp
    /// Where local time comes from.
    public var zone: ZoneTable

    /// Makes a context.
    public init(now: Timestamp, zone: ZoneTable = .utc) {
        self.now = now
        self.zone = zone
    }
}

extension Catalogue {
    /// What happened, in words. Names and texts in it are as they came from outside: put it through `SafeText`.
    public func words(for event: RecordedEvent, _ context: EventContext) -> EventWords {
        let actor = event.origin.by.isEmpty ? self(.event(.someone)) : event.origin.by
        switch event.happening {
        case .ticket(let happened):
            if let account = happened.account { return words(for: account, actor, context) }
            return ownershipWords(happened, actor, context) ?? workWords(happened, actor, context)
                ?? dueWords(happened, actor, context) ?? otherWords(happened, actor)
                ?? undoWords(happened, actor, context)
                ?? EventWords(self(.event(.unknown), ["tag": happened.tag]))
        case .article(let happened): return articleWords(happened, actor, context)
        case .desk(let happened): return dutyWords(happened, actor, context)
        case .unknown(let tag): return EventWords(self(.event(.unknown), ["tag": tag]))
        case .erased(let tag): return EventWords(self(.event(.erased), ["tag": tag]))
        }
    }

    private func articleWords(
        _ event: any ArticleEvent, _ actor: String, _ context: EventContext
    ) -> EventWords {
        if let account = event.account { return words(for: account, actor, context) }
        return switch event {
        case is ArticleWritten: said(.articleWritten, actor)
        case is ArticleEdited: said(.articleEdited, actor)
        case let event as ArticleRated: said(event.helpful ? .articleHelped : .articleFailed, actor)
        case is ArticleReviewed: said(.articleReviewed, actor)
        case let event as ArticleRetired: said(.articleRetired, actor, body: event.reason)
        default: EventWords(self(.event(.unknown), ["tag": event.tag]))
        }
    }

    func said(_ phrase: EventPhrase, _ actor: String, body: String = "") -> EventWords {
        EventWords(self(.event(phrase), ["actor": actor]), body: body)
    }
}
