import Primitives

/// Whom a ticket's news goes to, when the next of it is due, and who was told what they had to know.
public struct Communication: TicketPart {
    public static let key = "communication"

    /// Minutes from one public update to the next; `nil` when none are promised regularly.
    public internal(set) var cadence: Int64?
    /// When the next public update is due; `nil` when none is.
    public internal(set) var nextUpdate: Timestamp?
    /// The people who are to be kept informed, by their names.
    public internal(set) var stakeholders: [Stakeholder] = []
    /// Who was informed, in the order in which it was noted.
    public internal(set) var informings: [Informing] = []

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        cadence = body.integer("every")
        nextUpdate = try body.optionalTimestamp("next")
        for member in body.members {
            guard let held = member.value.objectValue else { continue }
            if member.key.hasPrefix(Self.stakeholderPrefix) {
                stakeholders.append(try Stakeholder(body: held))
            } else {
                informings.append(try Informing(number: Numbered.number(of: member.key, Self.informedPrefix), held))
            }
        }
        stakeholders.sort { $0.name < $1.name }
        informings.sort { $0.number < $1.number }
    }

    public var body: JSONObject {
        var body = JSONObject()
        if let cadence { body["every"] = .integer(cadence) }
        body.put("next", nextUpdate)
        for person in stakeholders { body[Self.stakeholderPrefix + person.name] = .object(person.body) }
        for informing in informings { body[Self.informedPrefix + String(informing.number)] = .object(informing.body) }
        return body
    }

    private static let stakeholderPrefix = "stakeholder "
    private static let informedPrefix = "informed "

    /// A public update went out: the next one is due a cadence later.
    mutating func updated(at instant: Timestamp) {
        guard nextUpdate != nil else { return }
        nextUpdate = cadence.map { instant.advanced(byMilliseconds: $0 * 60_000) }
    }

    /// There is nothing more to tell until it is reopened.
    mutating func end() { nextUpdate = nil }

    /// It goes on: what was promised regularly is promised again.
    mutating func resume(at instant: Timestamp) {
        nextUpdate = cadence.map { instant.advanced(byMilliseconds: $0 * 60_000) }
    }

    /// When somebody was last told, by name.
    public func lastInforming(of name: String) -> Informing? { informings.last { $0.people.contains(name) } }
}

/// Somebody who is to be kept informed.
public struct Stakeholder: Sendable, Hashable {
    /// The name; one of each in a ticket.
    public var name: String
    /// A mail address or telephone number.
    public var address: String?
    /// Why.
    public var reason: String?

    /// Makes a stakeholder.
    public init(_ name: String, address: String? = nil, reason: String? = nil) {
        self.name = name
        self.address = address
        self.reason = reason
    }

    init(body: JSONObject) throws(BodyError) {
        name = try body.required("name")
        address = try body.optionalString("address")
        reason = try body.optionalString("reason")
    }

    var body: JSONObject {
        var body: JSONObject = ["name": .string(name)]
        body.put("address", address)
        body.put("reason", reason)
        return body
    }
}

/// People were told something.
public struct Informing: Sendable, Hashable {
    /// Its number in the ticket, from 1.
    public var number: Int64
    /// Who.
    public var people: [String]
    /// How.
    public var channel: InformChannel
    /// What they were told; may be empty.
    public var note: String
    /// When it was noted, and by whom.
    public var at: Timestamp
    /// See ``at``.
    public var by: String

    init(number: Int64, people: [String], channel: InformChannel, note: String, _ origin: Origin) {
        self.number = number
        self.people = people
        self.channel = channel
        self.note = note
        at = origin.at
        by = origin.by
    }

    init(number: Int64, _ body: JSONObject) throws(BodyError) {
        self.number = number
        people = try body.strings("who")
        channel = try body.required("how", as: InformChannel.self)
        note = try body.optionalString("note") ?? ""
        at = try body.requiredTimestamp("at")
        by = try body.required("by")
    }

    var body: JSONObject {
        var body = JSONObject()
        body.put("who", people)
        body["how"] = .string(channel.rawValue)
        if !note.isEmpty { body.put("note", note) }
        body.put("at", at)
        body.put("by", by)
        return body
    }
}

/// How somebody was informed.
public enum InformChannel: String, Worded {
    case phone, mail, chat, message, meeting, page, other

    public var words: Sentence {
        switch self {
        case .phone: Sentence("by phone", swedish: "per telefon", japanese: "電話")
        case .mail: Sentence("by mail", swedish: "per e-post", japanese: "メール")
        case .chat: Sentence("in chat", swedish: "i chatten", japanese: "チャット")
        case .message: Sentence("by text message", swedish: "per sms", japanese: "SMS")
        case .meeting: Sentence("in person", swedish: "på plats", japanese: "対面")
        case .page: Sentence("on the status page", swedish: "på driftinfosidan", japanese: "ステータスページ")
        case .other: Sentence("otherwise", swedish: "på annat sätt", japanese: "その他")
        }
    }
}

/// Entries of a part that have numbers.
enum Numbered {
    /// The number at the end of a member's key.
    static func number(of key: String, _ prefix: String) throws(BodyError) -> Int64 {
        guard key.hasPrefix(prefix), let number = Int64(key.dropFirst(prefix.count)), number > 0 else {
            throw BodyError(key)
        }
        return number
    }
}

extension Ticket {
    /// Whether a public update is due that nobody has written.
    public func isUpdateOverdue(at now: Timestamp) -> Bool {
        guard let due = parts.communication.nextUpdate else { return false }
        return due < now
    }
}
