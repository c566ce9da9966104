/// What an import did.
public struct ImportReport: Sendable, Hashable {
    /// Tickets that came to be.
    public var tickets = 0
    /// Events that were recorded.
    public var events = 0
    /// Events that were here already.
    public var known = 0

    /// Nothing yet.
    public init() {}
}
