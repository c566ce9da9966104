import Canvas

/// Counts presses that come shortly after each other at one cell.
struct ClickCounter {
    /// What most desktops take for a double click.
    private static let patience: Duration = .milliseconds(400)

    private var place: Point?
    private var instant: ContinuousClock.Instant?
    private var count = 0

    /// How many presses this is the last of.
    mutating func press(at place: Point, now: ContinuousClock.Instant = .now) -> Int {
        let isSame = place == self.place && instant.map { now - $0 <= Self.patience } ?? false
        count = isSame ? count + 1 : 1
        (self.place, instant) = (place, now)
        return count
    }
}
