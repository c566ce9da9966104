import Primitives

/// Asks to note that people were told.
public struct InformPeople: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Who, by name; at least one.
    public var people: [String]
    /// How.
    public var channel: InformChannel
    /// What they were told; may be empty.
    public var note: String

    /// Makes the wish.
    public init(_ people: [String], _ channel: InformChannel, note: String = "") {
        self.people = people
        self.channel = channel
        self.note = note
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        var names: [String] = []
        for person in people {
            let name = try desk.line(person, .person)
            if !names.contains(name) { names.append(name) }
        }
        if names.isEmpty { throw .rule(.nobodyInformed) }
        return [TicketInformed(names, channel, note: try desk.optionalText(note, .note))]
    }
}

extension Obstacle {
    static let nobodyInformed = Obstacle(
        "communication.nobody",
        Sentence(
            "Say who was informed: names with commas between.",
            swedish: "Ange vem som underrättades: namn med kommatecken emellan.",
            japanese: "連絡した相手の名前をカンマ区切りで指定してください。"))
}

/// People were told.
public struct TicketInformed: TicketEvent, Hashable {
    public static let tag = "ticket.informed"
    public static let aspect: Aspect? = nil
    public static var examples: [any TicketEvent] {
        [TicketInformed(["Eva", "Olle"], .phone, note: "x")]
    }
    public static let deed: Sentence? = Sentence("information", swedish: "underrättelse", japanese: "連絡")
    public var step: ProcessStep? { .communicate }

    /// Who.
    public var people: [String]
    /// How.
    public var channel: InformChannel
    /// What they were told.
    public var note: String

    /// Makes the event.
    public init(_ people: [String], _ channel: InformChannel, note: String = "") {
        self.people = people
        self.channel = channel
        self.note = note
    }

    public init(body: JSONObject) throws(BodyError) {
        people = try body.strings("who")
        channel = try body.required("how", as: InformChannel.self)
        note = try body.optionalString("note") ?? ""
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("who", people)
        body["how"] = .string(channel.rawValue)
        if !note.isEmpty { body.put("note", note) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        let number = (ticket.parts.communication.informings.last?.number ?? 0) + 1
        ticket.parts.communication.informings.append(
            Informing(number: number, people: people, channel: channel, note: note, origin))
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} informed {names} {how}", swedish: "{actor} underrättade {names} {how}",
                japanese: "{actor}が{names}に連絡 ({how})"),
            ["names": .texts(people), "how": .name(channel)], text: note)
    }
}
