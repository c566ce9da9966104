import Canvas
import Helpdesk
import Primitives
import Wording

/// Writes what differs between two versions of an article: its fields, then its text with a little around each change.
///
/// What was taken out has `-` before it, what was put in `+`; words that changed inside of a line are underlined too, so
/// that nothing is told by colour alone.
struct ArticleDifference {
    let words: Catalogue
    let zone: ZoneTable
    let width: Int

    func lines(from old: ArticleHistory.Entry?, to new: ArticleHistory.Entry) -> [StyledLine] {
        var lines = [StyledLine(title(old, new), .heading)]
        let before = old?.content
        for field in ArticleHistory.changedFields(from: before ?? Self.nothing, to: new.content) where field != .text {
            if let before { lines += self.line(field, of: before, .old) }
            lines += self.line(field, of: new.content, .new)
        }
        lines += retirement(new.event)
        lines += text(TextDifference(from: before?.text ?? "", to: new.content.text))
        if lines.count == 1 { lines.append(StyledLine(words(.article(.differenceNone)), .muted)) }
        return lines
    }

    /// The same for two texts alone.
    func lines(from old: String, to new: String) -> [StyledLine] {
        let lines = text(TextDifference(from: old, to: new))
        return lines.isEmpty ? [StyledLine(words(.article(.differenceNone)), .muted)] : lines
    }

    private func title(_ old: ArticleHistory.Entry?, _ new: ArticleHistory.Entry) -> String {
        guard let old else { return words(.article(.differenceFirst), ["to": String(new.version)]) }
        if old.version == new.version {
            return words.words(for: new.event, EventContext(now: new.event.origin.at, zone: zone)).headline
        }
        return words(.article(.differenceTitle), ["from": String(old.version), "to": String(new.version)])
    }

    private static let nothing = ArticleContent(language: "", title: "", text: "")

    private func line(_ field: Field, of content: ArticleContent, _ side: TextDifference.Side) -> [StyledLine] {
        let value =
            switch field {
            case .title: content.title
            case .kind: words.name(of: content.kind)
            case .language: content.language
            case .category: content.category?.description ?? ""
            case .tags: content.tags.joined(separator: ", ")
            case .owner: content.owner ?? ""
            case .reviewDate: content.reviewDate.map { words.date($0, zone: zone) } ?? ""
            default: ""
            }
        guard !value.isEmpty else { return [] }
        let said = words(.article(.fieldIs), ["field": words.name(of: field), "text": value])
        return set([.init(text: said, isChanged: false)], side)
    }

    private func retirement(_ event: RecordedEvent) -> [StyledLine] {
        guard case .article(let happened) = event.happening, let retired = happened as? ArticleRetired else {
            return []
        }
        var said = words(.article(.retiredBecause), ["reason": retired.reason])
        if let other = retired.replacement { said += " " + words(.article(.replacedBy), ["id": other.description]) }
        return set([.init(text: said, isChanged: false)], .new)
    }

    private func text(_ difference: TextDifference) -> [StyledLine] {
        var lines: [StyledLine] = []
        for part in difference.parts() {
            let from = part.lazy.compactMap(\.oldNumber).first ?? 0
            let to = part.lazy.compactMap(\.newNumber).first ?? 0
            let place = words(.article(.linesBetween), ["from": String(from), "to": String(to)])
            lines.append(StyledLine(place, .muted))
            for line in part { lines += set(line.pieces, line.side) }
        }
        return lines
    }

    private func set(_ pieces: [TextDifference.Piece], _ side: TextDifference.Side) -> [StyledLine] {
        let (sign, token): (String, StyleToken) =
            switch side {
            case .both: (" ", .text)
            case .old: (words(.sign(.removed)), .diffRemoved)
            case .new: (words(.sign(.added)), .diffAdded)
            }
        var text = StyledText()
        for piece in pieces {
            let shown = SafeText(MarkdownPage.expandingTabs(piece.text[...]))
            text.add(shown, CellStyle(token, piece.isChanged ? [.bold, .underline] : []))
        }
        let rows = text.isEmpty ? [StyledLine(indent: 2)] : text.lines(width: width, indent: 2)
        return rows.enumerated().map { index, row in
            var line = StyledLine()
            line.add(SafeText(sign), CellStyle(token, side == .both ? [] : [.bold]))
            line.add(SafeText(index == 0 ? " " : words(.sign(.goesOn))), CellStyle(.muted))
            line.spans += row.spans
            return line
        }
    }
}
