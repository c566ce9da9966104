/// Everything that a ticket holds beside what every ticket has.
public struct TicketParts: Sendable, Hashable {
    /// How it hangs together with other tickets.
    public internal(set) var relations = Relations()

    /// Every part, for the read model and for undoing.
    static let table: [AnyTicketPart] = [
        AnyTicketPart(\.relations)
    ]
}
