/// A phrase taken apart at its places.
struct PhrasePattern: Sendable {
    private struct Piece: Sendable {
        /// The words before the place.
        var words: String
        var name: String
        /// The forms that follow a number, each taken apart where the number stands; empty for a plain place.
        var forms: [[String]]
    }

    private let pieces: [Piece]
    private let end: String

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let parts = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            let forms = parts.dropFirst().map { form in
                form.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
            }
            pieces.append(Piece(words: String(rest[..<open]), name: String(parts[0]), forms: forms))
            rest = rest[rest.index(after: close)...]
        }
        self.pieces = pieces
        end = String(rest)
    }

    /// The phrase with its places filled; a place that is not told of stays visible as such.
    func filled(_ arguments: KeyValuePairs<String, String>, _ plural: PluralRule) -> String {
        filled({ name in arguments.first { $0.key == name }?.value }, plural)
    }

    /// The phrase with its places filled by what `value` says of their names.
    func filled(_ value: (String) -> String?, _ plural: PluralRule) -> String {
        var result = ""
        for piece in pieces {
            result += piece.words
            let value = value(piece.name) ?? "{" + piece.name + "}"
            let isOne = plural == .oneAndOther && value == "1"
            if let form = isOne ? piece.forms.first : piece.forms.last {
                result += form.count == 1 ? form[0] : form.joined(separator: value)
            } else {
                result += value
            }
        }
        return result + end
    }
}
