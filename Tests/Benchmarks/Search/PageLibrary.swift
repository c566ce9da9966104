import Desk
import Helpdesk

/// Pages taken into a desk of their own, and what is asked about them.
final class PageLibrary {
    /// A question, and the articles that would be right.
    struct Question {
        var text: String
        var answers: Set<ArticleID>
    }

    struct Page {
        var id: ArticleID
        var language: String
        /// The path in its folder, without the language.
        var name: String
        var title: String
        var text: String
    }

    let pages: [Page]
    let plain: PlainSearch
    private let desk: Desk
    private let directory: String

    init(_ folders: [String]) throws {
        directory = try RelevanceCommand.scratch()
        let desk = try Desk.create(at: directory + "/desk", settings: SettingsFile.text(of: GeneratedDesk.settings))
        self.desk = desk
        for folder in folders { _ = try desk.importArticles(ArticleFolder(folder)) }
        pages = try desk.articles(limit: 1_000_000).compactMap { title in
            guard let article = try desk.article(title.id), let key = article.importKey?.key else { return nil }
            let name = key.split(separator: "/").filter { $0 != article.language }.joined(separator: "/")
            return Page(
                id: article.id, language: article.language, name: name, title: article.title, text: article.text)
        }
        plain = try PlainSearch(pages)
    }

    deinit { try? DeskFile.removeTree(directory) }

    /// The articles that the desk finds, best first.
    func ask(_ text: String) throws -> [ArticleID] {
        try desk.knowledge(KnowledgeRequest(text: text, limit: 50, scope: .everything)).articles.map(\.id)
    }

    /// Of the pages of a language those whose title was translated, by their titles.
    func titles(_ language: String) -> [Question] {
        translated(language).map { Question(text: $0.title, answers: [$0.id]) }
    }

    /// The same by the two words of the title that fewest pages have, in the title's order.
    func rarest(_ language: String) -> [Question] {
        var frequencies: [String: Int] = [:]
        for page in pages {
            for word in Set(Self.words(page.title + "\n" + page.text)) { frequencies[word, default: 0] += 1 }
        }
        return translated(language).map { page in
            var seen: Set<String> = []
            let words = Self.words(page.title).filter { seen.insert($0).inserted }
            let rarest = Set(words.sorted { frequencies[$0, default: 0] < frequencies[$1, default: 0] }.prefix(2))
            return Question(text: words.filter(rarest.contains).joined(separator: " "), answers: [page.id])
        }
    }

    /// The names of files, each answered by whatever is called so.
    var names: [Question] {
        let named = pages.map { page in
            (page.id, page.name.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? page.name)
        }.filter { !$0.1.hasPrefix("_") && $0.1 != "README" }
        return Dictionary(grouping: named, by: \.1).map { Question(text: $0.key, answers: Set($0.value.map(\.0))) }
            .sorted { $0.text < $1.text }
    }

    private func translated(_ language: String) -> [Page] {
        let english = Dictionary(pages.filter { $0.language == "en" }.map { ($0.name, $0.title) }) { first, _ in first }
        return pages.filter { $0.language == language && english[$0.name] != $0.title }
    }

    /// Words as a person would type them: runs of letters and digits, in Japanese of one script, endings left out.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var run = String.UnicodeScalarView()
        var last = Script.none
        for scalar in text.lowercased().unicodeScalars {
            let script = Script(scalar)
            if script != last, !run.isEmpty {
                words.append(String(run))
                run = .init()
            }
            if script != .none { run.append(scalar) }
            last = script
        }
        if !run.isEmpty { words.append(String(run)) }
        return words
    }

    private enum Script {
        case none, letters, katakana, han

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30A1...0x30FA, 0x30FC...0x30FF: self = .katakana
            case 0x4E00...0x9FFF, 0x3005: self = .han
            case 0x3000...0x30FF: self = .none
            default: self = scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) ? .letters : .none
            }
        }
    }
}
