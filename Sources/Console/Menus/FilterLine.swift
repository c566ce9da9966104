import Helpdesk

/// The line in which one types a query.
struct FilterLine: Sendable {
    var editor = TextEditor()
    var error: FilterError?
    /// What Tab found, and which of it stands in the line.
    var choices: [String] = []
    var chosen: Int?
    /// What stood there before the first Tab: the text before and behind the completed part.
    var around: (before: String, behind: String) = ("", "")
    /// Which earlier filter is shown; `nil` is what was typed.
    var recalled: Int?
    var typed = ""
}
