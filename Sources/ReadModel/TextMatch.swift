/// What a person typed, as something that full-text search can't read as syntax.
struct TextMatch {
    /// The full-text expression: one phrase in quotes; nil when the text holds no word at all.
    let expression: String?
    private let text: String

    /// Texts are cut, in scalars: nobody types more, and a pasted page must not become a query.
    private static let longest = 1000

    /// As much of a text as is looked for.
    static func cut(_ text: String) -> String {
        text.utf8.count <= longest ? text : String(text.unicodeScalars.prefix(longest))
    }

    init(_ text: String) {
        self.text = Self.cut(text)
        expression = Words.isPart(of: self.text) ? Self.quoted(self.text) : nil
    }

    /// Whatever stands between doubled quotes is text to FTS5; a NUL would end the expression.
    ///
    /// Byte by byte: a quote with a combining mark behind it is one `Character`, and no longer equal to a quote.
    static func quoted(_ text: String) -> String {
        let quote = UInt8(ascii: "\"")
        let length = text.utf8.reduce(2) { $0 + ($1 == quote ? 2 : 1) }
        return String(unsafeUninitializedCapacity: length) { bytes in
            var count = 0
            func append(_ byte: UInt8) {
                bytes[count] = byte
                count += 1
            }
            append(quote)
            for byte in text.utf8 {
                if byte == quote { append(quote) }
                append(byte == 0 ? UInt8(ascii: " ") : byte)
            }
            append(quote)
            return count
        }
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
    static func of(_ text: String) -> [String] {
        ofASCII(text)
            ?? text.unicodeScalars.split { !isWordScalar($0) }.map { String(String.UnicodeScalarView($0)).lowercased() }
    }

    /// The same byte by byte; nil for a text that has more than ASCII.
    private static func ofASCII(_ text: String) -> [String]? {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            switch byte {
            case 0x30...0x39, 0x61...0x7A: word.append(byte)
            case 0x41...0x5A: word.append(byte | 0x20)
            default:
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
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
