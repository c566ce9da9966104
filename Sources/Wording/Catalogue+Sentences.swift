import Helpdesk
import Primitives

/// Texts that the domain keeps beside what they tell of.
extension Catalogue {
    /// A text without places, such as a choice's name.
    public func callAsFunction(_ sentence: Sentence) -> String { near(sentence.words(in: language)) }

    /// The name of a choice: `duplicate of`.
    public func name(of choice: some Worded) -> String { self(choice.words) }

    /// A sentence with its places filled.
    public func words(for told: Told, _ context: EventContext) -> String {
        let pattern = PhrasePattern(self(told.sentence))
        return pattern.filled({ name in told.places[name].map { words(for: $0, context) } }, language.plural)
    }

    /// What fills a place, in words.
    public func words(for value: WordedValue, _ context: EventContext) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .ticket(let id): id.description
        case .article(let id): id.description
        case .time(let instant): time(instant, now: context.now, zone: context.zone)
        case .minutes(let minutes): span(minutes * 60_000)
        case .words(let sentence): self(sentence)
        case .field(let field): name(of: field)
        case .list(let values): list(of: values.map { words(for: $0, context) })
        }
    }

    /// An event that tells itself.
    func words(for account: Account, _ actor: String, _ context: EventContext) -> EventWords {
        var headline = account.headline
        headline.places["actor"] = .text(actor)
        let lines = account.lines.map { words(for: $0, context) } + (account.text.isEmpty ? [] : [account.text])
        return EventWords(words(for: headline, context), body: lines.joined(separator: "\n"))
    }
}

extension Sentence {
    /// The words in a language, with their places still open.
    public func words(in language: Language) -> String {
        switch language {
        case .english: english
        case .swedish: swedish
        case .japanese: japanese
        }
    }
}
