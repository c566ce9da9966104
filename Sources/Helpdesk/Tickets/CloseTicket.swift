import Primitives

/// Asks to make a resolved ticket final.
public struct CloseTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try Transitions.check(ticket, .closed)
        if ticket.id.type == .change { throw .rule(.needsCloseCode) }
        try ticket.checkMandatory(before: .closed, desk.settings)
        return [TicketClosed()]
    }
}

extension Obstacle {
    static let needsCloseCode = Obstacle(
        "change.needs-close-code",
        Sentence(
            "A change is closed with how it went: successful, with issues or unsuccessful, and what was seen.",
            swedish: "En ändring stängs med hur det gick: lyckad, med anmärkning eller misslyckad, och vad som sågs.",
            japanese: "変更をクローズするには、結果（成功・一部問題あり・失敗）とメモが必要です。"),
        fields: [.closeCode])
}

/// A ticket became final.
public struct TicketClosed: TicketEvent, Hashable {
    public static let tag = "ticket.closed"
    public static let aspect: Aspect? = .state
    public var step: ProcessStep? { .close }

    /// What closed it.
    public enum Cause: String, CaseIterable, Sendable, Hashable {
        case hand = "by hand"
        /// It was resolved for as long as the settings say.
        case time = "time passed"
    }

    /// What closed it.
    public var cause: Cause

    public var isAutomatic: Bool { cause == .time }
    public var aspects: [Aspect] { isAutomatic ? [] : [.state] }

    /// Makes the event.
    public init(_ cause: Cause = .hand) { self.cause = cause }

    public init(body: JSONObject) throws(BodyError) {
        cause = try body.optional("cause", as: Cause.self) ?? .hand
    }

    public var body: JSONObject { cause == .hand ? [:] : ["cause": .string(cause.rawValue)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.state = .closed
        ticket.hold = nil
        ticket.closedAt = origin.at
    }
}
