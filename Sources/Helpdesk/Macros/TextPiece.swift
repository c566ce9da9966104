/// A piece of a text with fields in braces, such as `{id}`.
enum TextPiece: Sendable, Hashable {
    case text(String)
    /// A name of letters in braces, and how it was written.
    case field(String, written: String)

    /// Takes a text apart. What is filled in later is never looked at again: a title may hold braces.
    static func pieces(of text: String) -> [TextPiece] {
        var pieces: [TextPiece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            pieces.append(.text(String(rest[..<open])))
            let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && $0.isLetter }
            pieces.append(isName ? .field(String(name), written: "{" + name + "}") : .text("{" + name + "}"))
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.text(String(rest))]
    }

    /// Names in braces that are none of these, in order.
    static func strangers(in text: String, among known: [String]) -> [String] {
        pieces(of: text).compactMap { piece in
            if case .field(let name, _) = piece, !known.contains(name) { name } else { nil }
        }
    }

    /// The text with its fields filled in; a field without a value stays as it was written.
    static func fill(_ text: String, _ value: (String) -> String?) -> String {
        pieces(of: text).reduce(into: "") { result, piece in
            switch piece {
            case .text(let text): result += text
            case .field(let name, let written): result += value(name) ?? written
            }
        }
    }
}
