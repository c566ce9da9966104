import Helpdesk
import Primitives
import Wording

/// A ticket as a section of Markdown. Text from outside can't become markup: what means something there is escaped.
struct MarkdownTicket {
    let session: Session
    let ticket: Ticket

    func write() throws {
        try session.output.line("## \(ticket.id) \(Self.escaped(ticket.title))\n")
        for (name, value) in rows() where !value.isEmpty {
            try session.output.line("- \(name): \(Self.escaped(value))")
        }
        try session.output.line("")
        for line in safeLines(ticket.description) where !ticket.description.isEmpty {
            try session.output.line("> " + Self.escaped(line))
        }
        if !ticket.description.isEmpty { try session.output.line("") }
        guard let resolution = ticket.resolution else { return }
        for line in safeLines(resolution.notes) { try session.output.line(Self.escaped(line)) }
        try session.output.line("")
    }

    private func rows() -> [(String, String)] {
        let words = session.words
        return [
            (words(.commandLine(.columnState)), words.name(of: ticket.state)),
            (words(.commandLine(.labelPriority)), ticket.priority?.description ?? ""),
            (words(.commandLine(.labelRequester)), ticket.requester.name),
            (words(.commandLine(.labelService)), words.list(of: ticket.classification.services)),
            (words(.commandLine(.labelCategory)), ticket.classification.category?.description ?? ""),
            (words(.commandLine(.labelTeam)), ticket.team ?? ""),
            (words(.commandLine(.labelAssignee)), ticket.assignee ?? ""),
            (words(.commandLine(.labelLogged)), ticket.createdAt.rfc3339),
            (words(.commandLine(.labelResolved)), ticket.resolvedAt?.rfc3339 ?? ""),
            (words(.commandLine(.labelTags)), words.list(of: ticket.tags)),
        ]
    }

    /// CommonMark 0.31, section 2.4: any ASCII punctuation can be escaped with a backslash.
    static func escaped(_ text: String) -> String {
        var out = ""
        for character in safe(text) {
            if "\\`*_{}[]<>#|~&".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }
}
