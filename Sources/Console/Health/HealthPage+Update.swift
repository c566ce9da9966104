import Helpdesk
import Wording

extension Model {
    mutating func openHealth() -> [Effect] {
        let request = nextRequest()
        overlays.append(.health(HealthPage(request: request)))
        return [.loadHealth(request)]
    }

    mutating func healthLoaded(_ id: RequestID, _ findings: [HealthFinding]) {
        for index in overlays.indices {
            guard case .health(var page) = overlays[index], page.request == id else { continue }
            page.findings = findings.filter { $0.count != .exactly(0) }
            page.request = nil
            page.move(0)
            overlays[index] = .health(page)
        }
    }

    mutating func updateHealth(_ action: Action) -> [Effect] {
        guard case .health(var page)? = overlays.last else { return [] }
        switch action {
        case .moveDown: page.move(1)
        case .moveUp: page.move(-1)
        case .pageDown, .halfPageDown: page.move(10)
        case .pageUp, .halfPageUp: page.move(-10)
        case .goTop: page.cursor = 0
        case .goBottom: page.move(1_000)
        case .open: return open(page.selected)
        case .back:
            overlays.removeLast()
            return []
        default: return []
        }
        overlays[overlays.count - 1] = .health(page)
        return []
    }

    /// Shows the queue, or the library, with what a finding is about.
    private mutating func open(_ finding: HealthFinding?) -> [Effect] {
        guard let finding else { return [] }
        if finding.isOfActions {
            overlays.removeLast()
            return openActionList()
        }
        if finding.isOfArticles {
            guard let filter = try? ArticleFilter(parsing: finding.query, me: actor.name) else { return [] }
            overlays[overlays.count - 1] = .library(Library())
            return showLibrary(filter)
        }
        guard let filter = try? Filter(parsing: finding.query, me: actor.name) else { return [] }
        overlays.removeLast()
        return show(filter)
    }

    /// Why there is nothing to open.
    var whyNoFinding: String? {
        guard case .health(let page)? = overlays.last, page.selected != nil else { return words.nothingOutOfOrder }
        return nil
    }
}
