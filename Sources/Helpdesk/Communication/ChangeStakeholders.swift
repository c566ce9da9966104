import Primitives

/// Asks to keep people informed, or to do so no longer.
public struct ChangeStakeholders: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Who is to be kept informed; one of the same name is replaced.
    public var add: [Stakeholder]
    /// The names of those who no longer are.
    public var remove: [String]

    /// Makes the wish.
    public init(add: [Stakeholder] = [], remove: [String] = []) {
        self.add = add
        self.remove = remove
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let known = ticket.parts.communication.stakeholders
        var added: [Stakeholder] = []
        for person in add {
            let checked = Stakeholder(
                try desk.line(person.name, .person), address: try desk.optionalLine(person.address, .person),
                reason: try desk.optionalLine(person.reason, .reason))
            added.removeAll { $0.name == checked.name }
            if !known.contains(checked) { added.append(checked) }
        }
        var removed: [String] = []
        for text in remove {
            let name = text.trimmed
            guard known.contains(where: { $0.name == name }) else {
                throw .rule(.noStakeholder(name, known.map(\.name)))
            }
            if !removed.contains(name) { removed.append(name) }
        }
        return added.isEmpty && removed.isEmpty ? [] : [TicketStakeholdersChanged(add: added, remove: removed)]
    }
}

extension Obstacle {
    static func noStakeholder(_ name: String, _ known: [String]) -> Obstacle {
        Obstacle(
            "communication.no-stakeholder",
            Sentence(
                "{name} is not kept informed of this ticket. Those who are: {names}.",
                swedish: "{name} hålls inte underrättad om ärendet. De som gör det: {names}.",
                japanese: "{name}はこのチケットの連絡先ではありません。連絡先: {names}。"),
            ["name": .text(name), "names": known.isEmpty ? .text("–") : .texts(known)])
    }
}

/// People are to be kept informed, or no longer.
public struct TicketStakeholdersChanged: TicketEvent, Hashable {
    public static let tag = "ticket.stakeholdersChanged"
    public static let aspect: Aspect? = nil
    public static var examples: [any TicketEvent] {
        [
            TicketStakeholdersChanged(
                add: [Stakeholder("Eva", address: "eva@example.org", reason: "CIO")], remove: ["Olle"]),
            TicketStakeholdersChanged(add: [Stakeholder("Eva")], remove: []),
        ]
    }
    public static let deed: Sentence? = Sentence("stakeholders", swedish: "intressenter", japanese: "関係者")

    /// Who is to be kept informed.
    public var add: [Stakeholder]
    /// The names of those who no longer are.
    public var remove: [String]

    /// Makes the event.
    public init(add: [Stakeholder], remove: [String]) {
        self.add = add
        self.remove = remove
    }

    public init(body: JSONObject) throws(BodyError) {
        add = []
        for value in body.array("add") ?? [] {
            guard let held = value.objectValue else { throw BodyError("add") }
            add.append(try Stakeholder(body: held))
        }
        remove = try body.strings("remove")
    }

    public var body: JSONObject {
        var body = JSONObject()
        if !add.isEmpty { body["add"] = .array(add.map { .object($0.body) }) }
        body.put("remove", remove)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        var people = ticket.parts.communication.stakeholders
        people.removeAll { person in remove.contains(person.name) || add.contains { $0.name == person.name } }
        ticket.parts.communication.stakeholders = (people + add).sorted { $0.name < $1.name }
    }

    public var account: Account? {
        let lines = add.map { person in
            let told = [person.name, person.address ?? "", person.reason ?? ""].filter { !$0.isEmpty }
            return Told(Sentence("+ {who}", swedish: "+ {who}", japanese: "+ {who}"), ["who": .texts(told)])
        }
        guard !remove.isEmpty else {
            return Account(
                Sentence(
                    "{actor} wants to keep informed: {names}", swedish: "{actor} vill hålla underrättade: {names}",
                    japanese: "{actor}が連絡先を追加: {names}"),
                ["names": .texts(add.map(\.name))],
                lines: add.contains { $0.address != nil || $0.reason != nil } ? lines : [])
        }
        return Account(
            Sentence(
                "{actor} no longer keeps informed: {names}", swedish: "{actor} underrättar inte längre: {names}",
                japanese: "{actor}が連絡先から削除: {names}"),
            ["names": .texts(remove)], lines: lines)
    }
}
