import Helpdesk

/// The script that a thread of the story is written in, read into tickets.
///
/// ```
/// ## KEY TYPE LANGUAGE SOURCE TIME LOGGED-BY REQUESTER
/// Title
/// Description, in as many lines as it takes.
/// @ TIME WHO VERB arguments and text
/// A step's text may go on in further lines.
/// ```
/// A paragraph is one line, however long, as people type it into a form.
struct StoryScript {
    let thread: String
    private var tickets: [StoryTicket] = []
    private var open: OpenTicket?

    /// A ticket whose lines are still being read.
    private struct OpenTicket {
        var ticket: StoryTicket
        var text: [Substring] = []
        var step: (line: Int, words: Substring)?
    }

    private init(thread: String) { self.thread = thread }

    static func tickets(in script: String, thread: String) throws(StoryError) -> [StoryTicket] {
        var reader = StoryScript(thread: thread)
        var number = 0
        for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            try reader.take(line, number: number)
        }
        try reader.finishTicket(number: number)
        return reader.tickets
    }

    private mutating func take(_ line: Substring, number: Int) throws(StoryError) {
        if line.hasPrefix("## ") {
            try finishTicket(number: number)
            open = OpenTicket(ticket: try header(line.dropFirst(3), number: number))
        } else if line.hasPrefix("@ ") {
            try finishText(number: number)
            open?.step = (number, line.dropFirst(2))
        } else {
            open?.text.append(line)
        }
    }

    private func header(_ line: Substring, number: Int) throws(StoryError) -> StoryTicket {
        let words = line.split(separator: " ")
        guard words.count == 7, let type = TicketType(rawValue: String(words[1])),
            let language = StoryLanguage(rawValue: String(words[2])),
            let source = IntakeSource(rawValue: String(words[3])), let at = StoryMoment(script: words[4])
        else {
            throw StoryError(
                thread: thread, line: number, reason: "expected “KEY TYPE LANGUAGE SOURCE TIME LOGGED-BY REQUESTER”")
        }
        return StoryTicket(
            key: String(words[0]), type: type, language: language, source: source, title: "", description: "",
            requester: String(words[6]), steps: [StoryStep(at: at, by: String(words[5]), action: .logged)])
    }

    private mutating func finishTicket(number: Int) throws(StoryError) {
        try finishText(number: number)
        if let done = open { tickets.append(done.ticket) }
        open = nil
    }

    /// Gives the lines read so far to the title and description, or to the step they followed.
    private mutating func finishText(number: Int) throws(StoryError) {
        guard var current = open else { return }
        if let step = current.step {
            let steps = StoryStepReader(thread: thread, line: step.line, text: current.text)
            current.ticket.steps += try steps.read(step.words)
        } else {
            guard let title = current.text.first, !title.isEmpty else {
                throw StoryError(thread: thread, line: number, reason: "\(current.ticket.key) has no title")
            }
            current.ticket.title = String(title)
            current.ticket.description = StoryStepReader.joined(current.text.dropFirst())
        }
        current.text = []
        current.step = nil
        open = current
    }
}
