import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct ArticleDiffCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Print what differs between two versions of an article.",
        discussion: """
            Without --from and --to the last two versions. Lines begin with - (only the older), + (only the newer) or \
            a space. With --words what changed inside of a line stands in [-brackets-] and {+braces+}.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The article: KB-000007, kb7 or 7.") var id: String
    @Option(help: ArgumentHelp("The older version; else the one before.", valueName: "n")) var from: Int64?
    @Option(help: ArgumentHelp("The newer version; else the newest.", valueName: "n")) var to: Int64?
    @Option(help: ArgumentHelp("So many lines around each change.", valueName: "n")) var context = 3
    @Flag(help: "Mark the words that changed inside of a line.") var words = false

    func validate() throws {
        if context < 0 || context > 1_000_000 { throw ValidationError("--context takes a number from 0.") }
    }

    func run(_ session: Session) throws {
        let article = try session.article(id)
        let history = try session.desk.history(of: article.id)
        let newest = history.versions.last?.version ?? 1
        let later = to ?? newest
        let earlier = from ?? max(1, later - 1)
        guard let old = history.version(earlier) else { throw InputError.noVersion(earlier, newest: newest) }
        guard let new = history.version(later) else { throw InputError.noVersion(later, newest: newest) }
        let writer = DifferenceText(words: session.words, zone: session.zone, marksWords: words)
        for line in writer.lines(of: article.id, from: old, to: new, context: context) {
            try session.output.line(line)
        }
    }
}
