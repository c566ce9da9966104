import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct ArticleGapsCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps", abstract: "List what people searched for and no article answers.",
        discussion: """
            A search of the library, or vakt kb search, that finds no article in use is counted, once for each person \
            and day, with its words; what reaches or identifies a person is left out of them. Nobody is named. Searches \
            count as one where search takes their words for the same, whatever their order, case and form. Each is \
            asked again: what an article answers by now is left out.

            A line has how many people, how many times, the last time and the words, and with --all the article.
            """)

    @OptionGroup var desk: DeskOptions
    @Option(
        help: ArgumentHelp(
            "Only searches since then: 2026-11-21, 30d; without it, of the last \(GapRequest.usualDays) days.",
            valueName: "time"))
    var since: String?
    @Flag(help: "Those too that an article answers by now.") var all = false
    @Option(help: ArgumentHelp("At most so many.", valueName: "n")) var limit = 200
    @Flag(help: "One JSON object a line: phrase, people, times, lastAt, answer.") var json = false

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes a number from 0.") }
    }

    func run(_ session: Session) throws {
        var request = GapRequest.usual(now: session.desk.now)
        if let since { request.since = try start(since, session) }
        request.includesAnswered = all
        request.limit = limit
        let gaps = try session.desk.gaps(request)
        for gap in gaps { try session.output.line(json ? Self.json(gap).text : line(gap, session)) }
        if gaps.isEmpty, session.output.isTerminal, !json { StandardError.line(session.words(.gap(.none))) }
    }

    /// An instant, or how long ago.
    private func start(_ text: String, _ session: Session) throws -> Timestamp {
        let now = session.desk.now
        if let length = DurationText.milliseconds(text) { return now.advanced(byMilliseconds: -length) }
        return try TimeText.read(text, now: now, zone: session.zone)
    }

    private static func json(_ gap: KnowledgeGap) -> JSON {
        .object([
            "phrase": .string(gap.phrase), "people": .integer(Int64(gap.people)), "times": .integer(Int64(gap.times)),
            "lastAt": .string(gap.last.rfc3339), "answer": gap.answer.map { .string($0.description) } ?? .null,
        ])
    }

    private func line(_ gap: KnowledgeGap, _ session: Session) -> String {
        let answer = gap.answer?.description ?? ""
        guard session.output.isTerminal else {
            let cells = [String(gap.people), String(gap.times), gap.last.rfc3339, gap.phrase] + (all ? [answer] : [])
            return cells.map(safe).joined(separator: "\t")
        }
        let last = session.words.time(gap.last, now: session.desk.now, zone: session.zone)
        let said = session.words(
            .gap(.line),
            ["people": String(gap.people), "times": String(gap.times), "time": last])
        let answered = gap.answer.map { " → " + $0.description } ?? ""
        return safe(gap.phrase) + safe(answered) + "\n    " + safe(said)
    }
}
