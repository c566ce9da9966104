import Helpdesk
import Primitives
import SeededRandom

/// Made-up tickets with the lives that tickets have: logged, classified, assigned, sometimes noted, mostly resolved.
///
/// The same seed gives the same tickets; times are counted back from the end.
struct DeskGenerator {
    /// Changes with whatever changes what is generated, so that no desk of an older kind is used again.
    static let version = 2
    static let source = "generated"

    /// Out of a thousand tickets, how many are still open at the end.
    let openPerMille: Int
    /// When the last ticket's life is over.
    let end: Timestamp
    private var random: SeededGenerator

    init(seed: UInt64, openPerMille: Int, end: Timestamp) {
        random = SeededGenerator(seed: seed)
        self.openPerMille = openPerMille
        // A ticket is resolved two hours and four minutes after it was logged: nothing happens in the future.
        self.end = end.advanced(byMilliseconds: -7_500_000)
    }

    /// All events of one ticket, in order. Tickets are logged half a minute apart.
    mutating func ticket(_ index: Int, of count: Int) -> [ImportedEvent] {
        var life = Life(index: index, at: end.advanced(byMilliseconds: -Int64(count - index) * 31_000))
        var logged = TicketLogged(type: .incident, title: title(index))
        logged.description = sentence(24)
        logged.requester = Requester(name: pick(DeskWords.people), address: nil)
        logged.classification.kind = .service
        logged.importKey = life.key
        let owner = pick(DeskWords.people)
        life.add(logged, by: owner)
        life.at = life.at.advanced(byMilliseconds: 240_000)
        classify(&life, owner)
        let isOpen = Int.random(in: 0..<1_000, using: &random) < openPerMille
        if isOpen && Int.random(in: 0..<3, using: &random) == 0 { return life.events }
        life.add(TicketStarted(), by: owner)
        if Int.random(in: 0..<4, using: &random) == 0 { life.add(TicketNoted(sentence(12)), by: owner) }
        guard !isOpen else { return life.events }
        life.at = life.at.advanced(byMilliseconds: 7_200_000)
        life.add(TicketResolved(.solution, notes: sentence(10)), by: owner)
        return life.events
    }

    private mutating func classify(_ life: inout Life, _ owner: String) {
        let impact = Level.allCases[Int.random(in: 0..<3, using: &random)]
        let urgency = Level.allCases[Int.random(in: 0..<3, using: &random)]
        let classification = Classification(
            kind: .service, category: CategoryPath(pick(DeskWords.all)), impact: impact, urgency: urgency,
            services: [pick(DeskWords.services)])
        life.add(TicketClassified(classification, priority: PriorityMatrix.standard[impact, urgency]), by: owner)
        life.add(TicketAssigned(assignee: owner, team: pick(DeskWords.teams)), by: owner)
    }

    /// An article of some words.
    mutating func article() -> ArticleWritten {
        let text = (0..<6).map { _ in sentence(14) }.joined(separator: "\n\n")
        return ArticleWritten(
            ArticleContent(title: sentence(5), text: text, category: CategoryPath(pick(DeskWords.all))))
    }

    /// What a ticket, or a mail about it, is called.
    mutating func title(_ index: Int) -> String {
        let text = sentence(Int.random(in: 4...9, using: &random))
        return DeskWords.isRare(index) ? text + " " + DeskWords.rare : text
    }

    mutating func sentence(_ count: Int) -> String {
        var text = ""
        for position in 0..<count {
            if position > 0 { text += " " }
            text += pick(DeskWords.all)
        }
        return text
    }

    mutating func pick(_ names: [String]) -> String { names[Int.random(in: 0..<names.count, using: &random)] }
}

/// The events of one ticket, as they gather.
private struct Life {
    let key: ImportKey
    var at: Timestamp
    private(set) var events: [ImportedEvent] = []

    init(index: Int, at: Timestamp) {
        key = ImportKey(source: DeskGenerator.source, key: String(index))
        self.at = at
    }

    mutating func add(_ event: any TicketEvent, by: String) {
        let origin = Origin(at: at, by: by, importedFrom: DeskGenerator.source)
        events.append(
            ImportedEvent(key: key, index: Int64(events.count), type: .incident, origin: origin, event: event))
    }
}
