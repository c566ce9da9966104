/// What a mouse did at a cell of the screen.
public struct MouseEvent: Hashable, Sendable {
    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// A button went down.
        case press(Button)
        /// The mouse moved with a button down.
        case drag
        /// The button went up.
        case release
        /// The wheel was turned away from the hand, or towards it.
        case wheelUp, wheelDown
    }

    /// Which button.
    public enum Button: Hashable, Sendable {
        case left, middle, right
    }

    /// What happened.
    public var kind: Kind
    /// The cell, from the top left.
    public var place: Point
    /// How many presses came here shortly after each other: 2 is a double click.
    public var clicks: Int

    /// Makes an event.
    public init(_ kind: Kind, at place: Point, clicks: Int = 1) {
        self.kind = kind
        self.place = place
        self.clicks = clicks
    }
}
