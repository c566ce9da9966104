/// What one resolved ticket teaches: the words with which it came, and what it turned out to be.
public struct Lesson: Sendable, Hashable {
    /// Title and description.
    public var text: String
    /// What it turned out to be, field by field; never empty.
    public var labels: [SuggestedField: String]

    /// Makes a lesson; `nil` where there is nothing to learn.
    public init?(text: String, labels: [SuggestedField: String]) {
        guard !labels.isEmpty else { return nil }
        self.text = text
        self.labels = labels
    }

    /// What a ticket teaches: `nil` while it is open, for problems and changes, and for whatever is restricted.
    public init?(_ ticket: Ticket) {
        guard ticket.state == .resolved || ticket.state == .closed, !ticket.isRestricted,
            ticket.id.type == .incident || ticket.id.type == .request
        else { return nil }
        let known = ticket.classification
        var labels: [SuggestedField: String] = [:]
        labels[.category] = known.category?.category
        if let path = known.category, path.subcategory != nil { labels[.subcategory] = path.description }
        labels[.team] = ticket.team
        labels[.impact] = known.impact.map { String($0.rawValue) }
        labels[.urgency] = known.urgency.map { String($0.rawValue) }
        self.init(text: Self.text(title: ticket.title, description: ticket.description), labels: labels)
    }

    /// The text from which is learned, and for which is asked.
    public static func text(title: String, description: String) -> String {
        description.isEmpty ? title : title + "\n" + description
    }
}
