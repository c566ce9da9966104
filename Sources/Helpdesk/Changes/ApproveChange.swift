import Primitives

/// Approves a change. Never by who wants it: for a normal change while it waits in `authorise`, for an emergency also
/// while it is made and after the fact.
public struct ApproveChange: TicketCommand, Hashable {
    public static let permission = Permission.approveChanges
    /// Somebody who approves has read the plan.
    public static let aspects: [Aspect] = [.content, .state]

    /// What goes with it; may be empty.
    public var reason: String

    /// Makes the wish.
    public init(reason: String = "") { self.reason = reason }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if let obstacle = ticket.whyNoAnswer(by: desk.actor) { throw .rule(obstacle) }
        if ticket.parts.change.approval?.answer?.isGiven == true { return [] }
        return [TicketChangeApproved(reason: try desk.optionalText(reason, .reason))]
    }
}

/// A change was approved.
public struct TicketChangeApproved: TicketEvent, Hashable {
    public static let tag = "ticket.changeApproved"
    public static let aspect: Aspect? = .state
    public static let deed: Sentence? = Sentence("approval", swedish: "godkännande", japanese: "承認")

    /// What goes with it.
    public var reason: String

    /// Makes the event.
    public init(reason: String = "") { self.reason = reason }

    public init(body: JSONObject) throws(BodyError) { reason = try body.optionalString("reason") ?? "" }

    public var body: JSONObject {
        var body = JSONObject()
        if !reason.isEmpty { body.put("reason", reason) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.change.answer(isGiven: true, reason, origin)
    }

    public static var examples: [any TicketEvent] { [TicketChangeApproved(), TicketChangeApproved(reason: "Do it.")] }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} approved the change", swedish: "{actor} godkände ändringen", japanese: "{actor} が変更を承認しました"),
            text: reason)
    }
}

extension Change {
    mutating func answer(isGiven: Bool, _ reason: String, _ origin: Origin) {
        var asked = approval ?? ChangeApproval(askedBy: origin.by, at: origin.at)
        asked.answer = ChangeApproval.Answer(isGiven: isGiven, by: origin.by, at: origin.at, reason: reason)
        approval = asked
    }
}

extension Ticket {
    /// Why somebody can't approve this change, nor refuse it; `nil` when that is possible.
    public func whyNoAnswer(by actor: Actor) -> Obstacle? {
        guard id.type == .change else { return .notAChange(id) }
        guard let approval = parts.change.approval, state.isOpen else {
            return parts.change.type == .standard ? .needsNoApproval : .notAskedForApproval
        }
        if parts.change.type == .standard { return .needsNoApproval }
        if parts.change.type == .normal, state != .authorise { return .notAskedForApproval }
        let wants = [loggedBy, approval.askedBy, requester.name].map { $0.lowercased() }
        return wants.contains(actor.name.lowercased()) ? .ownApproval : nil
    }
}

extension Obstacle {
    static let needsNoApproval = Obstacle(
        "change.needs-no-approval",
        Sentence(
            "A standard change was approved once for all. Make it a normal one while it is new if it needs more.",
            swedish:
                "En standardändring är godkänd en gång för alla. Gör den till en normal medan den är ny om mer behövs.",
            japanese: "標準変更は事前に承認されています。承認が必要なら、新規のうちに通常変更にしてください。"))

    static let notAskedForApproval = Obstacle(
        "change.not-asked",
        Sentence(
            "Nobody asks for approval now. Take the change to authorise first: that asks.",
            swedish: "Ingen ber om godkännande nu. Ta ändringen till godkännande först: då frågas det.",
            japanese: "承認は求められていません。先に承認待ちにしてください。"))

    static let ownApproval = Obstacle(
        "change.own-approval",
        Sentence(
            "Whoever wants a change can't answer for it too. Ask somebody else who may approve changes.",
            swedish:
                "Den som vill ha ändringen kan inte också godkänna den. Be någon annan som får godkänna ändringar.",
            japanese: "変更を申請した本人は承認も却下もできません。承認権限を持つ別の人に依頼してください。"))
}
