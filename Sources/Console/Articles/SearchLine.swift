import Helpdesk

/// The line in which one types what to look for, while what is found shows above it.
struct SearchLine: Sendable {
    enum Subject: Sendable, Hashable {
        /// The text of the article that is being read.
        case article
        /// The library's list.
        case library
    }

    let subject: Subject
    var editor: TextEditor
    /// What was found before, and where the page stood, for when one thinks better of it.
    var before: (search: PageSearch?, filter: ArticleFilter?, scroll: Int)
    var error: FilterError?
}
