import Primitives

/// Asks for the next step of a problem or a change, or one back, with the reason.
///
/// Steps that say more than the state (resolving, closing, cancelling) have commands of their own, and so have those of
/// incidents.
public struct MoveTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Where to.
    public var state: TicketState
    /// Why; needed for a step back.
    public var reason: String

    /// Makes the wish.
    public init(to state: TicketState, reason: String = "") {
        self.state = state
        self.reason = reason
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try Transitions.check(ticket, state)
        if ticket.state == .resolved, state == ticket.workflow.reopened {
            return try ReopenTicket(reason: reason).decide(ticket, desk)
        }
        guard Self.states.contains(state) else { throw .rule(.asksForMore(state)) }
        let isBack = Transitions.isBack(ticket.state, state, in: ticket.workflow)
        let why = isBack ? try desk.line(reason, .reason) : try desk.optionalLine(reason, .reason) ?? ""
        if !isBack {
            try ticket.checkMandatory(before: state, desk.settings)
            if let obstacle = ticket.obstacle(before: state, desk.now) { throw .rule(obstacle) }
        }
        return [TicketMoved(to: state, reason: why)]
    }

    /// The states that this command leads to.
    public static let states: [TicketState] = [
        .assess, .rootCauseAnalysis, .fixInProgress, .authorise, .scheduled, .implement, .review,
    ]
}

extension Obstacle {
    static func asksForMore(_ state: TicketState) -> Obstacle {
        let choice = StateCommand(state)
        return Obstacle(
            "move.asks-for-more",
            Sentence(
                "This step asks for more than a state: {command}.",
                swedish: "Det här steget kräver mer än ett tillstånd: {command}.",
                japanese: "この操作は状態の変更だけではできません: {command}。"),
            ["command": .words(choice.words)])
    }

    /// What is done instead of moving.
    private struct StateCommand {
        let words: Sentence

        init(_ state: TicketState) {
            words =
                switch state {
                case .resolved:
                    Sentence(
                        "resolve it, with code and notes", swedish: "lös det, med kod och anteckning",
                        japanese: "コードとメモを付けて解決してください")
                case .closed:
                    Sentence(
                        "close it, with a close code where it is a change",
                        swedish: "stäng det, med resultat om det är en ändring",
                        japanese: "クローズしてください（変更の場合は結果コードが必要です）")
                case .cancelled:
                    Sentence(
                        "cancel it, with the reason", swedish: "avbryt det, med skälet", japanese: "理由を付けて取り消してください")
                default:
                    Sentence(
                        "triage, start, hold or resume it", swedish: "bedöm, börja, pausa eller återuppta det",
                        japanese: "受付・着手・保留・再開のいずれかを行ってください")
                }
        }
    }
}

/// A problem or a change went on, or a step back.
public struct TicketMoved: TicketEvent, Hashable {
    public static let tag = "ticket.moved"
    public static let aspect: Aspect? = .state
    public static let deed: Sentence? = Sentence("change of state", swedish: "statusändring", japanese: "状態の変更")
    public var step: ProcessStep? { state == .rootCauseAnalysis ? .investigate : nil }

    /// Where to.
    public var state: TicketState
    /// Why; may be empty.
    public var reason: String

    /// Makes the event.
    public init(to state: TicketState, reason: String = "") {
        self.state = state
        self.reason = reason
    }

    public init(body: JSONObject) throws(BodyError) {
        state = try body.required("state", as: TicketState.self)
        reason = try body.optionalString("reason") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["state": .string(state.rawValue)]
        if !reason.isEmpty { body.put("reason", reason) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.endPause(at: origin.at)
        ticket.state = state
        ticket.hold = nil
        ticket.acknowledge(at: origin.at)
        if state == .authorise { ticket.parts.change.approval = ChangeApproval(askedBy: origin.by, at: origin.at) }
    }

    public static var examples: [any TicketEvent] {
        MoveTicket.states.map { TicketMoved(to: $0) } + [TicketMoved(to: .assess, reason: "The plan has a gap.")]
    }

    public var account: Account? {
        Account(sentence, text: reason)
    }

    private var sentence: Sentence {
        switch state {
        case .assess: Sentence("{actor} assesses it", swedish: "{actor} utreder det", japanese: "{actor} が評価を始めました")
        case .rootCauseAnalysis:
            Sentence(
                "{actor} looks for the root cause", swedish: "{actor} söker rotorsaken", japanese: "{actor} が原因分析を始めました"
            )
        case .fixInProgress:
            Sentence(
                "{actor} knows the cause and has it fixed", swedish: "{actor} vet orsaken och åtgärdar den",
                japanese: "{actor} が原因を特定し、修正を始めました")
        case .authorise:
            Sentence("{actor} asks for approval", swedish: "{actor} ber om godkännande", japanese: "{actor} が承認を求めました")
        case .scheduled:
            Sentence(
                "{actor} scheduled the change", swedish: "{actor} planerade in ändringen",
                japanese: "{actor} が変更の実施を予定しました")
        case .implement:
            Sentence(
                "{actor} makes the change", swedish: "{actor} genomför ändringen", japanese: "{actor} が変更の実施を始めました")
        case .review:
            Sentence(
                "{actor} made the change; its review begins",
                swedish: "{actor} har genomfört ändringen; den utvärderas",
                japanese: "{actor} が変更を実施し、レビューに進めました")
        default:
            Sentence("{actor} changed the state", swedish: "{actor} ändrade status", japanese: "{actor} が状態を変更しました")
        }
    }
}
