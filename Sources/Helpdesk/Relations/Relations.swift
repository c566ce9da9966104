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

    public var words: Sentence {
        switch self {
        case .parent: Sentence("part of", swedish: "del av", japanese: "親")
        case .duplicate: Sentence("duplicate of", swedish: "dubblett av", japanese: "重複元")
        case .related: Sentence("related to", swedish: "hör ihop med", japanese: "関連")
        case .causedBy: Sentence("caused by", swedish: "orsakas av", japanese: "原因")
        case .fixedBy: Sentence("fixed by", swedish: "rättas av", japanese: "修正元")
        case .splitFrom: Sentence("split from", swedish: "utbruten ur", japanese: "分割元")
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

    /// In the order in which they were made.
    public internal(set) var links: [Link] = []

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        for member in body.members {
            let parts = member.key.split(separator: " ")
            guard parts.count == 2, let relation = Relation(rawValue: String(parts[0])),
                let ticket = TicketID(String(parts[1]))
            else { throw BodyError(member.key) }
            links.append(Link(relation, ticket))
        }
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
}
