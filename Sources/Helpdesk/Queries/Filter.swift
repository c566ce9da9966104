import Primitives

/// Which tickets a view shows, and in which order: the query language, read.
///
/// Terms are joined by *and*; a leading `-` negates one. The empty filter is every ticket.
public struct Filter: Sendable, Hashable {
    /// What was typed.
    public var text: String
    /// The terms, in the order in which they were typed.
    public var terms: [Term]
    /// The order; empty is ``SortKey/standard``. The id decides between equals.
    public var order: [SortKey]

    /// Every ticket, in the standard order.
    public static let everything = Filter(text: "", terms: [], order: [])

    /// Makes a filter from its parts; ``init(parsing:me:)`` reads what people type.
    public init(text: String, terms: [Term], order: [SortKey]) {
        self.text = text
        self.terms = terms
        self.order = order
    }

    /// One condition, perhaps negated.
    public struct Term: Sendable, Hashable {
        /// Whether the condition must not hold.
        public var isNegated: Bool
        /// The condition.
        public var condition: Condition

        /// Makes a term.
        public init(_ condition: Condition, negated: Bool = false) {
            self.condition = condition
            isNegated = negated
        }
    }

    /// What a term asks.
    public enum Condition: Sendable, Hashable {
        /// A word, or a phrase in quotes, somewhere in title, description, notes or resolution; never query syntax.
        case words(String)
        case state(Set<TicketState>)
        /// One of these; `nil` is "not prioritised".
        case priority(Set<Priority?>)
        case type(Set<TicketType>)
        case kind(Set<IncidentKind>)
        /// What a security incident is.
        case subkind(Set<SecuritySubkind>)
        /// Process steps were passed over.
        case skipped
        /// Something is not filled in that its state asks for.
        case lacking
        /// It was handed over three times or more.
        case bounced
        /// Milliseconds since it was resolved; what is open never matches.
        case resolved(Comparison, Int64)
        /// The vendor that has it.
        case vendor(Name)
        /// How it stands with the duty to tell somebody outside.
        case notice(NoticeStanding)
        /// How it stands with its review.
        case review(ReviewStanding)
        case holdReason(Set<HoldReason>)
        case assignee(Name)
        case loggedBy(Name)
        case watcher(Name)
        case team(Name)
        case service(Name)
        case category(Name, subcategory: Name?)
        case tag(String)
        /// A part of the requester's name, address or organisation, without regard to case.
        case requester(String)
        /// Milliseconds since it was logged.
        case age(Comparison, Int64)
        /// Milliseconds until the next breach; negative once breached. Tickets without a running clock never match.
        case due(Comparison, Int64)
        /// Its next breach has passed.
        case breached
        case reopened
        /// Somebody is called to acknowledge it.
        case calls(AttentionCall)
        /// A public update is promised, or overdue.
        case update(UpdateStanding)
        /// It is a major incident.
        case major
        /// It is part of this ticket.
        case partOf(TicketReference)
        /// One of these hangs on it.
        case has(Set<Held>)
        /// Logged in this stretch of time, the end not included. Dates are in UTC.
        case created(from: Timestamp, to: Timestamp)
    }

    /// What can hang on a ticket. The raw values are those of `has:`.
    public enum Held: String, CaseIterable, Sendable, Hashable {
        /// A problem that it is caused by.
        case problem
        /// The ticket that it is part of.
        case parent
        /// Tickets that are part of it.
        case children
        /// A ticket that it is a duplicate of.
        case duplicate
        /// A change that it is caused or fixed by.
        case change
        /// An article that answers it.
        case article

        /// Whether a ticket has one; `nil` when only other tickets can tell.
        public func isHeld(by ticket: Ticket) -> Bool? {
            let relations = ticket.parts.relations
            return switch self {
            case .problem: relations.tickets(.causedBy).contains { $0.type == .problem }
            case .parent: relations.parent != nil
            case .children: nil
            case .duplicate: !relations.tickets(.duplicate).isEmpty
            case .change:
                (relations.tickets(.causedBy) + relations.tickets(.fixedBy)).contains { $0.type == .change }
            case .article: !ticket.articles.isEmpty
            }
        }
    }

    /// A name asked for.
    public enum Name: Sendable, Hashable {
        /// `none`.
        case nobody
        /// `*`, or the start of a name before a `*`; empty is any name.
        case prefix(String)
        case exactly(String)
    }

    /// A comparison with a length of time.
    public enum Comparison: Sendable, Hashable {
        case less, more
    }
}

/// How a ticket stands with the public update that was promised on it. The raw values are those of `update:`.
public enum UpdateStanding: String, CaseIterable, Sendable, Hashable {
    /// One is promised, be it overdue or not.
    case due
    /// The promised one should have been written by now.
    case overdue
}

/// One key of an order.
public struct SortKey: Sendable, Hashable {
    /// What is compared. The raw values are those of `sort:`.
    public enum Column: String, CaseIterable, Sendable, Hashable {
        /// The next breach; tickets without a running clock come last.
        case due
        /// The priority, P1 first; not prioritised comes last.
        case priority = "p"
        /// The time since it was logged, oldest first.
        case age
        /// The last change, latest first.
        case updated
        /// The number.
        case id
    }

    /// What is compared.
    public var column: Column
    /// Whether the column's natural order is turned around (`-` before its name).
    public var isReversed: Bool

    /// Makes a key.
    public init(_ column: Column, reversed: Bool = false) {
        self.column = column
        isReversed = reversed
    }

    /// What breaches next comes first.
    public static let standard: [SortKey] = [SortKey(.due)]
}

/// Why a query can't be read, and where.
public struct FilterError: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        case unknownField(String, known: [String])
        case unknownValue(String, field: String, known: [String])
        case missingValue(field: String)
        case notADuration(String)
        case notADate(String)
        case notATicket(String)
        case openQuote
    }

    /// What is wrong.
    public var reason: Reason
    /// The characters of the text that are meant, counted from 0; at least one long unless the text ended too soon.
    public var range: Range<Int>
}
