import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawArticle(_ page: ArticlePage, _ region: Region) {
        let body = region.box(CellStyle(.borderFocused), title: Label(page.id.description))
        guard page.detail != nil else {
            body.put(Label(words(.knowledge(.loading))), at: .zero, CellStyle(.muted))
            return
        }
        for row in 0..<body.rows where page.scroll + row < page.count {
            let line = page.line(page.scroll + row)
            body.put(line, row: row)
            mark(page, line, page.scroll + row - page.head.count, body.row(row))
        }
        drawFoot(page, rows: body.rows, region)
    }

    /// Shows what was found and what is chosen in a line of the sheet.
    private func mark(_ page: ArticlePage, _ line: StyledLine, _ number: Int, _ region: Region) {
        var column = line.indent
        for span in line.spans {
            let width = span.text.columns
            if let stop = span.stop, stop == page.stop {
                region.restyle(Rect(column: column, row: 0, columns: width, rows: 1), CellStyle(.queueCursor))
            }
            column += width
        }
        guard let search = page.search else { return }
        for (index, match) in search.matches.enumerated() {
            for part in match.parts where part.line == number {
                let style = CellStyle(.knowledgeMatch, index == search.current ? [.reverse] : [.underline])
                region.restyle(line.columns(of: part.bytes), style)
            }
        }
    }

    /// Where one is, and where the chosen link leads or what was found.
    private func drawFoot(_ page: ArticlePage, rows: Int, _ region: Region) {
        var end = region.columns - 2
        if page.count > rows || !page.sheet.isComplete {
            let all = String(page.count) + (page.sheet.isComplete ? "" : "+")
            let last = min(page.count, page.scroll + rows)
            let told = words(
                .knowledge(.page), ["from": String(page.scroll + 1), "to": String(last), "all": all])
            let text = SafeText(" " + told + " ")
            end -= text.columns
            region.put(
                text, row: region.rows - 1, columns: max(2, end)..<max(2, region.columns - 2), align: .trailing,
                CellStyle(.muted))
        }
        guard let said = foot(page), end > 8 else { return }
        region.put(
            SafeText(" " + said + " "), at: Point(column: 2, row: region.rows - 1), CellStyle(.link), width: end - 3)
    }

    private func foot(_ page: ArticlePage) -> String? {
        if case .link(let target)? = page.chosen { return target.text }
        guard let search = page.search else { return nil }
        guard let current = search.current else {
            return search.text.isEmpty ? nil : words(.article(.notFound), ["text": search.text])
        }
        return words(
            .article(.matches),
            ["text": search.text, "number": String(current + 1), "count": String(search.matches.count)])
    }

    /// Title, what it is, and what one must know before one follows it.
    func articleHead(_ detail: ArticleDetail, width: Int) -> [StyledLine] {
        let article = detail.article
        let head = words(
            .knowledge(.articleHead),
            [
                "kind": words.name(of: article.kind), "language": article.language,
                "version": String(article.version), "owner": article.owner,
            ])
        var facts = [head, words(.article(detail.uses > 0 ? .usedBy : .unused), ["count": String(detail.uses)])]
        facts += words.helpfulness(of: article)
        if let category = article.category { facts.append(category.description) }
        facts += article.tags
        var lines = StyledLine.wrap(SafeText(article.title), CellStyle(.title, .bold), width: width)
        lines += StyledLine.wrap(
            SafeText(facts.joined(separator: words(.article(.separator)))), CellStyle(.muted), width: width)
        lines += retirement(detail, width: width) + languages(detail, width: width)
        if let review = article.reviewDate, !article.isRetired {
            let phrase: KnowledgePhrase = review < now ? .reviewOver : .reviewBy
            let text = words(.knowledge(phrase), ["time": words.time(review, now: now, zone: zone)])
            lines.append(StyledLine(text, review < now ? .warning : .muted))
        }
        return lines + [StyledLine()]
    }

    /// The other languages, and whether this one may say what was true once.
    private func languages(_ detail: ArticleDetail, width: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        if let others = words.otherLanguages(of: detail) {
            lines += StyledLine.wrap(SafeText(others), CellStyle(.link), width: width)
        }
        if detail.isBehind, let original = detail.article.original {
            let said = words(.sign(.warned)) + " " + words(.article(.behind), ["id": original.description])
            lines += StyledLine.wrap(SafeText(said), CellStyle(.warning), width: width)
        }
        return lines
    }

    private func retirement(_ detail: ArticleDetail, width: Int) -> [StyledLine] {
        guard detail.article.isRetired else { return [] }
        let sign = words(.sign(.warned)) + " "
        let said = words(.article(.retiredBecause), ["reason": detail.article.retiredBecause ?? ""])
        var lines = StyledLine.wrap(SafeText(sign + said), CellStyle(.warning, .bold), width: width)
        if let other = detail.replacement {
            let said = words(.article(.readInstead), ["id": other.id.description, "title": other.title])
            lines += StyledLine.wrap(SafeText(sign + said), CellStyle(.warning), width: width)
        }
        return lines
    }
}

extension StyledLine {
    /// The columns that some bytes of the line's text take.
    func columns(of bytes: Range<Int>) -> Rect {
        var text = SafeText.empty
        for span in spans { text.append(span.text) }
        let start = indent + text.slice(0..<bytes.lowerBound).columns
        return Rect(column: start, row: 0, columns: text.slice(bytes).columns, rows: 1)
    }
}
