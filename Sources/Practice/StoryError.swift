/// A mistake in the text of the practice story, with the place that has to be mended.
struct StoryError: Error, Sendable, Equatable, CustomStringConvertible {
    var thread: String
    /// Counted from 1 within the thread's script.
    var line: Int
    var reason: String

    var description: String { "practice story “\(thread)”, line \(line): \(reason)" }
}
