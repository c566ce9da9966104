import Helpdesk
import Primitives
import Wording

/// What differs between two versions of an article, as lines that may be printed.
struct DifferenceText {
    let words: Catalogue
    let zone: ZoneTable
    /// Whether changed words inside of a line are marked.
    let marksWords: Bool

    func lines(
        of id: ArticleID, from old: ArticleHistory.Entry, to new: ArticleHistory.Entry, context: Int
    ) -> [String] {
        var lines = ["--- " + name(id, old), "+++ " + name(id, new)]
        for field in ArticleHistory.changedFields(from: old.content, to: new.content) where field != .text {
            for (sign, content) in [("-", old.content), ("+", new.content)] {
                let said = words(.article(.fieldIs), ["field": words.name(of: field), "text": value(field, content)])
                lines.append(sign + safe(said))
            }
        }
        for part in TextDifference(from: old.content.text, to: new.content.text).parts(context: context) {
            lines.append(place(part))
            lines += part.map(line)
        }
        return lines
    }

    private func name(_ id: ArticleID, _ entry: ArticleHistory.Entry) -> String {
        let origin = entry.event.origin
        return id.description + " " + String(entry.version) + "\t" + origin.at.rfc3339 + "\t" + safe(origin.by)
    }

    private func value(_ field: Field, _ content: ArticleContent) -> String {
        switch field {
        case .title: content.title
        case .kind: content.kind.rawValue
        case .language: content.language
        case .category: content.category?.description ?? ""
        case .tags: content.tags.joined(separator: ", ")
        case .owner: content.owner ?? ""
        case .reviewDate: content.reviewDate.map { words.date($0, zone: zone) } ?? ""
        default: ""
        }
    }

    private func place(_ part: [TextDifference.Line]) -> String {
        func range(_ numbers: [Int]) -> String { "\(numbers.first ?? 0),\(numbers.count)" }
        return "@@ -\(range(part.compactMap(\.oldNumber))) +\(range(part.compactMap(\.newNumber))) @@"
    }

    private func line(_ line: TextDifference.Line) -> String {
        let (sign, open, close) =
            switch line.side {
            case .both: (" ", "", "")
            case .old: ("-", "[-", "-]")
            case .new: ("+", "{+", "+}")
            }
        return sign
            + line.pieces.map { piece in
                marksWords && piece.isChanged ? open + safe(piece.text) + close : safe(piece.text)
            }.joined()
    }
}
