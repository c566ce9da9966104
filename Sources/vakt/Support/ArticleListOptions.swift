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
        if language?.isEmpty ?? false { throw ValidationError("--language takes a language, as in sv.") }
        if limit < 0 { throw ValidationError("--limit takes a number from 0.") }
    }

    /// Writes the articles: id, kind, language, uses, title, and the other languages where there are any.
    func write(_ articles: [ArticleTitle], _ session: Session) throws {
        for article in articles {
            try session.output.line(json ? Self.json(article).text : Self.line(article, session))
        }
        if articles.isEmpty && session.output.isTerminal {
            StandardError.line(session.words(.commandLine(.nothingFound)))
        }
    }

    /// Writes what was found: articles, then resolved and open tickets in the same columns.
    func write(_ hits: KnowledgeHits, open: [Ticket], explained: Bool, _ session: Session) throws {
        func write(_ line: String, _ object: JSON, _ reason: Explanation?) throws {
            if json { return try session.output.line(Self.json(object, explained ? reason : nil).text) }
            try session.output.line(line)
            guard explained, let reason else { return }
            for line in session.words.lines(for: reason) { try session.output.line("    " + safe(line)) }
        }
        for article in hits.articles {
            try write(Self.line(article, session), Self.json(article), hits.articleReasons[article.id])
        }
        for solved in hits.solved {
            try write(Self.line(solved, session), Self.json(solved), hits.solvedReasons[solved.id])
        }
        for ticket in open { try write(Self.line(ticket, session), Self.json(ticket), nil) }
        if hits.articles.isEmpty && hits.solved.isEmpty && open.isEmpty && session.output.isTerminal {
            StandardError.line(session.words(.commandLine(.nothingFound)))
        }
    }

    private static func line(_ solved: KnowledgeHits.Solved, _ session: Session) -> String {
        line([solved.id.description, session.words.name(of: solved.code), "", "", solved.title], session)
    }

    private static func line(_ ticket: Ticket, _ session: Session) -> String {
        line([ticket.id.description, session.words.name(of: ticket.state), "", "", ticket.title], session)
    }

    private static func json(_ ticket: Ticket) -> JSON {
        .object([
            "id": .string(ticket.id.description), "kind": .string("ticket"), "title": .string(ticket.title),
            "state": .string(ticket.state.rawValue), "createdAt": .string(ticket.createdAt.rfc3339),
        ])
    }

    private static func json(_ solved: KnowledgeHits.Solved) -> JSON {
        .object([
            "id": .string(solved.id.description), "kind": .string("ticket"), "title": .string(solved.title),
            "code": .string(solved.code.rawValue), "notes": .string(solved.notes),
            "resolvedAt": .string(solved.resolvedAt.rfc3339),
        ])
    }

    /// Adds the reasons to what is said of a hit.
    private static func json(_ hit: JSON, _ reason: Explanation?) -> JSON {
        guard let reason, case .object(var object) = hit else { return hit }
        object["score"] = .number(reason.score)
        object["words"] = .array(
            reason.words.map { word in
                .object([
                    "word": .string(word.typed), "found": .array(word.found.map(JSON.string)),
                    "how": .string(word.how.rawValue), "place": .string(word.place.rawValue),
                    "points": .number(word.points),
                ])
            })
        object["factors"] = .array(
            reason.factors.map { .object(["factor": .string($0.factor.name), "amount": .number($0.amount)]) })
        return .object(object)
    }

    private static func line(_ article: ArticleTitle, _ session: Session) -> String {
        let kind = session.words.name(of: article.kind)
        let others = article.otherLanguages.joined(separator: " ")
        let cells = [article.id.description, kind, article.language, String(article.uses), article.title]
        let line = Self.line(cells, session)
        if others.isEmpty { return line }
        return session.output.isTerminal ? line + "  (" + safe(others) + ")" : line + "\t" + safe(others)
    }

    private static func line(_ cells: [String], _ session: Session) -> String {
        let cells = cells.map(safe)
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
            "translationOf": article.group == article.id ? .null : .string(article.group.description),
            "otherLanguages": .array(article.otherLanguages.map(JSON.string)), "outdated": .bool(article.isBehind),
        ])
    }
}
