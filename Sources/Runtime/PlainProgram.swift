import Canvas
import Console
import Desk
import Glibc
import Helpdesk
import Primitives
import Terminal
import Wording

/// The console in lines on a desk: from standard input, to standard output.
public enum PlainProgram {
    /// Runs until the operator quits, the input ends, or nobody reads the output any more.
    ///
    /// - Parameters:
    ///   - desk: an open desk whose index is up to date.
    ///   - folders: where the operator's own files are.
    ///   - preferences: what the operator wants.
    ///   - words: the catalogue in the operator's language.
    ///   - zone: local time.
    ///   - keymap: the keys, with what the desk and the operator changed.
    ///   - greeting: what is said first, if anything.
    ///   - describe: what to tell a person about an error of the layers below.
    public static func run(
        desk: Desk, folders: OperatorFolders?, preferences: Preferences, words: Catalogue, zone: ZoneTable,
        keymap: Keymap = .standard, greeting: String? = nil,
        describe: @escaping @Sendable (any Error) -> Failure
    ) throws {
        let mailbox = Mailbox(try Wakeup())
        let watch = try desk.watch()
        let path = folders.map { $0.configuration + "/" + PreferencesFile.name }
        let drafts = folders.map { DraftFolder($0, logID: desk.logID) }
        let keeper = drafts.map { DraftKeeper($0, mailbox, describe: describe) }
        let runner = EffectRunner(
            desk, mailbox, try Follower(desk), preferences: path, drafts: keeper, describe: describe)
        let isTerminal = isatty(STDOUT_FILENO) == 1
        // What goes into a file or a pipe is UTF-8 always.
        let takesASCII = !TerminalLocale.adopt() && isTerminal
        var model = Model(
            settings: desk.settings.adding(preferences.snippets), actor: desk.actor, now: desk.now,
            size: Size(columns: 80, rows: 24),
            words: (takesASCII ? words.inASCII : words).spoken, keymap: keymap, zone: zone, preferences: preferences,
            instance: drafts?.instance ?? "console")
        if let greeting { model.greet(greeting) }
        var loop = PlainLoop(
            PlainConsole(model), mailbox: mailbox, runner: runner, watch: watch,
            output: PlainOutput(takesASCII: takesASCII, prompts: isTerminal && isatty(STDIN_FILENO) == 1),
            link: PresenceLink(desk), others: PresenceWatch(desk), due: DueRunner(desk, mailbox), now: { desk.now })
        try loop.run()
    }
}
