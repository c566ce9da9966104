import Wording

/// Where a person is, which decides what keys do.
public enum Place: String, CaseIterable, Sendable, Hashable {
    case queue, detail, knowledge, article, contents, search, library, versions, form, states, filter, jump, help,
        question, palette, helpSearch, themes
    case views, viewForm, columns, conflict
    case preview, results
    case drafts, snippets
    case clocks
    case rota, planned
    case actions
    case links
    case runbook, health
    case gaps

    /// The panes, in which one moves about and acts on the selected ticket.
    public static let panes: Set<Place> = [.queue, .detail, .knowledge]
    /// Where letters are text.
    public static let writing: Set<Place> = [
        .form, .filter, .jump, .palette, .helpSearch, .search, .views, .viewForm, .snippets,
    ]

    /// Its name in settings. No action may be called the same, since both are keys of one table.
    public var settingsName: String {
        switch self {
        case .states: "state-menu"
        case .filter: "filter-line"
        case .jump: "jump-line"
        case .help: "help-page"
        case .palette: "palette-list"
        case .library: "library-list"
        case .preview: "preview-page"
        case .search: "search-line"
        case .views: "view-list"
        case .columns: "column-list"
        case .clocks: "clock-page"
        case .drafts: "draft-list"
        case .rota: "rota-page"
        case .planned: "planned-list"
        case .actions: "action-list"
        case .links: "link-list"
        case .runbook: "runbook-page"
        case .health: "health-page"
        case .gaps: "unanswered-list"
        case .snippets: "snippet-list"
        default: rawValue.kebabCase
        }
    }

    /// The place of a name in settings.
    public init?(settingsName: String) {
        guard let place = Self.allCases.first(where: { $0.settingsName == settingsName }) else { return nil }
        self = place
    }

    /// The place's name in help.
    public var name: Phrase {
        switch self {
        case .queue: .screen(.placeQueue)
        case .detail: .screen(.placeDetail)
        case .knowledge: .screen(.placeKnowledge)
        case .article: .screen(.placeArticle)
        case .contents: .article(.placeContents)
        case .search: .article(.placeSearch)
        case .library: .article(.placeLibrary)
        case .versions: .article(.placeVersions)
        case .form: .screen(.placeForm)
        case .states: .screen(.placeStates)
        case .filter: .screen(.placeFilter)
        case .jump: .screen(.placeJump)
        case .help: .screen(.placeHelp)
        case .drafts: .writing(.placeDrafts)
        case .snippets: .writing(.placeSnippets)
        case .clocks: .clock(.place)
        case .rota: .rota(.placeRota)
        case .planned: .planned(.placePlanned)
        case .actions: .screen(.placeActions)
        case .links: .action(.links)
        case .runbook: .action(.runbook)
        case .health: .action(.health)
        case .gaps: .gap(.place)
        case .question: .screen(.placeQuestion)
        case .themes: .screen(.placeThemes)
        case .palette: .screen(.placePalette)
        case .helpSearch: .screen(.placeHelpSearch)
        case .views: .screen(.placeViews)
        case .viewForm: .screen(.placeViewForm)
        case .columns: .screen(.placeColumns)
        case .conflict: .screen(.placeConflict)
        case .preview: .many(.placePreview)
        case .results: .many(.placeResults)
        }
    }
}
