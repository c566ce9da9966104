import Primitives

/// What somebody does in a major incident beside whoever commands it.
public enum MajorRole: String, Worded {
    case communications
    case lead
    case scribe

    public var words: Sentence {
        switch self {
        case .communications: Sentence("communications", swedish: "kommunikation", japanese: "広報担当")
        case .lead: Sentence("technical lead", swedish: "teknisk ledare", japanese: "技術リーダー")
        case .scribe: Sentence("scribe", swedish: "protokollförare", japanese: "記録係")
        }
    }
}

/// Who leads a major incident.
public struct MajorTeam: Sendable, Hashable {
    /// Who commands it.
    public var commander: String
    /// Who else has a role in it.
    public var roles: [MajorRole: String]

    /// Makes a team.
    public init(commander: String, roles: [MajorRole: String] = [:]) {
        self.commander = commander
        self.roles = roles
    }

    /// Everybody in it.
    public var people: Set<String> { Set(roles.values).union([commander]) }

    init(body: JSONObject) throws(BodyError) {
        commander = try body.required("commander")
        roles = [:]
        for role in MajorRole.allCases {
            if let person = try body.optionalString(role.rawValue) { roles[role] = person }
        }
    }

    var body: JSONObject {
        var body: JSONObject = ["commander": .string(commander)]
        for role in MajorRole.allCases { body.put(role.rawValue, roles[role]) }
        return body
    }

    /// A line for each role.
    public var lines: [Told] {
        var lines = [
            Told(
                Sentence("commander: {who}", swedish: "ledare: {who}", japanese: "指揮者: {who}"),
                ["who": .text(commander)])
        ]
        for role in MajorRole.allCases {
            guard let person = roles[role] else { continue }
            lines.append(
                Told(
                    Sentence("{role}: {who}", swedish: "{role}: {who}", japanese: "{role}: {who}"),
                    ["role": .name(role), "who": .text(person)]))
        }
        return lines
    }
}

/// Whether a ticket is a major incident: a flag above the priority matrix, with a right of its own.
public struct MajorIncident: TicketPart {
    public static let key = "major"

    /// When it was declared, and by whom; `nil` for a ticket that never was one.
    public internal(set) var declared: Mark?
    /// When it was ended before its ticket was, and by whom.
    public internal(set) var ended: Mark?
    /// Who leads it.
    public internal(set) var team: MajorTeam?

    /// When something was done, and by whom.
    public struct Mark: Sendable, Hashable {
        /// When.
        public var at: Timestamp
        /// By whom.
        public var by: String

        init(_ origin: Origin) { (at, by) = (origin.at, origin.by) }

        init(body: JSONObject) throws(BodyError) {
            at = try body.requiredTimestamp("at")
            by = try body.required("by")
        }

        var body: JSONObject { ["at": .string(at.rfc3339), "by": .string(by)] }
    }

    /// Whether it is one, and nobody has said that it is none any more.
    public var isActive: Bool { declared != nil && ended == nil }
    /// Whether it is or was one: what must be done afterwards holds for both.
    public var wasDeclared: Bool { declared != nil }

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        declared = try body.nested("declared").map { part throws(BodyError) in try Mark(body: part) }
        ended = try body.nested("ended").map { part throws(BodyError) in try Mark(body: part) }
        team = try body.nested("team").map { part throws(BodyError) in try MajorTeam(body: part) }
    }

    public var body: JSONObject {
        var body = JSONObject()
        if let declared { body["declared"] = .object(declared.body) }
        if let ended { body["ended"] = .object(ended.body) }
        if let team { body["team"] = .object(team.body) }
        return body
    }
}

extension Circumstances {
    /// A team whose people are known at the desk.
    func checked(_ team: MajorTeam) throws(Rejection) -> MajorTeam {
        let names = settings.operators.map(\.name)
        var checked = team
        checked.commander = try person(team.commander, names)
        checked.roles = [:]
        for role in MajorRole.allCases {
            guard let name = team.roles[role], !name.trimmed.isEmpty else { continue }
            checked.roles[role] = try person(name, names)
        }
        return checked
    }

    private func person(_ name: String, _ known: [String]) throws(Rejection) -> String {
        name == actor.name ? name : try self.known(name, in: known, .assignee)
    }
}

extension Obstacle {
    static func majorOnlyIncident(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "major.type",
            Sentence(
                "Only an incident can be a major incident, and {ticket} is none. Log an incident and relate it.",
                swedish: "Bara en incident kan vara en större incident, och {ticket} är ingen. "
                    + "Registrera en incident och koppla den.",
                japanese: "重大インシデントにできるのはインシデントだけです。{ticket} に関連するインシデントを登録してください。"),
            ["ticket": .ticket(ticket)])
    }

    static func majorIsOver(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "major.open",
            Sentence(
                "{ticket} is not open any more. Reopen it first.",
                swedish: "{ticket} är inte öppet längre. Återöppna det först.",
                japanese: "{ticket} は対応中ではありません。先に再オープンしてください。"),
            ["ticket": .ticket(ticket)])
    }

    static func majorIsPart(_ ticket: TicketID, _ parent: TicketID) -> Obstacle {
        Obstacle(
            "major.part",
            Sentence(
                "{ticket} is part of {parent}. Declare {parent}, or detach this one first.",
                swedish: "{ticket} är del av {parent}. Utlys {parent}, eller lösgör det här först.",
                japanese: "{ticket} は {parent} の子です。{parent} を宣言するか、先に外してください。"),
            ["ticket": .ticket(ticket), "parent": .ticket(parent)])
    }

    static func majorAlready(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "major.already",
            Sentence(
                "{ticket} is a major incident already. Change its roles instead.",
                swedish: "{ticket} är redan en större incident. Ändra rollerna i stället.",
                japanese: "{ticket} はすでに重大インシデントです。役割の変更を行ってください。"),
            ["ticket": .ticket(ticket)])
    }

    static func notMajor(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "major.not",
            Sentence(
                "{ticket} is no major incident. Declare it first.",
                swedish: "{ticket} är ingen större incident. Utlys den först.",
                japanese: "{ticket} は重大インシデントではありません。先に宣言してください。"),
            ["ticket": .ticket(ticket)])
    }
}
