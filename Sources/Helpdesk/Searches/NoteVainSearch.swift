import Primitives

/// Asks to note that a search of knowledge found no article, so that it is known what is missing.
public struct NoteVainSearch: Sendable, Hashable {
    /// What is kept of what was looked for: one line, without what reaches or identifies a person; `nil` where nothing
    /// is left that an article could be about.
    public let phrase: String?

    /// So many characters are kept at most.
    public static let longest = 120
    /// And so many are looked at.
    private static let read = 1_000

    /// Takes what somebody looked for, as it was typed.
    public init(_ text: String) {
        let line = text.prefix(Self.read).split { $0.isWhitespace || $0.isControl }.joined(separator: " ")
        let isRecord = ArticleID(line) != nil || TicketReference(line)?.type != nil
        let left = PersonalDetails(address: Self.omission, number: Self.omission).left(outOf: line)
        let kept = Self.cut(left)
        phrase = !isRecord && kept.contains { $0.isLetter || $0.isNumber } ? kept : nil
    }

    /// Stands for what is left out, in every language.
    private static let omission = "…"

    /// Whole words as far as they fit.
    private static func cut(_ text: String) -> String {
        guard text.count > longest else { return text }
        let fitting = text.prefix(longest - 1)
        let words = fitting.lastIndex(of: " ").map { fitting[..<$0] } ?? fitting
        return words + omission
    }

    /// Decides.
    ///
    /// - Parameter isNoted: whether the same person looked for the same on the same day, and that is known.
    public func decide(isNoted: Bool, _ desk: Circumstances) throws(Rejection) -> [any DeskEvent] {
        try desk.require(.work)
        guard let phrase, !isNoted else { throw .nothingToChange }
        return [KnowledgeSearchedInVain(phrase)]
    }
}

/// A search of knowledge found no article.
///
/// It is recorded once for each person, text and day, so that it can be counted how many people miss something. Who it
/// was stands in the record, as with every event; what lists them counts and names nobody.
public struct KnowledgeSearchedInVain: DeskEvent, Hashable {
    public static let tag = "knowledge.searchedInVain"
    public static let isOfDuty = false

    /// What was looked for, as far as it is kept.
    public var phrase: String

    /// Makes the event.
    public init(_ phrase: String) { self.phrase = phrase }

    public init(body: JSONObject) throws(BodyError) { phrase = try body.required("phrase") }

    public var body: JSONObject { ["phrase": .string(phrase)] }

    public func apply(to duty: inout DutyChanges, _ origin: Origin) {}
}

extension Character {
    /// A control character, which no search means.
    fileprivate var isControl: Bool { unicodeScalars.allSatisfy { $0.properties.generalCategory == .control } }
}
