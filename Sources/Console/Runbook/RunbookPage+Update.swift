import Helpdesk
import Wording

extension Model {
    /// The ticket's page as far as it is loaded, if it is the one that the checklist is of.
    func runbookDetail(_ page: RunbookPage) -> TicketDetail? {
        detail.loaded.flatMap { $0.ticket.id == page.id ? $0 : nil }
    }

    /// Opens the checklists, at the first step that is open.
    mutating func openRunbook() -> [Effect] {
        guard let id = selected else { return [] }
        var page = RunbookPage(id: id)
        if let loaded = runbookDetail(page) {
            let rows = RunbookPage.rows(of: loaded)
            page.cursor = rows.firstIndex { isOpen($0, loaded.ticket) } ?? 0
        }
        overlays.append(.runbook(page))
        return detail.loaded?.ticket.id == id ? [] : [loadDetail(id)]
    }

    private func isOpen(_ row: RunbookPage.Row, _ ticket: Ticket) -> Bool {
        switch row {
        case .step(let article, let step): ticket.parts.runbooks.run(of: article)?.ticks[step] == nil
        case .offer: true
        }
    }

    mutating func updateRunbook(_ action: Action) -> [Effect] {
        guard case .runbook(var page)? = overlays.last else { return [] }
        let rows = runbookDetail(page).map(RunbookPage.rows) ?? []
        switch action {
        case .moveDown: page.cursor += 1
        case .moveUp: page.cursor -= 1
        case .pageDown, .halfPageDown: page.cursor += 10
        case .pageUp, .halfPageUp: page.cursor -= 10
        case .goTop: page.cursor = 0
        case .goBottom: page.cursor = rows.count
        case .tickStep: return tickStep(page, rows)
        case .back:
            overlays.removeLast()
            return []
        default: return []
        }
        page.cursor = max(0, min(rows.count - 1, page.cursor))
        overlays[overlays.count - 1] = .runbook(page)
        return []
    }

    /// Ticks the step, takes its tick away, or starts what is offered.
    private mutating func tickStep(_ page: RunbookPage, _ rows: [RunbookPage.Row]) -> [Effect] {
        guard rows.indices.contains(page.cursor), let ticket = runbookDetail(page)?.ticket else { return [] }
        let wish: any TicketCommand
        switch rows[page.cursor] {
        case .offer(let article): wish = StartRunbook(article)
        case .step(let article, let step):
            let isDone = ticket.parts.runbooks.run(of: article)?.ticks[step] != nil
            wish = TickStep(article, step: step + 1, isDone: !isDone)
            // The next open step is what one does next.
            if !isDone, page.cursor + 1 < rows.count {
                var next = page
                next.cursor += 1
                overlays[overlays.count - 1] = .runbook(next)
            }
        }
        return perform([.change(page.id, wish, seen: nil)], on: [page.id], success: nil)
    }
}

/// The words of the checklists.
enum RunbookWords {
    static let title = Sentence("Runbooks of {id}", swedish: "Checklistor för {id}", japanese: "{id} の手順書")
    static let none = Sentence(
        "There is no runbook for it: none has its category, service or alert.",
        swedish: "Det finns ingen checklista för det: ingen har dess kategori, tjänst eller larm.",
        japanese: "該当する手順書がありません(カテゴリー・サービス・アラートで選ばれます)。")
    static let state = Sentence(
        "{done} of {all} done", swedish: "{done} av {all} klara", japanese: "{all}件中{done}件完了")
    static let finished = Sentence("all done", swedish: "allt klart", japanese: "すべて完了")
}
