/// Why a story in a terminal did not go on, with the screen as it stood.
public struct SessionError: Error, CustomStringConvertible {
    /// What was waited for, and what was there instead.
    public var description: String

    init(_ description: String) { self.description = description }
}
