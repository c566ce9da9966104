import Canvas
import Primitives
import Wording

extension Model {
    mutating func updateMany(_ action: Action) -> [Effect] {
        guard case .many(var page)? = overlays.last else { return [] }
        let height = max(1, layout.body.size.rows - 2)
        let end = max(0, manyLines(page, width: manyWidth).count - height)
        switch action {
        case .moveDown: page.scroll += 1
        case .moveUp: page.scroll -= 1
        case .pageDown: page.scroll += height
        case .pageUp: page.scroll -= height
        case .halfPageDown: page.scroll += height / 2
        case .halfPageUp: page.scroll -= height / 2
        case .goTop: page.scroll = 0
        case .goBottom: page.scroll = end
        case .answerYes:
            overlays.removeLast()
            return page.plan.map { perform($0) } ?? []
        case .answerNo, .back:
            overlays.removeLast()
            return []
        default: break
        }
        page.scroll = max(0, min(end, page.scroll))
        overlays[overlays.count - 1] = .many(page)
        return []
    }

    /// Columns inside the page's border.
    var manyWidth: Int { max(2, min(layout.body.size.columns, 100) - 2) }

    /// As many tickets are listed; a person who marked thousands does not read them.
    private static let listed = 500

    /// What is done to which tickets, and to which not, with the reasons first.
    func manyLines(_ page: ManyPage, width: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        func say(_ text: String, _ token: StyleToken) {
            lines += StyledLine.wrap(SafeText(text), CellStyle(token), width: width, indent: 1)
        }
        if !page.what.isEmpty { say(page.what, .emphasis) }
        if page.plan?.action == .publicNote {
            say(words(.undo(.publicHint)), .warning)
        } else if page.plan != nil, page.fittingCount > 0 {
            say(words(.many(.undoHint), ["key": keymap.key(for: .undo, in: .queue)?.name ?? ""]), .muted)
        }
        if !page.hidden.isEmpty { say(words(.many(.hidden), ["count": String(page.hidden.count)]), .warning) }
        if !page.refused.isEmpty {
            let phrase: ManyPhrase = page.isResult ? (page.staysMarked ? .notDoneMarked : .notDone) : .cannot
            say(words(.many(phrase), ["count": String(page.refused.count)]), .heading)
            for refusal in page.refused.prefix(Self.listed) {
                say(refusal.ticket.description + "  " + refusal.title, .text)
                lines += StyledLine.wrap(
                    SafeText(refusal.reason), CellStyle(.warning), width: width, indent: min(13, width / 4))
            }
            if page.refused.count > Self.listed { say(more(page.refused.count - Self.listed), .muted) }
        }
        guard !page.fitting.isEmpty else { return lines }
        say(words(.many(.will), ["count": String(page.fittingCount)]), .heading)
        for row in page.fitting.prefix(Self.listed) {
            var line = StyledLine(row.id.description, .queueId, indent: 1)
            if page.hidden.contains(row.id) { line.add("  " + words(.many(.isHidden)), .warning) }
            line.add("  " + row.title, .text)
            lines.append(line)
        }
        if page.fitting.count > Self.listed { say(more(page.fitting.count - Self.listed), .muted) }
        return lines
    }

    private func more(_ count: Int) -> String { words(.many(.andMore), ["count": String(count)]) }
}
