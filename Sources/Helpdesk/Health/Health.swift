import Primitives

/// What can be out of order at a desk, so that somebody should look.
public enum HealthMatter: String, Worded {
    case overdueNotices = "overdue-notices"
    case overdueUpdates = "overdue-updates"
    case overdueReviews = "overdue-reviews"
    case overdueActions = "overdue-actions"
    case skippedSteps = "skipped-steps"
    case emptyFields = "empty-fields"
    case reopened, bounced
    case soleResolver = "sole-resolver"
    case staleArticles = "stale-articles"

    public var words: Sentence {
        switch self {
        case .overdueNotices:
            Sentence("notifications overdue", swedish: "försenade anmälningar", japanese: "期限超過の通知")
        case .overdueUpdates:
            Sentence("public updates overdue", swedish: "försenade uppdateringar", japanese: "期限超過の状況報告")
        case .overdueReviews:
            Sentence("reviews overdue", swedish: "försenade granskningar", japanese: "期限超過のレビュー")
        case .overdueActions:
            Sentence(
                "actions of reviews overdue", swedish: "försenade åtgärder från granskningar", japanese: "期限超過のレビュー対応")
        case .skippedSteps:
            Sentence(
                "resolved in 30 days with steps skipped", swedish: "lösta på 30 dagar med överhoppade steg",
                japanese: "手順を省略して解決 (30日以内)")
        case .emptyFields:
            Sentence(
                "with mandatory fields empty", swedish: "med tomma obligatoriska fält", japanese: "必須項目が未入力")
        case .reopened:
            Sentence("reopened, logged in 30 days", swedish: "återöppnade, från 30 dagar", japanese: "再オープン (30日以内)")
        case .bounced:
            Sentence(
                "handed over three times or more, logged in 30 days",
                swedish: "överlämnade minst tre gånger, från 30 dagar",
                japanese: "3回以上の引き継ぎ (30日以内)")
        case .soleResolver:
            Sentence(
                "categories that only one person resolves, 90 days", swedish: "kategorier som bara en löser, 90 dagar",
                japanese: "1人だけが解決しているカテゴリー (90日間)")
        case .staleArticles:
            Sentence("articles to be reviewed", swedish: "artiklar att granska", japanese: "レビュー期限を過ぎた記事")
        }
    }

    /// The query that finds its tickets; `nil` for what is found in other ways.
    public var query: String? {
        switch self {
        case .overdueNotices: "notice:overdue"
        case .overdueUpdates: "update:overdue"
        case .overdueReviews: "review:overdue"
        case .skippedSteps: "skipped resolved:<30d"
        case .emptyFields: "lacking"
        case .reopened: "reopened age:<30d"
        case .bounced: "bounced age:<30d"
        case .soleResolver, .staleArticles, .overdueActions: nil
        }
    }
}

/// Something that is out of order, or was looked at and is not.
public struct HealthFinding: Sendable, Hashable {
    /// What.
    public var matter: HealthMatter
    /// How many tickets or articles.
    public var count: Count
    /// The query that leads to its tickets; of articles, to those (`due`).
    public var query: String
    /// What or who it is about beside, such as a category and the one who resolves it; may be empty.
    public var about: [String]

    /// Makes a finding.
    public init(_ matter: HealthMatter, count: Count, query: String, about: [String] = []) {
        self.matter = matter
        self.count = count
        self.query = query
        self.about = about
    }

    /// Whether it is about actions, which have a list of their own and no query.
    public var isOfActions: Bool { matter == .overdueActions }
    /// Whether the query is one of the library.
    public var isOfArticles: Bool { matter == .staleArticles }
}

/// A category that only one person resolves.
public struct SoleResolver: Sendable, Hashable {
    /// The category.
    public var category: String
    /// The person.
    public var person: String
    /// How many tickets.
    public var count: Int

    /// Makes an entry.
    public init(category: String, person: String, count: Int) {
        self.category = category
        self.person = person
        self.count = count
    }

    /// Below that it is chance.
    public static let least = 5
    /// How far is looked back, in days.
    public static let days = 90
}

extension Ticket {
    /// From so many hand-overs on a ticket is said to bounce.
    public static let bouncing: Int64 = 3

    /// Whether it lacks what the settings ask for in the state that it is in, as tickets from elsewhere do, and those
    /// that were there before a rule.
    public func lacksFields(_ settings: DeskSettings) -> Bool {
        switch state {
        case .new, .cancelled: false
        default: !missingFields(before: state, settings).isEmpty
        }
    }
}
