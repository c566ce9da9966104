import Helpdesk
import Primitives

/// A Markdown text set for a width: its lines, and what in it can be gone to.
struct MarkdownSheet: Sendable {
    /// Something on the page that a person can choose: a link to follow, code to copy.
    enum Stop: Sendable, Hashable {
        case link(PageTarget)
        case code(String)
    }

    /// A heading, for the table of contents.
    struct Heading: Sendable, Hashable {
        var level: Int
        var title: String
        /// The line that it stands in.
        var line: Int
    }

    var lines: [StyledLine] = []
    var stops: [Stop] = []
    var headings: [Heading] = []
    /// Whether the text goes on behind the last line.
    var isComplete = true

    /// The lines in which each stop shows, first and last.
    func place(of stop: Int) -> ClosedRange<Int>? {
        guard let first = lines.firstIndex(where: { $0.has(stop) }),
            let last = lines.lastIndex(where: { $0.has(stop) })
        else { return nil }
        return first...last
    }
}

extension StyledLine {
    func has(_ stop: Int) -> Bool { spans.contains { $0.stop == stop } }

    /// What it says, without its indent.
    var plain: String { spans.map(\.text.plain).joined() }
}

/// Where a link leads.
enum PageTarget: Sendable, Hashable {
    case article(ArticleID)
    case ticket(TicketID)
    /// A heading of the same page, by its slug.
    case heading(String)
    /// Anything else, which is not followed but shown and copied.
    case address(String)

    init(_ url: String) {
        if let id = ArticleID(url) {
            self = .article(id)
        } else if let id = TicketID(url) {
            self = .ticket(id)
        } else if url.hasPrefix("#"), url.utf8.count > 1 {
            self = .heading(Self.slug(String(url.dropFirst())))
        } else {
            self = .address(url)
        }
    }

    /// What the link leads to, as it is shown and copied.
    var text: String {
        switch self {
        case .article(let id): id.description
        case .ticket(let id): id.description
        case .heading(let slug): "#" + slug
        case .address(let url): url
        }
    }

    /// A heading as links name it: in lower case, letters and digits, with hyphens for what stands between.
    static func slug(_ title: String) -> String {
        var slug = ""
        for character in title.lowercased() {
            if character.isLetter || character.isNumber || character == "_" {
                slug.append(character)
            } else if character == " " || character == "-" {
                slug.append("-")
            }
        }
        return slug
    }
}

/// Ids of tickets and articles inside of running text.
enum PageReferences {
    /// The text in pieces, those that are ids with what they name.
    static func split(_ text: String) -> [(text: Substring, target: PageTarget?)] {
        guard text.utf8.contains(UInt8(ascii: "-")) else { return [(text[...], nil)] }
        var pieces: [(Substring, PageTarget?)] = []
        var start = text.startIndex
        for match in text.matches(of: /\b(INC|REQ|PRB|CHG|KB)-[0-9]{1,12}\b/) {
            let target = PageTarget(String(match.output.0))
            if case .address = target { continue }
            if match.range.lowerBound > start { pieces.append((text[start..<match.range.lowerBound], nil)) }
            pieces.append((match.output.0, target))
            start = match.range.upperBound
        }
        if start < text.endIndex || pieces.isEmpty { pieces.append((text[start...], nil)) }
        return pieces
    }
}
