import Console
import Desk
import Glibc
import Journal
import Primitives
import Terminal

/// The loop of the console in lines: a line in, its effects to their end, what there is to tell out.
struct PlainLoop: ~Copyable {
    private var console: PlainConsole
    private let mailbox: Mailbox
    private let runner: EffectRunner
    private let watch: GrowthWatch
    private let output: PlainOutput
    private let link: PresenceLink
    private var others: PresenceWatch
    private let now: () -> Timestamp
    private let due: DueRunner
    private var input: [UInt8] = []
    private var hasEnded = false
    private var isEnding = false

    init(
        _ console: PlainConsole, mailbox: Mailbox, runner: EffectRunner, watch: GrowthWatch, output: PlainOutput,
        link: PresenceLink, others: PresenceWatch, due: DueRunner, now: @escaping () -> Timestamp
    ) {
        self.due = due
        self.console = console
        self.mailbox = mailbox
        self.runner = runner
        self.watch = watch
        self.output = output
        self.link = link
        self.others = others
        self.now = now
    }

    mutating func run() throws(TerminalError) {
        defer {
            runner.drafts?.finish()
            link.leave()
        }
        carryOut(console.start())
        carryOut(console.take(.presenceChanged(others.others)))
        try answer()
        while !isEnding {
            guard let line = try nextLine() else { break }
            carryOut(console.take(.tick(now: now())))
            link.touch()
            if let told = others.sweep() { carryOut(console.take(.presenceChanged(told))) }
            carryOut(console.take(line: line) + console.take(.keepDrafts))
            if !isEnding { try answer() }
        }
        if !isEnding { _ = output.write(console.farewell(), prompts: false) }
    }

    private mutating func answer() throws(TerminalError) {
        try settle()
        link.tell(console.model.activity)
        if !output.write(console.report(), prompts: true) { isEnding = true }
    }

    private static let patience: Duration = .seconds(1)

    /// Waits for all answers, and for what they ask for in turn.
    private mutating func settle() throws(TerminalError) {
        while runner.isBusy {
            _ = try Poller.wait(for: [mailbox.descriptor])
            takeMessages()
        }
        takeMessages()
        if runner.isBusy { return try settle() }
        // A count comes from a thread of its own; one that takes long is left out.
        let deadline = ContinuousClock.now + Self.patience
        while console.isCounting, ContinuousClock.now < deadline {
            _ = try Poller.wait(for: [mailbox.descriptor], until: deadline)
            takeMessages()
        }
    }

    private mutating func takeMessages() {
        for message in mailbox.take() {
            if case .deskChanged = message { due.refresh() }
            carryOut(console.take(message))
        }
    }

    /// The next line without its end; nil at the end of the input.
    private mutating func nextLine() throws(TerminalError) -> String? {
        while true {
            if let end = input.firstIndex(of: UInt8(ascii: "\n")) {
                defer { input.removeSubrange(...end) }
                return String(decoding: input[..<end], as: UTF8.self)
            }
            if hasEnded {
                defer { input = [] }
                return input.isEmpty ? nil : String(decoding: input, as: UTF8.self)
            }
            let inputs = [STDIN_FILENO, mailbox.descriptor, watch.descriptor, others.descriptor]
            let deadline = [others.deadline, due.deadline].compactMap { $0 }.min()
            let ready = try Poller.wait(for: inputs, until: deadline)
            due.tickIfDue()
            for descriptor in ready {
                switch descriptor {
                case STDIN_FILENO: read()
                case watch.descriptor: if watch.drain() != .nothing { runner.catchUp() }
                case mailbox.descriptor: takeMessages()
                default: if let told = others.read() { carryOut(console.take(.presenceChanged(told))) }
                }
            }
        }
    }

    private mutating func read() {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
        if count > 0 {
            input += bytes[..<count]
        } else if count == 0 || errno != EINTR && errno != EAGAIN {
            hasEnded = true
        }
    }

    private mutating func carryOut(_ effects: [Effect]) {
        var waiting = effects[...]
        while let effect = waiting.popFirst() {
            if waiting.contains(where: { effect.isSuperseded(by: $0) }) { continue }
            switch effect {
            case .perform(let id, let commands): runner.perform(id, commands)
            case .takeStep(let id, let step): runner.take(id, step)
            case .noteVainSearch(let text): runner.note(vainSearch: text)
            case .keepDraftsSoon: waiting += console.take(.keepDrafts)
            case .writeDraft(let id, let draft): runner.drafts?.write(draft, as: id)
            case .removeDraft(let id): runner.drafts?.remove(id)
            case .adoptDraft(let old, let new): runner.drafts?.adopt(old, as: new)
            case .quit: isEnding = true
            default: if let answer = runner.read(effect) { waiting += console.take(answer) }
            }
        }
    }
}

/// Lines on their way to standard output.
struct PlainOutput {
    /// Whether nothing but ASCII arrives.
    var takesASCII: Bool
    /// Whether a prompt says that a line is awaited.
    var prompts: Bool

    /// False when nobody reads any more.
    func write(_ lines: [String], prompts: Bool) -> Bool {
        var text = lines.map { $0 + "\n" }.joined()
        if prompts && self.prompts { text += "> " }
        let bytes = Array((takesASCII ? Self.ascii(text) : text).utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress.map { $0 + sent }, bytes.count - sent)
            }
            if count > 0 { sent += count } else if errno != EINTR { return false }
        }
        return true
    }

    /// What the terminal lacks as `?`, marks upon characters as nothing.
    private static func ascii(_ text: String) -> String {
        String(
            text.map { character in
                guard !character.isASCII else { return character }
                return character.unicodeScalars.first.map { $0.isASCII ? Character($0) : "?" } ?? "?"
            })
    }
}
