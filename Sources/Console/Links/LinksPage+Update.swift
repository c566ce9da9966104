import Helpdesk
import Wording

extension Model {
    mutating func openLinks() {
        guard let loaded = detail.loaded, loaded.ticket.id == selected else { return }
        overlays.append(.links(LinksPage(ticket: loaded.ticket.id, links: loaded.links)))
    }

    /// The page follows what the detail pane has of its ticket.
    mutating func linksLoaded(_ loaded: TicketDetail) {
        for index in overlays.indices {
            guard case .links(var page) = overlays[index], page.ticket == loaded.ticket.id else { continue }
            let chosen = page.selected
            page.links = loaded.links
            let place = page.links.all.firstIndex { $0.id == chosen?.id && $0.relation == chosen?.relation }
            page.cursor = place ?? page.cursor
            page.move(0)
            overlays[index] = .links(page)
        }
    }

    mutating func updateLinks(_ action: Action) -> [Effect] {
        guard case .links(var page)? = overlays.last else { return [] }
        switch action {
        case .moveDown: page.move(1)
        case .moveUp: page.move(-1)
        case .pageDown, .halfPageDown: page.move(10)
        case .pageUp, .halfPageUp: page.move(-10)
        case .goTop: page.move(-page.links.all.count)
        case .goBottom: page.move(page.links.all.count)
        case .open:
            guard let link = page.selected else { return [] }
            overlays.removeLast()
            return find(TicketReference(link.id.description))
        case .unrelate:
            guard let link = page.selected, let command = page.takingBack(link) else { return [] }
            let said = words(.screen(.doneOn), ["id": link.id.description, "what": words(action.help)])
            return perform([command], on: [page.ticket, link.id], success: withWayBack(said))
        case .back:
            overlays.removeLast()
            return []
        default: break
        }
        overlays[overlays.count - 1] = .links(page)
        return []
    }

    /// Why there is no link to go along or to take back.
    var whyNoLink: String? {
        guard case .links(let page)? = overlays.last, page.selected != nil else { return words(Self.noLinks) }
        return nil
    }

    /// Why there are no links to be shown.
    var whyNoLinks: String? {
        guard let loaded = detail.loaded, loaded.ticket.id == selected, !loaded.links.all.isEmpty else {
            return words(Self.noLinks)
        }
        return nil
    }

    private static let noLinks = Sentence(
        "no other ticket hangs together with it", swedish: "inget annat ärende hör ihop med det",
        japanese: "関連するチケットはありません")
}
