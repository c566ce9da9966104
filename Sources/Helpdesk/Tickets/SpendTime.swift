import Primitives

/// Asks to book time.
public struct SpendTime: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Minutes, 1 to 1,440.
    public var minutes: Int
    /// What it was spent on.
    public var activity: Activity
    /// What exactly; may be empty.
    public var note: String

    /// Makes the wish.
    public init(minutes: Int, activity: Activity = .other, note: String = "") {
        self.minutes = minutes
        self.activity = activity
        self.note = note
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard (1...1_440).contains(minutes) else { throw .outOfRange(.minutes, String(minutes)) }
        let note = try desk.optionalLine(note, .note) ?? ""
        return [TicketTimeSpent(minutes: minutes, activity: activity, note: note)]
    }
}

/// Time was booked, by the event's actor.
public struct TicketTimeSpent: TicketEvent, Hashable {
    public static let tag = "ticket.timeSpent"
    public static let aspect: Aspect? = nil

    /// Minutes.
    public var minutes: Int
    /// What it was spent on.
    public var activity: Activity
    /// What exactly; may be empty.
    public var note: String

    /// Makes the event.
    public init(minutes: Int, activity: Activity, note: String = "") {
        self.minutes = minutes
        self.activity = activity
        self.note = note
    }

    public init(body: JSONObject) throws(BodyError) {
        minutes = Int(clamping: try body.requiredInteger("minutes"))
        activity = try body.required("activity", as: Activity.self)
        note = try body.optionalString("note") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["minutes": .integer(Int64(minutes)), "activity": .string(activity.rawValue)]
        if !note.isEmpty { body.put("note", note) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        let (sum, overflow) = ticket.minutesSpent.addingReportingOverflow(Int64(minutes))
        if !overflow { ticket.minutesSpent = sum }
    }
}
