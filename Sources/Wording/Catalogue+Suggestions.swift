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
