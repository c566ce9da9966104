import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawRota(_ page: RotaPage, _ region: Region) {
        region.hline(at: .zero, length: region.columns, CellStyle(.borderFocused))
        let title = SafeText(" " + rotaTitle(page) + " ")
        region.put(title, at: Point(column: 1, row: 0), CellStyle(.title, [.bold]), width: region.columns - 2)
        let body = region.region(Rect(column: 0, row: 1, columns: region.columns, rows: region.rows - 1))
        guard !page.rows.isEmpty else {
            let lines = StyledLine.wrap(
                SafeText(words(.rota(.noRotas))), CellStyle(.muted), width: body.columns - 1, indent: 1)
            for (row, line) in lines.enumerated() { body.put(line, row: row + 1) }
            return
        }
        for row in 0..<max(0, body.rows) where page.rows.indices.contains(page.top + row) {
            let index = page.top + row
            draw(page.rows[index], body.row(row))
            guard page.rows[index].isSelectable else { continue }
            body.mark(row: row, Target.item(index).tag)
            if index == page.cursor {
                body.restyle(Rect(column: 0, row: row, columns: body.columns, rows: 1), CellStyle(.queueCursor))
            }
        }
    }

    /// What is shown, and what is wrong with it.
    private func rotaTitle(_ page: RotaPage) -> String {
        var parts = [words(.rota(.title))]
        let gaps = page.rows.count { if case .gap = $0 { true } else { false } }
        let doubles = page.rows.count { if case .shift(_, let also) = $0 { !also.isEmpty } else { false } }
        if gaps > 0 { parts.append(words(.rota(.gapCount), ["count": String(gaps)])) }
        if doubles > 0 { parts.append(words(.rota(.doubleCount), ["count": String((doubles + 1) / 2)])) }
        return parts.joined(separator: words(.sign(.comma)))
    }

    private func draw(_ row: RotaPage.Row, _ region: Region) {
        switch row {
        case .team(let team, let shifts): region.put(teamLine(team, shifts), row: 0)
        case .offer(let offer):
            region.put(
                StyledLine(words(.sign(.open)) + " " + words.words(for: offer, context), .link, indent: 1), row: 0)
        case .gap(let gap): region.put(gapLine(gap, width: region.columns), row: 0)
        case .shift(let shift, let also): region.put(shiftLine(shift, also, width: region.columns), row: 0)
        }
    }

    private func teamLine(_ team: String, _ shifts: [Shift]) -> StyledLine {
        let title = settings.teams.first { $0.name == team }?.title ?? ""
        var line = StyledLine(title.isEmpty ? team : title, .heading)
        line.add("  ", .text)
        let people = shifts.map { name(of: $0.person) }
        let who = people.isEmpty ? words(.rota(.nobody)) : words.list(of: people)
        line.add(words(.rota(.nowLine), ["who": who]), isGap(team) ? .warning : .text)
        return line
    }

    private func name(of person: String) -> String { person == actor.name ? words(.rota(.you)) : person }

    /// From when to when, or only from when where there is little room.
    private func when(_ start: Timestamp, _ end: Timestamp, width: Int) -> String {
        guard width < 80 else { return words.stretch(start, end, context) }
        return start <= now
            ? words(.rota(.until), ["time": words.time(end, now: now, zone: zone)])
            : words.time(start, now: now, zone: zone)
    }

    /// How many columns the time takes.
    private func timeColumns(_ width: Int) -> Int { width < 80 ? 20 : 36 }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - SafeText(text).columns))
    }

    private func shiftLine(_ shift: Shift, _ also: [Shift], width: Int) -> StyledLine {
        let isRunning = shift.holds(at: now)
        let sign = also.isEmpty ? (isRunning ? words(.sign(.chosen)) : " ") : words(.sign(.warned))
        var line = StyledLine(padded(sign, to: 2), also.isEmpty ? .emphasis : .warning, indent: 1)
        line.add(padded(when(shift.start, shift.end, width: width), to: timeColumns(width)), .queueRow)
        let isMine = shift.person == actor.name
        line.add(name(of: shift.person), isMine ? .emphasis : .queueRow)
        var remarks: [String] = []
        if let other = shift.instead { remarks.append(words(.rota(.inPlaceOf), ["who": name(of: other)])) }
        if let other = also.first { remarks.append(words(.rota(.alsoFor), ["team": other.team])) }
        if (duty.rota(of: shift.team)?.lines.count ?? 0) > 1 { remarks.insert(shift.line, at: 0) }
        if !remarks.isEmpty {
            line.add("  " + remarks.joined(separator: words(.sign(.comma))), also.isEmpty ? .muted : .warning)
        }
        return line
    }

    private func gapLine(_ gap: DutyGap, width: Int) -> StyledLine {
        var line = StyledLine(padded(words(.sign(.breached)), to: 2), .error, indent: 1)
        line.add(padded(when(gap.start, gap.end, width: width), to: timeColumns(width)), .error)
        line.add(words(.rota(.gap)), .error)
        return line
    }

    /// Who is on call for one's own teams, for the top line: all teams, or as much as is said at all.
    var topOnCall: SafeText? {
        guard !onCall.isEmpty else { return nil }
        let said = onCall.map { own in
            let who = own.people.first.map { name(of: $0) } ?? words(.rota(.nobody))
            return onCall.count == 1 ? who : own.team + " " + who
        }
        return SafeText(words(.rota(.topLine), ["who": words.list(of: said)]))
    }
}
