/// What a ticket is, which decides its id's prefix and the states it may take.
public enum TicketType: String, CaseIterable, Sendable, Hashable {
    case incident, request, problem, change

    /// The three letters before the number: `INC`, `REQ`, `PRB`, `CHG`.
    public var prefix: String {
        switch self {
        case .incident: "INC"
        case .request: "REQ"
        case .problem: "PRB"
        case .change: "CHG"
        }
    }
}

/// The identity of a ticket: its type and a number that the journal gives in order and never reuses.
///
/// All types share one sequence, so `123`, `inc123` and `INC-000123` name the same ticket.
public struct TicketID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// What the ticket is.
    public let type: TicketType
    /// The number, 1 or more, unique over all types.
    public let number: Int64

    /// Makes an id from its parts.
    public init(_ type: TicketType, _ number: Int64) {
        self.type = type
        self.number = number
    }

    /// Reads an id in its full form, `INC-000123`; `nil` for anything else. See ``TicketReference`` for what people type.
    public init?(_ text: some StringProtocol) {
        guard let reference = TicketReference(text), let type = reference.type else { return nil }
        self.init(type, reference.number)
    }

    /// The full form, `INC-000123`; numbers above 999,999 take as many digits as they need.
    public var description: String { type.prefix + "-" + padded(number) }

    /// Orders by number, since numbers are unique over all types.
    public static func < (a: TicketID, b: TicketID) -> Bool { a.number < b.number }
}

/// The identity of a knowledge article, `KB-000007`. Articles have a sequence of their own.
public struct ArticleID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The number, 1 or more.
    public let number: Int64

    /// Makes an id from its number.
    public init(_ number: Int64) { self.number = number }

    /// Reads `KB-000007`, `kb7` or `KB 7`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        guard let (letters, number) = splitReference(text), letters == .article else { return nil }
        self.init(number)
    }

    /// The full form, `KB-000007`.
    public var description: String { "KB-" + padded(number) }

    /// Orders by number.
    public static func < (a: ArticleID, b: ArticleID) -> Bool { a.number < b.number }
}

/// A ticket as people name it: `123`, `inc123`, `INC-000123`.
public struct TicketReference: Sendable, Hashable {
    /// The type, when it was said.
    public let type: TicketType?
    /// The number, 1 or more.
    public let number: Int64

    /// Reads what was typed, letters in any case; `nil` when it names no ticket.
    public init?(_ text: some StringProtocol) {
        guard let (letters, number) = splitReference(text) else { return nil }
        if letters.isEmpty {
            type = nil
        } else {
            guard let named = TicketType.allCases.first(where: { PrefixLetters($0.prefix) == letters }) else {
                return nil
            }
            type = named
        }
        self.number = number
    }
}

/// What a record of the journal is about.
public enum Subject: Sendable, Hashable, CustomStringConvertible {
    case ticket(TicketID)
    case article(ArticleID)
    /// The desk itself: its creation, sealed tails, accepted gaps.
    case desk

    /// Reads the `on` field of a record; anything that names neither a ticket nor an article is the desk.
    public init(_ text: String) {
        if let ticket = TicketID(text) {
            self = .ticket(ticket)
        } else if let article = ArticleID(text) {
            self = .article(article)
        } else {
            self = .desk
        }
    }

    /// The ticket that it is, if it is one.
    public var ticket: TicketID? {
        if case .ticket(let id) = self { id } else { nil }
    }

    /// The `on` field of a record.
    public var description: String {
        switch self {
        case .ticket(let id): id.description
        case .article(let id): id.description
        case .desk: "desk"
        }
    }
}

private func padded(_ number: Int64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
}

/// Splits `inc-000123` into upper-case letters and a number; separators are `-`, `_`, a space or nothing.
private func splitReference(_ text: some StringProtocol) -> (letters: PrefixLetters, number: Int64)? {
    var letters = PrefixLetters()
    var (number, digits): (Int64, Int) = (0, 0)
    for byte in text.utf8 {
        switch byte {
        case 0x30...0x39:
            digits += 1
            guard digits <= 18 else { return nil }
            number = number * 10 + Int64(byte & 0x0F)
        case 0x41...0x5A, 0x61...0x7A:
            guard digits == 0, letters.append(byte & 0xDF) else { return nil }
        case 0x2D, 0x5F, 0x20:
            guard digits == 0 else { return nil }
        default:
            return nil
        }
    }
    return number > 0 ? (letters, number) : nil
}

/// The letters before a number, at most four of ASCII: every record of the journal has some, so they are no string.
private struct PrefixLetters: Equatable {
    private var packed: UInt32 = 0

    static let article = PrefixLetters("KB")

    init() {}

    init(_ letters: String) {
        for byte in letters.utf8 { _ = append(byte) }
    }

    var isEmpty: Bool { packed == 0 }

    /// False when there are too many.
    mutating func append(_ letter: UInt8) -> Bool {
        guard packed >> 24 == 0 else { return false }
        packed = packed << 8 | UInt32(letter)
        return true
    }
}
