import Canvas
import Primitives
import Wording

extension Model {
    /// What the tour says, as wide as the screen: a line where there is room. It has rows of its own, so that it covers
    /// nothing.
    var tourLines: [StyledLine] {
        guard let tour else { return [] }
        let width = size.columns - 1
        let style = CellStyle(.keylineText)
        var lines = StyledLine.wrap(SafeText(tourText(tour.step)), style, width: width, indent: 1)
        if let key = keymap.key(for: .tour, in: .queue)?.name, let last = lines.indices.last {
            let way = words(.tour(tour.step == .end ? .close : .leave), ["key": key])
            if lines[last].columns + 2 + SafeText(way).columns <= width {
                lines[last].add("  " + way, .keylineText)
            } else {
                lines.append(StyledLine(SafeText(way), style, indent: 1))
            }
        }
        return Array(lines.prefix(4))
    }

    private func tourText(_ step: Tour.Step) -> String {
        let said = words(.tour(TourPhrase(rawValue: step.rawValue) ?? .end), arguments(step))
        return step == .end ? said : words(.tour(.head), arguments(step)) + "  " + said
    }

    private func arguments(_ step: Tour.Step) -> KeyValuePairs<String, String> {
        let steps = Tour.Step.allCases
        func key(_ action: Action, _ place: Place = .queue) -> String {
            keymap.key(for: action, in: place)?.name ?? "–"
        }
        return [
            "step": String((steps.firstIndex(of: step) ?? 0) + 1), "of": String(steps.count - 1),
            "down": key(.moveDown), "up": key(.moveUp), "open": key(.open), "back": key(.back),
            "filter": key(.filter), "apply": key(.apply, .filter), "take": key(.assignToMe), "note": key(.note),
            "send": key(.send, .form), "undo": key(.undo), "palette": key(.palette), "help": key(.help),
        ]
    }

    func drawTour(_ region: Region) {
        for (row, line) in tourLines.enumerated() { region.put(line, row: row) }
        guard let tour else { return }
        let head = tour.step == .end ? 0 : SafeText(words(.tour(.head), arguments(tour.step))).columns
        region.restyle(Rect(column: 1, row: 0, columns: head, rows: 1), CellStyle(.title, .bold))
    }
}
