import Helpdesk
import Wording

extension Model {
    /// The library, where it is open; what is set is what was changed in it.
    var library: Library? {
        get {
            for overlay in overlays { if case .library(let library) = overlay { return library } }
            return nil
        }
        set {
            guard let newValue,
                let index = overlays.firstIndex(where: { if case .library = $0 { true } else { false } })
            else { return }
            overlays[index] = .library(newValue)
        }
    }

    mutating func openLibrary(_ filter: ArticleFilter = ArticleFilter()) -> [Effect] {
        overlays.append(.library(Library()))
        return showLibrary(filter)
    }

    /// Asks for the articles that a filter lets pass.
    mutating func showLibrary(_ filter: ArticleFilter) -> [Effect] {
        guard var library else { return [] }
        if filter.terms != library.filter.terms { (library.cursor, library.top) = (0, 0) }
        library.filter = filter
        let request = nextRequest()
        library.request = request
        self.library = library
        return [.loadLibrary(request, filter, limit: Library.limit, reader: words.language.tag)]
    }

    mutating func libraryLoaded(_ id: RequestID, _ rows: [ArticleTitle]) -> [Effect] {
        guard var library, library.request == id else { return [] }
        library.request = nil
        library.take(rows)
        library.scroll(height: libraryHeight)
        self.library = library
        return noteVainSearch() + explainArticle()
    }

    /// Asks why the article under the cursor stands there, where that is to be told.
    private mutating func explainArticle() -> [Effect] {
        guard var library, library.explains, let article = library.selected?.id, !library.filter.sought.isEmpty else {
            return []
        }
        let request = nextRequest()
        library.reasonRequest = (request, article)
        self.library = library
        return [.explainArticle(request, article, library.filter)]
    }

    mutating func articleExplained(_ id: RequestID, _ reason: Explanation?) {
        guard var library, let asked = library.reasonRequest, asked.id == id else { return }
        library.reasonRequest = nil
        library.reason = reason.map { (asked.article, $0) }
        self.library = library
    }

    /// Why nothing can be said of an article's place in the list.
    var whyNotExplained: String? {
        guard let library, library.selected != nil else { return words(.action(.whyNoArticle)) }
        return library.filter.sought.isEmpty ? words(.article(.whyNotRanked)) : nil
    }

    var libraryHeight: Int { max(1, layout.body.size.rows - 2) }

    mutating func updateLibrary(_ action: Action) -> [Effect] {
        guard case .library(var library)? = overlays.last else { return [] }
        let height = libraryHeight
        switch action {
        case .explainHit:
            library.explains.toggle()
            library.reason = nil
        case .back: return closeLibrary(library)
        default:
            guard let rows = action.rows(page: height, of: library.rows.count) else { return act(action, on: library) }
            library.move(rows, height: height)
        }
        self.library = library
        return explainArticle()
    }

    /// First back to all articles, then to the panes, or to the page from which it was searched.
    private mutating func closeLibrary(_ library: Library) -> [Effect] {
        if !library.filter.terms.isEmpty, !isLibraryOverGaps { return showLibrary(ArticleFilter()) }
        overlays.removeLast()
        return []
    }

    private mutating func act(_ action: Action, on library: Library) -> [Effect] {
        switch action {
        case .filter: openSearch(.library)
        case .writeArticle: return openArticleForm(.writeArticle, nil)
        case .unanswered: return openGaps()
        default:
            guard let id = library.selected?.id else { return [] }
            switch action {
            case .open: return readArticle(id)
            case .rateHelpful, .rateUnhelpful: return rate(id, action)
            case .editArticle, .retireArticle, .reviewArticle, .translateArticle, .nameOriginal:
                return openArticleForm(action, id)
            case .showVersions: return openVersions(id)
            case .link: return linkArticle(id)
            case .unlink: return unlinkArticle(id)
            case .copyTarget:
                notify(words(.article(.copied), ["text": id.description]), .success)
                return [.copy(id.description)]
            default: break
            }
        }
        return []
    }
}
