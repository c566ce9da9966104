import Helpdesk
import Wording

extension Model {
    private var gapsIndex: Int? { overlays.firstIndex { if case .gaps = $0 { true } else { false } } }

    /// Shows the page over whatever it was asked from; it is there once only.
    mutating func openGaps() -> [Effect] {
        if let gapsIndex { overlays.remove(at: gapsIndex) }
        overlays.append(.gaps(GapsPage()))
        return loadGaps()
    }

    /// Asks again, where the page is open: an article was written, or somebody else looked for something in vain.
    mutating func loadGaps() -> [Effect] {
        guard let index = gapsIndex, case .gaps(var page) = overlays[index] else { return [] }
        let request = nextRequest()
        page.request = request
        overlays[index] = .gaps(page)
        return [.loadGaps(request, .usual(now: now))]
    }

    mutating func gapsLoaded(_ id: RequestID, _ gaps: [KnowledgeGap]) {
        guard let index = gapsIndex, case .gaps(var page) = overlays[index], page.request == id else { return }
        page.take(gaps)
        page.move(0, height: libraryHeight)
        overlays[index] = .gaps(page)
    }

    mutating func updateGaps(_ action: Action) -> [Effect] {
        guard case .gaps(var page)? = overlays.last else { return [] }
        let height = libraryHeight
        switch action {
        case .open: return searchAgain(page.selected)
        case .writeArticle: return writeArticle(on: page.selected)
        case .back:
            overlays.removeLast()
            return []
        default:
            guard let rows = action.rows(page: height, of: page.rows?.count ?? 0) else { return [] }
            page.move(rows, height: height)
        }
        overlays[overlays.count - 1] = .gaps(page)
        return []
    }

    /// Searches the library for the same; from there one comes back to the page.
    private mutating func searchAgain(_ gap: KnowledgeGap?) -> [Effect] {
        guard let gap else { return [] }
        overlays.removeAll { if case .library = $0 { true } else { false } }
        overlays.append(.library(Library()))
        return showLibrary(ArticleFilter(searching: gap.phrase))
    }

    private mutating func writeArticle(on gap: KnowledgeGap?) -> [Effect] {
        let content = gap.map { ArticleContent(language: words.language.tag, title: $0.phrase, text: "") }
        return openArticleForm(.writeArticle, nil, content: content)
    }

    /// Whether the library was opened from the page of what was looked for in vain.
    var isLibraryOverGaps: Bool {
        guard let index = gapsIndex else { return false }
        return overlays.dropFirst(index + 1).contains { if case .library = $0 { true } else { false } }
    }

    /// Why there is nothing to look for.
    var whyNoGap: String? {
        guard case .gaps(let page)? = overlays.last, page.selected != nil else { return words(.gap(.whyNone)) }
        return nil
    }
}

/// Searches that nobody answers are noted once they are settled, never while somebody types.
extension Model {
    /// The filter stands: what it finds is the answer.
    mutating func settleLibrary() -> [Effect] {
        guard var library else { return [] }
        library.isSettled = true
        self.library = library
        return noteVainSearch()
    }

    /// Notes a settled search for words, and nothing but words, that found no article in use.
    mutating func noteVainSearch() -> [Effect] {
        guard var library, library.isSettled, library.isLoaded, library.request == nil else { return [] }
        library.isSettled = false
        self.library = library
        let filter = library.filter
        let isPlain = !filter.terms.isEmpty && filter.terms.count == filter.sought.count
        guard isPlain, library.rows.allSatisfy(\.isRetired) else { return [] }
        return [.noteVainSearch(filter.sought.joined(separator: " "))]
    }
}
