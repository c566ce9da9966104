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
        let known = try index.importedArticles(files.map { ImportKey(source: source, key: $0.key) })
        var commands: [(path: String, command: Command)] = []
        for file in files {
            let key = ImportKey(source: source, key: file.key)
            do {
                let name = file.key.split(separator: "/").last.map(String.init) ?? file.key
                let markdown = MarkdownFile(try DeskFile.validText(file.path), name: name)
                let article = try known[key].flatMap { try index.article($0.id) }
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
