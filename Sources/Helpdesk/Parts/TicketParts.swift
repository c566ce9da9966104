/// Everything that a ticket holds beside what every ticket has.
public struct TicketParts: Sendable, Hashable {
    /// How it hangs together with other tickets.
    public internal(set) var relations = Relations()
    /// What was looked at on the way to its cause.
    public internal(set) var investigation = Investigation()
    /// Whom its news goes to, and when the next of it is due.
    public internal(set) var communication = Communication()
    /// What was learned from it.
    public internal(set) var review = Review()

    /// Whether somebody outside must be told of it, and who was.
    public internal(set) var notice = NoticeDuty()
    /// The runbooks that were started on it.
    public internal(set) var runbooks = Runbooks()
    /// The vendor that has it.
    public internal(set) var vendor = VendorCase()

    /// Every part, for the read model and for undoing.
    static let table: [AnyTicketPart] = [
        AnyTicketPart(\.relations),
        AnyTicketPart(\.investigation),
        AnyTicketPart(\.communication),
        AnyTicketPart(\.review),
        AnyTicketPart(\.notice),
        AnyTicketPart(\.runbooks),
        AnyTicketPart(\.vendor),
    ]
}
