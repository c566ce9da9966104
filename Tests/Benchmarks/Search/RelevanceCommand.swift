import ArgumentParser
import Desk
import Glibc
import Helpdesk

/// Asks for pages by their titles and tells how far up they stand, beside plain full-text search on the same questions.
struct RelevanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relevance",
        abstract: "Ask for articles by their titles, and tell how far up each stands, beside FTS5's own tokenizers.",
        discussion: """
            Without a folder, on pages and runbooks made for this in three languages. Figures are mean reciprocal \
            ranks: 1 when every page stands first.
            """)

    @Option(
        help: "A folder whose en, sv and ja hold pages under the same names.", completion: .directory)
    var folder: String?
    @Option(parsing: .upToNextOption, help: "Folders of runbooks that are called like alerts.") var runbooks: [String] =
        []
    @Option(help: "How many of the worst questions are shown.") var worst = 0

    func run() throws {
        var made: String?
        defer { if let made { try? DeskFile.removeTree(made) } }
        if folder == nil && runbooks.isEmpty {
            let scratch = try Self.scratch()
            try MadePages.write(into: scratch)
            made = scratch
        }
        var table = TextTable(["mean reciprocal rank", "questions", "aim", "vakt", "unicode61", "trigram"])
        if let pages = folder ?? made.map({ $0 + "/pages" }) {
            let library = try PageLibrary([pages])
            for language in ["sv", "ja"] {
                try ask(library, library.titles(language), "titles, " + language, 0.95, &table)
                try ask(library, library.rarest(language), "two rarest words of titles, " + language, 0.75, &table)
            }
        }
        let alerts = runbooks.isEmpty ? made.map { [$0 + "/runbooks"] } ?? [] : runbooks
        if !alerts.isEmpty {
            let library = try PageLibrary(alerts)
            try ask(library, library.names, "names of alerts", 0.98, &table)
        }
        show(table.text)
    }

    private func ask(
        _ library: PageLibrary, _ questions: [PageLibrary.Question], _ name: String, _ aim: Double,
        _ table: inout TextTable
    ) throws {
        var sums = [0.0, 0.0, 0.0]
        var bad: [(PageLibrary.Question, Double)] = []
        for question in questions {
            let found = try [
                library.ask(question.text), library.plain.ask(question.text, .unicode61),
                library.plain.ask(question.text, .trigram),
            ]
            for (place, ids) in found.enumerated() {
                let rank = ids.firstIndex { question.answers.contains($0) }.map { 1 / Double($0 + 1) } ?? 0
                sums[place] += rank
                if place == 0, rank < 1 { bad.append((question, rank)) }
            }
        }
        let count = Double(max(questions.count, 1))
        table.add(
            [name, String(questions.count), "≥ " + aim.formatted(2)] + sums.map { ($0 / count).formatted(3) })
        for (question, rank) in bad.sorted(by: { $0.1 < $1.1 }).prefix(worst) {
            note(
                "\(rank.formatted(2))  \(question.text)  (\(question.answers.map(\.description).joined(separator: " ")))"
            )
        }
    }

    /// A directory of this run's own.
    static func scratch() throws -> String {
        var template = Array(
            "\(String(cString: getenv("TMPDIR") ?? strdup("/tmp")))/vakt-relevance-XXXXXX\0".utf8CString)
        guard let made = mkdtemp(&template) else { throw FileError(call: "mkdtemp", path: "relevance") }
        return String(cString: made)
    }
}
