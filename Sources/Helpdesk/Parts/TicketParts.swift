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
    /// What is known of it, where it is a problem.
    public internal(set) var problem = Problem()
    /// Its plan, its approval and what came of it, where it is a change.
    public internal(set) var change = Change()
    /// What merges left in it.
    public internal(set) var merging = Merging()
    /// Whether it is a major incident, and who leads it.
    public internal(set) var major = MajorIncident()

    /// Whether somebody outside must be told of it, and who was.
    public internal(set) var notice = NoticeDuty()
    /// The runbooks that were started on it.
    public internal(set) var runbooks = Runbooks()
    /// The vendor that has it.
    public internal(set) var vendor = VendorCase()

    /// What a ticket has that was only logged.
    static let empty = TicketParts()

    /// Every part, for the read model and for undoing.
    static let table: [AnyTicketPart] = [
        AnyTicketPart(\.relations),
        AnyTicketPart(\.investigation),
        AnyTicketPart(\.communication),
        AnyTicketPart(\.review),
        AnyTicketPart(\.problem),
        AnyTicketPart(\.change),
        AnyTicketPart(\.merging),
        AnyTicketPart(\.major),
        AnyTicketPart(\.notice),
        AnyTicketPart(\.runbooks),
        AnyTicketPart(\.vendor),
    ]
}
