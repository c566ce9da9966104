import Helpdesk

/// The list of drafts, with the selected one's text.
struct DraftList: Sendable {
    var cursor = 0
}
