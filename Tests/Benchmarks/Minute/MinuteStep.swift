import PseudoTerminal

/// One thing that a person does in a minute of work, key by key.
struct MinuteStep {
    let name: String
    let keys: [Keystroke]
    /// What the screen says once it is done: keys that went astray must not pass for fast ones.
    let shown: String?

    init(_ name: String, _ parts: Keystroke..., shows shown: String? = nil) {
        self.name = name
        self.shown = shown
        // Text is typed, so that every character of it is a key with an answer of its own.
        keys = parts.flatMap { part -> [Keystroke] in
            if case .text(let text) = part { return text.map { .text(String($0)) } }
            return [part]
        }
    }
}

/// What a step took.
struct MinuteFigures {
    var name: String
    /// One for each key that was answered; a key that changes nothing on the screen has no answer.
    var latencies: [Latency]
    var keys: Int

    var milliseconds: Samples { Samples(latencies.map { $0.lastByte * 1_000 }) }
    var bytes: Int { latencies.reduce(0) { $0 + $1.bytes } }
}

/// A minute of work in one program: open, filter, classify, note, assign ten, undo, resolve.
struct WorkingMinute {
    let program: ScreenProgram
    let steps: [MinuteStep]

    /// Does all of it once in a fresh process and takes the figures of each step, and of all together at the end.
    func measure() throws -> [MinuteFigures] {
        let (session, _) = try program.start()
        session.settle(quiet: 0.3)
        var all: [MinuteFigures] = []
        for step in steps {
            var figures = MinuteFigures(name: step.name, latencies: [], keys: step.keys.count)
            for key in step.keys {
                let latency = try session.measure(key, quiet: 0.03, timeout: 1)
                if let exit = session.exit { throw ScreenError("\(program.name), \(step.name): ended (\(exit))") }
                if let latency { figures.latencies.append(latency) }
            }
            session.settle(quiet: 0.2)
            if let text = step.shown, !session.screenText.contains(text) {
                throw ScreenError("\(program.name), \(step.name): no “\(text)” in\n\(session.screenText)")
            }
            all.append(figures)
        }
        if let screen = shown { show("\n\(screen(session))\n") }
        try session.press(.bytes(program.quit))
        return all + [
            MinuteFigures(
                name: "all", latencies: all.flatMap(\.latencies), keys: all.reduce(0) { $0 + $1.keys })
        ]
    }

    /// Where the screen at the end is to be shown, to see that everything was really done.
    var shown: ((Session) -> String)?
}
