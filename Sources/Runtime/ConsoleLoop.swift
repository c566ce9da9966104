import Canvas
import Console
import Desk
import Glibc
import Helpdesk
import Journal
import Primitives
import Terminal

/// The console's one loop, on the main thread: wait, take everything that waits, draw once.
struct ConsoleLoop: ~Copyable {
    private var screen: Screen
    private var model: Model
    private var themes: ThemeSource
    private let signals: Signals
    private let mailbox: Mailbox
    private let runner: EffectRunner
    private let watch: GrowthWatch
    private let recent: RecentActions?
    private let tour: TourMark?
    private let link: PresenceLink
    private var others: PresenceWatch
    private let now: () -> Timestamp
    private var clocks = ClockWatch()
    private let due: DueRunner
    private var isEnding = false
    /// When what was typed is to be on its way to the disk.
    private var draftsDue: ContinuousClock.Instant?

    init(
        _ screen: consuming Screen, _ signals: consuming Signals, model: Model, themes: ThemeSource, mailbox: Mailbox,
        runner: EffectRunner, watch: GrowthWatch, recent: RecentActions?, tour: TourMark?, link: PresenceLink,
        others: PresenceWatch, due: DueRunner, now: @escaping () -> Timestamp
    ) {
        self.due = due
        self.screen = screen
        self.signals = signals
        self.model = model
        self.themes = themes
        self.mailbox = mailbox
        self.runner = runner
        self.watch = watch
        self.recent = recent
        self.tour = tour
        self.link = link
        self.others = others
        self.now = now
    }

    /// Runs until the operator quits or the terminal is gone.
    mutating func run() throws(TerminalError) {
        defer {
            keepEverything()
            link.leave()
            recent?.finish()
            tour?.finish()
        }
        carryOut(model.start())
        if let message = themes.firstMessage { take(message) }
        take(.presenceChanged(others.others))
        while !isEnding {
            try settle()
            screen.present(view(model), theme: themes.shown)
            link.tell(model.activity)
            try waitForNews()
        }
    }

    /// Whatever ended the loop: what is on its way to the journal arrives, so that its draft goes, and all other drafts
    /// are on the disk.
    private mutating func keepEverything() {
        let deadline = ContinuousClock.now + .seconds(2)
        while runner.isBusy && ContinuousClock.now < deadline {
            guard (try? Poller.wait(for: [mailbox.descriptor], until: deadline)) != nil else { break }
            for message in mailbox.take() { take(message) }
        }
        for message in mailbox.take() { take(message) }
        take(.keepDrafts)
        runner.drafts?.finish()
    }

    /// How long what was typed may wait: with the time that a disk takes, well below the second that is promised.
    private static let draftPatience: Duration = .milliseconds(300)

    /// How long a frame waits for answers that are on their way, so that one key paints once. Half a frame at 60 a second.
    private static let patience: Duration = .milliseconds(8)

    private mutating func settle() throws(TerminalError) {
        let deadline = ContinuousClock.now + Self.patience
        while runner.isBusy && ContinuousClock.now < deadline {
            _ = try Poller.wait(for: [mailbox.descriptor], until: deadline)
            for message in mailbox.take() { take(message) }
        }
        for message in mailbox.take() { take(message) }
    }

    private mutating func waitForNews() throws(TerminalError) {
        // A terminal that has not taken the last frame gets the next one when it has.
        let blocked = screen.blockedDescriptor
        let present = others.descriptor
        let inputs = [
            screen.descriptor, signals.descriptor, mailbox.descriptor, watch.descriptor, themes.descriptor, present,
        ]
        let tick = nextTick()
        let deadlines = [tick, others.deadline, draftsDue, due.deadline].compactMap { $0 }
        let ready = try Poller.wait(for: inputs, writable: blocked, until: deadlines.min() ?? tick)
        if let due = draftsDue, ContinuousClock.now >= due {
            draftsDue = nil
            take(.keepDrafts)
        }
        if ready.isEmpty, ContinuousClock.now >= tick { takeTick() }
        due.tickIfDue()
        for descriptor in ready {
            if descriptor == present {
                if let told = others.read() { take(.presenceChanged(told)) }
                continue
            }
            switch descriptor {
            case screen.descriptor: try takeKeys()
            case signals.descriptor: for signal in signals.drain() { take(signal) }
            case blocked: screen.flush()
            case watch.descriptor: takeGrowth()
            case themes.descriptor: if let message = themes.reload() { take(message) }
            default: for message in mailbox.take() { take(message) }
            }
        }
    }

    /// The next full second while clocks are shown: their text changes then, and nothing else does by itself.
    private func nextTick() -> ContinuousClock.Instant {
        // Nobody looks at the seconds of a window that has not got the keyboard.
        let step: Int64 = model.isFocused ? 1_000 : 60_000
        let left = step - now().milliseconds % step
        return ContinuousClock.now + .milliseconds(left)
    }

    private mutating func takeTick() {
        let now = now()
        var steady = timespec()
        clock_gettime(CLOCK_BOOTTIME, &steady)
        let passed = Int64(steady.tv_sec) * 1_000 + Int64(steady.tv_nsec) / 1_000_000
        // A clock that was given goes as it likes.
        if !due.isTimeGiven, let jump = clocks.jump(wall: now, steady: passed) {
            take(.clockJumped(by: jump))
            due.noteJump()
        }
        take(.tick(now: now))
        link.touch()
        guard let told = others.sweep() else { return }
        take(.presenceChanged(told))
    }

    /// Takes all keys that wait. Of a key held down only the last view is asked for; before any other key the answers
    /// to what came before are waited for, so that somebody who types ahead acts on what the keys led to.
    private mutating func takeKeys() throws(TerminalError) {
        var last: Key?
        var asked: [Effect] = []
        for event in screen.drain() {
            switch event {
            case .key(let key):
                if let last, last != key {
                    carryOut(asked)
                    asked = []
                    try settle()
                }
                asked += update(&model, .key(key))
                for action in model.takeActions() { CrashReport.note(action.rawValue) }
                last = key
            case .paste(let text): asked += update(&model, .pasted(text))
            case .mouse(let event):
                // A click is about what the keys before it led to.
                carryOut(asked)
                asked = []
                if case .press = event.kind { try settle() }
                asked += update(&model, .mouse(event))
            case .focus(let isFocused): asked += update(&model, .focused(isFocused))
            case .resize(let size): asked += update(&model, .resized(size))
            case .closed: isEnding = true
            }
        }
        carryOut(asked)
    }

    private mutating func takeGrowth() {
        if watch.drain() != .nothing { runner.catchUp() }
    }

    private mutating func take(_ signal: Signal) {
        switch signal {
        case .windowChanged:
            if case .resize(let size) = screen.noteSize() { take(.resized(size)) }
        case .terminate, .hangUp, .interrupt: isEnding = true
        case .stop: suspend()
        case .continued: screen.redraw()
        }
    }

    private mutating func take(_ message: Message) {
        if case .deskChanged = message { due.refresh() }
        carryOut(update(&model, message))
    }

    /// Carries out effects, and those of the answers that came at once, in turn.
    private mutating func carryOut(_ effects: [Effect]) {
        var waiting = effects[...]
        while let effect = waiting.popFirst() {
            // Of several reads of one kind only the last matters.
            if waiting.contains(where: { effect.isSuperseded(by: $0) }) { continue }
            switch effect {
            case .perform(let id, let commands): runner.perform(id, commands)
            case .keepRecentActions(let actions): recent?.save(actions)
            case .takeStep(let id, let step): runner.take(id, step)
            case .noteVainSearch(let text): runner.note(vainSearch: text)
            case .keepTour(let progress): tour?.save(progress)
            case .keepDraftsSoon: draftsDue = draftsDue ?? ContinuousClock.now + Self.draftPatience
            case .writeDraft(let id, let draft): runner.drafts?.write(draft, as: id)
            case .removeDraft(let id): runner.drafts?.remove(id)
            case .adoptDraft(let old, let new): runner.drafts?.adopt(old, as: new)
            case .editText(let id, let text, let name): take(.textEdited(id, edit(text, name)))
            case .copy(let text): copy(text)
            case .useMouse(let uses): screen.useMouse(uses)
            case .loadThemes(let id): waiting += update(&model, .themesLoaded(id, themes.choices()))
            case .showTheme(let name): themes.show(name)
            case .keepTheme(let name): keepTheme(name)
            case .redraw: screen.redraw()
            case .suspend: suspend()
            case .quit: isEnding = true
            default:
                if let answer = runner.read(effect) { waiting += update(&model, answer) }
            }
        }
    }

    private mutating func copy(_ text: String) {
        do throws(Clipboard.Refusal) {
            try screen.copy(text)
        } catch {
            switch error {
            case .noClipboard: take(.notCopied(limit: nil))
            case .tooLong(let limit): take(.notCopied(limit: limit))
            }
        }
    }

    private mutating func keepTheme(_ name: String) {
        if let message = themes.take(name) {
            take(message)
        } else if let path = themes.preferencesPath {
            runner.keepTheme(name, in: path)
        }
    }

    private mutating func suspend() {
        // A stopped process writes nothing, and may never go on.
        take(.keepDrafts)
        runner.drafts?.finish()
        link.leave()
        defer { link.comeBack() }
        if case .resize(let size) = screen.stop() { take(.resized(size)) }
        take(.resumed(now: now()))
    }
}

/// Lending a text to the operator's own editor.
extension ConsoleLoop {
    private mutating func edit(_ text: String, _ name: String) -> EditedText {
        guard let drafts = runner.drafts else {
            return .failed(Failure(summary: model.words(.writing(.noPlaceForDrafts))))
        }
        drafts.finish()
        let loan = TextLoan(drafts.folder, words: model.words, describe: runner.describe)
        let path: String
        switch loan.lend(text, name: name) {
        case .success(let lent): path = lent
        case .failure(let failure): return .failed(failure)
        }
        screen.suspend()
        let ending = waitForEditor(loan, path)
        if !isEnding, case .resize(let size) = screen.resume() { take(.resized(size)) }
        take(.tick(now: now()))
        return loan.takeBack(path, text, ending)
    }

    /// Waits for the editor's end. It gets the terminal's signals itself; what asks this program to end ends it too.
    private mutating func waitForEditor(_ loan: TextLoan, _ path: String) -> GuestProgram.Ending? {
        guard let guest = try? GuestProgram(loan.command(path)) else { return nil }
        var deadline: ContinuousClock.Instant?
        while true {
            let ready = try? Poller.wait(for: [guest.descriptor, signals.descriptor], until: deadline)
            if let ending = guest.ending { return ending }
            if ready == nil || ready == [] { if deadline.map({ ContinuousClock.now >= $0 }) ?? false { return nil } }
            for signal in signals.drain() {
                switch signal {
                case .terminate, .hangUp:
                    isEnding = true
                    deadline = ContinuousClock.now + .seconds(2)
                    guest.end(signal == .hangUp)
                case .stop: GuestProgram.stopAlong()
                default: break
                }
            }
        }
    }
}
