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
        let limit = region.columns - right.columns - 2
        for (text, token) in topCounts where column + 2 + text.columns <= limit {
            column += 2
            column += region.put(text, at: Point(column: column, row: 0), CellStyle(token))
        }
        region.put(right, row: 0, column: region.columns - right.columns - 1)
    }

    private var topCounts: [(SafeText, StyleToken)] {
        guard let counts else { return [] }
        func said(_ phrase: ScreenPhrase, _ count: String) -> SafeText {
            SafeText(words(.screen(phrase), ["count": count]))
        }
        var parts: [(SafeText, StyleToken)] = [
            (said(.open, String(counts.open)), .statusCount), (said(.mine, String(counts.mine)), .statusCount),
        ]
        if counts.breached != .exactly(0) { parts.append((said(.breached, number(counts.breached)), .statusAlert)) }
        if counts.breachingSoon != .exactly(0) {
            parts.append((said(.breachingSoon, number(counts.breachingSoon)), .statusAlert))
        }
        if counts.unassigned > 0 { parts.append((said(.unassigned, String(counts.unassigned)), .statusCount)) }
        return parts
    }

    private var topRight: StyledLine {
        var line = StyledLine()
        if isZoomed { line.add(words(.screen(.zoomed)) + "  ", .statusLine) }
        line.add(actor.name + "  ", .statusLine)
        if isLive {
            line.add("● " + words(.screen(.live)), .statusLive)
        } else {
            line.add("○ " + words(.screen(.notLive)), .statusStale)
        }
        return line
    }

    func drawMessage(_ region: Region) {
        guard let notice = notices.last else {
            if !errands.isEmpty {
                let text = words(.screen(.pendingMany), ["count": String(errands.count)])
                region.put(Label(text), at: Point(column: 1, row: 0), CellStyle(.muted))
            }
            return
        }
        var line = StyledLine(SafeText(notice.sign + notice.text), CellStyle(notice.token), indent: 1)
        if notices.count > 1 {
            let more = words(.screen(.moreMessages), ["count": String(notices.count - 1)])
            line.add("  " + more, .muted)
        }
        region.put(line, row: 0)
    }

    func drawKeys(_ region: Region) {
        var column = 1
        let place = self.place
        for binding in keymap.bindings(in: place) where binding.isOnKeyLine {
            guard let key = binding.keys.first, whyDisabled(binding.action) == nil else { continue }
            let name = SafeText(key.name)
            let does = SafeText(words(binding.action.help))
            let width = name.columns + 1 + does.columns
            guard column + width <= region.columns else { continue }
            column += region.put(name, at: Point(column: column, row: 0), CellStyle(.keylineKey)) + 1
            column += region.put(does, at: Point(column: column, row: 0), CellStyle(.keylineText)) + 2
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

    /// A sign for those who don't see the colour.
    var sign: String {
        switch weight {
        case .plain, .success: ""
        case .warning: "! "
        case .error: "‼ "
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
