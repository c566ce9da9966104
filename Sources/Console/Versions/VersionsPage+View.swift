import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawVersions(_ page: VersionsPage, _ region: Region) {
        region.hline(at: .zero, length: region.columns, CellStyle(.borderFocused))
        let title = SafeText(" " + words(.article(.versionsTitle), ["id": page.id.description]) + " ")
        region.put(title, at: Point(column: 1, row: 0), CellStyle(.title, [.bold]), width: region.columns - 2)
        guard page.isLoaded else {
            region.put(Label(words(.knowledge(.loading))), at: Point(column: 1, row: 1), CellStyle(.muted))
            return
        }
        let rows = versionRows(page)
        drawVersionList(page, region.region(Rect(column: 0, row: 1, columns: region.columns, rows: rows.list)))
        var top = 1 + rows.list
        if rows.list > 0 {
            region.hline(at: Point(column: 0, row: top), length: region.columns, CellStyle(.border))
            top += 1
        }
        let body = region.region(Rect(column: 0, row: top, columns: region.columns, rows: rows.difference))
        for row in 0..<body.rows where page.lines.indices.contains(page.scroll + row) {
            body.put(page.lines[page.scroll + row], row: row)
        }
        guard page.lines.count > rows.difference else { return }
        let told = words(
            .knowledge(.page),
            [
                "from": String(page.scroll + 1), "to": String(min(page.lines.count, page.scroll + rows.difference)),
                "all": String(page.lines.count),
            ])
        let place = top > 1 ? top - 1 : 0
        region.put(
            SafeText(" " + told + " "), row: place, columns: 2..<max(2, region.columns - 1), align: .trailing,
            CellStyle(.muted))
    }

    private func drawVersionList(_ page: VersionsPage, _ region: Region) {
        let first = max(0, min(page.cursor - region.rows / 2, page.entries.count - region.rows))
        for row in 0..<region.rows where page.entries.indices.contains(first + row) {
            let index = first + row
            region.mark(row: row, Target.item(index).tag)
            region.put(line(for: page.entries[index], before: index + 1, page), row: row)
            if index == page.cursor {
                region.restyle(Rect(column: 0, row: row, columns: region.columns, rows: 1), CellStyle(.queueCursor))
            }
        }
    }

    /// Version, when, who did what, and the fields that changed.
    private func line(for entry: ArticleHistory.Entry, before: Int, _ page: VersionsPage) -> StyledLine {
        let isMarked = page.marked == before - 1
        var line = StyledLine(isMarked ? words(.sign(.chosen)) : " ", .queueMark)
        let number = entry.isVersion ? String(entry.version) : ""
        line.add(String(repeating: " ", count: max(0, 3 - number.count)) + number + "  ", .queueId)
        line.add(words.time(entry.event.origin.at, now: now, zone: zone) + "  ", .timelineTime)
        let said = words.words(for: entry.event, EventContext(now: now, zone: zone))
        line.add(said.headline, .timelineEvent)
        guard page.entries.indices.contains(before) else { return line }
        let fields = ArticleHistory.changedFields(from: page.entries[before].content, to: entry.content)
        if !fields.isEmpty {
            let names = fields.map { words.name(of: $0) }.joined(separator: ", ")
            line.add("  " + words(.article(.changed), ["fields": names]), .muted)
        }
        return line
    }
}
