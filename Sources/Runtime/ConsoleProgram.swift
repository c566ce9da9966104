import Canvas
import Console
import Desk
import Helpdesk
import Primitives
import Terminal
import Themes
import Wording

/// The full-screen console on a desk, from taking the terminal to giving it back.
public enum ConsoleProgram {
    /// Runs the console until the operator quits or the terminal is gone. Call it on the main thread.
    ///
    /// - Parameters:
    ///   - desk: an open desk whose index is up to date.
    ///   - folders: where the operator's own files are.
    ///   - preferences: what the operator wants.
    ///   - words: the catalogue in the operator's language.
    ///   - zone: local time.
    ///   - isPractice: whether it is the practice desk, where there is a tour.
    ///   - greeting: what is said before the first key, if anything.
    ///   - keymap: the keys, with what the desk and the operator changed.
    ///   - describe: what to tell a person about an error of the layers below.
    /// - Throws: when there is no usable terminal.
    public static func run(
        desk: Desk, folders: OperatorFolders?, preferences: Preferences, words: Catalogue, zone: ZoneTable,
        keymap: Keymap = .standard, isPractice: Bool = false, greeting: String? = nil,
        describe: @escaping @Sendable (any Error) -> Failure
    ) throws {
        let signals = try Signals()
        let mailbox = Mailbox(try Wakeup())
        let watch = try desk.watch()
        let path = folders.map { $0.configuration + "/" + PreferencesFile.name }
        let drafts = folders.map { DraftFolder($0, logID: desk.logID) }
        let keeper = drafts.map { DraftKeeper($0, mailbox, describe: describe) }
        let runner = EffectRunner(
            desk, mailbox, try Follower(desk), preferences: path, drafts: keeper, describe: describe)
        let themes = try ThemeSource(
            folders, preferred: preferences.theme, deskTheme: desk.settings.theme, describe: describe)
        var options = Screen.Options()
        options.combinesAlt = true
        options.bracketsPaste = true
        options.usesMouse = preferences.mouse ?? desk.settings.usesMouse
        options.reportsFocus = true
        let screen = try Screen(options)
        let recent = folders.map { RecentActions(folder: $0.state) }
        var model = Model(
            settings: desk.settings.adding(preferences.snippets), actor: desk.actor, now: desk.now, size: screen.size,
            words: words, keymap: keymap, zone: zone, usesASCII: !screen.isUTF8, recentActions: recent?.load() ?? [],
            preferences: preferences, instance: drafts?.instance ?? "console")
        let tour = folders.map { TourMark(folder: $0.state) }
        // Without a place to say that it was left, it would begin every time.
        if isPractice { model.practise(tour.map { $0.load() } ?? .over) }
        if let greeting { model.greet(greeting) }
        var loop = ConsoleLoop(
            screen, signals, model: model, themes: themes, mailbox: mailbox, runner: runner, watch: watch,
            recent: recent, tour: tour, link: PresenceLink(desk), others: PresenceWatch(desk),
            due: DueRunner(desk, mailbox), now: { desk.now })
        try loop.run()
    }
}
