import Console
import Helpdesk

extension Effect {
    /// The number of the request, for those that are answered.
    var request: RequestID? {
        switch self {
        case .loadQueue(let id, _), .countView(let id, _), .loadDetail(let id, _, _), .findTicket(let id, _),
            .loadKnowledge(let id, _), .loadArticle(let id, _), .loadLibrary(let id, _, _, _), .loadVersions(let id, _),
            .loadClocks(let id, _), .loadHindsight(let id, _),
            .countViews(let id, _), .editViews(let id, _), .perform(let id, _),
            .loadRows(let id, _), .locate(let id, _, _), .survey(let id, _), .rehearse(let id, _), .findStep(let id, _),
            .takeStep(let id, _), .editText(let id, _, _):
            id
        case .loadThemes(let id), .loadPlans(let id), .loadActions(let id, _), .loadHealth(let id),
            .loadGaps(let id, _), .explainArticle(let id, _, _):
            id
        case .loadCounts, .keepRecentActions, .keepTour, .showTheme, .keepTheme, .copy, .redraw, .suspend, .quit: nil
        default: nil
        }
    }

    /// Whether its cost has a limit that does not depend on the size of the desk.
    var isBounded: Bool {
        switch self {
        case .loadDetail, .loadKnowledge, .loadArticle, .loadCounts, .findTicket, .loadDrafts, .loadDuty,
            .explainArticle:
            true
        case .loadQueue(_, let request): request.filter.terms.allSatisfy { $0.isIndexed }
        case .loadLibrary, .loadVersions, .loadClocks, .countView, .countViews, .editViews, .perform,
            .keepRecentActions, .keepTour,
            .loadThemes, .showTheme, .keepTheme, .copy, .redraw, .suspend, .quit:
            false
        case .loadRows, .locate, .survey, .rehearse, .findStep, .takeStep: false
        default: false
        }
    }
}

extension Filter.Term {
    /// Whether a page of tickets that meet it is found without passing over many that do not.
    fileprivate var isIndexed: Bool {
        guard !isNegated, case .state(let states) = condition else { return false }
        return states == Set(TicketState.allCases.filter(\.isOpen)) || states == Set(TicketState.allCases)
    }
}
