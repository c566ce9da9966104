import Canvas
import Helpdesk
import Primitives
import Wording

/// The screen that shows a model.
public func view(_ model: Model) -> Frame {
    Frame.draw(size: model.size, usesASCII: model.usesASCII) { region in model.draw(region) }
}

extension Model {
    fileprivate func draw(_ region: Region) {
        let layout = self.layout
        guard layout.kind != .tooSmall else {
            drawTooSmall(region)
            return
        }
        drawTop(region.region(layout.top))
        for pane in PaneName.allCases { if let rect = layout[pane] { region.mark(rect, Target.pane(pane).tag) } }
        if let rect = layout.queue { drawQueue(region.region(rect)) }
        if let rect = layout.detail { drawDetail(region.region(rect)) }
        if let rect = layout.knowledge { drawKnowledge(region.region(rect)) }
        if let rect = layout.divider {
            region.vline(at: rect.origin, length: rect.size.rows)
            region.mark(rect, Target.divider(.columns).tag)
        }
        markRowDividers(region, layout)
        if let rect = layout.tour { drawTour(region.region(rect)) }
        drawMessage(region, layout)
        drawKeys(region.region(layout.keys))
        for overlay in shownOverlays {
            // What lies below answers no more; the key line tells the keys of what lies on top.
            region.mark(Rect(column: 0, row: 0, columns: region.columns, rows: layout.keys.origin.row), nil)
            draw(overlay, region, layout)
        }
    }

    private func draw(_ overlay: Overlay, _ region: Region, _ layout: Layout) {
        switch overlay {
        case .filter(let line): drawFilter(line, region, layout)
        case .jump(let line): drawJump(line, region.region(layout.messages))
        case .help(let page): drawHelp(page, cleared(region, layout.body))
        case .library(let library): drawLibrary(library, cleared(region, layout.body))
        case .versions(let page): drawVersions(page, cleared(region, layout.body))
        case .clocks(let page): drawClocks(page, cleared(region, layout.body))
        case .contents(let menu): drawContents(menu, region.region(layout.sheet))
        case .search(let line): drawSearch(line, region, layout)
        case .article(let page): drawArticle(page, cleared(region, layout.sheet))
        case .form(let form): drawForm(form, region, layout)
        case .states(let menu): drawStates(menu, region.region(layout.body))
        case .palette(let palette): drawPalette(palette, region)
        case .views(let list): drawViews(list, region.region(layout.body))
        case .viewForm(let form): drawViewForm(form, region, layout)
        case .columns(let list): drawColumns(list, region.region(layout.body))
        case .conflict(let conflict): drawConflict(conflict, cleared(region, layout.sheet))
        case .many(let page): drawMany(page, region.region(layout.body))
        case .drafts(let list): drawDrafts(list, cleared(region, layout.body))
        case .snippets(let chooser): drawSnippets(chooser, region, layout)
        case .question(let question): drawQuestion(question, cleared(region, layout.messages))
        case .rota(let page): drawRota(page, cleared(region, layout.body))
        case .planned(let page): drawPlanned(page, cleared(region, layout.body))
        case .actions(let list): drawActions(list, cleared(region, layout.body))
        case .links(let page): drawLinks(page, cleared(region, layout.body))
        case .gaps(let page): drawGaps(page, cleared(region, layout.body))
        case .health(let page): drawHealth(page, cleared(region, layout.body))
        case .runbook(let page): drawRunbook(page, cleared(region, layout.body))
        case .themes(let menu): drawThemes(menu, region.region(layout.body))
        }
    }

    /// The title lines of panes that have another one above.
    private func markRowDividers(_ region: Region, _ layout: Layout) {
        func mark(_ rect: Rect, _ divider: Divider) {
            let line = Rect(column: rect.origin.column, row: rect.origin.row, columns: rect.size.columns, rows: 1)
            region.mark(line, Target.divider(divider).tag)
        }
        if layout.kind == .wide, let rect = layout.knowledge, layout.detail != nil { mark(rect, .right) }
        if layout.kind == .medium, layout.queue != nil, let rect = layout.detail ?? layout.knowledge {
            mark(rect, .rows)
        }
    }

    func cleared(_ region: Region, _ rect: Rect) -> Region {
        let part = region.region(rect)
        part.fill(.text)
        return part
    }

    /// The line above a pane, with its name; gives what is left.
    func drawTitle(_ region: Region, pane: PaneName, _ title: Label) -> Region {
        let isFocused = focus == pane && shownOverlays.isEmpty
        let style = CellStyle(isFocused ? .borderFocused : .border)
        region.hline(at: .zero, length: region.columns, style)
        let number = SafeText(String((PaneName.allCases.firstIndex(of: pane) ?? 0) + 1) + " ")
        let titleStyle = CellStyle(isFocused ? .title : .muted, isFocused ? [.bold] : [])
        let width = max(0, region.columns - 4)
        let used = region.put(number + title.text, at: Point(column: 2, row: 0), titleStyle, width: width)
        region.fill(Rect(column: 1, row: 0, columns: 1, rows: 1), style)
        region.fill(Rect(column: 2 + used, row: 0, columns: 1, rows: 1), style)
        return region.region(Rect(column: 0, row: 1, columns: region.columns, rows: region.rows - 1))
    }

    private func drawTooSmall(_ region: Region) {
        let arguments: KeyValuePairs = ["columns": String(size.columns), "rows": String(size.rows)]
        let text = SafeText(words(.screen(.tooSmall), arguments))
        for (row, line) in text.wrapped(to: max(2, size.columns)).enumerated() {
            region.put(line, at: Point(column: 0, row: row))
        }
    }

    /// A number as exact as it is known.
    func number(_ count: Count) -> String {
        switch count {
        case .exactly(let number): String(number)
        case .atLeast(let number): words(.screen(.atLeast), ["n": String(number)])
        }
    }
}
