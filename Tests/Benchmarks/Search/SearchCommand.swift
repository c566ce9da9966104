import ArgumentParser
import Desk
import Glibc
import Helpdesk
import Primitives

/// Types titles into the knowledge search of a large desk, key by key, and asks it hostile strings.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Measure the index's making and each key of typed titles, on a large desk.")

    @Option(help: "Where the desk is kept for the next run.") var directory = "/tmp/vakt-benchmarks"
    @Option(help: "How many articles, and how many tickets.") var size = 50_000
    @Option(help: "How many titles are typed.") var titles = 120
    @Flag(help: "Do not make the index anew.") var keepIndex = false
    @Option(help: "A file with a hostile string on each line, each asked for as it stands.") var strings: String?

    func validate() throws {
        guard size > 0, titles > 0 else { throw ValidationError("--size and --titles take a number from 1.") }
    }

    func run() throws {
        let layout = try SearchDesk.existing(in: directory, size: size)
        var lines: [Comparison] = []
        if !keepIndex { try DeskFile.removeTree(layout.indexDirectory) }
        let desk = try Desk.open(at: layout.directory)
        let made = try processorTimed { _ = try desk.catchUp() }
        if !keepIndex {
            let documents = Double(2 * size)
            lines.append(
                Comparison(
                    "index made from the journal", "documents/s", Samples(documents / made.seconds),
                    beside: ("by processor time", Samples(documents / made.processor)), aim: 20_000))
        }
        let typed = try keys(desk)
        lines.append(
            Comparison(
                "a key of a typed title", "ms", Samples(seconds: typed.map(\.seconds)),
                beside: ("processor time", Samples(seconds: typed.map(\.processor))), aim: 16))
        if let strings {
            let asked = try hostile(desk, DeskFile.text(strings))
            lines.append(
                Comparison(
                    "a hostile string", "ms", Samples(seconds: asked.map(\.seconds)),
                    beside: ("processor time", Samples(seconds: asked.map(\.processor))), aim: 50))
            if let slowest = asked.max(by: { $0.seconds < $1.seconds }) {
                note("slowest string: \((slowest.seconds * 1_000).formatted(1)) ms \(slowest.text.debugDescription)")
            }
        }
        show(Report.table(lines))
        for key in typed.sorted(by: { $0.seconds > $1.seconds }).prefix(5) {
            note("\((key.seconds * 1_000).formatted(1)) ms  \(key.text)")
        }
        let slowest = Samples(seconds: typed.map(\.seconds)).percentile(100)
        note("slowest key: \(slowest.formatted(1)) ms of \(typed.count)")
    }

    private struct Asked {
        var text: String
        var seconds: Double
        var processor: Double
    }

    /// Runs something and tells how many seconds passed, and how many of them a processor worked for it.
    private func processorTimed(_ work: () throws -> Void) rethrows -> (seconds: Double, processor: Double) {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        let seconds = try timed(work).seconds
        return (seconds, now() - start)
    }

    private func asked(_ text: String, _ work: () throws -> Void) rethrows -> Asked {
        let time = try processorTimed(work)
        return Asked(text: text, seconds: time.seconds, processor: time.processor)
    }

    private func keys(_ desk: Desk) throws -> [Asked] {
        var words = SearchWords(seed: 99)
        var found: [Asked] = []
        for number in 0..<titles {
            // Every third is of common words alone, every tenth Japanese.
            let title = number % 3 == 0 ? words.common(5) : words.sentence(6)
            for count in 1...title.count {
                let text = String(title.prefix(count))
                let request = KnowledgeRequest(text: text, isTyped: true, reader: "sv")
                found.append(try asked(text) { _ = try desk.knowledge(request) })
            }
        }
        return found
    }

    private func hostile(_ desk: Desk, _ text: String) throws -> [Asked] {
        var found: [Asked] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let text = String(line)
            let filter = Filter(text: text, terms: [Filter.Term(.words(text))], order: [])
            let words = ArticleFilter(text: text, terms: [.init(.words(text))])
            found.append(
                try asked(text) {
                    _ = try desk.knowledge(KnowledgeRequest(text: text, isTyped: true, scope: .everything))
                })
            found.append(
                try asked(text) { _ = try desk.page(QueueRequest(filter: filter, limit: 60, now: desk.now)) })
            found.append(try asked(text) { _ = try desk.articles(words, limit: 200) })
        }
        return found
    }
}
