import Canvas
import Wording

extension Model {
    mutating func updateHelp(_ action: Action) -> [Effect] {
        guard case .help(var page)? = overlays.last else { return [] }
        let height = max(1, layout.body.size.rows - 2)
        let end = max(0, helpLines(page).count - height)
        switch action {
        case .moveDown: page.scroll += 1
        case .moveUp: page.scroll -= 1
        case .pageDown: page.scroll += height
        case .pageUp: page.scroll -= height
        case .halfPageDown: page.scroll += height / 2
        case .halfPageUp: page.scroll -= height / 2
        case .goTop: page.scroll = 0
        case .goBottom: page.scroll = end
        case .back:
            overlays.removeLast()
            return []
        default: break
        }
        page.scroll = max(0, min(end, page.scroll))
        overlays[overlays.count - 1] = .help(page)
        return []
    }

    /// The keys of the place with what they do, and why they do nothing at the moment.
    func helpLines(_ page: HelpPage) -> [StyledLine] {
        let bindings = keymap.bindings(in: page.place)
        let width = bindings.map { $0.shownKeys.columns }.max() ?? 0
        var lines: [StyledLine] = []
        for binding in bindings {
            var line = StyledLine(binding.shownKeys, .init(.helpKey), indent: 1)
            line.add(String(repeating: " ", count: width - binding.shownKeys.columns + 2), .helpText)
            line.add(words(binding.action.help), .helpText)
            if let reason = whyDisabled(binding.action, in: page.place) {
                line.add("  (" + reason + ")", .muted)
            }
            lines.append(line)
        }
        guard page.place == .form || page.place == .filter else { return lines }
        lines.append(StyledLine())
        lines.append(StyledLine(words(.screen(.helpText)), .helpHeading, indent: 1))
        for phrase: ScreenPhrase in [.editingMove, .editingWord, .editingDelete, .editingLine] {
            lines.append(StyledLine(words(.screen(phrase)), .helpText, indent: 1))
        }
        return lines
    }
}
