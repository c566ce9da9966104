import Primitives

/// The blameless post-incident review of a ticket: what is written, what was agreed, and whether it is complete.
public struct Review: TicketPart {
    public static let key = "review"

    /// When something was done and by whom.
    public struct Mark: Sendable, Hashable {
        /// When.
        public var at: Timestamp
        /// By whom.
        public var by: String
    }

    /// Something that was agreed on, with who does it until when.
    public struct Action: Sendable, Hashable {
        /// Its number in this review, from 1; never given twice.
        public var number: Int64
        /// What is to be done, in one line.
        public var text: String
        /// Who does it.
        public var owner: String
        /// Until when.
        public var due: Timestamp
        /// When it was done and by whom; `nil` while it is work.
        public var done: Mark?
        /// What came of it; may be empty.
        public var outcome: String = ""

        /// Makes an action that is still work.
        public init(number: Int64, text: String, owner: String, due: Timestamp) {
            self.number = number
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// What is written, by section; a section without text is missing.
    public internal(set) var sections: [ReviewSection: String] = [:]
    /// What was agreed on, in the order of numbers.
    public internal(set) var actions: [Action] = []
    /// When the review was found complete; `nil` while it is being written, or when there is none.
    public internal(set) var completed: Mark?

    public init() {}

    /// Whether anything of it is written.
    public var isBegun: Bool { !sections.isEmpty || !actions.isEmpty || completed != nil }
    /// What is still work.
    public var openActions: [Action] { actions.filter { $0.done == nil } }
    /// The sections that must be written before it is complete, and are not.
    public var missing: [ReviewSection] { ReviewSection.needed.filter { sections[$0] == nil } }
    /// The action of a number.
    public func action(_ number: Int64) -> Action? { actions.first { $0.number == number } }

    mutating func change(_ number: Int64, _ change: (inout Action) -> Void) {
        guard let index = actions.firstIndex(where: { $0.number == number }) else { return }
        change(&actions[index])
    }
}

extension Review {
    private static let sectionKey = "section "
    private static let actionKey = "action "

    public init(body: JSONObject) throws(BodyError) {
        for member in body.members {
            if member.key == "completed", let mark = member.value.objectValue {
                completed = try Mark(body: mark)
            } else if member.key.hasPrefix(Self.sectionKey),
                let section = ReviewSection(rawValue: String(member.key.dropFirst(Self.sectionKey.count))),
                let text = member.value.stringValue
            {
                sections[section] = text
            } else if member.key.hasPrefix(Self.actionKey), let action = member.value.objectValue {
                actions.append(try Action(body: action))
            } else {
                throw BodyError(member.key)
            }
        }
        // Undoing puts members back at the end.
        actions.sort { $0.number < $1.number }
    }

    public var body: JSONObject {
        var body = JSONObject()
        for section in ReviewSection.allCases {
            if let text = sections[section] { body[Self.sectionKey + section.rawValue] = .string(text) }
        }
        for action in actions { body[Self.actionKey + String(action.number)] = .object(action.body) }
        if let completed { body["completed"] = .object(completed.body) }
        return body
    }
}

extension Review.Mark {
    init(body: JSONObject) throws(BodyError) {
        at = try body.requiredTimestamp("at")
        by = try body.required("by")
    }

    var body: JSONObject { ["at": .string(at.rfc3339), "by": .string(by)] }
}

extension Review.Action {
    init(body: JSONObject) throws(BodyError) {
        number = try body.requiredInteger("number")
        text = try body.required("text")
        owner = try body.required("owner")
        due = try body.requiredTimestamp("due")
        done = try body.nested("done").map { mark throws(BodyError) in try Review.Mark(body: mark) }
        outcome = try body.optionalString("outcome") ?? ""
    }

    var body: JSONObject {
        var body: JSONObject = [
            "number": .integer(number), "text": .string(text), "owner": .string(owner), "due": .string(due.rfc3339),
        ]
        if let done { body["done"] = .object(done.body) }
        if !outcome.isEmpty { body.put("outcome", outcome) }
        return body
    }
}
