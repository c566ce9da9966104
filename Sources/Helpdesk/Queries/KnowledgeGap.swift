import Primitives

/// Which searches that found no article are listed.
public struct GapRequest: Sendable, Hashable {
    /// Only searches since then; `nil` is all.
    public var since: Timestamp?
    /// Whether those are listed too that an article answers by now.
    public var includesAnswered: Bool
    /// How many at most.
    public var limit: Int

    /// How far a list goes back when nobody says, in days: what was missed longer ago is forgotten or answered.
    public static let usualDays = 180

    /// Makes a request.
    public init(since: Timestamp? = nil, includesAnswered: Bool = false, limit: Int = 200) {
        self.since = since
        self.includesAnswered = includesAnswered
        self.limit = limit
    }

    /// What is asked when nobody says how far back.
    public static func usual(now: Timestamp) -> GapRequest {
        GapRequest(since: now.advanced(byMilliseconds: -Int64(usualDays) * 86_400_000))
    }
}

/// What was looked for in vain: searches that are the same to search, whoever made them and however they were written.
public struct KnowledgeGap: Sendable, Hashable {
    /// As it was written last.
    public var phrase: String
    /// How many different people looked for it.
    public var people: Int
    /// How many times, counted once for each person and day.
    public var times: Int
    /// When it was looked for last.
    public var last: Timestamp
    /// The best article that answers it by now.
    public var answer: ArticleID?

    /// Makes it from its parts.
    public init(phrase: String, people: Int, times: Int, last: Timestamp, answer: ArticleID? = nil) {
        self.phrase = phrase
        self.people = people
        self.times = times
        self.last = last
        self.answer = answer
    }
}
