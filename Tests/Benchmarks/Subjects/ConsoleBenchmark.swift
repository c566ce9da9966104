import Desk
import Glibc
import PseudoTerminal

/// The built console from outside, as a user has it: a pseudo-terminal of 160×50, detail and knowledge following.
enum ConsoleBenchmark: Benchmark {
    static let name = "console"
    static let summary = "the console's screen in a pseudo-terminal, beside neomutt's with --neomutt"

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        _ = try generated.open()
        let own = try ScreenFigures.measure(.console(options.console, desk: generated.path))
        let peer = options.withNeomutt ? try neomutt(generated.count, options) : nil
        return opening(own, peer) + keys(own, peer) + upkeep(own, peer)
    }

    private static func opening(_ own: ScreenFigures, _ peer: ScreenFigures?) -> [Comparison] {
        let beside = ("neomutt", peer.map { Samples(seconds: $0.firstScreen) })
        return [
            Comparison(
                "open to the queue on the screen", "ms", Samples(seconds: own.firstScreen), beside: beside, aim: 25),
            Comparison("open to everything on the screen", "ms", Samples(seconds: own.rest), beside: beside),
        ]
    }

    private static func keys(_ own: ScreenFigures, _ peer: ScreenFigures?) -> [Comparison] {
        ScreenStep.allCases.flatMap { step -> [Comparison] in
            guard let first = own.first(step), let last = own.last(step), let bytes = own.bytes(step) else { return [] }
            let aims = aims(step)
            return [
                Comparison(
                    step.rawValue + ", first byte", "ms", first, beside: ("neomutt", peer?.first(step)),
                    aim: aims.first),
                Comparison(
                    step.rawValue + ", all painted", "ms", last, beside: ("neomutt", peer?.last(step)), aim: aims.last),
                Comparison(
                    step.rawValue + ", sent", "bytes", bytes, beside: ("neomutt", peer?.bytes(step)),
                    aim: aims.bytes),
            ]
        }
    }

    private static func aims(_ step: ScreenStep) -> (first: Double?, last: Double?, bytes: Double?) {
        switch step {
        case .down, .up: (0.4, 1, 3_000)
        case .pageDown, .end, .home: (nil, 1, nil)
        case .filterRare, .filterCommon: (nil, 5, nil)
        case .all: (nil, nil, nil)
        }
    }

    private static func upkeep(_ own: ScreenFigures, _ peer: ScreenFigures?) -> [Comparison] {
        func mebibytes(_ figures: ScreenFigures?) -> Samples? {
            figures?.peakMemory.map { Samples(Double($0) / 1_048_576) }
        }
        var lines: [Comparison] = []
        if let memory = mebibytes(own) {
            lines.append(
                Comparison("memory, at most", "MiB", memory, beside: ("neomutt", mebibytes(peer)), aim: 40))
        }
        if let idle = own.idle {
            lines.append(Comparison("at rest, wake-ups in a second", "", Samples(idle.wakeUps), aim: 1))
            lines.append(Comparison("at rest, sent in a second", "bytes", Samples(idle.bytes)))
        }
        return lines
    }

    private static func neomutt(_ count: Int, _ options: BenchmarkOptions) throws -> ScreenFigures? {
        guard let program = Program(named: "neomutt") else {
            note("neomutt is not installed: nothing to stand beside the console's screen")
            return nil
        }
        let box = try Mailbox.existing(in: options.directory, count: count)
        let settings = options.directory + "/neomuttrc"
        unlink(settings)
        let text = """
            set folder="/tmp" record="" read_only=yes sort=date mbox_type=mbox
            set quit=yes wait_key=no confirm_append=no mark_old=no
            bind index j next-entry
            bind index k previous-entry

            """
        try DeskFile.create(settings, text, mode: 0o600)
        let starts = count > 200_000 ? 2 : 5
        return try ScreenFigures.measure(
            .neomutt(program.path, settings: settings, mailbox: box.path), starts: starts)
    }
}
