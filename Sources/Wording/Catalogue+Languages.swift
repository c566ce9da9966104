import Helpdesk

/// The languages of one article.
extension Catalogue {
    /// The other languages that an article is to be had in, with their ids; `nil` where there is no other.
    public func otherLanguages(of detail: ArticleDetail) -> String? {
        let others = detail.languages.filter { $0.id != detail.article.id }
        if others.isEmpty { return nil }
        let names = others.map { other in
            let isOriginal = other.id == detail.article.original
            return isOriginal
                ? self(.article(.isOriginal), ["language": other.language, "id": other.id.description])
                : other.language + " " + other.id.description
        }
        return self(.article(.alsoIn), ["list": list(of: names)])
    }
}
