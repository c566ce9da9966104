import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawConflict(_ conflict: Conflict, _ region: Region) {
        let title = words(.presence(.conflictTitle), ["id": conflict.ticket.description])
        let body = region.box(
            CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.warning, .bold))
        let lines = conflictLines(conflict, width: body.columns)
        for row in 0..<body.rows where lines.indices.contains(conflict.scroll + row) {
            body.put(lines[conflict.scroll + row], row: row)
        }
        guard conflict.scroll + body.rows < lines.count else { return }
        region.put(
            SafeText(words(.screen(.more))), row: region.rows - 1, columns: 2..<max(2, region.columns - 2),
            align: .trailing, CellStyle(.muted))
    }

    func conflictLines(_ conflict: Conflict, width: Int) -> [StyledLine] {
        let what = words(.presence(.conflictSaid), ["what": conflict.said.joined(separator: "; ")])
        var lines = StyledLine.wrap(SafeText(what), CellStyle(.text), width: width - 1, indent: 1)
        lines.append(StyledLine())
        // Where there is no room for two columns beside the names, the versions stand below each other.
        lines += width >= 60 ? besideEachOther(conflict.rows, width: width) : stacked(conflict.rows, width: width)
        lines.append(StyledLine())
        for (action, hint) in Self.choices {
            let key = keymap.key(for: action, in: .conflict)?.name ?? ""
            var line = StyledLine(key + " ", .keylineKey, indent: 1)
            line.add(words(action.help), .emphasis)
            lines.append(line)
            let said = SafeText(words(.presence(hint)))
            lines += StyledLine.wrap(said, CellStyle(.formHint), width: width - 1, indent: 3)
        }
        return lines
    }

    private static let choices: [(Action, PresencePhrase)] = [
        (.keepMine, .keepMineHint), (.takeTheirs, .takeTheirsHint), (.mergeByHand, .mergeHint),
    ]

    private func besideEachOther(_ rows: [Conflict.Row], width: Int) -> [StyledLine] {
        let label = 17
        let share = (width - label - 4) / 2
        var lines = [
            joined(
                (SafeText(""), .muted), (SafeText(words(.presence(.mine))), .heading),
                (SafeText(words(.presence(.theirs))), .heading), label: label, share: share)
        ]
        for row in rows {
            let names = name(row).wrapped(to: label - 1)
            let mine = shown(row.mine).wrapped(to: share)
            let theirs = shown(row.theirs).wrapped(to: share)
            for place in 0..<max(names.count, mine.count, theirs.count) {
                func part(_ parts: [SafeText]) -> SafeText { parts.indices.contains(place) ? parts[place] : .empty }
                lines.append(
                    joined(
                        (part(names), row.isDisputed ? .warning : .formLabel), (part(mine), .formField),
                        (part(theirs), .formField), label: label, share: share))
            }
        }
        return lines
    }

    private func joined(
        _ name: (SafeText, StyleToken), _ mine: (SafeText, StyleToken), _ theirs: (SafeText, StyleToken), label: Int,
        share: Int
    ) -> StyledLine {
        var line = StyledLine(name.0, CellStyle(name.1), indent: 1)
        func pad(to column: Int) {
            line.add(SafeText(String(repeating: " ", count: max(1, column - line.columns))))
        }
        pad(to: label + 1)
        line.add(mine.0, CellStyle(mine.1))
        pad(to: label + share + 3)
        line.add(theirs.0, CellStyle(theirs.1))
        return line
    }

    private func stacked(_ rows: [Conflict.Row], width: Int) -> [StyledLine] {
        rows.flatMap { row in
            func version(_ phrase: PresencePhrase, _ text: String) -> [StyledLine] {
                let head = StyledLine(words(.presence(phrase)), .muted, indent: 2)
                return [head] + StyledLine.wrap(shown(text), CellStyle(.formField), width: width - 1, indent: 4)
            }
            return [StyledLine(name(row), CellStyle(row.isDisputed ? .warning : .formLabel), indent: 1)]
                + version(.mine, row.mine) + version(.theirs, row.theirs)
        }
    }

    /// The field's name, with a sign where both changed it.
    private func name(_ row: Conflict.Row) -> SafeText {
        SafeText((row.isDisputed ? words(.presence(.bothChanged)) + " " : "") + row.label)
    }

    private func shown(_ text: String) -> SafeText {
        SafeText(text.isEmpty ? words(.presence(.nothingHeld)) : text, lines: .multiple)
    }
}
