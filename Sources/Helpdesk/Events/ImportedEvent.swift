/// An event that happened at another desk and is to be recorded here, with its own time and actor.
///
/// Whoever records it gives the ticket its number at its first event (`index` 0, always ``TicketLogged``), and leaves
/// out events whose `index` is below the number of imported events that the ticket already has: so the same file twice
/// adds nothing, and a longer one adds only what is new.
public struct ImportedEvent: Sendable {
    /// The ticket, by the key that it has where it comes from.
    public var key: ImportKey
    /// The event's place among the imported events of its ticket, from 0.
    public var index: Int64
    /// What the ticket is.
    public var type: TicketType
    /// When it happened, by whose hand, and the mapping that it was imported with.
    public var origin: Origin
    /// What happened.
    public var event: any TicketEvent

    /// Makes an event.
    public init(key: ImportKey, index: Int64, type: TicketType, origin: Origin, event: any TicketEvent) {
        self.key = key
        self.index = index
        self.type = type
        self.origin = origin
        self.event = event
    }
}
