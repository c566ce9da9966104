import ArgumentParser
import Canvas
import Desk
import Helpdesk
import Primitives
import Wording

struct SuggestCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Tell what the resolved tickets say about a ticket or a text: category, team, impact, urgency.",
        discussion: """
            A line has the field, the value, its probability and the words that spoke for it. The probabilities of all \
            values of a field come to 100 %; the three most probable are shown. Nothing is changed: vakt classify and \
            vakt assign do that. Restricted tickets are not learned from, and a resolved ticket is not its own witness.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123; - reads a text from standard input.", completion: .tickets)
    var id: String
    @Flag(help: "One JSON object a line: field, value, probability, words, offered.") var json = false
    @Option(help: ArgumentHelp("At most so many values of each field.", valueName: "n")) var limit = 3

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes a number from 0.") }
    }

    func run(_ session: Session) throws {
        var input = InputText()
        let suggestions: Suggestions
        if id == "-" {
            suggestions = try session.desk.suggestions(for: input.read("-") ?? "")
        } else {
            let ticket = try session.ticket(id)
            let text = Lesson.text(title: ticket.title, description: ticket.description)
            suggestions = try session.desk.suggestions(for: text, besides: ticket.id)
        }
        let page = SuggestionPage(session: session, suggestions: suggestions, limit: limit)
        try json ? page.writeJSON() : page.write()
    }
}

/// What resolved tickets say: for people, and for programs.
struct SuggestionPage {
    let session: Session
    let suggestions: Suggestions
    let limit: Int

    private var rows: [(field: SuggestedField, suggestion: Suggestion)] {
        SuggestedField.allCases.flatMap { field in
            (suggestions.choices[field] ?? []).prefix(limit).map { (field, $0) }
        }
    }

    func writeJSON() throws {
        for (field, suggestion) in rows {
            let object: JSONObject = [
                "field": .string(field.rawValue), "value": .string(suggestion.value),
                "probability": .number((suggestion.probability * 10_000).rounded() / 10_000),
                "words": .array(suggestion.words.map(JSON.string)),
                "offered": .bool(isOffered(field, suggestion)),
            ]
            try session.output.line(JSON.object(object).text)
        }
    }

    /// Whether a form would offer it.
    private func isOffered(_ field: SuggestedField, _ suggestion: Suggestion) -> Bool {
        guard let offer = suggestions.offer(for: field == .subcategory ? .category : field) else { return false }
        guard field == .category else { return offer.value == suggestion.value }
        return CategoryPath(parsing: offer.value)?.category == suggestion.value
    }

    func write() throws {
        let cells = rows.map { field, suggestion in
            [
                session.words.name(of: field.field), value(field, suggestion.value),
                session.words.percent(suggestion.probability), suggestion.words.joined(separator: ", "),
            ].map { SafeText($0) }
        }
        if cells.isEmpty, session.output.isTerminal {
            StandardError.line(session.words(.suggestion(.nothingLearned)))
        }
        let widths = (0..<3).map { column in cells.map { $0[column].columns }.max() ?? 0 }
        for row in cells {
            guard session.output.isTerminal else {
                try session.output.line(row.map(\.plain).joined(separator: "\t"))
                continue
            }
            let padded = zip(row, widths).map { cell, width in
                cell.plain + String(repeating: " ", count: width - cell.columns + 2)
            }
            try session.output.line(padded.joined() + row[3].plain)
        }
    }

    private func value(_ field: SuggestedField, _ value: String) -> String {
        guard field == .impact || field == .urgency, let level = Int(value).flatMap(Level.init(rawValue:)) else {
            return value
        }
        return value + " " + session.words.name(of: level)
    }
}
