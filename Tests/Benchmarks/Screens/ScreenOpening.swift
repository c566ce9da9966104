import PseudoTerminal

/// How a program came up, measured from before its start.
struct ScreenOpening {
    /// Until the list stood as it stands at rest, in seconds.
    var firstScreen: Double
    /// Until everything stood, in seconds.
    var rest: Double
    /// Rows of the list.
    var tickets: Int
}

extension ScreenProgram {
    static let size = TerminalSize(columns: 160, rows: 50)
    /// How long the output must be silent to count as at rest, in seconds.
    private static let quiet = 0.1
    private static let patience = 300.0

    /// Starts the program and waits until its screen is at rest with tickets on it.
    ///
    /// The emulator reads along, so that a program's questions to the terminal are answered; its work, well under a
    /// millisecond for a screenful, is in the figures.
    func start() throws -> (session: Session, opening: ScreenOpening) {
        let start = monotonicNanoseconds()
        let session = try Session.start(arguments, size: Self.size)
        var marks: [(seconds: Double, bytes: Int)] = []
        while true {
            let known = session.log.count
            let isReady = rows(of: session.emulator) > 0
            do {
                let patience = isReady ? Self.quiet : Self.patience
                try session.waitUntil("more output", timeout: patience) { $0.log.count > known }
            } catch {
                if isReady { break }
                throw error
            }
            marks.append((Double(monotonicNanoseconds() - start) / 1e9, session.log.count))
        }
        return (session, opening(session.log, marks))
    }

    /// Plays the output again, up to each mark, to find the first at which the list was whole.
    private func opening(_ log: [UInt8], _ marks: [(seconds: Double, bytes: Int)]) -> ScreenOpening {
        let emulator = Emulator(size: Self.size)
        var shown: [Int] = []
        var fed = 0
        for mark in marks {
            emulator.feed(log[fed..<mark.bytes])
            fed = mark.bytes
            shown.append(rows(of: emulator))
        }
        let final = shown.last ?? 0
        let first = shown.firstIndex(of: final) ?? 0
        return ScreenOpening(firstScreen: marks[first].seconds, rest: marks.last?.seconds ?? 0, tickets: final)
    }

    private func rows(of emulator: Emulator) -> Int {
        (0..<Self.size.rows).filter { isTicket(emulator.row($0)) }.count
    }
}
