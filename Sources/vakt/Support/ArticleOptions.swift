import ArgumentParser
import Desk
import Helpdesk
import Wording

/// What is said of an article beside its title and text.
struct ArticleOptions: ParsableArguments {
    @Option(help: "What it is for.") var kind: Article.Kind?
    @Option(help: "Its language: en, sv, ja, …", completion: .languages) var language: String?
    @Option(help: "Category or category/subcategory.", completion: .categories) var category: String?
    @Option(name: .customLong("tag"), help: "A tag; may be repeated.", completion: .tags) var tags: [String] = []
    @Option(help: "Who looks after it.", completion: .operators) var owner: String?
    @Option(help: "When it shall be looked at again: a date, or +26w.") var review: String?

    /// Puts what was told into a content.
    func apply(to content: inout ArticleContent, _ session: Session) throws {
        if let kind { content.kind = kind }
        if let language { content.language = language }
        if let category {
            guard let path = CategoryPath(parsing: category) else { throw InputError.notACategory(category) }
            content.category = path
        }
        if !tags.isEmpty { content.tags = tags }
        if let owner { content.owner = owner }
        if let review {
            content.reviewDate = try TimeText.read(review, now: session.desk.now, zone: session.zone)
        }
    }
}
