import Helpdesk
import ReadModel

/// What a folder's export did.
public struct ArticleExportReport: Sendable, Hashable {
    /// Files that were written, that stood there as they are, and that were taken away because their article has
    /// another name now or, where only those in use are wanted, is retired.
    public var written = 0
    public var same = 0
    public var removed = 0
}

extension Desk {
    /// Writes articles, those in use or all, into a folder, a folder for each language below it, a Markdown file each.
    ///
    /// Again into the same folder it writes what changed alone, and takes away those of its own files that are out of
    /// date; whatever else lies there is left alone.
    ///
    /// - Parameters:
    ///   - language: only articles of this language; files of others are left alone.
    ///   - includesRetired: whether those out of use are written too, with why and what replaces them.
    public func exportArticles(
        to directory: String, language: String? = nil, includesRetired: Bool = false
    ) throws -> ArticleExportReport {
        try catchUp()
        var report = ArticleExportReport()
        let stale = try ownFiles(in: directory)
        var kept: Set<String> = []
        for title in try articles(language: language, limit: .max) where includesRetired || !title.isRetired {
            guard let article = try article(title.id) else { continue }
            let folder = directory + "/" + MarkdownFile.folderName(of: article.language)
            let path = folder + "/" + MarkdownFile.fileName(of: article)
            kept.insert(path)
            let source = MarkdownFile.source(of: article, desk: logID)
            if DeskFile.exists(path), (try? DeskFile.validText(path)) == source {
                report.same += 1
                continue
            }
            try DeskFile.makeDirectories(folder)
            try DeskFile.replace(path, source)
            report.written += 1
        }
        for (path, folder) in stale where !kept.contains(path) {
            if let language, MarkdownFile.folderName(of: language) != folder { continue }
            try DeskFile.removeTree(path)
            report.removed += 1
        }
        return report
    }

    /// The files in a folder's language folders that say that they are this desk's.
    private func ownFiles(in directory: String) throws -> [(path: String, folder: String)] {
        guard DeskFile.isDirectory(directory) else { return [] }
        var found: [(path: String, folder: String)] = []
        for folder in try DeskFile.names(in: directory) where DeskFile.isDirectory(directory + "/" + folder) {
            for name in try DeskFile.names(in: directory + "/" + folder)
            where name.hasPrefix("KB-") && name.hasSuffix(".md") {
                let path = directory + "/" + folder + "/" + name
                guard !DeskFile.isDirectory(path), let text = try? DeskFile.validText(path) else { continue }
                if MarkdownFile(text, name: name).facts["desk"] == logID { found.append((path, folder)) }
            }
        }
        return found
    }
}
