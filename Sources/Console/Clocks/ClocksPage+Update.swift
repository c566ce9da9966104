import Helpdesk
import Wording

extension Model {
    mutating func openClocks() -> [Effect] {
        guard let id = selected else { return [] }
        let request = nextRequest()
        overlays.append(.clocks(ClocksPage(id: id, request: request)))
        return [.loadClocks(request, id)]
    }

    private var clocksPage: ClocksPage? {
        get {
            for overlay in overlays { if case .clocks(let page) = overlay { return page } }
            return nil
        }
        set {
            guard let newValue, let index = overlays.firstIndex(where: { $0.place == .clocks }) else { return }
            overlays[index] = .clocks(newValue)
        }
    }

    /// Asks again: something happened to the ticket.
    mutating func reloadClocks(_ tickets: Set<TicketID>, rebuilt: Bool) -> [Effect] {
        guard var page = clocksPage, rebuilt || tickets.contains(page.id) else { return [] }
        let request = nextRequest()
        page.request = request
        clocksPage = page
        return [.loadClocks(request, page.id)]
    }

    mutating func clocksLoaded(_ id: RequestID, _ events: [RecordedEvent]) {
        guard var page = clocksPage, page.request == id else { return }
        page.request = nil
        page.events = events
        clocksPage = page
        clampClocks()
    }

    /// Rows that the page has for its lines.
    private var clockRows: Int { max(1, layout.body.size.rows - 1) }

    /// Keeps the page on lines that there are.
    mutating func clampClocks() {
        guard var page = clocksPage else { return }
        let lines = clockLines(page, width: layout.body.size.columns - 1)
        page.scroll = max(0, min(lines.count - clockRows, page.scroll))
        clocksPage = page
    }

    mutating func updateClocks(_ action: Action) -> [Effect] {
        guard case .clocks(var page)? = overlays.last else { return [] }
        switch action {
        case .moveDown: page.scroll += 1
        case .moveUp: page.scroll -= 1
        case .pageDown: page.scroll += clockRows - 1
        case .pageUp: page.scroll -= clockRows - 1
        case .halfPageDown: page.scroll += clockRows / 2
        case .halfPageUp: page.scroll -= clockRows / 2
        case .goTop: page.scroll = 0
        case .goBottom: page.scroll = 1_000_000
        case .everyStretch: (page.everyStretch, page.scroll) = (!page.everyStretch, 0)
        case .toggleDates: toggleDates()
        case .back:
            overlays.removeLast()
            return []
        default: return []
        }
        clocksPage = page
        clampClocks()
        return []
    }

    /// Instants with their whole dates, or near ones by name and by how far they are.
    mutating func toggleDates() {
        words.tellsWholeDates.toggle()
        arrange()
    }
}
