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
        TextPiece.fill(text) { name in Field(rawValue: name).map(value) }
    }

    /// Names in braces that are no ``Field``, in order: mistakes, as a rule.
    public var unknownFields: [String] { TextPiece.strangers(in: text, among: Field.allCases.map(\.rawValue)) }
}
