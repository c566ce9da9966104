import Canvas
import Helpdesk
import Wording

extension Model {
    mutating func openSearch(_ subject: SearchLine.Subject) {
        let before = (articlePage?.search, library?.filter, articlePage?.scroll ?? 0)
        library?.isSettled = false
        let text = subject == .library ? library?.filter.text ?? "" : ""
        overlays.append(.search(SearchLine(subject: subject, editor: TextEditor(text), before: before)))
    }

    mutating func updateSearch(_ action: Action) -> [Effect] {
        guard case .search(var line)? = overlays.last else { return [] }
        switch action {
        case .apply:
            if line.error != nil { return [] }
            overlays.removeLast()
            return line.subject == .library ? settleLibrary() : []
        case .cancel: return cancelSearch(line)
        case .clear:
            line.editor.replace(with: "")
            return look(line)
        default: return []
        }
    }

    private mutating func cancelSearch(_ line: SearchLine) -> [Effect] {
        overlays.removeLast()
        switch line.subject {
        case .article:
            guard var page = articlePage else { return [] }
            (page.search, page.scroll) = (line.before.search, line.before.scroll)
            articlePage = page
            layOutArticle()
            return []
        case .library:
            guard let filter = line.before.filter, filter != library?.filter else { return [] }
            return showLibrary(filter)
        }
    }

    mutating func typeInSearch(_ key: Key) -> [Effect] {
        guard case .search(var line)? = overlays.last, line.editor.handle(key) else { return [] }
        return look(line)
    }

    mutating func pasteInSearch(_ text: String) -> [Effect] {
        guard case .search(var line)? = overlays.last else { return [] }
        line.editor.insert(text)
        return look(line)
    }

    /// Shows what is found so far.
    private mutating func look(_ line: SearchLine) -> [Effect] {
        var line = line
        defer { if case .search? = overlays.last { overlays[overlays.count - 1] = .search(line) } }
        switch line.subject {
        case .article:
            find(line)
            return []
        case .library:
            do {
                line.error = nil
                return showLibrary(try ArticleFilter(parsing: line.editor.text, me: actor.name))
            } catch {
                line.error = error
                return []
            }
        }
    }

    private mutating func find(_ line: SearchLine) {
        guard var page = articlePage.map(wholePage) else { return }
        var search = PageSearch(line.editor.text, in: page.sheet.lines)
        search.current = search.first(from: line.before.scroll - page.head.count)
        page.search = line.editor.isEmpty ? nil : search
        page.scroll = max(0, min(line.before.scroll, page.count - 1))
        showMatch(&page)
        articlePage = page
    }
}
