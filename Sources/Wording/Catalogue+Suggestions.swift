import Helpdesk

extension Catalogue {
    /// A probability in whole percent, never above 99 and never 0: nothing that was learned is certain.
    public func percent(_ probability: Double) -> String {
        let percent = max(1, min(99, Int((probability * 100).rounded())))
        return self(.suggestion(.percent), ["percent": String(percent)])
    }
}

extension SuggestedField {
    /// The domain's field.
    public var field: Field {
        switch self {
        case .category: .category
        case .subcategory: .subcategory
        case .team: .team
        case .impact: .impact
        case .urgency: .urgency
        }
    }
}

extension Catalogue {
    /// How many said that an article helped, and how many that it did not; nothing where nobody said anything.
    public func helpfulness(of article: Article) -> [String] {
        var said: [String] = []
        if !article.helped.isEmpty { said.append(self(.article(.helped), ["count": String(article.helped.count)])) }
        if !article.failed.isEmpty { said.append(self(.article(.helpedNot), ["count": String(article.failed.count)])) }
        return said
    }
}
