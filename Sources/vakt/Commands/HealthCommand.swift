import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct HealthCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "Tell what is out of order in the desk's work, each with a query.",
        discussion: """
            Looked at are: notifications, public updates, reviews and their actions that are overdue; tickets that were resolved in the last 30 \
            days with process steps skipped; tickets that lack what their state asks for; tickets of the last 30 days \
            that were reopened, or handed over three times or more; categories of which one person alone resolved all \
            tickets of the last 90 days (five or more); articles whose review date has passed. A line has the count, \
            what it is, and the query that lists the tickets (vakt list) or the articles (vakt kb list). Counts go to \
            1000. The exit status is 0 whatever is found.
            """)

    @OptionGroup var desk: DeskOptions
    @Flag(help: "One JSON object a line, those with nothing out of order too.") var json = false

    func run(_ session: Session) throws {
        let findings = try session.desk.health()
        if json {
            for finding in findings { try session.output.line(Self.json(finding).text) }
            return
        }
        let open = findings.filter { $0.count != .exactly(0) }
        for finding in open {
            let parts = [session.words.count(finding.count), session.words.what(finding), Self.command(finding)]
            try session.output.line(parts.map(safe).joined(separator: "\t"))
        }
        if open.isEmpty { try session.output.line(session.words.nothingOutOfOrder) }
    }

    private static func command(_ finding: HealthFinding) -> String {
        if finding.isOfActions { return "vakt action list" }
        return (finding.isOfArticles ? "vakt kb list " : "vakt list ") + finding.query
    }

    private static func json(_ finding: HealthFinding) -> JSON {
        let (number, isExact): (Int, Bool) =
            switch finding.count {
            case .exactly(let number): (number, true)
            case .atLeast(let number): (number, false)
            }
        return .object([
            "matter": .string(finding.matter.rawValue), "count": .integer(Int64(number)), "isExact": .bool(isExact),
            "query": .string(finding.query),
            "of": .string(finding.isOfActions ? "actions" : finding.isOfArticles ? "articles" : "tickets"),
            "about": .array(finding.about.map(JSON.string)),
        ])
    }
}
