/// Phrases that belong together.
public protocol PhraseArea: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// The words in English, the language in which the catalogue is thought of first.
    var english: String { get }
    /// The words in Swedish.
    var swedish: String { get }
    /// The words in Japanese.
    var japanese: String { get }
}

extension PhraseArea {
    /// The words in a language.
    public func words(in language: Language) -> String {
        switch language {
        case .english: english
        case .swedish: swedish
        case .japanese: japanese
        }
    }
}

/// Everything the program says, by area.
public enum Phrase: Hashable, Sendable {
    case screen(ScreenPhrase)
    case queue(QueuePhrase)
    case detail(DetailPhrase)
    case knowledge(KnowledgePhrase)
    case article(ArticlePhrase)
    case form(FormPhrase)
    case view(ViewPhrase)
    case presence(PresencePhrase)
    case action(ActionPhrase)
    case actionSentence(ActionSentence)
    case keys(KeysPhrase)
    case writing(WritingPhrase)
    case name(NamePhrase)
    case event(EventPhrase)
    case rejection(RejectionPhrase)
    case filter(FilterPhrase)
    case time(TimePhrase)
    case sign(SignPhrase)
    case undo(UndoPhrase)
    case theme(ThemePhrase)
    case many(ManyPhrase)
    case tour(TourPhrase)
    case commandLine(CommandLinePhrase)
    case commandLineError(CommandLineErrorPhrase)
    case setup(SetupPhrase)
    case plain(PlainPhrase)
    case rota(RotaPhrase)
    case clock(ClockPhrase)
    case due(DuePhrase)
    case planned(PlannedPhrase)
    case suggestion(SuggestionPhrase)
    case gap(GapPhrase)

    /// Its name for translators and tests, such as `queue.emptyView`.
    public var key: String {
        switch self {
        case .screen(let phrase): "screen." + phrase.rawValue
        case .queue(let phrase): "queue." + phrase.rawValue
        case .detail(let phrase): "detail." + phrase.rawValue
        case .knowledge(let phrase): "knowledge." + phrase.rawValue
        case .article(let phrase): "article." + phrase.rawValue
        case .form(let phrase): "form." + phrase.rawValue
        case .view(let phrase): "view." + phrase.rawValue
        case .presence(let phrase): "presence." + phrase.rawValue
        case .action(let phrase): "action." + phrase.rawValue
        case .actionSentence(let phrase): "actionSentence." + phrase.rawValue
        case .keys(let phrase): "keys." + phrase.rawValue
        case .writing(let phrase): "writing." + phrase.rawValue
        case .name(let phrase): "name." + phrase.rawValue
        case .event(let phrase): "event." + phrase.rawValue
        case .rejection(let phrase): "rejection." + phrase.rawValue
        case .filter(let phrase): "filter." + phrase.rawValue
        case .time(let phrase): "time." + phrase.rawValue
        case .sign(let phrase): "sign." + phrase.rawValue
        case .undo(let phrase): "undo." + phrase.rawValue
        case .tour(let phrase): "tour." + phrase.rawValue
        case .theme(let phrase): "theme." + phrase.rawValue
        case .many(let phrase): "many." + phrase.rawValue
        case .commandLine(let phrase): "commandLine." + phrase.rawValue
        case .commandLineError(let phrase): "commandLineError." + phrase.rawValue
        case .setup(let phrase): "setup." + phrase.rawValue
        case .plain(let phrase): "plain." + phrase.rawValue
        case .rota(let phrase): "rota." + phrase.rawValue
        case .clock(let phrase): "clock." + phrase.rawValue
        case .due(let phrase): "due." + phrase.rawValue
        case .planned(let phrase): "planned." + phrase.rawValue
        case .suggestion(let phrase): "suggestion." + phrase.rawValue
        case .gap(let phrase): "gap." + phrase.rawValue
        }
    }

    /// The words in a language, with their places still open.
    public func words(in language: Language) -> String {
        switch self {
        case .screen(let phrase): phrase.words(in: language)
        case .queue(let phrase): phrase.words(in: language)
        case .detail(let phrase): phrase.words(in: language)
        case .knowledge(let phrase): phrase.words(in: language)
        case .article(let phrase): phrase.words(in: language)
        case .form(let phrase): phrase.words(in: language)
        case .view(let phrase): phrase.words(in: language)
        case .presence(let phrase): phrase.words(in: language)
        case .action(let phrase): phrase.words(in: language)
        case .actionSentence(let phrase): phrase.words(in: language)
        case .keys(let phrase): phrase.words(in: language)
        case .writing(let phrase): phrase.words(in: language)
        case .name(let phrase): phrase.words(in: language)
        case .event(let phrase): phrase.words(in: language)
        case .rejection(let phrase): phrase.words(in: language)
        case .filter(let phrase): phrase.words(in: language)
        case .time(let phrase): phrase.words(in: language)
        case .sign(let phrase): phrase.words(in: language)
        case .undo(let phrase): phrase.words(in: language)
        case .tour(let phrase): phrase.words(in: language)
        case .theme(let phrase): phrase.words(in: language)
        case .many(let phrase): phrase.words(in: language)
        case .commandLine(let phrase): phrase.words(in: language)
        case .commandLineError(let phrase): phrase.words(in: language)
        case .setup(let phrase): phrase.words(in: language)
        case .plain(let phrase): phrase.words(in: language)
        case .rota(let phrase): phrase.words(in: language)
        case .clock(let phrase): phrase.words(in: language)
        case .due(let phrase): phrase.words(in: language)
        case .planned(let phrase): phrase.words(in: language)
        case .suggestion(let phrase): phrase.words(in: language)
        case .gap(let phrase): phrase.words(in: language)
        }
    }

    /// Every phrase there is, for translators and for the test that none is empty.
    public static var all: [Phrase] {
        ScreenPhrase.allCases.map(Phrase.screen) + QueuePhrase.allCases.map(Phrase.queue)
            + DetailPhrase.allCases.map(Phrase.detail) + KnowledgePhrase.allCases.map(Phrase.knowledge)
            + ArticlePhrase.allCases.map(Phrase.article)
            + ViewPhrase.allCases.map(Phrase.view) + PresencePhrase.allCases.map(Phrase.presence)
            + FormPhrase.allCases.map(Phrase.form) + ActionPhrase.allCases.map(Phrase.action)
            + ActionSentence.allCases.map(Phrase.actionSentence) + KeysPhrase.allCases.map(Phrase.keys)
            + WritingPhrase.allCases.map(Phrase.writing)
            + NamePhrase.allCases.map(Phrase.name) + EventPhrase.allCases.map(Phrase.event)
            + RejectionPhrase.allCases.map(Phrase.rejection) + FilterPhrase.allCases.map(Phrase.filter)
            + TimePhrase.allCases.map(Phrase.time) + SignPhrase.allCases.map(Phrase.sign)
            + UndoPhrase.allCases.map(Phrase.undo) + ThemePhrase.allCases.map(Phrase.theme)
            + ManyPhrase.allCases.map(Phrase.many)
            + CommandLinePhrase.allCases.map(Phrase.commandLine)
            + CommandLineErrorPhrase.allCases.map(Phrase.commandLineError)
            + SetupPhrase.allCases.map(Phrase.setup) + TourPhrase.allCases.map(Phrase.tour)
            + PlainPhrase.allCases.map(Phrase.plain) + RotaPhrase.allCases.map(Phrase.rota)
            + ClockPhrase.allCases.map(Phrase.clock) + DuePhrase.allCases.map(Phrase.due)
            + PlannedPhrase.allCases.map(Phrase.planned) + SuggestionPhrase.allCases.map(Phrase.suggestion)
            + GapPhrase.allCases.map(Phrase.gap)
    }
}
