import Helpdesk

/// Numbers for what SQLite stores as integers.
extension Subject {
    /// Tickets and articles have numbers of their own: even keys are tickets', odd ones articles'.
    var indexKey: Int64? {
        switch self {
        case .ticket(let id): id.number &* 2
        case .article(let id): id.number &* 2 &+ 1
        case .desk: nil
        }
    }
}

/// A closed vocabulary stored as its place among all cases.
protocol IndexCoded: CaseIterable, Hashable, Sendable {
    /// All cases, kept: every row of a page is decoded with them.
    static var inOrder: [Self] { get }
}

extension IndexCoded {
    /// The stored number.
    var code: Int64 {
        Int64(Self.inOrder.firstIndex(of: self) ?? 0)
    }

    /// The case of a stored number; nil when there is none.
    static func decoded(_ code: Int64) -> Self? {
        inOrder.indices.contains(Int(code)) ? inOrder[Int(code)] : nil
    }
}

extension TicketType: IndexCoded {
    static let inOrder = allCases
}

extension TicketState: IndexCoded {
    static let inOrder = allCases
}

extension IncidentKind: IndexCoded {
    static let inOrder = allCases
}

extension SecuritySubkind: IndexCoded {
    static let inOrder = allCases
}

extension HoldReason: IndexCoded {
    static let inOrder = allCases
}

extension Optional where Wrapped == Priority {
    /// P1 to P5 as 1 to 5; not prioritised comes after them.
    var sortKey: Int64 { self.map { Int64($0.rawValue) } ?? 6 }
}

/// The due key of a ticket without a running clock: behind every other.
let neverDue = Int64.max
