/// Which articles are listed: words, and `kind:runbook,how-to` `lang:sv` `cat:mail/*` `owner:me` `due` `outdated` `retired`, each
/// with `-` in front for its opposite.
public struct ArticleFilter: Sendable, Hashable {
    /// What one term asks for.
    public enum Condition: Sendable, Hashable {
        /// A word that begins like this, in title or text, or a part of the title.
        case words(String)
        case kind(Set<Article.Kind>)
        /// A language or a variety of it: `en` takes `en-GB`.
        case language(String)
        case category(String)
        case owner(String)
        /// The review date has passed.
        case due
        /// A translation whose original has changed since.
        case outdated
        case retired
    }

    /// A condition or its opposite.
    public struct Term: Sendable, Hashable {
        /// What is asked for.
        public var condition: Condition
        /// Whether the opposite is.
        public var isNegated: Bool

        /// Makes a term.
        public init(_ condition: Condition, negated isNegated: Bool = false) {
            self.condition = condition
            self.isNegated = isNegated
        }
    }

    /// What was typed.
    public var text: String
    /// All of these must hold.
    public var terms: [Term]

    /// Makes a filter; without terms every article passes.
    public init(text: String = "", terms: [Term] = []) {
        self.text = text
        self.terms = terms
    }

    /// The texts that are looked for.
    public var sought: [String] {
        terms.compactMap { term in
            guard case .words(let text) = term.condition, !term.isNegated else { return nil }
            return text
        }
    }

    /// Whether it asks for what is to be looked after, which is each language by itself.
    public var isOfCare: Bool {
        terms.contains { term in
            switch term.condition {
            case .due, .outdated, .retired: !term.isNegated
            default: false
            }
        }
    }

    /// The fields of the query, for completion and messages.
    public static let fields = ["cat", "due", "kind", "lang", "outdated", "owner", "retired"]

    /// Reads a query.
    ///
    /// - Parameters:
    ///   - text: what was typed.
    ///   - me: the operator whom `me` names.
    /// - Throws: what is wrong, with the characters that are meant.
    public init(parsing text: String, me: String) throws(FilterError) {
        self.init(text: text)
        for token in try FilterToken.split(text) {
            if let condition = try Self.condition(token, me) {
                terms.append(Term(condition, negated: token.isNegated))
            }
        }
    }

    private static func condition(_ token: FilterToken, _ me: String) throws(FilterError) -> Condition? {
        let value = token.value.lowercased()
        if token.field.isEmpty {
            if token.wasQuoted { return .words(token.value) }
            switch value {
            case "due": return .due
            case "outdated": return .outdated
            case "retired": return .retired
            case "": return nil
            default: return .words(token.value)
            }
        }
        guard fields.contains(token.field) else {
            let start = token.range.lowerBound + (token.isNegated ? 1 : 0)
            throw FilterError(
                reason: .unknownField(token.field, known: nearest(to: token.field, in: fields)),
                range: start..<start + token.field.count)
        }
        if token.field == "due" { return .due }
        if token.field == "outdated" { return .outdated }
        if token.field == "retired" { return .retired }
        guard value.contains(where: { $0 != "," }) else {
            throw FilterError(reason: .missingValue(field: token.field), range: token.range)
        }
        switch token.field {
        case "kind": return .kind(try kinds(token))
        case "lang": return .language(value)
        case "cat": return .category(token.value)
        default: return .owner(value == "me" ? me : token.value)
        }
    }

    private static func kinds(_ token: FilterToken) throws(FilterError) -> Set<Article.Kind> {
        var kinds: Set<Article.Kind> = []
        for part in token.value.lowercased().split(separator: ",").map(String.init) {
            guard let kind = Article.Kind(rawValue: part) else {
                throw FilterError(
                    reason: .unknownValue(part, field: token.field, known: Article.Kind.allCases.map(\.rawValue)),
                    range: token.valueStart..<max(token.range.upperBound, token.valueStart + 1))
            }
            kinds.insert(kind)
        }
        return kinds
    }
}

extension ArticleFilter {
    /// Looks for the words of a text, whatever they would mean in a query.
    public init(searching text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map { $0.filter { $0 != "\"" } }.filter { !$0.isEmpty }
        let typed = words.map { word in
            let isPlain =
                word.allSatisfy { $0.isLetter || $0.isNumber } && !["due", "retired"].contains(word.lowercased())
            return isPlain ? word : "\"" + word + "\""
        }
        self.init(text: typed.joined(separator: " "), terms: words.map { Term(.words($0)) })
    }
}
