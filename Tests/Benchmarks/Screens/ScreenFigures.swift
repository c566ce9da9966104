import PseudoTerminal

/// What one program's screen took.
struct ScreenFigures {
    /// Seconds to the first full list, one for each start.
    var firstScreen: [Double] = []
    /// Seconds until everything stood.
    var rest: [Double] = []
    /// For each step, how it was answered.
    var steps: [ScreenStep: [Latency]] = [:]
    /// Bytes of memory at the end, at the most.
    var peakMemory: Int?
    /// Wake-ups of the process in a second of rest, and bytes written in it.
    var idle: (wakeUps: Double, bytes: Double)?

    /// Starts the program several times, then takes it through all steps.
    static func measure(_ program: ScreenProgram, starts: Int = 5) throws -> ScreenFigures {
        var figures = ScreenFigures()
        // One start that does not count: what it reads is then in the system's cache for everyone alike.
        _ = try program.start()
        for turn in 1...starts {
            let (session, opening) = try program.start()
            figures.firstScreen.append(opening.firstScreen)
            figures.rest.append(opening.rest)
            if turn == starts { try figures.walk(session, program, opening.tickets) }
            try session.press(.bytes(program.quit))
        }
        return figures
    }

    private mutating func walk(_ session: Session, _ program: ScreenProgram, _ tickets: Int) throws {
        session.settle(quiet: 0.3)
        for step in ScreenStep.way {
            guard let keys = program.keys[step] else { continue }
            for _ in 0..<step.repetitions(onScreen: tickets) {
                let latency = try session.measure(.bytes(keys), quiet: 0.05, timeout: program.patience)
                if let exit = session.exit { throw ScreenError(program.name, step, "ended (\(exit))") }
                if let latency { steps[step, default: []].append(latency) }
            }
        }
        peakMemory = session.peakMemory
        idle = rest(session)
    }

    private func rest(_ session: Session) -> (wakeUps: Double, bytes: Double)? {
        let seconds = 4.0
        guard let before = contextSwitches(of: session.processIdentifier) else { return nil }
        let bytes = session.log.count
        try? session.waitUntil("the end of a rest", timeout: seconds) { _ in false }
        guard let after = contextSwitches(of: session.processIdentifier) else { return nil }
        return (Double(after - before) / seconds, Double(session.log.count - bytes) / seconds)
    }

    func first(_ step: ScreenStep) -> Samples? { samples(step) { $0.firstByte * 1_000 } }

    func last(_ step: ScreenStep) -> Samples? { samples(step) { $0.lastByte * 1_000 } }

    func bytes(_ step: ScreenStep) -> Samples? { samples(step) { Double($0.bytes) } }

    private func samples(_ step: ScreenStep, _ value: (Latency) -> Double) -> Samples? {
        steps[step].map { Samples($0.map(value)) }
    }
}

/// A program that did not do what a step needs.
struct ScreenError: Error, CustomStringConvertible {
    let description: String

    init(_ program: String, _ step: ScreenStep, _ what: String) {
        self.init("\(program), \(step.rawValue): \(what)")
    }

    init(_ description: String) { self.description = description }
}
