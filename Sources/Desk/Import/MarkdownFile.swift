import Helpdesk
import Primitives

/// A Markdown file as an article: front matter, title, text.
public struct MarkdownFile: Sendable {
    /// The title: the front matter's, the first heading's, or the file's name.
    public var title: String
    /// The text without front matter, and without a first heading that says the title.
    public var text: String
    /// What the front matter says, keys in lower case: `title`, `kind`, `language`, `category`, `tags`, `owner`,
    /// `review`, `translation-of`, `retired`, `retired-because`, `replaced-by`, and of files that a desk wrote `id` and
    /// `desk`.
    public var facts: [String: String]

    /// Takes a file apart.
    ///
    /// Front matter stands between two lines `---` at the very beginning, one `key: value` a line; lists are
    /// `[a, b]`. What is no such line is left out.
    public init(_ source: String, name: String) {
        // A carriage return with its line feed is one character of a string.
        var lines = source.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }[...]
        if lines.first?.hasPrefix("\u{FEFF}") == true, let first = lines.first {
            lines[lines.startIndex] = first.dropFirst()
        }
        facts = Self.frontMatter(&lines)
        while let line = lines.first, line.allSatisfy(\.isWhitespace) { lines = lines.dropFirst() }
        let heading = Self.heading(&lines)
        title = facts["title"] ?? heading ?? Self.words(name)
        text = lines.joined(separator: "\n")
        if text.allSatisfy(\.isWhitespace) { text = heading ?? "" }
    }

    private static func frontMatter(_ lines: inout ArraySlice<Substring>) -> [String: String] {
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return [:] }
        var facts: [String: String] = [:]
        for line in lines[(lines.startIndex + 1)..<end] {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = String(line[line.index(after: colon)...]).trimmingSpaces
            facts[line[..<colon].lowercased()] = unquoted(value)
        }
        lines = lines[(end + 1)...]
        return facts.filter { !$0.value.isEmpty }
    }

    /// Takes the first heading away when the text begins with it.
    private static func heading(_ lines: inout ArraySlice<Substring>) -> String? {
        guard let first = lines.first else { return nil }
        if first.hasPrefix("# ") {
            lines = lines.dropFirst()
            return String(first.dropFirst(2)).trimmingSpaces
        }
        let second = lines.dropFirst().first ?? ""
        guard !first.isEmpty, second.count > 2, second.allSatisfy({ $0 == "=" }) else { return nil }
        lines = lines.dropFirst(2)
        return String(first).trimmingSpaces
    }

    /// `mail-outage.md` as `mail outage`.
    private static func words(_ name: String) -> String {
        let stem = name.hasSuffix(".md") ? name.dropLast(3) : name[...]
        return String(stem.map { $0 == "-" || $0 == "_" ? " " : $0 })
    }

    /// The article that it makes, over what one of the same key says already.
    ///
    /// - Parameter language: the folder's; the front matter's goes before it.
    public func content(language: String?, over known: ArticleContent?) -> ArticleContent {
        var content = known ?? ArticleContent(title: title, text: text)
        content.title = title
        content.text = text
        if let named = facts["language"] ?? language { content.language = named }
        if let kind = facts["kind"].flatMap(Article.Kind.init(rawValue:)) { content.kind = kind }
        if let path = facts["category"].flatMap({ CategoryPath(parsing: $0) }) { content.category = path }
        if let tags = facts["tags"] {
            let inner = tags.filter { $0 != "[" && $0 != "]" }
            content.tags = inner.split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
        }
        if let owner = facts["owner"] { content.owner = owner }
        if let review = facts["review"].flatMap({ Timestamp(rfc3339: $0) }) { content.reviewDate = review }
        return content
    }
}
