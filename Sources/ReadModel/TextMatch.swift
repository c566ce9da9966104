/// What a person typed, as something that full-text search can't read as syntax.
struct TextMatch {
    /// The full-text expression: one phrase in quotes; nil when the text holds no word at all.
    let expression: String?
    private let text: String

    /// Texts are cut, in characters: nobody types more, and a pasted page must not become a query.
    static let longest = 400

    init(_ text: String) {
        self.text = String(text.prefix(Self.longest))
        expression = Words.isPart(of: self.text) ? Self.quoted(self.text) : nil
    }

    /// Whatever stands between doubled quotes is text to FTS5; a NUL would end the expression.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"").replacing("\0", with: " ") + "\""
    }

    /// The test of one row. Without a word there is nothing to look up, and the title alone is searched for the text.
    var onRow: Condition {
        if let expression {
            Condition(
                "EXISTS (SELECT 1 FROM ticketText WHERE ticketText MATCH ? AND rowid = ticket.number)",
                [.text(expression)])
        } else {
            Condition("instr(title, ?) > 0", [.text(text)])
        }
    }
}

/// Words as the full-text tables' tokenizer (`unicode61`) sees them: runs of letters, digits and private characters.
enum Words {
    /// The words of a text in lower case, in order, repetitions included.
    static func of(_ text: some StringProtocol) -> [String] {
        text.unicodeScalars.split { !isWordScalar($0) }.map { String(String.UnicodeScalarView($0)).lowercased() }
    }

    /// Whether a text holds any word.
    static func isPart(of text: String) -> Bool { text.unicodeScalars.contains(where: isWordScalar) }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            return true
        default: return false
        }
    }
}
