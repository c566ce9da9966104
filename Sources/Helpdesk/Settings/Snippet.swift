/// A text that is kept for reuse, with fields that a ticket fills in.
public struct Snippet: Sendable, Hashable {
    /// What a ticket fills in, as `{id}`.
    public enum Field: String, CaseIterable, Sendable, Hashable {
        case id, title, requester, `operator`, service
    }

    /// What people call it.
    public var name: String
    /// The text with its fields.
    public var text: String

    /// Makes a snippet.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The text with its fields filled in. Braces around anything else stay as they are.
    public func filled(_ value: (Field) -> String) -> String {
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .field(let name, let written): result += Field(rawValue: name).map(value) ?? written
            }
        }
        return result
    }

    /// Names in braces that are no ``Field``, in order: mistakes, as a rule.
    public var unknownFields: [String] {
        pieces.compactMap { piece in
            if case .field(let name, _) = piece, Field(rawValue: name) == nil { name } else { nil }
        }
    }

    private enum Piece {
        case text(String)
        case field(String, written: String)
    }

    /// What is filled in is never looked at again: a title may hold braces.
    private var pieces: [Piece] {
        var pieces: [Piece] = []
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
}
