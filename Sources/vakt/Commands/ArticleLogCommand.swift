import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct ArticleLogCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Print who changed an article when, and what.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The article: KB-000007, kb7 or 7.") var id: String
    @Flag(help: "One JSON object a line.") var json = false

    func run(_ session: Session) throws {
        let article = try session.article(id)
        let entries = try session.desk.history(of: article.id).entries
        for (place, entry) in entries.enumerated() {
            let before = place > 0 ? entries[place - 1].content : nil
            let fields = before.map { ArticleHistory.changedFields(from: $0, to: entry.content) } ?? []
            try session.output.line(json ? Self.json(entry, fields).text : line(entry, fields, session))
        }
    }

    private func line(_ entry: ArticleHistory.Entry, _ fields: [Field], _ session: Session) -> String {
        let words = session.words
        let said = words.words(for: entry.event, EventContext(now: session.desk.now, zone: session.zone))
        var cells = [entry.isVersion ? String(entry.version) : "", entry.event.origin.at.rfc3339, said.headline]
        if !fields.isEmpty {
            let names = fields.map { words.name(of: $0) }.joined(separator: ", ")
            cells.append(words(.article(.changed), ["fields": names]))
        }
        if !said.body.isEmpty { cells.append(said.body) }
        return cells.map(safe).joined(separator: "\t")
    }

    private static func json(_ entry: ArticleHistory.Entry, _ fields: [Field]) -> JSON {
        return .object([
            "version": .integer(entry.version), "isVersion": .bool(entry.isVersion),
            "type": .string(entry.event.happening.tag),
            "at": .string(entry.event.origin.at.rfc3339), "by": .string(entry.event.origin.by),
            "changed": .array(fields.map { .string($0.rawValue) }), "title": .string(entry.content.title),
        ])
    }
}
