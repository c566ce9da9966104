/// What a person typed, as something that full-text search can't read as syntax.
struct TextMatch {
    /// The full-text expression: one phrase in quotes; nil when the text holds no word at all.
    let expression: String?
    private let text: String

    /// Texts are cut, in scalars: nobody types more, and a pasted page must not become a query.
    private static let longest = 1000

    /// As much of a text as is looked for.
    static func cut(_ text: String) -> String { String(text.unicodeScalars.prefix(longest)) }

    init(_ text: String) {
        self.text = Self.cut(text)
        expression = Words.isPart(of: self.text) ? Self.quoted(self.text) : nil
    }

    /// Whatever stands between doubled quotes is text to FTS5; a NUL would end the expression.
    ///
    /// Scalar by scalar: a quote with a combining mark behind it is one `Character`, and no longer equal to a quote.
    static func quoted(_ text: String) -> String {
        var quoted = String.UnicodeScalarView()
        quoted.append("\"")
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append("\"") }
            quoted.append(scalar == "\0" ? " " : scalar)
        }
        quoted.append("\"")
        return String(quoted)
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

extension String {
    /// Whether the bytes are equal: `==` takes a composed and a decomposed letter for the same, the index does not.
    func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
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
