import Console
import Desk
import Helpdesk

/// What a desk has to offer for completions.
struct DeskView {
    private let glance: DeskGlance
    var settings: DeskSettings { glance.settings }

    /// How many tickets or articles are offered at once; more nobody reads.
    private static let limit = 200

    /// The desk of a line, else the environment's or the user's; `nil` where there is none.
    init?(_ line: CompletionLine) {
        guard let glance = DeskGlance(at: DeskOptions.directory(named: line.desk)) else { return nil }
        self.glance = glance
    }

    var operators: [Candidate] { settings.operators.map { Candidate($0.name, about: $0.fullName) } }

    var teams: [Candidate] { settings.teams.map { Candidate($0.name, about: $0.title) } }

    var categories: [Candidate] {
        settings.categories.flatMap { category in
            [category.name] + category.subcategories.map { category.name + "/" + $0 }
        }.map { Candidate($0) }
    }

    var articles: [Candidate] {
        glance.articles(limit: Self.limit).filter { !$0.isRetired }
            .map { Candidate($0.id.description, about: $0.title) }
    }

    func tags(beginning start: String, limit: Int) -> [String] { glance.tags(beginning: start, limit: limit) }

    /// Tickets that the subcommand can be about, those that stand on the line already left out.
    func tickets(_ line: CompletionLine) -> [Candidate] {
        let named = Set(line.arguments.map { $0.uppercased() })
        return found(line).filter { !named.contains($0.id.description) }
            .map { Candidate($0.id.description, about: $0.title) }
    }

    private func found(_ line: CompletionLine) -> [(id: TicketID, title: String)] {
        if let ranges = Self.numbers(line.typed) {
            return ranges.flatMap { glance.tickets(numbers: $0, limit: Self.limit) }.filter { ticket in
                let id = ticket.id.description
                return id.hasPrefix(line.typed.uppercased()) || !line.typed.contains("-")
            }
        }
        switch line.arguments.first {
        case "reopen", "close": return glance.tickets(states: [.resolved], limit: Self.limit)
        case "show", "log", "export": return glance.tickets(limit: Self.limit)
        default: return glance.tickets(states: TicketState.allCases.filter(\.isOpen), limit: Self.limit)
        }
    }

    /// The numbers that what was typed begins: `INC-0001` 100 to 199, `12` 12 alone; `nil` where no digit stands yet.
    static func numbers(_ typed: String) -> [ClosedRange<Int64>]? {
        let digits = typed.drop { !$0.isNumber }
        guard !digits.isEmpty, digits.count <= 12, let number = Int64(digits) else { return nil }
        guard typed.contains("-") else { return [number...number] }
        // Six digits, zeroes before them; above that as many as it takes.
        var ranges: [ClosedRange<Int64>] = []
        for width in max(6, digits.count)...max(9, digits.count) {
            var step: Int64 = 1
            for _ in digits.count..<width { step *= 10 }
            ranges.append(number * step...number * step + step - 1)
            if digits.first == "0" { break }
        }
        return ranges
    }

    /// Fields of the query language and their values.
    func query(_ line: CompletionLine) -> [Candidate] {
        let isNegated = line.typed.hasPrefix("-")
        let word = isNegated ? String(line.typed.dropFirst()) : line.typed
        let isTag = word.lowercased().hasPrefix("tag:")
        let tags = isTag ? glance.tags(beginning: String(word.dropFirst(4)).lowercased(), limit: Self.limit) : []
        let (choices, kept) = FilterCompletion(settings: settings, tags: tags).choices(of: word)
        // The shell's quotes go around the whole; the query language's own are put back by the command.
        return choices.map { Candidate((isNegated ? "-" : "") + kept + $0.filter { $0 != "\"" }) }
    }
}
