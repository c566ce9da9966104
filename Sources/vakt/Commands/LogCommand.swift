import ArgumentParser
import Desk
import Glibc
import Helpdesk
import Journal
import Primitives
import Wording

struct LogCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Print what happened, to one ticket or article or at the whole desk.",
        discussion: """
            JSON Lines have seq, at, by, on, revision, type and body; imported events have their own time and actor in \
            body.imported.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket or the article; without it, everything.", completion: .records) var id: String?
    @Flag(help: "Go on with what happens from now on, until interrupted.") var follow = false
    @Flag(help: "One JSON object a line.") var json = false

    func run(_ session: Session) throws {
        let subject = try subject(session)
        let watch = follow ? try session.desk.watch() : nil
        var position = Position.start
        if let subject, !follow {
            try session.forEachRecord(of: subject) { try write($0, session) }
            return
        }
        repeat {
            position = try session.forEachRecord(after: position) { record in
                if subject == nil || record.on == subject?.description { try write(record, session) }
            }
            try session.output.finish()
        } while wait(watch)
    }

    private func subject(_ session: Session) throws -> Subject? {
        guard let id else { return nil }
        if let article = ArticleID(id) { return .article(try session.article(article.description).id) }
        return .ticket(try session.ticket(id).id)
    }

    /// Waits for growth; `false` when there is nothing to follow.
    private func wait(_ watch: GrowthWatch?) -> Bool {
        guard let watch else { return false }
        while true {
            var waited = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&waited, 1, -1) < 0 && errno != EINTR { return false }
            if watch.drain() != .nothing { return true }
        }
    }

    private func write(_ record: Record, _ session: Session) throws {
        try session.output.line(json ? Self.json(record) : line(record, session))
    }

    private func line(_ record: Record, _ session: Session) -> String {
        let event = RecordedEvent(record)
        let context = EventContext(now: session.desk.now)
        var told = record.type
        if event.subject != .desk || event.happening.isOfDesk {
            told = session.words.words(for: event, context).headline
        }
        return [event.origin.at.rfc3339, record.on, told].map(safe).joined(separator: "\t")
    }

    /// The body stands in the journal as JSON that is safe to print already.
    private static func json(_ record: Record) -> String {
        let head: JSON = .object([
            "seq": .integer(record.seq), "at": .string(record.at.rfc3339), "by": .string(record.by),
            "on": .string(record.on), "revision": .integer(record.revision), "type": .string(record.type),
        ])
        let body = (record.body.flatMap { try? JSON(parsing: $0) } ?? .null).text
        return head.text.dropLast() + ",\"body\":" + body + "}"
    }
}

extension Happening {
    /// Whether it is an event of the desk that has words; the journal's own records have none.
    fileprivate var isOfDesk: Bool {
        if case .desk = self { true } else { false }
    }
}
