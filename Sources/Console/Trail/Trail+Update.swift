import Helpdesk

extension Model {
    /// Where one is.
    var stop: Stop {
        var article: ArticleID?
        if case .article(let page)? = overlays.last { article = page.id }
        return Stop(
            filter: queue.filter, columns: queue.columns, viewName: queue.viewName, row: queue.selected,
            pinned: detail.pinned, focus: focus, article: article)
    }

    /// Keeps the place that one is about to leave.
    mutating func remember() { trail.leave(stop) }

    mutating func goBack() -> [Effect] { trail.back(from: stop).map { go(to: $0) } ?? [] }

    mutating func goForward() -> [Effect] { trail.forward(from: stop).map { go(to: $0) } ?? [] }

    /// Shows a place again, the cursor on its ticket; where that has left the view, where it would stand.
    private mutating func go(to stop: Stop) -> [Effect] {
        overlays.removeAll { if case .article = $0 { true } else { false } }
        setFocus(stop.focus)
        detail.pinned = stop.pinned
        queue.columns = stop.columns
        queue.viewName = stop.viewName
        queue.owed = 0
        var effects = showQueue(of: stop)
        if let article = stop.article { effects += openArticle(article) }
        return effects
    }

    private mutating func showQueue(of stop: Stop) -> [Effect] {
        if queue.filter == stop.filter, queue.request == nil || !queue.isAwaitingView,
            let place = queue.rows.firstIndex(where: { $0.id == stop.row?.id })
        {
            queue.cursor = place
            queue.scrollToCursor()
            return moreRows() + follow()
        }
        let isOther = queue.filter.terms != stop.filter.terms
        queue.filter = stop.filter
        guard let row = stop.row else { return loadView() }
        if isOther { queue.count = nil }
        return [loadQueue(.restore(row))] + (isOther ? countView() : [])
    }
}
