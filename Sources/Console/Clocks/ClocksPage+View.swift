import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawClocks(_ page: ClocksPage, _ region: Region) {
        region.hline(at: .zero, length: region.columns, CellStyle(.borderFocused))
        let title = SafeText(" " + words(.clock(.title), ["id": page.id.description]) + " ")
        region.put(title, at: Point(column: 1, row: 0), CellStyle(.title, [.bold]), width: region.columns - 2)
        let body = region.region(Rect(column: 1, row: 1, columns: region.columns - 1, rows: region.rows - 1))
        let lines = clockLines(page, width: body.columns)
        for row in 0..<body.rows where lines.indices.contains(page.scroll + row) {
            body.put(lines[page.scroll + row], row: row)
        }
        guard lines.count > body.rows else { return }
        let told = words(
            .knowledge(.page),
            [
                "from": String(page.scroll + 1), "to": String(min(lines.count, page.scroll + body.rows)),
                "all": String(lines.count),
            ])
        region.put(
            SafeText(" " + told + " "), row: 0, columns: 2..<max(2, region.columns - 1), align: .trailing,
            CellStyle(.muted))
    }

    /// Both clocks, each with what it is reckoned by and what it did.
    func clockLines(_ page: ClocksPage, width: Int) -> [StyledLine] {
        guard let events = page.events else { return [StyledLine(words(.clock(.loading)), .muted)] }
        var lines: [StyledLine] = []
        for clock in Clock.allCases {
            let told = ClockExplanation(
                clock, of: events, settings.clocks, now: now, everyStretch: page.everyStretch)
            guard let told else { continue }
            let said = words.words(
                for: told, warnAt: settings.clocks.warnAt, zoneName: settings.zone.name,
                EventContext(now: now, zone: zone))
            if !lines.isEmpty { lines.append(StyledLine()) }
            lines += ClockWriter(words: said, width: width, token: token(of: told)).lines()
        }
        return lines.isEmpty ? [StyledLine(words(.detail(.gone)), .muted)] : lines
    }

    private func token(of told: ClockExplanation) -> StyleToken {
        switch told.reading.standing {
        case .running(let due): DueStanding(due: due, warnsAt: told.reading.warnsAt, now: now).token
        case .paused(_, let left): left < 0 ? .dueBreached : .duePaused
        case .stopped(let at, let due): at <= due ? .dueMet : .dueBreached
        case .void: .muted
        }
    }
}

/// Sets a clock's words on a page.
private struct ClockWriter {
    let words: ClockWords
    let width: Int
    /// How the clock stands.
    let token: StyleToken

    func lines() -> [StyledLine] {
        var lines = [StyledLine(words.name, .heading)]
        lines += facts()
        if !words.remark.isEmpty { lines += StyledLine.wrap(SafeText(words.remark), CellStyle(.muted), width: width) }
        let rows = words.rows.map { (time: SafeText($0.time), what: SafeText($0.what), why: SafeText($0.why), row: $0) }
        let times = rows.map(\.time.columns).max() ?? 0
        let whats = rows.map(\.what.columns).max() ?? 0
        for (time, what, why, row) in rows {
            let style = CellStyle(row.isBeyond ? .dueBreached : row.isPaused ? .duePaused : .dueOk)
            let start = 2 + times + 2 + whats + 2
            if start + min(why.columns, 24) <= width {
                lines += table(time, what, why, style, (times, whats))
            } else {
                lines += stacked(time, what, why, style)
            }
        }
        return lines
    }

    /// What it is reckoned by and how it stands, on as few lines as that takes.
    private func facts() -> [StyledLine] {
        var lines: [StyledLine] = []
        var line = StyledLine()
        for (index, fact) in words.facts.enumerated() {
            let label = fact.label.isEmpty ? SafeText.empty : SafeText(fact.label + " ")
            let value = SafeText(fact.value)
            if line.columns > 0, line.columns + 3 + label.columns + value.columns > width {
                lines.append(line)
                line = StyledLine()
            }
            if line.columns > 0 { line.add("   ", .text) }
            line.add(label, CellStyle(.detailLabel))
            line.add(value, CellStyle(index == words.facts.count - 1 ? token : .detailValue))
        }
        return lines + [line]
    }

    private func table(
        _ time: SafeText, _ what: SafeText, _ why: SafeText, _ style: CellStyle, _ widths: (time: Int, what: Int)
    ) -> [StyledLine] {
        var line = StyledLine(indent: 2)
        line.add(time, CellStyle(.timelineTime))
        line.add(SafeText(String(repeating: " ", count: widths.time - time.columns + 2)))
        line.add(what, style)
        line.add(SafeText(String(repeating: " ", count: widths.what - what.columns + 2)))
        let start = 2 + widths.time + 2 + widths.what + 2
        let wrapped = StyledLine.wrap(why, CellStyle(.timelineEvent), width: width, indent: start)
        line.spans += wrapped.first?.spans ?? []
        return [line] + wrapped.dropFirst()
    }

    private func stacked(_ time: SafeText, _ what: SafeText, _ why: SafeText, _ style: CellStyle) -> [StyledLine] {
        var line = StyledLine(time, CellStyle(.timelineTime), indent: 2)
        var lines: [StyledLine] = []
        if line.columns + 2 + what.columns > width {
            lines.append(line)
            line = StyledLine(what, style, indent: 4)
        } else {
            line.add(SafeText("  "))
            line.add(what, style)
        }
        return lines + [line] + StyledLine.wrap(why, CellStyle(.timelineEvent), width: width, indent: 4)
    }
}
