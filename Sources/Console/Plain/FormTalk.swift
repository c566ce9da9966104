import Helpdesk
import Wording

/// Where one is in a form that is asked line by line.
struct FormTalk: Sendable, Hashable {
    enum Question: Sendable, Hashable {
        /// A field is asked for.
        case field(Int)
        /// Lines of a field's text come; `hasBegun` once there was one.
        case text(Int, hasBegun: Bool)
        /// Whether to send.
        case end
    }

    var question: Question
    /// Whether it was put to the person.
    var isAsked = false
    /// What was said to be wrong.
    var said: [String] = []
    /// What was told of tickets that look alike and of what helped before.
    var offered: [String] = []
}
