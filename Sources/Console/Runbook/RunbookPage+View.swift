import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    private func words(_ sentence: Sentence, _ places: [String: WordedValue]) -> String {
        words.words(for: Told(sentence, places), EventContext(now: now, zone: zone))
    }

    func drawRunbook(_ page: RunbookPage, _ region: Region) {
        let title = words(RunbookWords.title, ["id": .ticket(page.id)])
        let body = region.box(
            CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.dialogTitle))
        guard let detail = runbookDetail(page) else {
            return body.put(StyledLine(words(.knowledge(.loading)), .muted, indent: 1), row: 0)
        }
        let lines = runbookLines(detail, width: body.columns - 1)
        guard !lines.isEmpty else {
            let said = StyledLine.wrap(
                SafeText(words(RunbookWords.none)), CellStyle(.muted), width: body.columns - 1, indent: 1)
            for (row, line) in said.enumerated() { body.put(line, row: row) }
            return
        }
        let chosen = lines.indices.filter { lines[$0].row == page.cursor }
        let last = chosen.last ?? 0
        let first = max(0, min(max(0, last - body.rows + 2), lines.count - body.rows))
        for (row, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
            body.put(line.line, row: row)
            guard let item = line.row else { continue }
            body.mark(row: row, Target.item(item).tag)
            if item == page.cursor {
                body.restyle(Rect(column: 0, row: row, columns: body.columns, rows: 1), CellStyle(.menuSelected))
            }
        }
    }

    /// The page's lines, each with the row that it belongs to.
    func runbookLines(_ detail: TicketDetail, width: Int) -> [(line: StyledLine, row: Int?)] {
        var lines: [(line: StyledLine, row: Int?)] = []
        var row = 0
        for run in detail.ticket.parts.runbooks.runs {
            if !lines.isEmpty { lines.append((StyledLine(), nil)) }
            var head = StyledLine(run.article.description + " " + run.title, .heading, indent: 1)
            head.add("  " + progress(of: run), .muted)
            lines.append((head, nil))
            for step in run.steps.indices {
                for line in stepLines(run, step, width: width) { lines.append((line, row)) }
                row += 1
            }
        }
        if !detail.runbooks.isEmpty, !lines.isEmpty { lines.append((StyledLine(), nil)) }
        for offer in detail.runbooks {
            var line = StyledLine(offer.id.description + " " + offer.title, .emphasis, indent: 1)
            line.add("  " + offered(offer.id, detail.ticket), .muted)
            lines.append((line, row))
            row += 1
        }
        return lines
    }

    private func stepLines(_ run: Runbooks.Run, _ step: Int, width: Int) -> [StyledLine] {
        let tick = run.ticks[step]
        let number = String(step + 1) + ". "
        let sign = "[" + (tick == nil ? " " : words(.sign(.done))) + "] "
        var lines = StyledLine.wrap(
            SafeText(sign + number + run.steps[step]), CellStyle(tick == nil ? .text : .stepDone), width: width,
            indent: 2)
        if let tick {
            let said = tick.by + ", " + words.time(tick.at, now: now, zone: zone)
            lines.append(StyledLine(said, .muted, indent: 6))
        }
        return lines
    }

    func progress(of run: Runbooks.Run) -> String {
        if run.isDone { return words(RunbookWords.finished) }
        return words(
            RunbookWords.state,
            ["done": .number(Int64(run.ticks.count)), "all": .number(Int64(run.steps.count))])
    }

    private func offered(_ article: ArticleID, _ ticket: Ticket) -> String {
        words.standing(ofOffered: article, ticket, settings)
    }
}
