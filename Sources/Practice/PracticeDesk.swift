import Helpdesk
import Primitives

/// The practice desk: settings, and a week of events that ends at the instant it is made.
///
/// Every event passed the domain's own decision with the actor and at the time that it carries, so what a practice
/// desk shows could have happened. The same instant and user give the same desk.
public struct PracticeDesk: Sendable {
    /// What its `desk.toml` says.
    public let settings: DeskSettings
    /// What happened, oldest first, for an empty journal: ticket and article numbers and sequences begin at 1.
    public let events: [RecordedEvent]

    /// Tells the story.
    ///
    /// - Parameters:
    ///   - now: the instant just after the story; every event is at least a minute before it.
    ///   - user: the operating system's user, who has a few tickets of their own.
    ///   - role: the user's role at the practice desk.
    /// - Throws: ``PracticeError`` where the story itself has a mistake; no input can cause one.
    public init(now: Timestamp, user: String, role: Role = .agent) throws(PracticeError) {
        settings = PracticeSettings.desk(user: user, role: role)
        let story: PracticeStory
        do {
            story = try PracticeStory()
        } catch {
            throw .script(error.description)
        }
        var recorder = StoryRecorder(story: story, settings: settings, user: user, now: now)
        try recorder.recordAll()
        events = recorder.events
    }
}

/// A mistake in the practice story, which the tests are there to find first.
public enum PracticeError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A script can't be read; says where.
    case script(String)
    /// The desk's rules refuse a step of a ticket or article, named by its key in the story.
    case refused(key: String, Rejection)
    /// A step names a ticket, article or person that the story does not have, or not yet.
    case missing(key: String, name: String)

    /// The mistake and its place, for whoever mends the story.
    public var description: String {
        switch self {
        case .script(let place): place
        case .refused(let key, let rejection): "practice story, \(key): refused, \(rejection)"
        case .missing(let key, let name): "practice story, \(key): there is no “\(name)” yet"
        }
    }
}
