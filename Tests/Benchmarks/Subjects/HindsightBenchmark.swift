import Desk
import Helpdesk
import SeededRandom

/// What is offered while a ticket is written, beside looking up what helped before.
enum HindsightBenchmark: Benchmark {
    static let name = "hindsight"
    static let summary = "suggestions and open tickets alike for a title in process, beside the knowledge for it"

    private static let rounds = 200

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        let desk = try generated.open()
        var random = SeededGenerator(seed: 53)
        var (offers, alike, knowledge): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<rounds {
            let number = Int64.random(in: 1...Int64(generated.count), using: &random)
            guard let ticket = try desk.detail(TicketID(.incident, number))?.ticket else { continue }
            let text = Lesson.text(title: ticket.title, description: ticket.description)
            offers.append(try timed { _ = try desk.suggestions(for: text) }.seconds)
            let request = HindsightRequest(title: ticket.title, description: "", wantsAlike: true)
            alike.append(try timed { _ = try desk.hindsight(request) }.seconds)
            knowledge.append(
                try timed { _ = try desk.knowledge(KnowledgeRequest(text: ticket.title, isTyped: true)) }.seconds)
        }
        let beside = ("knowledge", Samples(seconds: knowledge))
        return [
            Comparison("suggestions for a text", "ms", Samples(seconds: offers), beside: beside, aim: 16),
            Comparison(
                "suggestions and tickets alike for a title", "ms", Samples(seconds: alike), beside: beside, aim: 16),
        ]
    }
}
