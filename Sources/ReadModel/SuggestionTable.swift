import GRDB
import Helpdesk

/// Reads what was learned.
enum SuggestionTable {
    /// A value that a field can have.
    struct Label: Sendable {
        var id: Int
        var field: SuggestedField
        var known: Classifier.Label
    }

    /// In how many tickets of which labels a word is.
    static func counts(_ db: Database, of word: String) throws -> SuggestionCounts {
        var query = try Query(db, "SELECT counts FROM suggestionWord WHERE word = ?")
        query.bind(word)
        return try query.step() ? query.withBlob(0) { SuggestionCounts($0) } : SuggestionCounts()
    }

    /// All values that were learned, by their ids.
    static func labels(_ db: Database) throws -> [Label] {
        let query = try Query(db, "SELECT id, field, value, tickets, words FROM suggestionLabel ORDER BY field, value")
        var labels: [Label] = []
        while try query.step() {
            guard let field = SuggestedField.decoded(query.integer(1)) else { continue }
            let known = Classifier.Label(
                query.text(2), tickets: Int(query.integer(3)), words: Int(query.integer(4)))
            labels.append(Label(id: Int(query.integer(0)), field: field, known: known))
        }
        return labels
    }
}

extension SuggestedField {
    /// What the tables have for it.
    var code: Int64 {
        switch self {
        case .category: 0
        case .subcategory: 1
        case .team: 2
        case .impact: 3
        case .urgency: 4
        }
    }

    static func decoded(_ code: Int64) -> SuggestedField? { allCases.first { $0.code == code } }
}
