import ArgumentParser
import Helpdesk

/// What a shell can complete from the desk that the line is about.
extension CompletionKind {
    static var tickets: CompletionKind { asking { $0.tickets($1) } }
    static var articles: CompletionKind { asking { glance, _ in glance.articles } }
    static var records: CompletionKind { asking { $0.tickets($1) + $0.articles } }
    static var operators: CompletionKind { asking { glance, _ in glance.operators } }
    static var owners: CompletionKind {
        asking { glance, _ in [Candidate("me"), Candidate("none")] + glance.operators }
    }
    static var teams: CompletionKind { asking { glance, _ in glance.teams } }
    static var owningTeams: CompletionKind { asking { glance, _ in [Candidate("none")] + glance.teams } }
    static var vendors: CompletionKind {
        asking { glance, _ in glance.settings.vendors.map { Candidate($0.name, about: $0.title) } }
    }
    static var services: CompletionKind { asking { glance, _ in glance.settings.services.map { Candidate($0) } } }
    static var categories: CompletionKind { asking { glance, _ in glance.categories } }
    static var tags: CompletionKind { asking { $0.tags(beginning: $1.typed, limit: 200).map { Candidate($0) } } }
    static var queries: CompletionKind { asking { $0.query($1) } }
    static var languages: CompletionKind { .list(["en", "sv", "ja"]) }

    /// Asks the desk of the line; says nothing where there is none, and nothing else ever.
    private static func asking(
        _ choices: @escaping @Sendable (DeskView, CompletionLine) -> [Candidate]
    ) -> CompletionKind {
        .custom { words, index, _ in
            let line = CompletionLine(words, index: index, shell: CompletionShell.requesting ?? .bash)
            Quiet.begin()
            guard let view = DeskView(line) else { return [] }
            return line.answer(choices(view, line))
        }
    }
}

/// Something that could stand on the line.
struct Candidate: Equatable {
    var value: String
    /// What it is, for shells that show that.
    var about: String

    init(_ value: String, about: String = "") {
        self.value = value
        self.about = about
    }
}
