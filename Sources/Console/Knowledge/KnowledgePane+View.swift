import Canvas
import Helpdesk
import Primitives
import Search
import Wording

/// A line of the knowledge pane and the hit that it belongs to.
struct KnowledgeLine: Sendable {
    var line: StyledLine
    var hit: Int?
}

extension Model {
    func drawKnowledge(_ region: Region) {
        let typed = knowledge.typed.map { _ in words(.knowledge(.forTyped)) }
        let title = typed ?? selected.map { words(.knowledge(.forTicket), ["id": $0.description]) }
        let body = drawTitle(region, pane: .knowledge, Label(title ?? words(.knowledge(.title))))
        let corner = Point(column: 1, row: 1)
        guard selected != nil || typed != nil else {
            body.put(Label(words(.knowledge(.noTicket))), at: corner, CellStyle(.muted))
            return
        }
        guard !knowledge.hits.isEmpty else {
            if knowledge.isLoaded { drawNothingKnown(body) }
            return
        }
        let lines = knowledge.lines
        let isFocused = focus == .knowledge && shownOverlays.isEmpty
        for row in 0..<body.rows where lines.indices.contains(knowledge.scroll + row) {
            let line = lines[knowledge.scroll + row]
            body.put(line.line, row: row)
            if let hit = line.hit { body.mark(row: row, Target.hit(hit).tag) }
            if line.hit == knowledge.cursor, isFocused {
                body.restyle(
                    Rect(column: 0, row: row, columns: body.columns, rows: 1), CellStyle(.queueCursor))
            }
        }
    }

    private func drawNothingKnown(_ body: Region) {
        let texts = [words(.knowledge(.nothing)), words(.knowledge(.nothingHint))]
        let lines = texts.flatMap { SafeText($0, lines: .multiple).lines }
            .flatMap { $0.wrapped(to: max(2, body.columns - 2)) }
        for (row, line) in lines.enumerated() where row + 1 < body.rows {
            body.put(line, at: Point(column: 1, row: row + 1), CellStyle(.muted))
        }
    }

    func knowledgeLines() -> [KnowledgeLine] {
        var lines: [KnowledgeLine] = []
        var heading: Phrase?
        for (index, hit) in knowledge.hits.enumerated() {
            let reason = knowledge.reasons.indices.contains(index) ? knowledge.reasons[index] : nil
            let found = Highlight(terms: reason?.terms ?? [])
            switch hit {
            case .article(let title):
                if heading == nil { add(.knowledge(.articles), &heading, &lines) }
                lines.append(KnowledgeLine(line: line(for: title, found), hit: index))
            case .solved(let solved):
                if heading != .knowledge(.solved) { add(.knowledge(.solved), &heading, &lines) }
                lines += self.lines(for: solved, found).map { KnowledgeLine(line: $0, hit: index) }
            }
            if knowledge.explains, index == knowledge.cursor, let reason {
                lines += reasonLines(reason).map { KnowledgeLine(line: $0, hit: index) }
            }
        }
        return lines
    }

    private func reasonLines(_ reason: Explanation) -> [StyledLine] {
        words.lines(for: reason).enumerated().flatMap { number, text in
            let width = (layout.knowledge?.size.columns ?? size.columns) - 1
            return StyledLine.wrap(SafeText(text), CellStyle(.muted), width: width, indent: number == 0 ? 3 : 5)
        }
    }

    private func add(_ phrase: Phrase, _ heading: inout Phrase?, _ lines: inout [KnowledgeLine]) {
        heading = phrase
        lines.append(KnowledgeLine(line: StyledLine(words(phrase), .heading)))
    }

    private func line(for title: ArticleTitle, _ found: Highlight) -> StyledLine {
        var line = StyledLine(title.id.description, .knowledgeTitle, indent: 1)
        let isLinked = !answersNewTicket && selectedTicket?.articles.contains(title.id) ?? false
        line.add("  " + words.name(of: title.kind), title.kind == .knownError ? .knowledgeKnownError : .muted)
        line.add("  ", .knowledgeTitle)
        line.add(title.title, .knowledgeTitle, marking: found)
        if !title.otherLanguages.isEmpty { line.add("  " + title.otherLanguages.joined(separator: " "), .muted) }
        if title.isBehind { line.add("  " + words(.sign(.warned)) + " " + words(.knowledge(.behind)), .warning) }
        if isLinked { line.add("  " + words(.sign(.done)) + " " + words(.knowledge(.linked)), .success) }
        if title.isRetired { line.add("  " + words(.knowledge(.retired)), .warning) }
        if title.uses > 0 { line.add("  " + words(.knowledge(.uses), ["count": String(title.uses)]), .muted) }
        return line
    }

    private func lines(for solved: KnowledgeHits.Solved, _ found: Highlight) -> [StyledLine] {
        var first = StyledLine(solved.id.description, .knowledgeTicket, indent: 1)
        first.add("  ", .knowledgeTicket)
        first.add(solved.title, .knowledgeTicket, marking: found)
        let ago = words(.time(.ago), ["span": words.span(now - solved.resolvedAt)])
        let how = words(.knowledge(.resolvedAs), ["code": words.name(of: solved.code), "ago": ago])
        var second = StyledLine(how, .knowledgeExcerpt, indent: 3)
        let notes = SafeText(String(solved.notes.prefix(200)), lines: .multiple).lines
        for line in notes where !line.isEmpty {
            second.add(SafeText("  "))
            second.add(line, .knowledgeExcerpt, marking: found)
        }
        return [first, second]
    }
}
