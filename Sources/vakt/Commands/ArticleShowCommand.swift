import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct ArticleShowCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Print an article.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The article: KB-000007, kb7 or 7.", completion: .articles) var id: String
    @Flag(help: "One JSON object.") var json = false

    func run(_ session: Session) throws {
        let article = try session.article(id)
        let detail = try session.desk.articleDetail(article.id)
        if json { return try session.output.line(Self.json(article, detail).text) }
        let words = session.words
        var facts = [words.name(of: article.kind), article.language, article.owner]
        if let category = article.category { facts.append(category.description) }
        facts += article.tags
        let uses = detail?.uses ?? 0
        facts.append(words(.article(uses > 0 ? .usedBy : .unused), ["count": String(uses)]))
        facts += words.helpfulness(of: article)
        try session.output.line(article.id.description + "  " + safe(article.title))
        try session.output.line(facts.map(safe).joined(separator: " · "))
        if article.isRetired {
            var said = words(.article(.retiredBecause), ["reason": article.retiredBecause ?? ""])
            if let other = detail?.replacement {
                said += " · " + words(.article(.readInstead), ["id": other.id.description, "title": other.title])
            }
            try session.output.line(safe(said))
        }
        if let detail, let others = words.otherLanguages(of: detail) {
            try session.output.line(safe(others))
            if detail.isBehind, let original = article.original {
                try session.output.line(safe(words(.article(.behind), ["id": original.description])))
            }
        }
        try session.output.line("")
        for line in safeLines(article.text) { try session.output.line(line) }
    }

    static func json(_ article: Article, _ detail: ArticleDetail?) -> JSON {
        let languages = (detail?.languages ?? []).map { other -> JSON in
            .object(["language": .string(other.language), "id": .string(other.id.description)])
        }
        return .object([
            "id": .string(article.id.description), "kind": .string(article.kind.rawValue),
            "language": .string(article.language), "title": .string(article.title),
            "retired": .bool(article.isRetired),
            "replacement": article.replacement.map { .string($0.description) } ?? .null,
            "text": .string(article.text),
            "category": article.category.map { .string($0.category) } ?? .null,
            "subcategory": article.category?.subcategory.map(JSON.string) ?? .null,
            "tags": .array(article.tags.map(JSON.string)), "owner": .string(article.owner),
            "reviewDate": article.reviewDate.map { .string($0.rfc3339) } ?? .null,
            "createdAt": .string(article.createdAt.rfc3339), "updatedAt": .string(article.updatedAt.rfc3339),
            "helpful": .integer(Int64(article.helped.count)), "unhelpful": .integer(Int64(article.failed.count)),
            "version": .integer(article.version), "revision": .integer(article.revision),
            "translationOf": article.original.map { .string($0.description) } ?? .null,
            "languages": .array(languages), "outdated": .bool(detail?.isBehind ?? false),
        ])
    }
}
