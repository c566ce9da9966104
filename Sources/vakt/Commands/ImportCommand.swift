import ArgumentParser
import Desk
import Helpdesk
import Intake
import Primitives
import Wording

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take over tickets and their history from elsewhere.",
        subcommands: [ImportCSVCommand.self])
}

struct ImportCSVCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Import a CSV file, also compressed with gzip.",
        discussion: """
            The same file twice adds nothing. A row that can't be taken is told with its line and reason and left \
            out. Interrupted, it can be run again and goes on.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The file.", completion: .file(extensions: ["csv", "gz"])) var file: String
    @Option(
        help: "A mapping that is built in (\(Mapping.builtIn.joined(separator: ", "))), or a TOML file.",
        completion: .list(Mapping.builtIn))
    var map = Mapping.builtIn.first ?? ""
    @Flag(help: "Say everything and write nothing.") var dryRun = false
    @Option(help: "The history ends here: 2016-04-15T12:00Z, or a local date or time.") var until: String?
    @Option(
        help: ArgumentHelp("Write all rows that were left out into this file.", valueName: "file"), completion: .file())
    var rejects: String?

    func run(_ session: Session) throws {
        let mapping = try Mapping.named(map)
        let end = try until.map { try TimeText.read($0, now: session.desk.now, zone: session.zone) }
        let options = ImportedHistory.Options(
            importedBy: session.desk.actor.name, now: session.desk.now, until: end)
        let stop = StopRequest()
        let history = try read(mapping, options, stop, session.words)
        try tell(history.rejected, session.words)
        let report = try record(history, stop, session)
        try tell(report, session)
    }

    private func read(
        _ mapping: Mapping, _ options: ImportedHistory.Options, _ stop: StopRequest, _ words: Catalogue
    ) throws -> ImportedHistory {
        let input = try FileInput(path: file)
        let progress = ProgressLine(words(.commandLine(.readingFile)))
        defer { progress.end() }
        return try ImportedHistory(csv: input, mapping: mapping, options) { _ in
            progress.show(done: input.consumed, of: input.size ?? 0)
            return !stop.isAsked
        }
    }

    private func record(_ history: ImportedHistory, _ stop: StopRequest, _ session: Session) throws -> ImportReport {
        if dryRun { return try session.desk.rehearse(history.events) }
        let progress = ProgressLine(session.words(.commandLine(.importing)))
        defer { progress.end() }
        let count = Int64(history.events.count)
        return try session.desk.record(history.events) { done in
            progress.show(done: Int64(done), of: count)
            return !stop.isAsked || done == history.events.count
        }
    }

    private func tell(_ report: ImportReport, _ session: Session) throws {
        let arguments: KeyValuePairs = ["tickets": String(report.tickets), "events": String(report.events)]
        let phrase: CommandLinePhrase =
            report.events == 0 ? .importNothing : dryRun ? .importWouldBe : .importDone
        try session.output.line(session.words(.commandLine(phrase), arguments))
    }

    /// The first rows that were left out, and how many there are.
    private func tell(_ rejected: [RejectedRow], _ words: Catalogue) throws {
        guard !rejected.isEmpty else { return }
        let lines = rejected.map { row in
            let arguments: KeyValuePairs = [
                "path": file, "line": String(row.line), "reason": words.words(for: row.reason),
            ]
            return safe(words(.commandLine(.rejectedRow), arguments))
        }
        let shown = 10
        for line in lines.prefix(shown) { StandardError.line(line) }
        if lines.count > shown && rejects == nil {
            let arguments: KeyValuePairs = ["count": String(lines.count - shown)]
            StandardError.line(words(.commandLine(.importRejectedMore), arguments))
        }
        StandardError.line(words(.commandLine(.importRejected), ["count": String(lines.count)]))
        guard let rejects else { return }
        try DeskFile.replace(rejects, lines.joined(separator: "\n") + "\n")
        StandardError.line(words(.commandLine(.importRejectsIn), ["path": safe(rejects)]))
    }
}
