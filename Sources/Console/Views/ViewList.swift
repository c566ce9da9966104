import Helpdesk

/// The list of views, narrowed by what is typed.
struct ViewList: Sendable {
    /// A number to choose, or a part of a name or a query.
    var typed = TextEditor()
    /// The selected one, among those that match.
    var cursor = 0
}
