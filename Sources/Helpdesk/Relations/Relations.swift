import Primitives

/// How one ticket hangs together with another, told from the one that has it.
public enum Relation: String, Worded {
    /// It is part of a major incident, or of any larger ticket.
    case parent
    /// It tells of the same thing as an earlier one.
    case duplicate
    case related
    /// A problem, or a change that went wrong, is behind it.
    case causedBy = "caused-by"
    /// A change mends it.
    case fixedBy = "fixed-by"
    /// It was taken out of another one.
    case splitFrom = "split-from"
    /// It is closed, and the other goes on for it.
    case mergedInto = "merged-into"

    /// Those that people make and take back one by one; the others come of splitting and merging.
    public static let byHand: [Relation] = [.parent, .duplicate, .related, .causedBy, .fixedBy]

    public var words: Sentence {
        switch self {
        case .parent: Sentence("part of", swedish: "del av", japanese: "親")
        case .duplicate: Sentence("duplicate of", swedish: "dubblett av", japanese: "重複元")
        case .related: Sentence("related to", swedish: "hör ihop med", japanese: "関連")
        case .causedBy: Sentence("caused by", swedish: "orsakas av", japanese: "原因")
        case .fixedBy: Sentence("fixed by", swedish: "rättas av", japanese: "修正元")
        case .splitFrom: Sentence("split from", swedish: "utbruten ur", japanese: "分割元")
        case .mergedInto: Sentence("merged into", swedish: "ihopslaget med", japanese: "統合先")
        }
    }

    /// How the other ticket tells of it.
    public var reverse: Sentence {
        switch self {
        case .parent: Sentence("contains", swedish: "omfattar", japanese: "子")
        case .duplicate: Sentence("duplicated by", swedish: "har dubbletten", japanese: "重複")
        case .related: words
        case .causedBy: Sentence("causes", swedish: "orsakar", japanese: "影響")
        case .fixedBy: Sentence("fixes", swedish: "rättar", japanese: "修正対象")
        case .splitFrom: Sentence("split into", swedish: "delades i", japanese: "分割先")
        case .mergedInto: Sentence("absorbed", swedish: "tog över", japanese: "統合元")
        }
    }
}

/// A ticket's relations, as this ticket tells them; those that others have to it are found by the read model.
public struct Relations: TicketPart {
    public static let key = "relations"

    /// One relation.
    public struct Link: Sendable, Hashable {
        /// What it is.
        public var relation: Relation
        /// The other ticket.
        public var ticket: TicketID

        /// Makes a relation.
        public init(_ relation: Relation, _ ticket: TicketID) {
            self.relation = relation
            self.ticket = ticket
        }
    }

    /// By relation, then by number: the same whatever was undone and done again in between.
    public internal(set) var links: [Link] = []

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        for member in body.members {
            let parts = member.key.split(separator: " ")
            guard parts.count == 2, let relation = Relation(rawValue: String(parts[0])),
                let ticket = TicketID(String(parts[1]))
            else { throw BodyError(member.key) }
            add(Link(relation, ticket))
        }
    }

    mutating func add(_ link: Link) {
        if links.contains(link) { return }
        let place = links.firstIndex { link.sortKey < $0.sortKey } ?? links.endIndex
        links.insert(link, at: place)
    }

    public var body: JSONObject {
        var body = JSONObject()
        for link in links { body[link.relation.rawValue + " " + link.ticket.description] = .bool(true) }
        return body
    }

    /// The tickets of one relation.
    public func tickets(_ relation: Relation) -> [TicketID] {
        links.filter { $0.relation == relation }.map(\.ticket)
    }

    /// The ticket that it is part of.
    public var parent: TicketID? { tickets(.parent).first }

    /// The ticket that goes on for it, while it is merged.
    public var mergedInto: TicketID? { tickets(.mergedInto).first }
}

extension Relations.Link {
    fileprivate var sortKey: (Int, Int64, String) {
        (Relation.allCases.firstIndex(of: relation) ?? 0, ticket.number, ticket.type.rawValue)
    }
}

extension Relations.Link {
    /// Reads the body of a record that makes a relation or takes it back.
    init(body: JSONObject) throws(BodyError) {
        relation = try body.required("relation", as: Relation.self)
        ticket = try body.ticket("ticket")
    }

    var body: JSONObject {
        ["relation": .string(relation.rawValue), "ticket": .string(ticket.description)]
    }
}
