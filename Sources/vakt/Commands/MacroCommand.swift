import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct MacroCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "macro", abstract: "Apply a macro of the settings: a text, tags, an owner, a state, as one step.",
        discussion: """
            A macro gets past no rule: what its state asks for must be there, or be told with --code, --notes and \
            --cause. --dry-run says all that it would do and does nothing; --list names the macros.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The macro's name.") var name: String?
    @Argument(help: "The tickets: INC-000123, inc123 or 123.", completion: .tickets) var ids: [String] = []
    @Flag(help: "Name the macros there are.") var list = false
    @Flag(help: "Say what would be done, and do nothing.") var dryRun = false
    @Option(help: "How it was solved, where the macro does not say.") var code: ResolutionCode?
    @Option(help: "What was done, where the macro does not say; - reads standard input.") var notes: String?
    @Option(help: "The root cause.") var cause: String?
    @Option(help: "Who confirmed that it works again.", completion: .operators) var confirmedBy: String?
    @OptionGroup var common: ChangeOutputOptions

    func validate() throws {
        if list { return }
        if name == nil || ids.isEmpty {
            throw ValidationError("Say the macro's name and at least one ticket, or --list.")
        }
    }

    func run(_ session: Session) throws {
        let macros = session.desk.settings.macros
        if list { return try tell(macros, session) }
        guard let macro = macros.first(where: { $0.name == name }) else {
            throw Rejection.rule(.noSuchMacro(name ?? "", known: macros.map(\.name)))
        }
        var input = InputText()
        var wish = ApplyMacro(macro, values(session))
        wish.code = code
        wish.notes = try input.read(notes)
        wish.cause = cause
        wish.confirmedBy = confirmedBy
        let commands = try ids.map { text -> Command in
            .change(try session.ticket(text).id, wish, seen: common.seen)
        }
        guard dryRun else { return try session.perform(commands, json: common.json) }
        try rehearse(commands, session)
    }

    /// Says all that would be done, texts included, or the first rule that is in the way.
    private func rehearse(_ commands: [Command], _ session: Session) throws {
        let outcomes = try session.desk.rehearse(commands)
        let context = EventContext(now: session.desk.now, zone: session.zone)
        for case .ticket(let ticket, let events) in outcomes {
            for event in events {
                let recorded = RecordedEvent(
                    sequence: 0, subject: .ticket(ticket.id),
                    origin: Origin(at: session.desk.now, by: session.desk.actor.name), happening: .ticket(event))
                let said = session.words.words(for: recorded, context)
                try session.output.line(ticket.id.description + "\t" + safe(said.headline))
                for line in safeLines(said.body) where !said.body.isEmpty { try session.output.line("    " + line) }
            }
        }
        for case .refused(let rejection) in outcomes { throw rejection }
    }

    private func values(_ session: Session) -> MacroValues {
        let (words, now, zone) = (session.words, session.desk.now, session.zone)
        return MacroValues(session.desk.settings, me: session.desk.actor.name) { ticket in
            ticket.parts.communication.nextUpdate.map { words.time($0, now: now, zone: zone) } ?? ""
        }
    }

    private func tell(_ macros: [Macro], _ session: Session) throws {
        for macro in macros {
            if common.json {
                var object: JSONObject = ["name": .string(macro.name)]
                object["description"] = macro.description.isEmpty ? .null : .string(macro.description)
                object["state"] = macro.state.map { .string($0.rawValue) } ?? .null
                object["public"] = .bool(macro.isPublic)
                try session.output.line(JSON.object(object).text)
            } else {
                try session.output.line(safe(macro.name) + "\t" + safe(macro.description))
            }
        }
    }
}
