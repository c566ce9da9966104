import ArgumentParser
import Canvas
import Desk
import Helpdesk
import Primitives
import Wording

/// Which articles are listed, and how.
struct ArticleListOptions: ParsableArguments {
    @Option(help: "Only this language: en, sv, ja, …") var language: String?
    @Option(help: ArgumentHelp("At most so many.", valueName: "n")) var limit = 1_000
    @Flag(help: "One JSON object a line.") var json = false

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes a number from 0.") }
    }

    /// Writes the articles: id, kind, language, uses, title.
    func write(_ articles: [ArticleTitle], _ session: Session) throws {
        for article in articles {
            try session.output.line(json ? Self.json(article).text : Self.line(article, session))
        }
        if articles.isEmpty && session.output.isTerminal {
            StandardError.line(session.words(.commandLine(.nothingFound)))
        }
    }

    private static func line(_ article: ArticleTitle, _ session: Session) -> String {
        let kind = session.words.name(of: article.kind)
        let cells = [article.id.description, kind, article.language, String(article.uses), article.title].map(safe)
        guard session.output.isTerminal else { return cells.joined(separator: "\t") }
        let widths = [10, 12, 3, 4]
        let padded = zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - SafeText(cell).columns))
        }
        return padded.joined(separator: " ") + " " + cells[4]
    }

    private static func json(_ article: ArticleTitle) -> JSON {
        .object([
            "id": .string(article.id.description), "kind": .string(article.kind.rawValue),
            "language": .string(article.language), "title": .string(article.title),
            "retired": .bool(article.isRetired), "uses": .integer(Int64(article.uses)),
        ])
    }
}
