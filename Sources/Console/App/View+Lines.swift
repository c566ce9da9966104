import Canvas
import Helpdesk
import Primitives
import Wording

/// The lines around the panes.
extension Model {
    func drawTop(_ region: Region) {
        region.fill(CellStyle(.statusLine))
        let right = topRight
        var column =
            1 + region.put(SafeText(settings.name), at: Point(column: 1, row: 0), CellStyle(.statusLine, .bold))
        var limit = region.columns - right.columns - 2
        // Who is on call goes before counts that are to be seen elsewhere, but not before the first two.
        if let duty = topOnCall {
            let wanted = column + 2 + topCounts.prefix(2).reduce(0) { $0 + 2 + $1.0.columns }
            let width = min(duty.columns, limit - wanted - 1)
            if width >= 10 || width == duty.columns {
                limit -= width + 3
                let text =
                    width < duty.columns
                    ? duty.slice(0..<duty.fitting(columns: width - 1).end) + SafeText(words(.sign(.cut))) : duty
                region.put(text, at: Point(column: limit + 2, row: 0), CellStyle(.statusCount))
            }
        }
        for (text, token) in topCounts where column + 2 + text.columns <= limit {
            column += 2
            column += region.put(text, at: Point(column: column, row: 0), CellStyle(token))
        }
        region.put(right, row: 0, column: region.columns - right.columns - 1)
    }

    var topCounts: [(SafeText, StyleToken)] {
        guard let counts else { return [] }
        func said(_ phrase: ScreenPhrase, _ count: String) -> SafeText {
            SafeText(words(.screen(phrase), ["count": count]))
        }
        var parts: [(SafeText, StyleToken)] = [
            (said(.open, String(counts.open)), .statusCount), (said(.mine, String(counts.mine)), .statusCount),
        ]
        if counts.major > 0 { parts.append((SafeText(words.majorCount(counts.major)), .statusAlert)) }
        if counts.breached != .exactly(0) { parts.append((said(.breached, number(counts.breached)), .statusAlert)) }
        if counts.breachingSoon != .exactly(0) {
            parts.append((said(.breachingSoon, number(counts.breachingSoon)), .statusAlert))
        }
        if counts.actionsDue > 0 { parts.append((said(.actionsDue, String(counts.actionsDue)), .statusAlert)) }
        if counts.unassigned > 0 { parts.append((said(.unassigned, String(counts.unassigned)), .statusCount)) }
        return parts
    }

    private var topRight: StyledLine {
        var line = StyledLine()
        if isZoomed { line.add(words(.screen(.zoomed)) + "  ", .statusLine) }
        line.add(actor.name + "  ", .statusLine)
        if isLive {
            line.add(words(.sign(.live)) + " " + words(.screen(.live)), .statusLive)
        } else {
            line.add(words(.sign(.stale)) + " " + words(.screen(.notLive)), .statusStale)
        }
        return line
    }

    /// The latest message; a long one reaches up over the panes, since it says what to do.
    func drawMessage(_ screen: Region, _ layout: Layout) {
        let shown = noticeLines
        guard !shown.isEmpty else {
            if let text = work {
                screen.region(layout.messages).put(Label(text), at: Point(column: 1, row: 0), CellStyle(.muted))
            }
            return
        }
        let top = layout.messages.origin.row - shown.count + 1
        let part = cleared(screen, Rect(column: 0, row: top, columns: screen.columns, rows: shown.count))
        for (row, line) in shown.enumerated() { part.put(line, row: row) }
    }

    /// The message, in as many rows as it needs, four at most.
    var noticeLines: [StyledLine] {
        guard let notice = notices.last else { return [] }
        let text = SafeText(sign(of: notice) + notice.text)
        var lines = StyledLine.wrap(text, CellStyle(notice.token), width: size.columns - 1, indent: 1)
        if notices.count > 1, let last = lines.indices.last {
            let more = words(.screen(.moreMessages), ["count": String(notices.count - 1)])
            lines[last].add("  " + more, .muted)
        }
        return Array(lines.prefix(4))
    }

    /// What is going on, while it lasts.
    private var work: String? {
        switch preparation {
        case .survey: return words(.many(.reading), ["count": String(queue.marks.count)])
        case .rehearsal(_, let plan): return words(.many(.trying), ["count": String(plan.rows.count)])
        case .step: return words(.undo(.looking))
        case nil: break
        }
        if queue.marking != nil { return words(.queue(.loading)) }
        if let errand = errands.values.first(where: { $0.progress > 0 }), let many = errand.many {
            let count = String(many.tickets.count)
            return words(.many(.progress), ["what": many.name, "done": String(errand.progress), "count": count])
        }
        return errands.isEmpty ? nil : words(.screen(.pendingMany), ["count": String(errands.count)])
    }

    /// So many tickets, in words.
    func tickets(_ count: Int) -> String { words(.queue(.tickets), ["count": String(count)]) }

    /// The tickets that something is about: a single one by its id.
    func subject(_ rows: [QueueRow]) -> String {
        if let only = rows.first, rows.count == 1 { return only.id.description }
        return tickets(rows.count)
    }

    /// A sign for those who don't see the colour.
    private func sign(of notice: Notice) -> String {
        switch notice.weight {
        case .plain, .success: ""
        case .warning: words(.sign(.warned)) + " "
        case .error: words(.sign(.breached)) + " "
        }
    }

    func drawKeys(_ region: Region) {
        guard begunKeys.isEmpty else { return drawContinuations(region) }
        let bindings = keymap.bindings(in: place)
        var end = region.columns - 1
        // The way to help stands at the right, whatever else there is room for.
        if let help = bindings.first(where: { $0.action == .help }), let line = keyLine(help) {
            end -= line.columns
            region.put(line, row: 0, column: end)
            region.mark(Rect(column: end, row: 0, columns: line.columns, rows: 1), Target.action(.help).tag)
        }
        var column = 1
        for (action, line) in keysThatFit(bindings, columns: end - column) {
            region.put(line, row: 0, column: column)
            let place = Rect(column: column, row: 0, columns: line.columns, rows: 1)
            region.mark(place, Target.action(action).tag)
            column += line.columns + 2
        }
    }

    /// The keys that there is room for, the most needed before all others, each where it always stands.
    private func keysThatFit(_ bindings: [Binding], columns: Int) -> [(Action, StyledLine)] {
        let lines = wayBackFirst(bindings).compactMap { binding -> (action: Action, line: StyledLine)? in
            guard binding.isOnKeyLine || isCalledFor(binding.action), binding.action != .help,
                whyDisabled(binding.action) == nil, let line = keyLine(binding)
            else { return nil }
            return (binding.action, line)
        }
        let hasWayBack = lines.first?.action == .back
        let needed = Action.firstNeeded(in: place)
        let order = lines.indices.sorted { one, other in
            func rank(_ place: Int) -> Int {
                if place == 0, hasWayBack { return -2 }
                if isCalledFor(lines[place].action) { return -1 }
                return needed.firstIndex(of: lines[place].action) ?? needed.count
            }
            return (rank(one), one) < (rank(other), other)
        }
        var left = columns
        var taken: Set<Int> = []
        for place in order where lines[place].line.columns < left {
            left -= lines[place].line.columns + 2
            taken.insert(place)
        }
        return lines.indices.filter(taken.contains).map { (lines[$0].action, lines[$0].line) }
    }

    /// Whether what is selected waits for just this: then its key is told, whatever else there is room for.
    private func isCalledFor(_ action: Action) -> Bool {
        action == .acknowledge && selectedRow?.call != nil
    }

    /// Where a pane hides the queue, the way back to it must not fall off a short line.
    private func wayBackFirst(_ bindings: [Binding]) -> [Binding] {
        guard overlays.isEmpty, layout.queue == nil else { return bindings }
        return bindings.filter { $0.action == .back } + bindings.filter { $0.action != .back }
    }

    private func keyLine(_ binding: Binding) -> StyledLine? {
        binding.keys.first.map { keyLine($0.name, binding.action) }
    }

    private func keyLine(_ keys: String, _ action: Action) -> StyledLine {
        var line = StyledLine(keys, .keylineKey)
        line.add(" " + words(action.help), .keylineText)
        return line
    }

    /// The keys that wait for the rest, what may follow, and the way out.
    private func drawContinuations(_ region: Region) {
        let begun = words(.keys(.goesOn), ["keys": begunKeys.map(\.name).joined(separator: " ")])
        var lines = [StyledLine(begun, .keylineKey), keyLine(Key(.escape).name, .cancel)]
        lines += keymap.continuations(of: begunKeys, in: place).map { rest, action in
            keyLine(rest.map(\.name).joined(separator: " "), action)
        }
        var column = 1
        for line in lines where column + line.columns < region.columns {
            region.put(line, row: 0, column: column)
            column += line.columns + 2
        }
    }
}

extension Notice {
    var token: StyleToken {
        switch weight {
        case .plain: .notice
        case .success: .success
        case .warning: .warning
        case .error: .error
        }
    }
}

extension Region {
    /// Draws a line from a column on.
    func put(_ line: StyledLine, row: Int, column: Int) {
        var moved = line
        moved.indent += column
        put(moved, row: row)
    }
}
