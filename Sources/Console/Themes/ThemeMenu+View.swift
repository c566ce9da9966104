import Canvas
import Primitives
import Wording

extension Model {
    /// At the right, so that what it changes can be seen beside it.
    func drawThemes(_ menu: ThemeMenu, _ body: Region) {
        let name = menu.choices.map { SafeText($0.name).columns }.max() ?? 0
        let lines = menu.choices.map { line(for: $0, nameColumns: name) }
        let problem = menu.choices[menu.cursor].problem.map { SafeText($0) }
        let width = min(body.columns, max(24, (lines.map(\.columns).max() ?? 0) + 3))
        let told = problem.map { StyledLine.wrap($0, CellStyle(.formError), width: width - 3, indent: 1) } ?? []
        let wanted = lines.count + told.count + 2
        let size = Size(columns: width, rows: min(body.rows, wanted))
        let corner = Point(column: body.columns - size.columns, row: 0)
        let box = body.region(Rect(origin: corner, size: size))
        box.fill(CellStyle(.dialogText))
        let inside = box.box(
            CellStyle(.dialogBorder), title: Label(words(.theme(.title))), titleStyle: CellStyle(.dialogTitle))
        let shown = max(1, inside.rows - told.count)
        let first = max(0, min(menu.cursor - shown / 2, lines.count - shown))
        for row in 0..<min(shown, lines.count) where lines.indices.contains(first + row) {
            inside.put(lines[first + row], row: row)
            inside.mark(row: row, Target.item(first + row).tag)
            if first + row == menu.cursor {
                let usable = menu.choices[first + row].problem == nil
                inside.restyle(
                    Rect(column: 0, row: row, columns: inside.columns, rows: 1),
                    CellStyle(.menuSelected, usable ? [] : [.italic]))
            }
        }
        for (row, line) in told.enumerated() where shown + row < inside.rows { inside.put(line, row: shown + row) }
    }

    private func line(for choice: ThemeChoice, nameColumns: Int) -> StyledLine {
        let name = SafeText(choice.name)
        let isBroken = choice.problem != nil
        var line = StyledLine((choice.isInForce ? words(.sign(.chosen)) : " ") + " ", .menuKey, indent: 1)
        line.add(name, CellStyle(isBroken ? .menuDisabled : .menuItem))
        line.add(String(repeating: " ", count: nameColumns - name.columns + 2), .menuItem)
        line.add(words(.theme(purpose(of: choice))), isBroken ? .menuDisabled : .menuItem)
        if choice.isOwn { line.add(", " + words(.theme(.own)), .menuItem) }
        return line
    }

    private func purpose(of choice: ThemeChoice) -> ThemePhrase {
        switch choice.appearance {
        case .dark: .dark
        case .light: .light
        case .terminal: .terminal
        case nil: .broken
        }
    }
}
