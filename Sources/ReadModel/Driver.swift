import GRDB
import Helpdesk

/// A way to name all tickets that meet a term without walking the others: a posting list or an index.
struct Driver: Sendable, Hashable {
    /// A subquery that gives numbers.
    var numbers: String
    var values: [SQLValue]
    /// For words: a query that has a row when one given number is among them; takes the same values, then the number.
    private(set) var probe: String?
    /// Whether all that it names meets the term, so that no row need be tested.
    private(set) var isExact = true
    /// How many terms a probe looks up.
    private(set) var terms = 1

    /// The driver that a term offers, if any; words are taken together.
    init?(_ term: Filter.Term) {
        guard !term.isNegated else { return nil }
        switch term.condition {
        case .tag(let tag): self.init("SELECT number AS it FROM tag WHERE name = ?", [.text(tag)])
        case .watcher(.exactly(let name)):
            self.init("SELECT number AS it FROM watcher WHERE name = ?", [.text(name)])
        case .service(.exactly(let name)):
            self.init("SELECT number AS it FROM service WHERE name = ?", [.text(name)])
        case .major: self.init("SELECT number AS it FROM ticket INDEXED BY ofMajor WHERE isMajor = 1", [])
        case .partOf(let whole): self.init(whole.parts.sql, whole.parts.values)
        case .assignee(.exactly(let name)):
            self.init("SELECT number AS it FROM ticket INDEXED BY ofAssignee WHERE assignee = ?", [.text(name)])
        case .team(.exactly(let name)):
            self.init("SELECT number AS it FROM ticket INDEXED BY ofTeam WHERE team = ?", [.text(name)])
        case .category(.exactly(let name), nil):
            self.init("SELECT number AS it FROM ticket INDEXED BY ofCategory WHERE category = ?", [.text(name)])
        case .category(.exactly(let name), .exactly(let sub)?):
            self.init(
                "SELECT number AS it FROM ticket INDEXED BY ofCategory WHERE category = ? AND subcategory = ?",
                [.text(name), .text(sub)])
        case .vendor(.exactly(let name)):
            self.init("SELECT number AS it FROM ticket INDEXED BY ofVendor WHERE vendor = ?", [.text(name)])
        case .skipped: self.init("SELECT number AS it FROM ticket INDEXED BY ofSkipped WHERE hasSkipped = 1", [])
        case .lacking: self.init("SELECT number AS it FROM ticket INDEXED BY ofLacking WHERE isLacking = 1", [])
        case .bounced: self.init("SELECT number AS it FROM ticket INDEXED BY ofBounced WHERE isBounced = 1", [])
        case .reopened: self.init("SELECT number AS it FROM ticket INDEXED BY ofReopened WHERE reopenCount > 0", [])
        case .notice(let standing):
            self.init(
                "SELECT number AS it FROM ticket INDEXED BY byNotice WHERE noticeKey IS NOT NULL AND noticeKey "
                    + (standing == .given ? "= 0" : "> 0"), [])
            // That the time is over changes by the clock, and is tested row by row.
            if standing == .overdue { isExact = false }
        case .review(let standing):
            self.init("SELECT number AS it FROM ticket INDEXED BY byReview WHERE reviewDue IS NOT NULL", [])
            if standing == .overdue { isExact = false }
        default: return nil
        }
    }

    /// Open tickets of one owner, or of nobody.
    init(openOf assignee: String?) {
        self.init(
            "SELECT number AS it FROM ticket INDEXED BY ofAssignee WHERE assignee IS ? AND isOpen = 1",
            [.optional(assignee)])
    }

    /// All words together.
    init(expression: String, terms: Int) {
        self.init("SELECT rowid AS it FROM ticketText WHERE ticketText MATCH ?", [.text(expression)])
        self.terms = terms
        probe = "SELECT 1 FROM ticketText WHERE ticketText MATCH ? AND rowid = ?"
    }

    /// The test of one row.
    var onRow: Condition {
        guard probe != nil else { return Condition("ticket.number IN (\(numbers))", values) }
        return Condition(
            "EXISTS (SELECT 1 FROM ticketText WHERE ticketText MATCH ? AND rowid = ticket.number)", values)
    }

    private init(_ numbers: String, _ values: [SQLValue]) {
        self.numbers = numbers
        self.values = values
    }

    /// How many numbers there are, counted no further than to the bound.
    func size(_ db: Database, upTo bound: Int, _ cache: inout QueryCache) throws -> Int {
        if let known = cache.sizes[self] { return known }
        let size = try db.integer("SELECT count(*) FROM (\(numbers) LIMIT ?)", values + [.integer(Int64(bound))])
        cache.sizes[self] = Int(size ?? 0)
        return Int(size ?? 0)
    }

    /// All its numbers.
    func members(_ db: Database, _ cache: inout QueryCache) throws -> Bitmap {
        if let known = cache.members[self] { return known }
        var bitmap = Bitmap()
        let query = try Query(db, numbers, values)
        while try query.step() { bitmap.insert(query.integer(0)) }
        if cache.members.count >= 4 { cache.members = [:] }
        cache.members[self] = bitmap
        return bitmap
    }
}
