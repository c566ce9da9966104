import Canvas
import Primitives
import Wording

extension Model {
    mutating func updateHelp(_ action: Action) -> [Effect] {
        guard case .help(var page)? = overlays.last else { return [] }
        let height = helpRows(page)
        switch action {
        case .moveDown: page.scroll += 1
        case .moveUp: page.scroll -= 1
        case .pageDown: page.scroll += height
        case .pageUp: page.scroll -= height
        case .halfPageDown: page.scroll += height / 2
        case .halfPageUp: page.scroll -= height / 2
        case .goTop: page.scroll = 0
        case .goBottom: page.scroll = .max
        case .search: page.isSearching = true
        case .apply: page.isSearching = false
        case .clear: page.editor.replace(with: "")
        case .cancel:
            page.editor.replace(with: "")
            page.isSearching = false
        case .back:
            overlays.removeLast()
            return []
        default: break
        }
        put(page)
        return []
    }

    mutating func typeInHelp(_ key: Key) {
        guard case .help(var page)? = overlays.last, page.editor.handle(key) else { return }
        page.scroll = 0
        put(page)
    }

    mutating func pasteInHelp(_ text: String) {
        guard case .help(var page)? = overlays.last else { return }
        page.editor.insert(text)
        page.scroll = 0
        put(page)
    }

    private mutating func put(_ page: HelpPage) {
        var page = page
        page.scroll = max(0, min(helpLines(page).count - helpRows(page), page.scroll))
        overlays[overlays.count - 1] = .help(page)
    }

    /// Lines that the page shows: what the frame and the search leave.
    func helpRows(_ page: HelpPage) -> Int { max(1, layout.body.size.rows - (page.isSearching ? 3 : 2)) }

    /// The keys of the place, group by group, with what they do and why they do nothing at the moment.
    func helpLines(_ page: HelpPage) -> [StyledLine] {
        let wanted = page.editor.text.halfWidth.lowercased().split(separator: " ").map(String.init)
        let rows = keymap.rows(in: page.place).filter { row in wanted.allSatisfy(searchedText(row).contains) }
        let writer = HelpWriter(rows, width: layout.body.size.columns - 3, words)
        var lines: [StyledLine] = []
        for group in ActionGroup.allCases {
            let rows = rows.filter { $0.action.group == group }
            if rows.isEmpty { continue }
            if !lines.isEmpty { lines.append(StyledLine()) }
            lines.append(StyledLine(words(group.name), .helpHeading, indent: 1))
            for row in rows { lines += writer.lines(row, reason: whyDisabled(row.action, in: page.place)) }
        }
        if Place.writing.contains(page.place), wanted.isEmpty { lines += editingLines }
        return lines
    }

    /// All that one may look for a line by.
    private func searchedText(_ row: KeyTableRow) -> String {
        let keys = row.keys.map(\.name).joined(separator: " ")
        return [keys, words(row.action.help), words(row.action.sentence), row.action.settingsName]
            .joined(separator: " ").lowercased()
    }

    private var editingLines: [StyledLine] {
        let phrases: [ScreenPhrase] = [.editingMove, .editingWord, .editingDelete, .editingLine]
        let width = layout.body.size.columns - 3
        return [StyledLine(), StyledLine(words(.screen(.helpText)), .helpHeading, indent: 1)]
            + phrases.flatMap { phrase in
                StyledLine.wrap(SafeText(words(.screen(phrase))), CellStyle(.helpText), width: width, indent: 1)
            }
    }
}

/// Sets the lines of help: keys, name and sentence in three columns, or without the sentence where there is no room.
private struct HelpWriter {
    let width: Int
    let words: Catalogue
    private let keyColumns: Int
    private let nameColumns: Int

    init(_ rows: [KeyTableRow], width: Int, _ words: Catalogue) {
        self.width = width
        self.words = words
        keyColumns = min(width >= 110 ? 24 : 10, rows.map { $0.shownKeys.columns }.max() ?? 0)
        nameColumns = min(28, rows.map { SafeText(words($0.action.help)).columns }.max() ?? 0)
    }

    private static let wide = 70

    func lines(_ row: KeyTableRow, reason: String?) -> [StyledLine] {
        var line = StyledLine(row.shownKeys, CellStyle(.helpKey), indent: 1)
        pad(&line, to: keyColumns + 3)
        line.add(words(row.action.help), reason == nil ? .helpText : .muted)
        let said = reason.map { words(.keys(.helpNotNow), ["reason": $0]) }
        guard width >= Self.wide else {
            return [line] + (said.map { wrapped($0, .muted, indent: 3) } ?? [])
        }
        pad(&line, to: keyColumns + nameColumns + 5)
        let start = line.columns
        var rest = wrapped(words(row.action.sentence), .muted, indent: start)
        if let said { rest += wrapped(said, .muted, indent: start) }
        for span in rest.first?.spans ?? [] { line.add(span.text, span.style) }
        return [line] + rest.dropFirst()
    }

    /// At least two blanks, so that a long name and what follows it stay apart.
    private func pad(_ line: inout StyledLine, to column: Int) {
        line.add(String(repeating: " ", count: max(2, column - line.columns)), .helpText)
    }

    private func wrapped(_ text: String, _ token: StyleToken, indent: Int) -> [StyledLine] {
        StyledLine.wrap(SafeText(text), CellStyle(token), width: width, indent: indent)
    }
}

extension KeyTableRow {
    /// All keys of the row as they are told.
    var shownKeys: SafeText { SafeText(keys.map(\.name).joined(separator: "  ")) }
}
