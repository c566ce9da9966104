import Primitives

/// Asks to plan a change, or to plan it otherwise.
///
/// What was approved stays as it was approved: in `authorise` another plan asks for approval anew, and behind it a
/// normal change must be taken back first. An emergency may be written down after the fact. The window can be moved
/// until the change is made.
public struct PlanChange: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.content]

    /// What is planned; `nil` keeps what is known.
    public var plan: ChangePlan

    /// Makes the wish.
    public init(_ plan: ChangePlan) { self.plan = plan }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.id.type == .change else { throw .rule(.notAChange(ticket.id)) }
        guard !ticket.state.isFinal else { throw .rule(.changeIsOver) }
        let known = ticket.parts.change
        let told = try desk.checked(plan).changes(of: known.plan)
        if told == ChangePlan() { return [] }
        if let type = told.type, !Self.mayBecome(type, ticket) { throw .rule(.changeTypeIsSet) }
        if told.approved != ChangePlan(), known.type == .normal, ticket.state.isBehindApproval {
            throw .rule(.planIsApproved)
        }
        if let window = told.window { try desk.check(window, of: ticket, told.type ?? known.type) }
        return [TicketChangePlanned(told)]
    }

    /// The type decides the states: it may change while the other type has the state too, and nothing is approved.
    private static func mayBecome(_ type: ChangeType, _ ticket: Ticket) -> Bool {
        !ticket.state.isBehindApproval && Workflow(.change, change: type).states.contains(ticket.state)
    }
}

extension TicketState {
    /// Whether a change in this state has its approval, or needs none.
    var isBehindApproval: Bool { self == .scheduled || self == .implement || self == .review }
}

extension Circumstances {
    /// A plan whose texts are checked.
    func checked(_ plan: ChangePlan) throws(Rejection) -> ChangePlan {
        var checked = plan
        checked.justification = try told(plan.justification, .justification)
        checked.implementation = try told(plan.implementation, .implementationPlan)
        checked.backOut = try told(plan.backOut, .backOutPlan)
        checked.test = try told(plan.test, .testPlan)
        return checked
    }

    private func told(_ text: String?, _ field: Field) throws(Rejection) -> String? {
        guard let text, !text.trimmed.isEmpty else { return nil }
        return try self.text(text, field)
    }

    /// Checks that a window lies ahead: its start, or for an emergency and for work that has begun its end.
    func check(_ window: ChangeWindow, of ticket: Ticket, _ type: ChangeType) throws(Rejection) {
        if ticket.state == .review { throw .rule(.changeIsMade) }
        let mayHaveBegun = type == .emergency || ticket.state == .implement
        if (mayHaveBegun ? window.end : window.start) <= now { throw .rule(.windowIsPast(window)) }
    }
}

extension Obstacle {
    static func notAChange(_ id: TicketID) -> Obstacle {
        Obstacle(
            "change.not-a-change",
            Sentence(
                "{id} is no change, so it has no plan, approval or close code. Log a change and relate {id} to it as fixed by.",
                swedish: "{id} är ingen ändring och har därför varken plan, godkännande eller resultat. "
                    + "Logga en ändring och koppla {id} till den som rättas av.",
                japanese: "{id} は変更ではないため、計画・承認・結果コードはありません。変更を登録し、{id} を「修正元」として関連付けてください。"),
            ["id": .ticket(id)])
    }

    static let changeIsOver = Obstacle(
        "change.is-over",
        Sentence(
            "The change is closed or cancelled and stays as it is. Log another one.",
            swedish: "Ändringen är stängd eller avbruten och förblir som den är. Logga en ny.",
            japanese: "この変更は完了または取り消し済みで、変更できません。新しい変更を登録してください。"))

    static let changeTypeIsSet = Obstacle(
        "change.type-is-set",
        Sentence(
            "The type decides the states, and the other type does not have this one. Cancel the change and log another.",
            swedish: "Typen avgör vilka steg ändringen går igenom, och den andra typen har inte det här. "
                + "Avbryt ändringen och logga en ny.",
            japanese: "種別によって通る状態が決まり、変更後の種別にはこの状態がありません。取り消して新しく登録してください。"),
        fields: [.changeType])

    static let planIsApproved = Obstacle(
        "change.plan-is-approved",
        Sentence(
            "The plan was approved as it is. Take the change back to authorise first; it is approved anew then.",
            swedish:
                "Planen är godkänd som den är. Ta tillbaka ändringen till godkännande först; den godkänns då på nytt.",
            japanese: "計画はこの内容で承認されています。先に承認待ちに戻してください。改めて承認を受けます。"),
        fields: [.implementationPlan, .backOutPlan, .testPlan, .risk, .justification, .changeType])

    static let changeIsMade = Obstacle(
        "change.is-made",
        Sentence(
            "The change was made already, so its window stays. Take it back to implement when it must be made again.",
            swedish: "Ändringen är redan genomförd, så fönstret står fast. Ta tillbaka den om den ska göras om.",
            japanese: "この変更は実施済みのため、実施枠は変更できません。やり直す場合は実施中に戻してください。"),
        fields: [.window])

    static func windowIsPast(_ window: ChangeWindow) -> Obstacle {
        Obstacle(
            "change.window-past",
            Sentence(
                "The window from {from} to {to} does not lie ahead. Give one that does.",
                swedish: "Fönstret {from} till {to} ligger inte framåt i tiden. Ange ett som gör det.",
                japanese: "実施枠 {from}～{to} は過ぎています。これからの日時を指定してください。"),
            ["from": .time(window.start), "to": .time(window.end)], fields: [.window])
    }
}

/// A change was planned, or planned otherwise.
public struct TicketChangePlanned: TicketEvent, Hashable {
    public static let tag = "ticket.changePlanned"
    public static let aspect: Aspect? = .content
    public static let deed: Sentence? = Sentence("change plan", swedish: "ändringsplan", japanese: "変更計画")

    /// What is planned now; `nil` is as before.
    public var plan: ChangePlan

    /// Makes the event.
    public init(_ plan: ChangePlan) { self.plan = plan }

    public init(body: JSONObject) throws(BodyError) { plan = try ChangePlan(body: body) }

    public var body: JSONObject { plan.body }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.change.plan = plan.over(ticket.parts.change.plan)
        if ticket.state == .authorise, plan.approved != ChangePlan() {
            // What somebody answered was another plan.
            ticket.parts.change.approval = ChangeApproval(askedBy: origin.by, at: origin.at)
        }
    }

    public static var examples: [any TicketEvent] {
        let from = Timestamp(milliseconds: 1_795_248_000_000)
        return [
            TicketChangePlanned(ChangePlan(type: .emergency, risk: .high)),
            TicketChangePlanned(
                ChangePlan(
                    justification: "The old one is out of support.", implementation: "Swap it.", backOut: "Swap back.",
                    test: "Ping it.", window: ChangeWindow(from, from.advanced(byMilliseconds: 3_600_000)))),
        ]
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} planned the change", swedish: "{actor} planerade ändringen", japanese: "{actor} が変更を計画しました"),
            lines: plan.lines)
    }
}

extension ChangePlan {
    /// What is told, a line each.
    public var lines: [Told] {
        var lines: [Told] = []
        func add(_ field: Field, _ value: WordedValue?) {
            guard let value else { return }
            lines.append(
                Told(
                    Sentence("{field}: {value}", swedish: "{field}: {value}", japanese: "{field}: {value}"),
                    ["field": .field(field), "value": value]))
        }
        add(.changeType, type.map { .name($0) })
        add(.risk, risk.map { .name($0) })
        if let window { lines.append(window.told) }
        add(.justification, justification.map { .text($0) })
        add(.implementationPlan, implementation.map { .text($0) })
        add(.backOutPlan, backOut.map { .text($0) })
        add(.testPlan, test.map { .text($0) })
        return lines
    }
}

extension ChangeWindow {
    /// The window in words.
    public var told: Told {
        Told(
            Sentence(
                "window: {from} to {to}", swedish: "fönster: {from} till {to}", japanese: "実施枠: {from}～{to}"),
            ["from": .time(start), "to": .time(end)])
    }
}
