import GRDB
import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct SuggestionTests {
    private func log(
        _ number: Int64, _ title: String, _ category: CategoryPath, kind: IncidentKind? = nil,
        _ journal: inout PracticeJournal
    ) {
        let id = TicketID(.incident, number)
        journal.append(.ticket(id), .ticket(TicketLogged(type: .incident, title: title)))
        var known = Classification(category: category, impact: .medium, urgency: .low)
        known.kind = kind
        journal.append(.ticket(id), .ticket(TicketClassified(known, priority: .p3)))
        journal.append(.ticket(id), .ticket(TicketResolved(.solution, notes: "done", cause: nil)))
    }

    private func learned(_ journal: PracticeJournal) -> LearnedLessons {
        var lessons = LearnedLessons()
        for ticket in journal.tickets.values {
            guard let lesson = Lesson(ticket) else { continue }
            lessons.learn(SuggestionWords.of(lesson.text).map(\.key), lesson.labels)
        }
        return lessons
    }

    /// All that is kept, whatever numbers the values have.
    private func kept(_ scratch: Scratch) throws -> [String] {
        try DatabaseQueue(path: scratch.index).unsafeRead { db in
            let labels = try SuggestionTable.labels(db)
            let names = Dictionary(uniqueKeysWithValues: labels.map { ($0.id, "\($0.field) \($0.known.value)") })
            var lines = labels.map { "\($0.field) \($0.known)" }
            let query = try Query(db, "SELECT word, counts FROM suggestionWord")
            while try query.step() {
                let (word, counts) = (query.text(0), query.withBlob(1) { SuggestionCounts($0) })
                lines += counts.entries.map { "\(word): \(names[$0.label] ?? "?") \($0.tickets)" }
            }
            return lines.sorted()
        }
    }

    @Test("holds the same after a rebuild, after every step, and as counted naively", arguments: [5, 6, 7] as [UInt64])
    func sameWhateverTheWay(_ seed: UInt64) throws {
        let (steps, whole) = (Scratch(), Scratch())
        var journal = PracticeJournal(seed: seed, tickets: 60, events: 200)
        let index = try steps.open()
        _ = try index.advance(journal.read)
        for _ in 0..<40 {
            for _ in 0..<25 { journal.happen() }
            _ = try index.advance(journal.read)
        }
        let rebuilt = try whole.open()
        _ = try rebuilt.advance(journal.read)
        #expect(try kept(steps) == kept(whole))
        #expect(try !kept(whole).isEmpty)
        for text in ["printer mail", "障害 é", "VPN down, slow disk", "", "nothing of it"] {
            let words = SuggestionWords.of(text)
            var naive = learned(journal).suggestions(for: words.map(\.key))
            let shown = Dictionary(words.map { ($0.key, $0.shown) }, uniquingKeysWith: { first, _ in first })
            for (field, choices) in naive.choices {
                naive.choices[field] = choices.map { choice in
                    var choice = choice
                    choice.words = choice.words.map { shown[$0] ?? $0 }
                    return choice
                }
            }
            #expect(try index.suggestions(for: text) == naive)
            #expect(try rebuilt.suggestions(for: text) == naive)
        }
    }

    @Test("forgets a ticket that is reopened, classified anew or restricted")
    func forgetting() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 8)
        for number in 1...12 { log(Int64(number), "printer jams", CategoryPath("print", "paper"), &journal) }
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let before = try kept(scratch)
        log(13, "printer on fire", CategoryPath("facilities"), &journal)
        _ = try index.advance(journal.read)
        #expect(try kept(scratch) != before)
        let id = TicketID(.incident, 13)
        journal.append(.ticket(id), .ticket(TicketReopened(reason: "still burns")))
        _ = try index.advance(journal.read)
        #expect(try kept(scratch) == before)
        journal.append(.ticket(id), .ticket(TicketResolved(.solution, notes: "water", cause: nil)))
        var secret = Classification(category: CategoryPath("facilities"), impact: .high, urgency: .high)
        secret.kind = .security
        journal.append(.ticket(id), .ticket(TicketClassified(secret, priority: .p1)))
        _ = try index.advance(journal.read)
        #expect(try kept(scratch) == before)
        let suggestions = try index.suggestions(for: "fire")
        #expect(suggestions.choices[.category]?.map(\.value) == ["print"])
        #expect(suggestions.learned == 12)
        for number in 1...12 {
            journal.append(.ticket(TicketID(.incident, Int64(number))), .ticket(TicketReopened(reason: "no")))
        }
        _ = try index.advance(journal.read)
        #expect(try kept(scratch).isEmpty)
        #expect(try index.suggestions(for: "printer") == Suggestions())
    }

    @Test("does not let a ticket be its own witness")
    func witness() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 9)
        for number in 1...12 { log(Int64(number), "printer jams \(number)", CategoryPath("print"), &journal) }
        log(13, "zebra", CategoryPath("animals"), &journal)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        #expect(try index.suggestions(for: "zebra").choices[.category]?.contains { $0.words == ["zebra"] } == true)
        var without = journal
        without.tickets[13] = nil
        let alone = try index.suggestions(for: "zebra", besides: TicketID(.incident, 13))
        #expect(alone == learned(without).suggestions(for: ["zebra"]))
        #expect(alone.choices[.category]?.map(\.value) == ["print"])
    }

    @Test("takes any text, as what it learns and as what it is asked")
    func hostile() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 10)
        let texts = [
            "\u{0}\u{1F}'; DROP TABLE ticket;--", "e\u{301} é E\u{301}", "🏴󠁧󠁢󠁥󠁮󠁧󠁿👩‍👩‍👧 🇸🇪", "\u{202E}txet", "ﷺ Å\u{30A} İ ı ß ﬁ",
            String(repeating: "長い", count: 3_000), String(repeating: "x", count: 100_000), "a\"b' c* NEAR(d) 1234567",
            (0..<500).map { "w\($0)" }.joined(separator: " "),
        ]
        for (number, text) in texts.enumerated() {
            log(Int64(number + 1), text, CategoryPath("c\(number % 3)"), &journal)
        }
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        for text in texts {
            let words = SuggestionWords.of(text)
            #expect(words.count <= 64 && Set(words.map { ExactText($0.key) }).count == words.count)
            #expect(try index.suggestions(for: text).choices[.category]?.count == 3)
        }
        for number in texts.indices {
            journal.append(.ticket(TicketID(.incident, Int64(number + 1))), .ticket(TicketReopened(reason: "no")))
        }
        _ = try index.advance(journal.read)
        #expect(try kept(scratch).isEmpty)
    }

    @Test("reads Japanese in pairs, and no long numbers")
    func words() {
        #expect(SuggestionWords.of("VPNに接続できません").map(\.key) == ["vpn", "に接", "接続", "続で", "でき", "きま", "ませ", "せん"])
        #expect(SuggestionWords.of("VPN vpn 404 20261122 INC").map(\.key) == ["vpn", "404", "inc"])
    }

    @Test("keeps counts in little room, in any order")
    func packing() {
        var counts = SuggestionCounts()
        for label in [300, 2, 70_000, 2] { counts.add(1_000, to: label) }
        counts.add(-1_000, to: 300)
        let packed = counts.packed ?? []
        let read = packed.withUnsafeBytes { SuggestionCounts($0) }
        #expect(read.entries.map(\.label) == [2, 70_000])
        #expect(read.entries.map(\.tickets) == [2_000, 1_000])
        #expect(packed.count == 8)
        #expect(packed.dropLast().withUnsafeBytes { SuggestionCounts($0) }.entries.map(\.label) == [2])
    }
}
