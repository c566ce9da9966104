import Glibc
import Helpdesk
import Primitives
import SeededRandom

@testable import ReadModel

/// A journal in memory: random events of random tickets and articles, with the records folded beside it, naively.
struct PracticeJournal {
    static let now = Timestamp(milliseconds: 1_790_000_000_000)
    static let words = [
        "printer", "Drucker", "mail", "outlook", "VPN", "障害", "é", "toner", "slow", "down", "disk", "error-42", "web",
        "shop", "ångström", "ПРИВЕТ", "привет",
    ]
    static let people = ["anna", "bengt", "chiyo", "*", "o'hara", "anna-lena"]
    static let names = ["network", "web shop", "mail", "mail/x", "netz", "\"quoted\""]

    var random: SeededGenerator
    var events: [LocatedEvent] = []
    var tickets: [Int64: Ticket] = [:]
    var notes: [Int64: String] = [:]
    var articles: [Int64: Article] = [:]
    private var written: [Int64: [(Int64, String)]] = [:]
    private var withdrawn: Set<Int64> = []
    private var clock = Self.now.advanced(byMilliseconds: -400 * 86_400_000)

    init(seed: UInt64, tickets count: Int = 0, events further: Int = 0) {
        random = SeededGenerator(seed: seed)
        for _ in 0..<count { log() }
        for _ in 0..<further { happen() }
    }

    /// What `advance` asks for: everything behind a position, which is the number of events read.
    func read(from position: String?, _ project: (LocatedEvent) throws -> Void) throws -> String {
        for event in events[(position.flatMap { Int($0) } ?? 0)...] { try project(event) }
        return String(events.count)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    mutating func maybe<Element>(_ element: @autoclosure () -> Element) -> Element? {
        Bool.random(using: &random) ? element() : nil
    }

    mutating func sentence(_ length: Int) -> String {
        (0..<length).map { _ in pick(Self.words) }.joined(separator: pick([" ", " ", ", ", "-"]))
    }

    mutating func append(
        _ subject: Subject, _ happening: Happening, importedFrom: String? = nil, by person: String? = nil
    ) {
        clock = clock.advanced(byMilliseconds: Int64.random(in: 0...600_000, using: &random))
        let event = RecordedEvent(
            sequence: Int64(events.count + 1), subject: subject,
            origin: Origin(at: clock, by: person ?? pick(Self.people), importedFrom: importedFrom), happening: happening
        )
        events.append(LocatedEvent(event: event, offset: Int64(events.count) * 300, length: 300))
        switch subject {
        case .ticket(let id):
            Ticket.fold(event, into: &tickets[id.number])
            note(event, on: id)
        case .article(let id): Article.fold(event, into: &articles[id.number])
        case .desk: break
        }
    }

    /// Keeps the texts of the notes that are in force.
    private mutating func note(_ event: RecordedEvent, on id: TicketID) {
        guard case .ticket(let happened) = event.happening else { return }
        if let noted = happened as? TicketNoted {
            written[id.number, default: []].append((event.sequence, noted.text))
        } else if let undone = happened as? TicketChangeUndone {
            withdrawn.formUnion(undone.compensation.notes)
        } else if let redone = happened as? TicketChangeRedone {
            withdrawn.subtract(redone.compensation.notes)
        } else {
            return
        }
        notes[id.number] = written[id.number, default: []].filter { !withdrawn.contains($0.0) }
            .map { $0.1 + "\n" }.joined()
    }

    mutating func log() {
        let id = TicketID(pick(TicketType.allCases), Int64(tickets.count + 1))
        var logged = TicketLogged(type: id.type, title: sentence(Int.random(in: 1...6, using: &random)))
        logged.description = Bool.random(using: &random) ? "" : sentence(8)
        logged.requester = Requester(
            name: pick(["Anna Ö", "ÅKE", "bo", ""]), address: maybe("Anna@Example.org"), organisation: maybe("ACME Ltd")
        )
        logged.classification.kind = id.type == .incident ? pick(IncidentKind.allCases) : nil
        logged.tags = [maybe("vip"), maybe("vip2"), maybe("日本")].compactMap { $0 }.sorted()
        let imported = Int.random(in: 0..<4, using: &random) == 0
        if imported { logged.importKey = ImportKey(source: "csv", key: "K\(id.number)") }
        append(.ticket(id), .ticket(logged), importedFrom: imported ? "csv" : nil)
        if Bool.random(using: &random) { append(.ticket(id), .ticket(classified())) }
    }

    mutating func classified() -> TicketClassified {
        var classification = Classification(kind: .service)
        let path = CategoryPath(pick(Self.names), maybe("sub"))
        classification.category = maybe(path)
        let service = pick(Self.names)
        classification.services = [maybe(service), maybe("vpn")].compactMap { $0 }
        return TicketClassified(classification, priority: pick(Priority.allCases + [.p1]))
    }

    mutating func writeArticle() {
        var content = ArticleContent(title: sentence(4), text: sentence(20))
        content.language = pick(["en", "sv", "ja", "en-gb"])
        content.category = maybe(CategoryPath("mail", "x"))
        let id = ArticleID(Int64(articles.count + 1))
        var written = ArticleWritten(content)
        written.importKey = maybe(ImportKey(source: "kb", key: id.description))
        append(.article(id), .article(written))
    }
}
