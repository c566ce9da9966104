import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawLinks(_ page: LinksPage, _ region: Region) {
        let title = words.headingOfLinks(of: page.ticket)
        let body = region.box(CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.dialogTitle))
        let names = page.links.all.map { SafeText(name(of: $0)) }
        let width = min(max(4, body.columns / 4), names.map(\.columns).max() ?? 0)
        let first = max(0, min(page.cursor - body.rows / 2, page.links.all.count - body.rows))
        for place in 0..<body.rows where page.links.all.indices.contains(first + place) {
            let link = page.links.all[first + place]
            body.put(names[first + place], at: Point(column: 1, row: place), CellStyle(.detailLabel), width: width)
            body.put(line(of: link), row: place, column: width + 2)
            body.mark(row: place, Target.item(first + place).tag)
            if first + place == page.cursor {
                body.restyle(
                    Rect(column: 0, row: place, columns: body.columns, rows: 1), CellStyle(.menuSelected))
            }
        }
    }

    /// How two tickets hang together, told from the one that is looked at.
    private func name(of link: TicketLink) -> String { words.name(of: link) }

    private func line(of link: TicketLink) -> StyledLine {
        var line = StyledLine(link.id.description, .queueId)
        let priority = link.row.priority?.description ?? words(.sign(.nothing)) + " "
        line.add(" " + priority, link.row.priority?.token ?? .muted)
        line.add(" " + words.name(of: link.row.state), link.row.state.token)
        if link.row.isMajor { line.add(" " + words(.sign(.major)), .warning) }
        line.add("  " + link.row.title, .text)
        if let owner = link.owner { line.add("  " + owner, .muted) }
        return line
    }
}
