import Glibc
import Helpdesk

/// A folder of Markdown files that become articles.
public struct ArticleFolder: Sendable {
    /// One file.
    public struct File: Sendable {
        /// Its path below the folder: the article's key.
        public var key: String
        /// Its whole path.
        public var path: String
        /// The language that one of its folders names.
        public var language: String?
        /// Its key without the folder of its language: what files under several languages have in common.
        public var twin: String?

        /// Whether it is what others that differ in language alone were translated from.
        var isOriginal: Bool { language == nil || language == "en" }
    }

    /// The name that keys are unique under: the folder's.
    public let source: String
    /// The files, sorted by key.
    public let files: [File]

    private static let languages = ["en", "sv", "ja"]
    /// Deeper folders are left out; a folder never is that deep by intent.
    private static let deepest = 32

    /// Finds the files. Links to folders are not followed.
    public init(_ path: String) throws(FileError) {
        let layout = DeskLayout(path)
        source = layout.directory.split(separator: "/").last.map(String.init) ?? "/"
        var found: [File] = []
        try Self.collect(layout.directory, Prefix(), 0, &found)
        files = found
    }

    /// The folders above a file.
    private struct Prefix {
        var key = ""
        var language: String?
        var twin: String?

        func below(_ name: String) -> Prefix {
            if ArticleFolder.languages.contains(name) {
                return Prefix(key: key + name + "/", language: name, twin: key)
            }
            return Prefix(key: key + name + "/", language: language, twin: twin.map { $0 + name + "/" })
        }
    }

    private static func collect(
        _ directory: String, _ prefix: Prefix, _ depth: Int, _ found: inout [File]
    ) throws(FileError) {
        for name in try DeskFile.names(in: directory) where !name.hasPrefix(".") {
            let path = directory + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR, depth < deepest {
                try collect(path, prefix.below(name), depth + 1, &found)
            } else if name.hasSuffix(".md") || name.hasSuffix(".markdown"), !DeskFile.isDirectory(path) {
                found.append(
                    File(
                        key: prefix.key + name, path: path, language: prefix.language,
                        twin: prefix.twin.map { $0 + name }))
            }
        }
    }
}
