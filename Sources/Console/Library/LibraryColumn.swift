import Canvas
import Helpdesk
import Primitives
import Wording

/// A column of the library's list.
enum LibraryColumn: CaseIterable {
    case id, kind, language, title, uses, review, owner

    /// How much room it asks for, and how soon it gives way.
    ///
    /// - Parameter languages: the columns that the languages of the rows take.
    func spec(width: Int, languages: Int) -> ColumnSpec {
        switch self {
        case .id: ColumnSpec(minimum: 9, importance: 90)
        case .kind: ColumnSpec(minimum: 11, importance: 50)
        case .language: ColumnSpec(minimum: max(5, min(languages, 14)), importance: 40)
        case .title: ColumnSpec(minimum: max(12, min(40, width / 2 - 6)), weight: 10, importance: 100)
        case .uses: ColumnSpec(minimum: 5, importance: 30)
        case .review: ColumnSpec(minimum: 12, weight: 1, maximum: 16, importance: 20)
        case .owner: ColumnSpec(minimum: 8, weight: 2, maximum: 16, importance: 10)
        }
    }

    var header: Phrase {
        switch self {
        case .id: .article(.columnId)
        case .kind: .article(.columnKind)
        case .language: .article(.columnLanguage)
        case .title: .article(.columnTitle)
        case .uses: .article(.columnUses)
        case .review: .article(.columnReview)
        case .owner: .article(.columnOwner)
        }
    }

    var alignment: Alignment { self == .uses ? .trailing : .leading }
}

/// What a row of the library says, column by column.
struct LibraryRowText {
    let words: Catalogue
    let now: Timestamp
    let zone: ZoneTable

    func text(_ column: LibraryColumn, of row: ArticleTitle) -> (text: SafeText, token: StyleToken) {
        switch column {
        case .id: (SafeText(row.id.description), .queueId)
        case .kind:
            (SafeText(words.name(of: row.kind)), row.kind == .knownError ? .knowledgeKnownError : .queueRow)
        case .language: language(row)
        case .title: title(row)
        case .uses: (SafeText(row.uses == 0 ? words(.sign(.nothing)) : String(row.uses)), .queueRow)
        case .review: review(row)
        case .owner: (SafeText(row.owner), .queueRow)
        }
    }

    /// A retired one says so before its title: the end of a title may be cut.
    private func title(_ row: ArticleTitle) -> (SafeText, StyleToken) {
        guard row.isRetired else { return (SafeText(row.title), .knowledgeTitle) }
        let said = row.replacement.map { words(.article(.replacedBy), ["id": $0.description]) }
        return (SafeText("(" + (said ?? words(.knowledge(.retired))) + ") " + row.title), .muted)
    }

    /// The language, those that it is to be had in too, and a sign before them where its original has changed since.
    private func language(_ row: ArticleTitle) -> (SafeText, StyleToken) {
        let sign = row.isBehind ? words(.sign(.warned)) + " " : ""
        return (SafeText(sign + Self.languages(row)), row.isBehind ? .warning : .muted)
    }

    /// `sv (en ja)`.
    static func languages(_ row: ArticleTitle) -> String {
        row.language + (row.otherLanguages.isEmpty ? "" : " (" + row.otherLanguages.joined(separator: " ") + ")")
    }

    private func review(_ row: ArticleTitle) -> (SafeText, StyleToken) {
        guard let date = row.reviewDate, !row.isRetired else { return (SafeText(words(.sign(.nothing))), .muted) }
        let text = words.date(date, zone: zone)
        return date < now ? (SafeText(words(.sign(.warned)) + " " + text), .warning) : (SafeText(text), .queueRow)
    }
}
