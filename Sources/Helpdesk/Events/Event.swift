import Primitives

/// Something that happened to a ticket, as the journal keeps it.
///
/// One file holds one event with the command that leads to it; ``EventTable`` names them all. A tag's meaning never
/// changes: what must be told differently gets a new tag.
public protocol TicketEvent: Sendable {
    /// The dotted past-tense tag in the journal, such as `ticket.assigned`.
    static var tag: String { get }
    /// The part of a ticket that it changes, for telling conflicts; `nil` when it can't conflict (a note).
    static var aspect: Aspect? { get }
    /// Reads a record's body.
    init(body: JSONObject) throws(BodyError)
    /// The record's body; `init(body:)` gives back an equal event.
    var body: JSONObject { get }
    /// Changes what a ticket is. Never fails: what was recorded has happened.
    func apply(to ticket: inout Ticket, _ origin: Origin)
    /// The parts of a ticket that this very event changes; by itself what its type says.
    var aspects: [Aspect] { get }
    /// Whether it happened because its time had come, by nobody's hand: nobody can undo it, and it answers for nobody.
    var isAutomatic: Bool { get }
    /// Whether it shows that a person looks after the ticket; by itself whatever a person did.
    var isAttendance: Bool { get }
    /// The process step that it is part of; by itself of none.
    var step: ProcessStep? { get }
    /// What words of a query find of it, as they find notes; by itself nothing.
    var searchText: String { get }
    /// How it is told; `nil` when the catalogue has its words.
    var account: Account? { get }
    /// What it is to the one who did it, as a noun, for undoing: `relation`; `nil` when the catalogue has its words.
    static var deed: Sentence? { get }
    /// Whether the one who did it can take it back.
    static var isUndoable: Bool { get }
    /// Other tickets on which the same step did the other half of it: both are undone together, or neither.
    var partners: [TicketID] { get }
    /// What it looks like, for those that tell themselves: tests write, read, tell and fold each in every language.
    static var examples: [any TicketEvent] { get }
}

extension TicketEvent {
    public var aspects: [Aspect] { Self.aspect.map { [$0] } ?? [] }
    public var isAutomatic: Bool { false }
    public var isAttendance: Bool { !isAutomatic }
    public var step: ProcessStep? { nil }
    public var searchText: String { "" }
    public var account: Account? { nil }
    public static var deed: Sentence? { nil }
    public static var isUndoable: Bool { true }
    public var partners: [TicketID] { [] }
    public static var examples: [any TicketEvent] { [] }

    /// The event's tag.
    public var tag: String { Self.tag }
}

/// Something that happened to an article.
public protocol ArticleEvent: Sendable {
    /// The dotted past-tense tag in the journal, such as `article.written`.
    static var tag: String { get }
    /// Reads a record's body.
    init(body: JSONObject) throws(BodyError)
    /// The record's body.
    var body: JSONObject { get }
    /// Changes what an article is.
    func apply(to article: inout Article, _ origin: Origin)
    /// How it is told; `nil` when the catalogue has its words.
    var account: Account? { get }
    /// What it looks like, for those that tell themselves: tests write, read and tell each in every language.
    static var examples: [any ArticleEvent] { get }
}

extension ArticleEvent {
    public var account: Account? { nil }
    public static var examples: [any ArticleEvent] { [] }

    /// The event's tag.
    public var tag: String { Self.tag }
}

/// Something that happened to the desk itself, such as a change of who is on call.
public protocol DeskEvent: Sendable {
    /// The dotted past-tense tag in the journal, such as `rota.covered`.
    static var tag: String { get }
    /// Reads a record's body.
    init(body: JSONObject) throws(BodyError)
    /// The record's body.
    var body: JSONObject { get }
    /// Changes who is on call.
    func apply(to duty: inout DutyChanges, _ origin: Origin)
    /// Whether it is about who is on call and what is planned; by itself it is.
    static var isOfDuty: Bool { get }
}

extension DeskEvent {
    public static var isOfDuty: Bool { true }

    /// The event's tag.
    public var tag: String { Self.tag }
}

/// When an event happened and by whose hand.
public struct Origin: Sendable, Hashable {
    /// When it happened: the record's time, or for imported events their own.
    public var at: Timestamp
    /// Who did it: the record's writer, or for imported events the name that the other tool gives.
    public var by: String
    /// The mapping that it was imported with, such as `servicenow-log`; `nil` for what happened at this desk.
    public var importedFrom: String?
    /// What tells the records of one go of several records: the number of the record behind which it was decided.
    /// `nil` for a record that is a step of its own.
    public var step: Int64?

    /// Makes an origin.
    public init(at: Timestamp, by: String, importedFrom: String? = nil, step: Int64? = nil) {
        self.at = at
        self.by = by
        self.importedFrom = importedFrom
        self.step = step
    }
}

/// What a record says happened.
public enum Happening: Sendable {
    case ticket(any TicketEvent)
    case article(any ArticleEvent)
    case desk(any DeskEvent)
    /// A valid record whose tag or body this version does not understand: kept, shown, and its ticket read-only.
    case unknown(tag: String)
    /// A record whose body was erased.
    case erased(tag: String)
}

/// One record of the journal in the domain's terms.
public struct RecordedEvent: Sendable {
    /// Its place in the journal's order, which is the only order.
    public var sequence: Int64
    /// What it is about.
    public var subject: Subject
    /// When and by whom.
    public var origin: Origin
    /// What happened.
    public var happening: Happening

    /// Whether it happened because its time had come, by nobody's hand.
    public var isAutomatic: Bool {
        if case .ticket(let event) = happening { event.isAutomatic } else { false }
    }

    /// Makes an event.
    public init(sequence: Int64, subject: Subject, origin: Origin, happening: Happening) {
        self.sequence = sequence
        self.subject = subject
        self.origin = origin
        self.happening = happening
    }
}

/// Why a record's body can't be read as its event.
public struct BodyError: Error, Sendable, Hashable {
    /// The member that is missing or of the wrong kind.
    public var member: String

    /// Makes an error about a member.
    public init(_ member: String) { self.member = member }
}
