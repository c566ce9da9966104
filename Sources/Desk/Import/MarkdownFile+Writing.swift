import Helpdesk

extension MarkdownFile {
    /// An article as a Markdown file with front matter, which ``init(_:name:)`` reads back as the same.
    ///
    /// - Parameter desk: the desk's identity, by which its own files are told from those of others.
    public static func source(of article: Article, desk: String) -> String {
        var lines = ["---", "id: \(article.id)", "desk: " + quoted(desk), "title: " + quoted(article.title)]
        lines.append("kind: \(article.kind.rawValue)")
        lines.append("language: " + quoted(article.language))
        if let category = article.category { lines.append("category: " + quoted(category.description)) }
        if !article.tags.isEmpty { lines.append("tags: [" + article.tags.joined(separator: ", ") + "]") }
        if !article.owner.isEmpty { lines.append("owner: " + quoted(article.owner)) }
        if let review = article.reviewDate { lines.append("review: \(review.rfc3339)") }
        if let original = article.original { lines.append("translation-of: \(original)") }
        if article.isRetired {
            lines += ["retired: true", "retired-because: " + quoted(article.retiredBecause ?? "")]
            if let other = article.replacement { lines.append("replaced-by: \(other)") }
        }
        lines += ["---", "# " + article.title, article.text]
        return lines.joined(separator: "\n")
    }

    /// A name for the file: the id, which no other has, and what of the title any file system takes.
    public static func fileName(of article: Article) -> String {
        var name = article.id.description
        var needsDash = true
        for character in article.title.lowercased() {
            guard character.isLetter || character.isNumber, name.utf8.count + character.utf8.count < 80 else {
                needsDash = true
                continue
            }
            if needsDash { name += "-" }
            needsDash = false
            name.append(character)
        }
        return name + ".md"
    }

    /// The folder of a language; whatever is no plain language tag has one together.
    public static func folderName(of language: String) -> String {
        let isPlain =
            !language.isEmpty && language.utf8.count <= 32
            && language.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
            && language.utf8.first != 0x2D
        return isPlain ? language : "und"
    }

    /// A value in double quotes, as YAML has them (YAML 1.2, section 7.3.1).
    private static func quoted(_ value: String) -> String {
        var text = "\""
        for character in value {
            if character == "\"" || character == "\\" { text += "\\" }
            text.append(character)
        }
        return text + "\""
    }

    /// What a quoted value says.
    static func unquoted(_ value: String) -> String {
        guard value.count > 1, let mark = value.first, mark == "\"" || mark == "'" else { return value }
        let inner = value.dropFirst().dropLast()
        guard mark == "\"" else { return String(inner) }
        var text = ""
        var isEscaped = false
        for character in inner {
            if character == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            // Only these two are written with a backslash; before anything else it stands for itself.
            if isEscaped, character != "\"", character != "\\" { text.append("\\") }
            isEscaped = false
            text.append(character)
        }
        return isEscaped ? text + "\\" : text
    }
}
