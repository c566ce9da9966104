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
        try Self.collect(layout.directory, "", nil, 0, &found)
        files = found
    }

    private static func collect(
        _ directory: String, _ prefix: String, _ language: String?, _ depth: Int, _ found: inout [File]
    ) throws(FileError) {
        for name in try DeskFile.names(in: directory) where !name.hasPrefix(".") {
            let path = directory + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR, depth < deepest {
                let named = languages.contains(name) ? name : language
                try collect(path, prefix + name + "/", named, depth + 1, &found)
            } else if name.hasSuffix(".md") || name.hasSuffix(".markdown"), !DeskFile.isDirectory(path) {
                found.append(File(key: prefix + name, path: path, language: language))
            }
        }
    }
}
