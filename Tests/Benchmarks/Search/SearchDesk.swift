import Desk
import Glibc
import Helpdesk
import Journal
import Primitives
import SeededRandom

/// A desk of as many articles as tickets, whose words are as unevenly frequent as those of a language.
enum SearchDesk {
    /// The desk below a directory, made when it is not there yet.
    static func existing(in directory: String, size: Int) throws -> DeskLayout {
        let layout = DeskLayout(directory + "/search-\(size)-v1")
        guard !DeskFile.exists(layout.journal) else { return layout }
        let aside = layout.directory + ".making"
        try DeskFile.removeTree(aside)
        try DeskFile.makeDirectories(aside)
        let desk = try Desk.create(at: aside, settings: SettingsFile.text(of: GeneratedDesk.settings))
        let journal = try Journal.open(at: desk.layout.journal, access: .readWrite)
        var writer = Writer(journal: journal, at: Desk.systemClock())
        for start in stride(from: 0, to: size, by: 4_096) {
            try writer.write(start..<min(start + 4_096, size))
        }
        guard rename(aside, layout.directory) == 0 else { throw FileError(call: "rename", path: layout.directory) }
        return layout
    }

    private struct Writer {
        let journal: Journal
        let at: Timestamp
        var position = Position.start
        var words = SearchWords(seed: 11)

        mutating func write(_ numbers: Range<Int>) throws {
            var records: [NewRecord] = []
            for number in numbers {
                records.append(record(ArticleID(Int64(number + 1)).description, 0, article))
                let id = TicketID(.incident, Int64(number + 1)).description
                var logged = TicketLogged(type: .incident, title: words.sentence(6))
                logged.description = words.sentence(20)
                let events: [any TicketEvent] = [logged, TicketResolved(.solution, notes: words.sentence(12))]
                for (revision, event) in events.enumerated() {
                    records.append(
                        NewRecord(
                            at: at, by: "bench", on: id, revision: Int64(revision), type: event.tag,
                            body: .object(EventCoding.body(event))))
                }
            }
            let committed = try journal.transaction(from: position, by: "bench", at: at, writing: .batch) {
                try $0.append(records)
            }
            position = committed.position
        }

        private mutating func record(_ id: String, _ revision: Int64, _ event: ArticleWritten) -> NewRecord {
            NewRecord(
                at: at, by: "bench", on: id, revision: revision, type: ArticleWritten.tag,
                body: .object(EventCoding.body(event)))
        }

        private var article: ArticleWritten {
            mutating get {
                let text =
                    "# " + words.sentence(4) + "\n\n" + (0..<3).map { _ in words.sentence(14) }.joined(separator: "\n")
                return ArticleWritten(ArticleContent(title: words.sentence(6), text: text))
            }
        }
    }
}

/// Sentences of words of which few are everywhere and many are rare, some in Japanese.
struct SearchWords {
    private var random: SeededGenerator
    private static let syllables = [
        "ka", "ser", "lo", "mit", "ra", "ven", "sto", "pil", "ner", "du", "fal", "gri", "tö", "åk",
    ]
    private static let japanese = [
        "プリンター", "印刷", "できない", "サーバー", "接続", "パスワード", "変更", "メール", "届かない", "会議室", "障害", "画面", "遅い", "再起動",
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// Half of its words are everywhere, the others by Zipf's law out of twenty thousand; one in ten is Japanese.
    mutating func sentence(_ count: Int) -> String {
        if Int.random(in: 0..<10, using: &random) == 0 {
            return (0..<count / 2 + 1).map { _ in pick(Self.japanese) }.joined(separator: "の")
        }
        return (0..<count).map { _ in Bool.random(using: &random) ? pick(DeskWords.all) : rare() }.joined(
            separator: " ")
    }

    /// Words that are everywhere.
    mutating func common(_ count: Int) -> String {
        (0..<count).map { _ in pick(DeskWords.all) }.joined(separator: " ")
    }

    private mutating func rare() -> String {
        var rank = Int(pow(20_000, Double.random(in: 0..<1, using: &random)))
        var word = ""
        repeat {
            word += Self.syllables[rank % Self.syllables.count]
            rank /= Self.syllables.count
        } while rank > 0
        return word + "an"
    }

    private mutating func pick(_ words: [String]) -> String { words[Int.random(in: 0..<words.count, using: &random)] }
}
