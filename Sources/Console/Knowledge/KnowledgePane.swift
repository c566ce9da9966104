import Helpdesk
import Primitives

/// What helped before with tickets like the selected one.
struct KnowledgePane: Sendable {
    /// One entry of the list.
    enum Hit: Sendable, Hashable {
        case article(ArticleTitle)
        case solved(KnowledgeHits.Solved)
    }

    /// The ticket that the hits are for.
    var subject: TicketID?
    var request: RequestID?
    /// What is being typed that the hits are for, instead of a ticket's words.
    var typed: KnowledgeRequest?
    var hits: [Hit] = []
    var cursor = 0
    /// The first line on the screen; each hit has one or two.
    var scroll = 0
    var isLoaded = false
    /// Why each hit stands where it stands.
    var reasons: [Explanation?] = []
    /// Whether that is shown below the hit under the cursor.
    var explains = false
    /// The hits in lines for the pane's width.
    var lines: [KnowledgeLine] = []

    var selected: Hit? { hits.indices.contains(cursor) ? hits[cursor] : nil }

    mutating func forget() {
        let explains = explains
        self = KnowledgePane()
        self.explains = explains
    }

    mutating func take(_ found: KnowledgeHits) {
        let old = selected
        hits = found.articles.map(Hit.article) + found.solved.map(Hit.solved)
        reasons = found.articles.map { found.articleReasons[$0.id] } + found.solved.map { found.solvedReasons[$0.id] }
        isLoaded = true
        cursor = old.flatMap { hit in hits.firstIndex { $0.isSame(as: hit) } } ?? 0
    }
}

extension KnowledgePane.Hit {
    func isSame(as other: KnowledgePane.Hit) -> Bool {
        switch (self, other) {
        case (.article(let a), .article(let b)): a.id == b.id
        case (.solved(let a), .solved(let b)): a.id == b.id
        default: false
        }
    }
}
