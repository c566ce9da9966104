import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct RunbookCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "runbook", abstract: "Go through a checklist on a ticket, step by step.",
        discussion: """
            Without options the checklists of the ticket are printed: those that were started with what was ticked by \
            whom, and those that are offered by its category, service or alert. Steps are the task list items of the \
            article (- [ ] what to do), as they stood when it was started. A step is ticked by its number; with several \
            checklists --article says which.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Option(help: ArgumentHelp("Start this one.", valueName: "article"), completion: .articles) var start: String?
    @Option(help: ArgumentHelp("Step n is done; may be repeated.", valueName: "n")) var tick: [Int] = []
    @Option(help: ArgumentHelp("Step n is not done; may be repeated.", valueName: "n")) var untick: [Int] = []
    @Option(help: ArgumentHelp("The checklist that is meant.", valueName: "article"), completion: .articles)
    var article: String?
    @Flag(help: "Print the checklists as JSON Lines, after what was asked for.") var json = false

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id)
        let commands = try wishes(ticket, session).map { Command.change(ticket.id, $0, seen: nil) }
        if !commands.isEmpty {
            if json {
                for case .refused(let rejection) in try session.desk.perform(commands) { throw rejection }
            } else {
                return try session.perform(commands, json: false)
            }
        }
        try tell(ticket.id, session)
    }

    private func wishes(_ ticket: Ticket, _ session: Session) throws -> [any TicketCommand] {
        var wishes: [any TicketCommand] = []
        var named = try article.map { try session.article($0).id }
        if let start {
            let id = try session.article(start).id
            named = named ?? id
            wishes.append(StartRunbook(id))
        }
        if tick.isEmpty, untick.isEmpty { return wishes }
        let runs = ticket.parts.runbooks.runs
        guard let article = named ?? (runs.count == 1 ? runs[0].article : nil) else {
            throw Rejection.rule(.noChecklist(of: ticket.id, isUnclear: !runs.isEmpty))
        }
        return wishes + tick.map { TickStep(article, step: $0) }
            + untick.map { TickStep(article, step: $0, isDone: false) }
    }

    private func tell(_ id: TicketID, _ session: Session) throws {
        guard let detail = try session.desk.detail(id, latest: 0) else { return }
        let context = EventContext(now: session.desk.now, zone: session.zone)
        for run in detail.ticket.parts.runbooks.runs {
            if json {
                try session.output.line(Self.json(run).text)
                continue
            }
            try session.output.line(run.article.description + "  " + safe(run.title))
            for (place, step) in run.steps.enumerated() {
                let tick = run.ticks[place]
                let told = tick.map {
                    "  (\($0.by), \(session.words.time($0.at, now: context.now, zone: context.zone)))"
                }
                try session.output.line("  [\(tick == nil ? " " : "x")] \(place + 1). " + safe(step + (told ?? "")))
            }
        }
        for offer in detail.runbooks {
            if json {
                try session.output.line(Self.json(offer).text)
                continue
            }
            let standing = session.words.standing(ofOffered: offer.id, detail.ticket, session.desk.settings)
            try session.output.line(offer.id.description + "  " + safe(offer.title) + "  " + standing)
        }
    }

    private static func json(_ run: Runbooks.Run) -> JSON {
        let steps = run.steps.indices.map { place -> JSON in
            let tick = run.ticks[place]
            return .object([
                "step": .integer(Int64(place + 1)), "text": .string(run.steps[place]), "done": .bool(tick != nil),
                "by": tick.map { .string($0.by) } ?? .null, "at": tick.map { .string($0.at.rfc3339) } ?? .null,
            ])
        }
        return .object([
            "article": .string(run.article.description), "version": .integer(run.version), "title": .string(run.title),
            "startedAt": .string(run.startedAt.rfc3339), "startedBy": .string(run.startedBy),
            "isDone": .bool(run.isDone), "steps": .array(steps),
        ])
    }

    private static func json(_ offer: ArticleTitle) -> JSON {
        .object([
            "article": .string(offer.id.description), "title": .string(offer.title), "startedAt": .null,
        ])
    }
}
