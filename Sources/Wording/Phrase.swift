/// Phrases that belong together.
public protocol PhraseArea: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// The words in English, the language in which the catalogue is written.
    var english: String { get }
}

/// Everything the program says, by area.
public enum Phrase: Hashable, Sendable {
    case screen(ScreenPhrase)
    case queue(QueuePhrase)
    case detail(DetailPhrase)
    case knowledge(KnowledgePhrase)
    case form(FormPhrase)
    case action(ActionPhrase)
    case actionSentence(ActionSentence)
    case name(NamePhrase)
    case event(EventPhrase)
    case rejection(RejectionPhrase)
    case filter(FilterPhrase)
    case time(TimePhrase)
    case sign(SignPhrase)
    case commandLine(CommandLinePhrase)
    case commandLineError(CommandLineErrorPhrase)

    /// The key under which translations have it, such as `queue.emptyView`.
    public var key: String {
        switch self {
        case .screen(let phrase): "screen." + phrase.rawValue
        case .queue(let phrase): "queue." + phrase.rawValue
        case .detail(let phrase): "detail." + phrase.rawValue
        case .knowledge(let phrase): "knowledge." + phrase.rawValue
        case .form(let phrase): "form." + phrase.rawValue
        case .action(let phrase): "action." + phrase.rawValue
        case .actionSentence(let phrase): "actionSentence." + phrase.rawValue
        case .name(let phrase): "name." + phrase.rawValue
        case .event(let phrase): "event." + phrase.rawValue
        case .rejection(let phrase): "rejection." + phrase.rawValue
        case .filter(let phrase): "filter." + phrase.rawValue
        case .time(let phrase): "time." + phrase.rawValue
        case .sign(let phrase): "sign." + phrase.rawValue
        case .commandLine(let phrase): "commandLine." + phrase.rawValue
        case .commandLineError(let phrase): "commandLineError." + phrase.rawValue
        }
    }

    /// The words in English.
    public var english: String {
        switch self {
        case .screen(let phrase): phrase.english
        case .queue(let phrase): phrase.english
        case .detail(let phrase): phrase.english
        case .knowledge(let phrase): phrase.english
        case .form(let phrase): phrase.english
        case .action(let phrase): phrase.english
        case .actionSentence(let phrase): phrase.english
        case .name(let phrase): phrase.english
        case .event(let phrase): phrase.english
        case .rejection(let phrase): phrase.english
        case .filter(let phrase): phrase.english
        case .time(let phrase): phrase.english
        case .sign(let phrase): phrase.english
        case .commandLine(let phrase): phrase.english
        case .commandLineError(let phrase): phrase.english
        }
    }

    /// Every phrase there is, for translators and for the test that none is empty.
    public static var all: [Phrase] {
        ScreenPhrase.allCases.map(Phrase.screen) + QueuePhrase.allCases.map(Phrase.queue)
            + DetailPhrase.allCases.map(Phrase.detail) + KnowledgePhrase.allCases.map(Phrase.knowledge)
            + FormPhrase.allCases.map(Phrase.form) + ActionPhrase.allCases.map(Phrase.action)
            + ActionSentence.allCases.map(Phrase.actionSentence)
            + NamePhrase.allCases.map(Phrase.name) + EventPhrase.allCases.map(Phrase.event)
            + RejectionPhrase.allCases.map(Phrase.rejection) + FilterPhrase.allCases.map(Phrase.filter)
            + TimePhrase.allCases.map(Phrase.time) + SignPhrase.allCases.map(Phrase.sign)
            + CommandLinePhrase.allCases.map(Phrase.commandLine)
            + CommandLineErrorPhrase.allCases.map(Phrase.commandLineError)
    }
}
