import ArgumentParser
import Canvas
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
        if json {
            for gap in gaps { try session.output.line(Self.json(gap).text) }
        } else {
            try GapTable(session: session, isMarked: all).write(gaps)
        }
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
}

/// What was searched for in vain, one a line: aligned on a terminal, with tabs between the values otherwise.
private struct GapTable {
    let session: Session
    /// Whether it is said which article answers.
    let isMarked: Bool

    func write(_ gaps: [KnowledgeGap]) throws {
        guard session.output.isTerminal else {
            for gap in gaps { try session.output.line(separated(gap)) }
            return
        }
        if gaps.isEmpty { return StandardError.line(session.words(.gap(.none))) }
        let now = session.desk.now
        let titles = [GapPhrase.columnPeople, .columnTimes, .columnLast].map { session.words(.gap($0)) }
        let rows =
            [titles + [session.words(.gap(.columnPhrase))]]
            + gaps.map { gap in
                let answer = gap.answer.map { $0.description + "  " } ?? ""
                let last = session.words.time(gap.last, now: now, zone: session.zone)
                return [String(gap.people), String(gap.times), last, answer + gap.phrase]
            }
        let cells = rows.map { $0.map { SafeText($0) } }
        let widths = (0..<3).map { column in cells.map { $0[column].columns }.max() ?? 0 }
        for row in cells {
            let padded = zip(row, widths).map { cell, width in
                cell.plain + String(repeating: " ", count: width - cell.columns + 2)
            }
            let start = padded.joined()
            let rest = max(10, session.output.columns - SafeText(start).columns)
            try session.output.line(start + row[3].cut(toColumns: rest))
        }
    }

    private func separated(_ gap: KnowledgeGap) -> String {
        let cells = [String(gap.people), String(gap.times), gap.last.rfc3339, gap.phrase]
        return (cells + (isMarked ? [gap.answer?.description ?? ""] : [])).map(safe).joined(separator: "\t")
    }
}
