import Helpdesk
import ReadModel

/// What a folder's import did.
public struct ArticleImportReport: Sendable {
    /// Articles that came to be, were changed, and are as they were.
    public var added = 0
    public var changed = 0
    public var same = 0
    /// Articles that became a translation of another one, and that were taken out of use.
    public var tied = 0
    public var retired = 0
    /// Files that could not be taken, and why.
    public var refused: [(path: String, reason: any Error)] = []
}

extension Desk {
    /// How many articles share a sync.
    static let articleBatch = 256

    /// Takes over a folder of Markdown files: new ones are written, changed ones edited, the others left alone. What
    /// they say of each other follows when all are here: whose translation they are, and what replaces them.
    public func importArticles(
        _ folder: ArticleFolder, progress: (Int) -> Bool = { _ in true }
    ) throws(DeskError) -> ArticleImportReport {
        if isReadOnly { throw .readOnly(path: layout.journal) }
        return try asDeskError {
            try circumstances.require(.writeArticles)
            try catchUp()
            var arrival = ArticleArrival(folder.source)
            // Originals come first: a translation that was changed with its original has not fallen behind it.
            var (files, later) = (folder.files.filter(\.isOriginal), [ArticleFolder.File]())
            files += folder.files.filter { !$0.isOriginal }
            for isLast in [false, true] {
                var start = 0
                while start < files.count {
                    let end = min(start + Self.articleBatch, files.count)
                    later += try importArticles(files[start..<end], &arrival, takesTranslations: isLast)
                    start = end
                    let done = isLast ? folder.files.count - files.count + start : start - later.count
                    if !progress(done) { throw DeskError.interrupted }
                }
                (files, later) = (later, [])
            }
            try tie(&arrival)
            return arrival.report
        }
    }

    /// Takes files over, and gives back those that say that they are translations when these are not wanted yet.
    private func importArticles(
        _ files: ArraySlice<ArticleFolder.File>, _ arrival: inout ArticleArrival, takesTranslations: Bool
    ) throws -> [ArticleFolder.File] {
        var commands: [(page: ArticleArrival.Page, command: Command)] = []
        var later: [ArticleFolder.File] = []
        for file in files {
            do {
                let name = file.key.split(separator: "/").last.map(String.init) ?? file.key
                let markdown = MarkdownFile(try DeskFile.validText(file.path), name: name)
                var page = ArticleArrival.Page(file, markdown)
                if !takesTranslations, page.original != nil {
                    later.append(file)
                    continue
                }
                let key = key(of: markdown, file, arrival.source)
                let article = try article(of: markdown, key)
                let content = markdown.content(language: file.language, over: article?.content)
                page.article = article?.id
                if let article, article.isRetired, try isSame(content, article) {
                    arrival.report.same += 1
                    arrival.add(page)
                    continue
                }
                let command: Command =
                    article.map { .revise($0.id, EditArticle(content), seen: $0.revision) }
                    ?? .write(WriteArticle(content, importKey: key))
                commands.append((page, command))
            } catch let error as FileError {
                arrival.report.refused.append((file.path, error))
            }
        }
        for (outcome, (page, command)) in zip(try perform(commands.map(\.command)), commands) {
            arrival.take(outcome, of: command, page)
        }
        return later
    }

    /// What tells the file's article from others: its id on the desk that wrote it, or else its place in the folder.
    private func key(of markdown: MarkdownFile, _ file: ArticleFolder.File, _ source: String) -> ImportKey {
        guard let desk = markdown.facts["desk"], let id = markdown.facts["id"] else {
            return ImportKey(source: source, key: file.key)
        }
        return ImportKey(source: desk, key: id)
    }

    /// The article that a file is about: of a file that this desk wrote the one itself, else the one with its key.
    private func article(of markdown: MarkdownFile, _ key: ImportKey) throws -> Article? {
        if key.source == logID, let id = ArticleID(key.key), let own = try index.article(id) { return own }
        return try article(key)
    }

    /// The article that was imported under a key.
    func article(_ key: ImportKey) throws -> Article? {
        try index.importedArticles([key])[key].flatMap { try index.article($0.id) }
    }

    /// Whether an article in use would stay as it is: one that is retired can't be changed any more.
    private func isSame(_ content: ArticleContent, _ article: Article) throws -> Bool {
        (try? EditArticle(content).changed(article, circumstances)) == .some(nil)
    }
}

/// What comes with a folder, while it is being taken over.
struct ArticleArrival {
    /// A file, and the article that it became.
    struct Page {
        var file: ArticleFolder.File
        var article: ArticleID?
        /// The desk that wrote the file, by whose ids it names others.
        var desk: String?
        /// What it says of others, as written: whose translation it is, and what is to be read instead of it.
        var original: String?
        var replacement: String?
        var isRetired: Bool
        var reason: String

        init(_ file: ArticleFolder.File, _ markdown: MarkdownFile) {
            self.file = file
            desk = markdown.facts["desk"]
            original = markdown.facts["translation-of"]
            replacement = markdown.facts["replaced-by"]
            isRetired = markdown.facts["retired"]?.lowercased() == "true"
            reason = markdown.facts["retired-because"] ?? ""
        }
    }

    /// The name that keys are unique under.
    let source: String
    private(set) var pages: [Page] = []
    /// What the files became, by their keys.
    private(set) var articles: [String: ArticleID] = [:]
    var report = ArticleImportReport()

    init(_ source: String) { self.source = source }

    mutating func take(_ outcome: Outcome, of command: Command, _ page: Page) {
        var page = page
        switch (outcome, command) {
        case (.refused(.nothingToChange), _): report.same += 1
        case (.refused(let rejection), _): report.refused.append((page.file.path, rejection))
        case (_, .write): report.added += 1
        default: report.changed += 1
        }
        page.article = outcome.article?.id ?? page.article
        add(page)
    }

    mutating func add(_ page: Page) {
        pages.append(page)
        articles[page.file.key] = page.article
    }
}
