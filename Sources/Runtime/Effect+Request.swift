import Console

extension Effect {
    /// The number of the request, for those that are answered.
    var request: RequestID? {
        switch self {
        case .loadQueue(let id, _), .countView(let id, _), .loadDetail(let id, _, _), .findTicket(let id, _),
            .loadKnowledge(let id, _), .loadArticle(let id, _), .perform(let id, _):
            id
        case .loadCounts, .copy, .redraw, .suspend, .quit: nil
        }
    }
}
