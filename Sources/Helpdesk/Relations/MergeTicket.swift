import Primitives

/// Asks to merge a ticket into another one: it is closed, and what comes of it is told there.
public struct MergeTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// The ticket that goes on.
    public var target: TicketID

    public var involved: [TicketID] { [target] }

    /// Makes the wish.
    public init(into target: TicketID) { self.target = target }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if ticket.parts.relations.mergedInto == target { return [] }
        try ticket.checkRelation(Relations.Link(.mergedInto, target), desk)
        return [TicketMerged(into: target)]
    }

    public func elsewhere(_ ticket: Ticket, _ desk: Circumstances) -> [(TicketID, any TicketEvent)] {
        guard let other = desk.others[target] else { return [] }
        let brought = Set(other.parts.merging.absorbed.flatMap(\.watchers))
        let watchers = ticket.watchers.filter { !other.watchers.contains($0) || brought.contains($0) }
        let entry = Merging.Absorbed(ticket.id, requester: ticket.requester, watchers: watchers)
        return [(target, TicketAbsorbed(entry, title: ticket.title))]
    }
}

extension Ticket {
    /// Checks that this ticket can be merged into another one.
    func checkMerge(into other: Ticket, _ desk: Circumstances) throws(Rejection) {
        if state.isFinal { throw .rule(.mergeOfFinal(id)) }
        if other.state.isFinal { throw .rule(.mergeIntoFinal(other.id)) }
        if let tag = other.unknownEvent { throw .writtenByNewerVersion(tag: tag) }
        if id.type.family != other.id.type.family { throw .rule(.mergeOfTypes(id, other.id)) }
        let children = desk.children[id] ?? []
        if !children.isEmpty { throw .rule(.mergeOfParent(id, children.count)) }
        if parts.major.isActive { throw .rule(.mergeOfMajor(id)) }
        if isRestricted, !other.isRestricted { throw .rule(.mergeOfRestricted(id, other.id)) }
    }
}

extension TicketType {
    /// What can become one: calls among themselves, problems, changes.
    fileprivate var family: Int {
        switch self {
        case .incident, .request: 0
        case .problem: 1
        case .change: 2
        }
    }
}

extension Obstacle {
    static func mergeOfFinal(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "merge.final",
            Sentence(
                "{ticket} is over and stays as it is. Note it as a duplicate instead.",
                swedish: "{ticket} är avslutat och förblir som det är. Notera det som dubblett i stället.",
                japanese: "{ticket} は終了済みで変更できません。代わりに重複として関連付けてください。"),
            ["ticket": .ticket(ticket)])
    }

    static func mergeIntoFinal(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "merge.into-final",
            Sentence(
                "{ticket} is over: nobody works on it any more. Merge into one that is open.",
                swedish: "{ticket} är avslutat: ingen arbetar med det längre. Slå ihop med ett som är öppet.",
                japanese: "{ticket} は終了済みです。未完了のチケットに統合してください。"),
            ["ticket": .ticket(ticket)])
    }

    static func mergeOfTypes(_ ticket: TicketID, _ other: TicketID) -> Obstacle {
        Obstacle(
            "merge.types",
            Sentence(
                "{ticket} and {other} are not of one kind. Relate them instead.",
                swedish: "{ticket} och {other} är inte av samma slag. Koppla dem i stället.",
                japanese: "{ticket} と {other} は種別が異なります。代わりに関連付けてください。"),
            ["ticket": .ticket(ticket), "other": .ticket(other)])
    }

    static func mergeOfParent(_ ticket: TicketID, _ count: Int) -> Obstacle {
        Obstacle(
            "merge.parent",
            Sentence(
                "{ticket} has {count|one part|# parts}. Detach them first, or merge the other one into it.",
                swedish: "{ticket} har {count|en del|# delar}. Lösgör dem först, eller slå ihop åt andra hållet.",
                japanese: "{ticket} には子が{count|# 件}あります。先に外すか、逆向きに統合してください。"),
            ["ticket": .ticket(ticket), "count": .number(Int64(count))])
    }

    static func mergeOfRestricted(_ ticket: TicketID, _ other: TicketID) -> Obstacle {
        Obstacle(
            "merge.restricted",
            Sentence(
                "{ticket} is a security incident, and {other} would tell everybody of it. Merge the other way round.",
                swedish: "{ticket} är en säkerhetsincident, och {other} skulle avslöja den. Slå ihop åt andra hållet.",
                japanese: "{ticket} はセキュリティインシデントで、{other} から内容が見えてしまいます。逆向きに統合してください。"),
            ["ticket": .ticket(ticket), "other": .ticket(other)])
    }

    static func mergeOfMajor(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "merge.major",
            Sentence(
                "{ticket} is a major incident. Merge the other one into it, or end the major incident first.",
                swedish: "{ticket} är en större incident. Slå ihop åt andra hållet, eller avsluta den först.",
                japanese: "{ticket} は重大インシデントです。逆向きに統合するか、先に終了してください。"),
            ["ticket": .ticket(ticket)])
    }
}

/// A ticket was merged into another one, and is closed for that.
public struct TicketMerged: TicketEvent, Hashable {
    public static let tag = "ticket.merged"
    public static let aspect: Aspect? = .state
    public static let deed: Sentence? = Sentence("merge", swedish: "sammanslagning", japanese: "統合")

    /// The ticket that goes on.
    public var target: TicketID

    /// Its reversal leaves no trace, not even of who looked after the ticket.
    public var isAttendance: Bool { false }
    public var partners: [TicketID] { [target] }

    /// Makes the event.
    public init(into target: TicketID) { self.target = target }

    public init(body: JSONObject) throws(BodyError) { target = try body.ticket("into") }

    public var body: JSONObject { ["into": .string(target.description)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.merging.before = Restoration.Progress(ticket)
        ticket.parts.merging.promised = ticket.parts.communication.nextUpdate
        ticket.parts.communication.end()
        ticket.parts.relations.add(Relations.Link(.mergedInto, target))
        ticket.state = .closed
        ticket.hold = nil
        ticket.closedAt = origin.at
    }

    public static var examples: [any TicketEvent] { [TicketMerged(into: TicketID(.incident, 7))] }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} merged it into {ticket}", swedish: "{actor} slog ihop det med {ticket}",
                japanese: "{actor}が {ticket} に統合"),
            ["ticket": .ticket(target)])
    }
}

/// Another ticket was merged into this one: its requester waits for this one now, and its watchers watch it.
public struct TicketAbsorbed: TicketEvent, Hashable {
    public static let tag = "ticket.absorbed"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = TicketMerged.deed

    /// What came, and with whom.
    public var entry: Merging.Absorbed
    /// The other ticket's title.
    public var title: String

    public var isAttendance: Bool { false }
    public var partners: [TicketID] { [entry.ticket] }

    /// Makes the event.
    public init(_ entry: Merging.Absorbed, title: String) {
        self.entry = entry
        self.title = title
    }

    public init(body: JSONObject) throws(BodyError) {
        let who = try body.nested("requester").map { part throws(BodyError) in try Requester(body: part) }
        entry = Merging.Absorbed(
            try body.ticket("ticket"), requester: who ?? Requester(), watchers: try body.strings("watchers"))
        title = try body.required("title")
    }

    public var body: JSONObject {
        var body: JSONObject = ["ticket": .string(entry.ticket.description), "title": .string(title)]
        if entry.requester != Requester() { body["requester"] = .object(entry.requester.body) }
        body.put("watchers", entry.watchers)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.merging.take(entry)
        ticket.watchers = Set(ticket.watchers).union(entry.watchers).sorted()
    }

    public static var examples: [any TicketEvent] {
        let id = TicketID(.incident, 7)
        return [
            TicketAbsorbed(Merging.Absorbed(id, requester: Requester(), watchers: []), title: "Mail is down"),
            TicketAbsorbed(
                Merging.Absorbed(id, requester: Requester(name: "Eva", address: "e@x"), watchers: ["bo", "ulf"]),
                title: "No mail"),
        ]
    }

    public var account: Account? {
        var lines: [Told] = []
        let who = [entry.requester.name, entry.requester.address ?? "", entry.requester.organisation ?? ""]
        if !entry.requester.name.isEmpty {
            lines.append(
                Told(
                    Sentence("asked for by: {who}", swedish: "anmält av: {who}", japanese: "依頼者: {who}"),
                    ["who": .texts(who.filter { !$0.isEmpty })]))
        }
        if !entry.watchers.isEmpty {
            lines.append(
                Told(
                    Sentence("now watching: {who}", swedish: "bevakar nu: {who}", japanese: "ウォッチに追加: {who}"),
                    ["who": .texts(entry.watchers)]))
        }
        return Account(
            Sentence(
                "{actor} merged {ticket} into it: {title}", swedish: "{actor} slog ihop {ticket} med det: {title}",
                japanese: "{actor}が {ticket} をここに統合: {title}"),
            ["ticket": .ticket(entry.ticket), "title": .text(title)], lines: lines)
    }
}
