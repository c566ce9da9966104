import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    mutating func openVersions(_ id: ArticleID) -> [Effect] {
        let request = nextRequest()
        overlays.append(.versions(VersionsPage(id: id, request: request)))
        return [.loadVersions(request, id)]
    }

    var versionsPage: VersionsPage? {
        get {
            for overlay in overlays { if case .versions(let page) = overlay { return page } }
            return nil
        }
        set {
            guard let newValue,
                let index = overlays.firstIndex(where: { if case .versions = $0 { true } else { false } })
            else { return }
            overlays[index] = .versions(newValue)
        }
    }

    /// Asks again: the article has another version.
    mutating func reloadVersions() -> [Effect] {
        guard var page = versionsPage else { return [] }
        let request = nextRequest()
        page.request = request
        versionsPage = page
        return [.loadVersions(request, page.id)]
    }

    mutating func versionsLoaded(_ id: RequestID, _ history: ArticleHistory) {
        guard var page = versionsPage, page.request == id else { return }
        let added = page.isLoaded ? max(0, history.entries.count - page.entries.count) : 0
        page.request = nil
        page.isLoaded = true
        page.entries = history.entries.reversed()
        // The cursor and the mark stay on their events, which have moved down.
        page.cursor = page.cursor == 0 ? 0 : min(page.entries.count - 1, page.cursor + added)
        page.marked = page.marked.map { $0 + added }
        versionsPage = page
        layOutVersions()
    }

    /// Sets the difference of the selected versions for the width of this moment.
    mutating func layOutVersions() {
        guard var page = versionsPage else { return }
        if let (old, new) = page.compared {
            let writer = ArticleDifference(words: words, zone: zone, width: layout.body.size.columns - 1)
            page.lines = writer.lines(from: old, to: new)
        } else {
            page.lines = []
        }
        page.scroll = max(0, min(page.scroll, page.lines.count - 1))
        versionsPage = page
    }

    /// Rows of the list, and of the difference below it.
    func versionRows(_ page: VersionsPage) -> (list: Int, difference: Int) {
        let rows = max(2, layout.body.size.rows - 1)
        if page.isWide { return (0, rows) }
        let list = min(max(1, page.entries.count), max(3, rows / 3))
        return (list, max(1, rows - list - 1))
    }

    mutating func updateVersions(_ action: Action) -> [Effect] {
        guard case .versions(var page)? = overlays.last else { return [] }
        let height = versionRows(page).difference
        switch action {
        case .moveDown where !page.isWide, .moveUp where !page.isWide:
            page.cursor = max(0, min(page.entries.count - 1, page.cursor + (action == .moveDown ? 1 : -1)))
            page.scroll = 0
        case .moveDown: page.scroll += 1
        case .moveUp: page.scroll -= 1
        case .pageDown: page.scroll += height - 1
        case .pageUp: page.scroll -= height - 1
        case .halfPageDown: page.scroll += height / 2
        case .halfPageUp: page.scroll -= height / 2
        case .goTop: page.scroll = 0
        case .goBottom: page.scroll = page.lines.count
        case .open, .zoom: page.isWide.toggle()
        case .markVersion: page.marked = page.marked == page.cursor ? nil : page.cursor
        case .restoreVersion:
            guard let entry = page.selected else { return [] }
            return openArticleForm(.restoreVersion, page.id, content: entry.content)
        case .back: return closeVersions(page)
        default: return []
        }
        page.scroll = max(0, min(page.lines.count - height, page.scroll))
        overlays[overlays.count - 1] = .versions(page)
        if [.moveDown, .moveUp, .markVersion].contains(action) { layOutVersions() }
        return []
    }

    private mutating func closeVersions(_ page: VersionsPage) -> [Effect] {
        var page = page
        if page.isWide || page.marked != nil {
            if page.isWide { page.isWide = false } else { page.marked = nil }
            overlays[overlays.count - 1] = .versions(page)
            layOutVersions()
            return []
        }
        overlays.removeLast()
        return []
    }
}
