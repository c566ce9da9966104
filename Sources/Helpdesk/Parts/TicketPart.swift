import Primitives

/// What a ticket holds for one purpose, beside what every ticket has: its relations, its investigation, a change's plan.
///
/// A part is one type. It is written to the read model, undone and done again by what it says here, so that a new one
/// costs its own file, a property of ``TicketParts`` and a line in ``TicketParts/table``.
///
/// The members of ``body`` are undone one by one: what is to be undone apart (one check of several) is a member of its
/// own, under a key that stays the same.
public protocol TicketPart: Sendable, Hashable {
    /// Its name in restorations in the journal, such as `relations`. It never changes.
    static var key: String { get }
    /// What a ticket holds that has nothing of this: its ``body`` has no members.
    init()
    /// Reads what ``body`` wrote.
    init(body: JSONObject) throws(BodyError)
    /// All of it; `init(body:)` gives back an equal part.
    var body: JSONObject { get }
}

/// A part of a ticket, whichever it is.
struct AnyTicketPart: Sendable {
    let key: String
    let isEmpty: @Sendable (TicketParts) -> Bool
    let areEqual: @Sendable (TicketParts, TicketParts) -> Bool
    let body: @Sendable (TicketParts) -> JSONObject
    let take: @Sendable (inout TicketParts, JSONObject) throws(BodyError) -> Void

    init<Part: TicketPart>(_ path: WritableKeyPath<TicketParts, Part> & Sendable) {
        key = Part.key
        isEmpty = { $0[keyPath: path] == Part() }
        areEqual = { $0[keyPath: path] == $1[keyPath: path] }
        body = { $0[keyPath: path].body }
        take = { (parts: inout TicketParts, body: JSONObject) throws(BodyError) in
            parts[keyPath: path] = try Part(body: body)
        }
    }
}

extension TicketParts {
    /// The members of this part that differ from another ticket's, as that other has them; `null` for those it lacks.
    func changes(of part: AnyTicketPart, to other: TicketParts) -> JSONObject {
        var changes = JSONObject()
        if part.areEqual(self, other) { return changes }
        let (old, new) = (part.body(self), part.body(other))
        for member in new.members where old[member.key] != member.value { changes[member.key] = member.value }
        for member in old.members where new[member.key] == nil { changes[member.key] = .null }
        return changes
    }

    /// Lays changed members over this part. What an older or newer version can't read stays as it was.
    mutating func apply(_ changes: JSONObject, to part: AnyTicketPart) {
        var body = JSONObject()
        for member in part.body(self).members where changes[member.key] == nil { body[member.key] = member.value }
        for member in changes.members where member.value != .null { body[member.key] = member.value }
        try? part.take(&self, body)
    }

    /// All parts that hold something, by their keys.
    var body: JSONObject {
        var body = JSONObject()
        // Most tickets hold nothing here, and a rebuild asks every one.
        if self == Self.empty { return body }
        for part in Self.table where !part.isEmpty(self) { body[part.key] = .object(part.body(self)) }
        return body
    }

    /// Reads what ``body`` wrote.
    init(body: JSONObject) throws(BodyError) {
        self.init()
        for part in Self.table {
            if let held = try body.nested(part.key) { try part.take(&self, held) }
        }
    }
}
