import Wording

extension Model {
    mutating func openContents(_ page: ArticlePage) {
        let whole = wholePage(page)
        guard !whole.sheet.headings.isEmpty else { return }
        articlePage = whole
        var menu = ContentsMenu(article: page.id, headings: whole.sheet.headings)
        let top = page.scroll - whole.head.count
        menu.cursor = max(0, menu.headings.lastIndex { $0.line <= top } ?? 0)
        overlays.append(.contents(menu))
    }

    mutating func updateContents(_ action: Action) -> [Effect] {
        guard case .contents(var menu)? = overlays.last else { return [] }
        let last = menu.headings.count - 1
        switch action {
        case .moveDown: menu.cursor += 1
        case .moveUp: menu.cursor -= 1
        case .pageDown, .halfPageDown: menu.cursor += max(1, layout.body.size.rows / 2)
        case .pageUp, .halfPageUp: menu.cursor -= max(1, layout.body.size.rows / 2)
        case .goTop: menu.cursor = 0
        case .goBottom: menu.cursor = last
        case .choose:
            overlays.removeLast()
            guard var page = articlePage.map(wholePage), menu.headings.indices.contains(menu.cursor) else { return [] }
            page.scroll = max(0, min(page.head.count + menu.headings[menu.cursor].line, page.count - articleHeight))
            articlePage = page
            return []
        case .back:
            overlays.removeLast()
            return []
        default: break
        }
        menu.cursor = max(0, min(last, menu.cursor))
        overlays[overlays.count - 1] = .contents(menu)
        return []
    }
}
