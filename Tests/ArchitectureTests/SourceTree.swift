import Foundation

/// The repository as the tests see it.
struct SourceTree {
    struct File {
        /// The path below the repository's top.
        var path: String
        var text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// The target a source file belongs to.
        var target: String {
            let parts = path.split(separator: "/")
            return parts[0] == "Themes" ? "Themes" : String(parts[1])
        }

        /// The modules it imports.
        var imports: [String] {
            lines.compactMap { line in
                let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
                guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count else {
                    return nil
                }
                guard index == 0 || ["public", "internal", "private", "package"].contains(words[0]) else { return nil }
                let name = words[index + 1]
                let isKind = ["struct", "class", "enum", "func", "protocol", "typealias", "var"].contains(name)
                let path = isKind && index + 2 < words.count ? words[index + 2] : name
                return String(path.prefix { $0 != "." })
            }
        }
    }

    static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every file below a folder with one of the endings.
    static func files(below folder: String, endings: [String] = ["swift"]) -> [File] {
        let root = top.appending(path: folder)
        guard let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else { return [] }
        var files: [File] = []
        for case let url as URL in walk where endings.contains(url.pathExtension) {
            guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
            files.append(File(path: String(url.path.dropFirst(top.path.count + 1)), text: text))
        }
        return files.sorted { $0.path < $1.path }
    }
}
