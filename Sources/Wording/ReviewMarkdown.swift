import Helpdesk
import Primitives

/// A review as Markdown: a heading for each section, and a task list of what was agreed.
///
/// The headings are those of the catalogue's language; reading takes those of every language, so that a review can be
/// written in one and read back under another. Form: CommonMark 0.31 headings, task lists of GitHub's flavour.
public struct ReviewMarkdown: Sendable {
    private let words: Catalogue
    private let context: EventContext

    /// Writes and reads with the words of a catalogue.
    public init(_ words: Catalogue, _ context: EventContext) {
        self.words = words
        self.context = context
    }

    /// The whole review of a ticket.
    ///
    /// - Parameter sections: what stands in it, when not what the ticket's own review says.
    public func text(of ticket: Ticket, _ sections: [ReviewSection: String]? = nil) -> String {
        let review = ticket.parts.review
        let written = sections ?? review.sections
        let title = Told(Self.title, ["id": .ticket(ticket.id), "title": .text(ticket.title)])
        var parts = [words.words(for: title, context)]
        for section in ReviewSection.allCases {
            let text = written[section].map(Self.inside) ?? ""
            parts.append("## " + words.name(of: section) + (text.isEmpty ? "" : "\n\n" + text))
        }
        let actions = review.actions.map(line(of:))
        parts.append("## " + words(Self.actions) + (actions.isEmpty ? "" : "\n\n" + actions.joined(separator: "\n")))
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The sections that stand in a text; what is before the first heading, and the actions, are left aside.
    public static func sections(in text: String) -> [ReviewSection: String] {
        var found: [ReviewSection: String] = [:]
        var current: ReviewSection?
        var lines: [Substring] = []
        func keep() {
            guard let current else { return }
            found[current] = lines.joined(separator: "\n").trimmingBlankLines
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") {
                keep()
                (current, lines) = (section(named: line.dropFirst(3)), [])
            } else {
                lines.append(line.hasSuffix("\r") ? line.dropLast() : line)
            }
        }
        keep()
        return found
    }

    private static func section(named heading: Substring) -> ReviewSection? {
        let wanted = heading.lowercased().trimmingBlankLines
        return ReviewSection.allCases.first { section in
            let words = section.words
            return [words.english, words.swedish, words.japanese].contains { $0.lowercased() == wanted }
        }
    }

    private func line(of action: Review.Action) -> String {
        let due = words.date(action.due, zone: context.zone)
        let told = action.text + " – " + action.owner + ", " + due
        guard let done = action.done else { return "- [ ] " + told }
        let outcome = action.outcome.split(separator: "\n").first.map { ": " + $0 } ?? ""
        return "- [x] " + told + " (" + words.date(done.at, zone: context.zone) + ", " + done.by + outcome + ")"
    }

    /// A text whose own headings are below those of the review.
    private static func inside(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix("# ") || line.hasPrefix("## ") else { return String(line) }
            return "### " + line.drop { $0 == "#" || $0 == " " }
        }.joined(separator: "\n")
    }

    private static let title = Sentence(
        "# Review of {id}: {title}", swedish: "# Granskning av {id}: {title}", japanese: "# {id} のレビュー: {title}")
    private static let actions = Sentence("Actions", swedish: "Åtgärder", japanese: "対応事項")
}

extension String {
    fileprivate var trimmingBlankLines: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
