import Primitives

/// Asks to give an action of a review to somebody else, or another date.
public struct ChangeAction: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The action's number.
    public var number: Int64
    /// Who does it from now on; `nil` leaves it.
    public var owner: String?
    /// Until when; must lie ahead. `nil` leaves it.
    public var due: Timestamp?

    /// Makes the wish.
    public init(_ number: Int64, owner: String? = nil, due: Timestamp? = nil) {
        self.number = number
        self.owner = owner
        self.due = due
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let action = try ticket.openAction(number)
        var (owner, due): (String?, Timestamp?) = (nil, nil)
        if let told = self.owner {
            let name = try desk.known(try desk.line(told, .owner), in: desk.settings.operators.map(\.name), .owner)
            if name != action.owner { owner = name }
        }
        if let told = self.due, told != action.due {
            if told <= desk.now { throw .outOfRange(.until, told.rfc3339) }
            due = told
        }
        return owner == nil && due == nil ? [] : [TicketActionChanged(number, owner: owner, due: due)]
    }
}

extension Ticket {
    /// An action that is still work.
    func openAction(_ number: Int64) throws(Rejection) -> Review.Action {
        let known = parts.review.openActions
        guard let action = known.first(where: { $0.number == number }) else {
            throw .rule(.noSuchAction(number, known.map(\.number)))
        }
        return action
    }
}

extension Obstacle {
    static func noSuchAction(_ number: Int64, _ open: [Int64]) -> Obstacle {
        let places: [String: WordedValue] = ["number": .number(number), "open": .list(open.map(WordedValue.number))]
        if open.isEmpty {
            return Obstacle(
                "review.no-open-action",
                Sentence(
                    "The review has no open action {number}, nor any other. Agree on one first.",
                    swedish: "Granskningen har ingen öppen åtgärd {number} och ingen annan heller. Lägg till en först.",
                    japanese: "未完了の対応事項{number}はありません(他にもありません)。先に登録してください。"), places)
        }
        return Obstacle(
            "review.no-such-action",
            Sentence(
                "The review has no open action {number}. Open are: {open}.",
                swedish: "Granskningen har ingen öppen åtgärd {number}. Öppna är: {open}.",
                japanese: "未完了の対応事項{number}はありません。未完了: {open}。"), places)
    }
}

/// An action has another owner or another date.
public struct TicketActionChanged: TicketEvent, Hashable {
    public static let tag = "ticket.actionChanged"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "change of an action", swedish: "ändrad åtgärd", japanese: "対応事項の変更")
    public static var examples: [any TicketEvent] {
        [
            TicketActionChanged(1, owner: "bo", due: nil),
            TicketActionChanged(2, owner: nil, due: Timestamp(milliseconds: 1_795_000_000_000)),
        ]
    }

    /// The action's number.
    public var number: Int64
    /// The new owner; `nil` when it stayed.
    public var owner: String?
    /// The new date; `nil` when it stayed.
    public var due: Timestamp?

    /// Makes the event.
    public init(_ number: Int64, owner: String?, due: Timestamp?) {
        self.number = number
        self.owner = owner
        self.due = due
    }

    public init(body: JSONObject) throws(BodyError) {
        number = try body.requiredInteger("number")
        owner = try body.optionalString("owner")
        due = try body.optionalTimestamp("due")
    }

    public var body: JSONObject {
        var body: JSONObject = ["number": .integer(number)]
        body.put("owner", owner)
        body.put("due", due)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.review.change(number) { action in
            if let owner { action.owner = owner }
            if let due { action.due = due }
        }
    }

    public var account: Account? {
        var what: [WordedValue] = []
        if let owner { what.append(.text(owner)) }
        if let due { what.append(.time(due)) }
        return Account(
            Sentence(
                "{actor} changed action {number}: {what}", swedish: "{actor} ändrade åtgärd {number}: {what}",
                japanese: "{actor}が対応事項{number}を変更: {what}"),
            ["number": .number(number), "what": .list(what)])
    }
}
