import Helpdesk
import ReadModel

/// What a folder's import did.
public struct ArticleImportReport: Sendable {
    /// Articles that came to be, were changed, and are as they were.
    public var added = 0
    public var changed = 0
    public var same = 0
    /// Files that could not be taken, and why.
    public var refused: [(path: String, reason: any Error)] = []
}

extension Desk {
    /// How many articles share a sync.
    private static let articleBatch = 256

    /// Takes over a folder of Markdown files: new ones are written, changed ones edited, the others left alone.
    public func importArticles(
        _ folder: ArticleFolder, progress: (Int) -> Bool = { _ in true }
    ) throws(DeskError) -> ArticleImportReport {
        if isReadOnly { throw .readOnly(path: layout.journal) }
        return try asDeskError {
            try circumstances.require(.writeArticles)
            try catchUp()
            var report = ArticleImportReport()
            var start = 0
            while start < folder.files.count {
                let end = min(start + Self.articleBatch, folder.files.count)
                try importArticles(folder.files[start..<end], folder.source, &report)
                start = end
                if !progress(start) { throw DeskError.interrupted }
            }
            return report
        }
    }

    private func importArticles(
        _ files: ArraySlice<ArticleFolder.File>, _ source: String, _ report: inout ArticleImportReport
    ) throws {
        var commands: [(path: String, command: Command)] = []
        for file in files {
            do {
                let name = file.key.split(separator: "/").last.map(String.init) ?? file.key
                let markdown = MarkdownFile(try DeskFile.validText(file.path), name: name)
                let key = key(of: markdown, file, source)
                let article = try article(of: markdown, key)
                let content = markdown.content(language: file.language, over: article?.content)
                let command: Command =
                    article.map { .revise($0.id, EditArticle(content), seen: $0.revision) }
                    ?? .write(WriteArticle(content, importKey: key))
                commands.append((file.path, command))
            } catch let error as FileError {
                report.refused.append((file.path, error))
            }
        }
        for (outcome, (path, command)) in zip(try perform(commands.map(\.command)), commands) {
            report.take(outcome, of: command, path)
        }
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
        return try index.importedArticles([key])[key].flatMap { try index.article($0.id) }
    }
}

extension ArticleImportReport {
    fileprivate mutating func take(_ outcome: Outcome, of command: Command, _ path: String) {
        switch (outcome, command) {
        case (.refused(.nothingToChange), _): same += 1
        case (.refused(let rejection), _): refused.append((path, rejection))
        case (_, .write): added += 1
        default: changed += 1
        }
    }
}
