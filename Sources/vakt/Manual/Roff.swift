import Primitives

/// A text in the language of `man(7)`, which groff and mandoc typeset.
struct Roff {
    private(set) var source: String

    /// The head of a page.
    ///
    /// - Parameter date: of what it describes, `2026-11-21`; may be empty.
    init(page name: String, section: Int, date: String) {
        source = ".\\\" Made from the program's own definitions; see vakt man.\n"
        let version = "vakt " + Version.number
        // A date is no text: its hyphens stay as they are.
        let cells = [Self.argument(name.uppercased()), "\(section)", "\"\(date)\""]
        source += ".TH " + (cells + [version, "Vakt manual"].map(Self.argument)).joined(separator: " ") + "\n"
        // Commands are to be copied: no line breaks within their words, and nothing stretched to the margin.
        source += ".nh\n.ad l\n"
    }

    mutating func section(_ title: String) { source += ".SH " + Self.argument(title) + "\n" }
    mutating func subsection(_ title: String) { source += ".SS " + Self.argument(title) + "\n" }

    /// Paragraphs as people wrote them: an empty line between two, lines that begin with spaces kept as they are.
    mutating func paragraphs(_ text: String) {
        var isKept = false
        var isFirst = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let keeps = line.hasPrefix("  ")
            if keeps != isKept { source += keeps ? ".PP\n.nf\n" : ".fi\n" }
            isKept = keeps
            if line.isEmpty {
                if !isFirst { source += ".PP\n" }
            } else {
                source += Self.line(Self.text(String(line))) + "\n"
            }
            isFirst = false
        }
        if isKept { source += ".fi\n" }
    }

    /// Text where every line and every space stands as it is.
    mutating func asTyped(_ text: String) {
        source += ".PP\n.nf\n"
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            source += Self.line(Self.text(String(line))) + "\n"
        }
        source += ".fi\n"
    }

    /// A term, set already with ``bold(_:)`` and ``italic(_:)``, and what it means below it.
    mutating func item(_ term: String, _ meaning: String) {
        source += ".TP\n" + Self.line(term) + "\n"
        paragraphs(meaning.isEmpty ? "–" : meaning)
    }

    /// Text that is set already.
    mutating func set(_ text: String) { source += Self.line(text) + "\n" }
    mutating func newParagraph() { source += ".PP\n" }

    // MARK: - Words

    static func bold(_ words: String) -> String { "\\fB" + text(words) + "\\fR" }
    static func italic(_ words: String) -> String { "\\fI" + text(words) + "\\fR" }

    /// Words that mean nothing to roff, in ASCII.
    static func text(_ words: String) -> String {
        words.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": return "\\e"
            case "-": return "\\-"
            case "'": return "\\(aq"
            case "\"": return "\\(dq"
            case "`": return "\\(ga"
            case "^": return "\\(ha"
            case "~": return "\\(ti"
            default:
                if scalar.isASCII { return String(scalar) }
                let digits = String(scalar.value, radix: 16, uppercase: true)
                return "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
            }
        }.joined()
    }

    private static func argument(_ words: String) -> String { "\"" + text(words) + "\"" }

    /// A dot at a line's start would be a request.
    private static func line(_ text: String) -> String { text.hasPrefix(".") ? "\\&" + text : text }
}
