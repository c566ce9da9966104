import Helpdesk

/// What can lie over the panes.
enum Overlay: Sendable {
    case filter(FilterLine)
    case jump(JumpLine)
    case help(HelpPage)
    case article(ArticlePage)
    case contents(ContentsMenu)
    case search(SearchLine)
    case library(Library)
    case versions(VersionsPage)
    case form(Form)
    case states(StateMenu)
    case drafts(DraftList)
    case snippets(SnippetChooser)
    case question(Question)
    case themes(ThemeMenu)
    case palette(Palette)
    case views(ViewList)
    case viewForm(ViewForm)
    case columns(ColumnList)
    case conflict(Conflict)
    case many(ManyPage)
    case clocks(ClocksPage)
    case rota(RotaPage)
    case planned(PlannedPage)
    case actions(ActionList)
    case links(LinksPage)
    case runbook(RunbookPage)
    case health(HealthPage)
    case gaps(GapsPage)

    var place: Place {
        switch self {
        case .filter: .filter
        case .jump: .jump
        case .help(let page): page.isSearching ? .helpSearch : .help
        case .article: .article
        case .contents: .contents
        case .search: .search
        case .library: .library
        case .versions: .versions
        case .form: .form
        case .states: .states
        case .drafts: .drafts
        case .snippets: .snippets
        case .question: .question
        case .themes: .themes
        case .palette: .palette
        case .views: .views
        case .viewForm: .viewForm
        case .columns: .columns
        case .conflict: .conflict
        case .rota: .rota
        case .planned: .planned
        case .actions: .actions
        case .links: .links
        case .runbook: .runbook
        case .health: .health
        case .gaps: .gaps
        case .many(let page): page.isResult ? .results : .preview
        case .clocks: .clocks
        }
    }
}

/// Something that is asked once before it is done.
struct Question: Sendable {
    enum Subject: Sendable {
        case quit, discardForm, discardDraft(DraftID)
        /// Forget one's own view of this name.
        case deleteView(String)
        /// Keep a view over another one of one's own of the same name.
        case replaceView(SavedView)
        /// Undoing a step that is wide or old, or doing it again.
        case step(Step)
        /// Going on to the ticket into which the one looked up was merged.
        case merged(TicketID, into: TicketID)
    }

    var subject: Subject
}
