import ArgumentParser
import Glibc
import Helpdesk
import Intake
import ReadModel

/// Learns from the first rows of a table of tickets and guesses the rest.
struct SuggestionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggestions",
        abstract: "Learn from the first tickets of a CSV file and guess the others, beside guessing the most frequent.")

    @Option(help: "The file, with a header line; may be gzipped, - is standard input.") var tickets: String
    @Option(parsing: .upToNextOption, help: "The columns with the text.") var text = ["title", "body"]
    @Option(parsing: .upToNextOption, help: "The columns to guess, each by itself.") var label = ["category"]
    @Option(help: "How many tickets of a hundred are learned from, from the beginning on.") var share = 80

    func validate() throws {
        guard (1...99).contains(share) else { throw ValidationError("--share takes 1 to 99.") }
    }

    func run() throws {
        let rows = try TicketSheet(path: tickets, text: text, labels: label).rows
        let split = rows.count * share / 100
        show("\(split) tickets learned from, \(rows.count - split) guessed")
        var table = TextTable(
            ["", "values", "most frequent: top 1", "top 3", "learned: top 1", "top 3", "log loss", "µs a guess"],
            leading: [0])
        for (place, name) in label.enumerated() {
            table.add(try guess(name, rows.map { ($0.words, $0.labels[place]) }, split))
        }
        show(table.text)
    }

    private func guess(_ name: String, _ rows: [(words: [String], label: String)], _ split: Int) throws -> [String] {
        var lessons = LearnedLessons()
        var frequencies: [String: Int] = [:]
        for row in rows[..<split] {
            lessons.learn(row.words, [.category: row.label])
            frequencies[row.label, default: 0] += 1
        }
        let frequent = frequencies.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map(\.key)
        var (plain, learned) = (Hits(), Hits())
        let rest = rows[split...]
        var seconds = 0.0
        for row in rest {
            plain.take(row.label, frequent.map { ($0, 0) })
            let guess = timed { lessons.suggestions(for: row.words).choices[.category] ?? [] }
            seconds += guess.seconds
            learned.take(row.label, guess.value.map { ($0.value, $0.probability) })
        }
        return [
            name, String(frequent.count), plain.share(of: 1), plain.share(of: 3), learned.share(of: 1),
            learned.share(of: 3), learned.loss, (seconds * 1e6 / Double(max(rest.count, 1))).formatted(0),
        ]
    }
}

/// How often what was wanted stood among the first.
private struct Hits {
    private var places: [Int: Int] = [:]
    private var count = 0
    private var lost = 0.0

    mutating func take(_ wanted: String, _ guesses: [(value: String, probability: Double)]) {
        count += 1
        let place = guesses.firstIndex { $0.value == wanted }
        if let place { places[place, default: 0] += 1 }
        // What was never seen costs as much as one in a thousand.
        lost -= log(max(place.map { guesses[$0].probability } ?? 0, 0.001))
    }

    func share(of first: Int) -> String {
        let hits = places.filter { $0.key < first }.values.reduce(0, +)
        return (Double(hits) / Double(max(count, 1))).formatted(4)
    }

    var loss: String { (lost / Double(max(count, 1))).formatted(3) }
}

/// The texts and labels of a CSV file.
private struct TicketSheet {
    private(set) var rows: [(words: [String], labels: [String])] = []

    init(path: String, text: [String], labels: [String]) throws {
        var reader = CSVReader(try FileInput(path: path))
        var row = CSVRow()
        guard try reader.next(&row) else { throw ValidationError("\(path) is empty.") }
        let header = (0..<row.count).map { row.text($0) ?? "" }
        func place(_ name: String) throws -> Int {
            guard let place = header.firstIndex(of: name) else {
                throw ValidationError("\(path) has no column \(name); it has \(header.joined(separator: ", ")).")
            }
            return place
        }
        let (texts, wanted) = (try text.map(place), try labels.map(place))
        while try reader.next(&row) {
            guard row.fault == nil, row.count == header.count else { continue }
            let text = texts.compactMap { row.text($0) }.joined(separator: "\n")
            rows.append((SuggestionWords.of(text).map(\.key), wanted.map { row.text($0) ?? "" }))
        }
    }
}
