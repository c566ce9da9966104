import Primitives

/// What a ticket keeps of merges: where it stood before it was merged into another, and what it took in.
public struct Merging: TicketPart {
    public static let key = "merging"

    /// A ticket that was merged into this one.
    public struct Absorbed: Sendable, Hashable {
        /// The ticket.
        public var ticket: TicketID
        /// Who had asked there: somebody who waits for this one now.
        public var requester: Requester
        /// Watchers that came with it, in alphabetical order: those who did not watch this one of themselves.
        public var watchers: [String]

        /// Makes an entry.
        public init(_ ticket: TicketID, requester: Requester, watchers: [String]) {
            self.ticket = ticket
            self.requester = requester
            self.watchers = watchers
        }
    }

    /// Where the ticket stood when it was merged into another; `nil` while it is not.
    var before: Restoration.Progress?
    /// When a public update was due on it by then.
    var promised: Timestamp?
    /// What was merged into it, by number.
    public internal(set) var absorbed: [Absorbed] = []

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        before = try body.nested("before").map { part throws(BodyError) in try Restoration.Progress(body: part) }
        promised = try body.optionalTimestamp("promised")
        for member in body.members where !["before", "promised"].contains(member.key) {
            guard let ticket = TicketID(member.key), let held = member.value.objectValue else {
                throw BodyError(member.key)
            }
            let who = try held.nested("requester").map { part throws(BodyError) in try Requester(body: part) }
            take(Absorbed(ticket, requester: who ?? Requester(), watchers: try held.strings("watchers")))
        }
    }

    public var body: JSONObject {
        var body = JSONObject()
        if let before { body["before"] = .object(before.body) }
        body.put("promised", promised)
        for entry in absorbed {
            var held = JSONObject()
            if entry.requester != Requester() { held["requester"] = .object(entry.requester.body) }
            held.put("watchers", entry.watchers)
            body[entry.ticket.description] = .object(held)
        }
        return body
    }

    mutating func take(_ entry: Absorbed) {
        absorbed.removeAll { $0.ticket == entry.ticket }
        absorbed.append(entry)
        absorbed.sort { $0.ticket.number < $1.ticket.number }
    }
}
