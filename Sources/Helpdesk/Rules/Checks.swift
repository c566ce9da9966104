/// Longest texts, in bytes of UTF-8. Below a record's 1 MiB, with room for escapes of up to six bytes a byte.
public enum TextLimit {
    /// One line: titles, names, tags, reasons in one line.
    public static let line = 1_000
    /// Several lines: descriptions, notes, resolution notes, articles.
    public static let text = 128 * 1_024
}

extension Circumstances {
    /// A text that must be there, without white space around it.
    func line(_ text: String, _ field: Field) throws(Rejection) -> String {
        try checked(text, field, limit: TextLimit.line)
    }

    /// A text of several lines that must be there.
    func text(_ text: String, _ field: Field) throws(Rejection) -> String {
        try checked(text, field, limit: TextLimit.text)
    }

    /// A line that may be left out; an empty one is left out.
    func optionalLine(_ text: String?, _ field: Field) throws(Rejection) -> String? {
        guard let text, !text.trimmed.isEmpty else { return nil }
        return try line(text, field)
    }

    /// A text of several lines that may be empty.
    func optionalText(_ text: String, _ field: Field) throws(Rejection) -> String {
        text.trimmed.isEmpty ? "" : try self.text(text, field)
    }

    private func checked(_ text: String, _ field: Field, limit: Int) throws(Rejection) -> String {
        let trimmed = text.trimmed
        if trimmed.isEmpty { throw .required(field) }
        if trimmed.utf8.count > limit { throw .tooLong(field, limit: limit) }
        return trimmed
    }

    /// Checks a configured name; an empty catalogue takes any name.
    func known(_ name: String, in names: [String], _ field: Field) throws(Rejection) -> String {
        if names.isEmpty { return try line(name, field) }
        guard names.contains(name) else { throw .unknown(field, name, known: nearest(to: name, in: names)) }
        return name
    }

    /// Checks a category path against the tree.
    func known(_ path: CategoryPath) throws(Rejection) -> CategoryPath {
        if settings.categories.isEmpty { return path }
        guard let category = settings.categories.first(where: { $0.name == path.category }) else {
            throw .unknown(
                .category, path.category, known: nearest(to: path.category, in: settings.categories.map(\.name)))
        }
        if let subcategory = path.subcategory, !category.subcategories.contains(subcategory) {
            throw .unknown(.subcategory, subcategory, known: nearest(to: subcategory, in: category.subcategories))
        }
        return path
    }
}

extension String {
    /// The text without white space and line breaks around it.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return first == startIndex && last == index(before: endIndex) ? self : String(self[first...last])
    }
}

/// Up to eight names, those that begin alike first, so that a message can say what would have been right.
func nearest(to name: String, in names: [String]) -> [String] {
    let wanted = name.lowercased()
    let scored = names.map { candidate in (candidate, editDistance(wanted, candidate.lowercased())) }
    return scored.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(8).map(\.0)
}

/// Levenshtein's distance over characters, for texts of at most 64 of them.
private func editDistance(_ a: String, _ b: String) -> Int {
    let left = Array(a.prefix(64))
    let right = Array(b.prefix(64))
    var row = Array(0...right.count)
    for (i, x) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in right.enumerated() {
            let substitution = diagonal + (x == y ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
        }
    }
    return row[right.count]
}
