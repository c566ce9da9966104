import Primitives

/// Asks to close a change that was made and looked at, with what came of it.
///
/// An emergency that was made before anybody answered needs its answer by now; one that was refused after the fact was
/// not successful, whatever it did.
public struct CloseChange: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// How it went.
    public var code: ChangeCloseCode
    /// What was seen; must not be empty.
    public var notes: String

    /// Makes the wish.
    public init(_ code: ChangeCloseCode, notes: String) {
        self.code = code
        self.notes = notes
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.id.type == .change else { throw .rule(.notAChange(ticket.id)) }
        try Transitions.check(ticket, .closed)
        let closed = TicketChangeClosed(code, notes: try desk.text(notes, .closeNotes))
        try ticket.checkMandatory(before: .closed, desk.settings)
        if let obstacle = ticket.obstacle(before: .closed, desk.now) { throw .rule(obstacle) }
        if code == .successful, ticket.parts.change.approval?.answer?.isGiven == false {
            throw .rule(.refusedIsNoSuccess)
        }
        return [closed]
    }
}

extension Obstacle {
    static let refusedIsNoSuccess = Obstacle(
        "change.refused-is-no-success",
        Sentence(
            "The change was refused after the fact, so it was not successful. Close it with another code, "
                + "or have it approved.",
            swedish: "Ändringen avslogs i efterhand och är därför inte lyckad. Stäng den med en annan kod "
                + "eller få den godkänd.",
            japanese: "この変更は事後に却下されたため、成功とは言えません。別のコードで閉じるか、承認を受けてください。"),
        fields: [.closeCode])
}

/// A change became final, with what came of it.
public struct TicketChangeClosed: TicketEvent, Hashable {
    public static let tag = "ticket.changeClosed"
    public static let aspect: Aspect? = .state
    public static let deed: Sentence? = Sentence(
        "closing of the change", swedish: "stängning av ändringen", japanese: "変更のクローズ")
    public var step: ProcessStep? { .close }

    /// How it went.
    public var code: ChangeCloseCode
    /// What was seen.
    public var notes: String

    /// Makes the event.
    public init(_ code: ChangeCloseCode, notes: String) {
        self.code = code
        self.notes = notes
    }

    public init(body: JSONObject) throws(BodyError) {
        code = try body.required("code", as: ChangeCloseCode.self)
        notes = try body.optionalString("notes") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["code": .string(code.rawValue)]
        if !notes.isEmpty { body.put("notes", notes) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.state = .closed
        ticket.closedAt = origin.at
        ticket.parts.change.outcome = ChangeOutcome(code, notes: notes, by: origin.by)
    }

    public static var examples: [any TicketEvent] {
        ChangeCloseCode.allCases.map { TicketChangeClosed($0, notes: "All services answer.") }
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} closed the change: {code}", swedish: "{actor} stängde ändringen: {code}",
                japanese: "{actor} が変更をクローズしました: {code}"),
            ["code": .name(code)], text: notes)
    }
}
