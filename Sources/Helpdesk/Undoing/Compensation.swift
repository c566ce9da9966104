import Primitives

/// A record that is undone or done again: its number in the journal, and what it was.
public struct CompensatedRecord: Sendable, Hashable {
    /// Its number.
    public var sequence: Int64
    /// Its tag, such as `ticket.assigned`.
    public var tag: String

    /// Names a record.
    public init(_ sequence: Int64, _ tag: String) {
        self.sequence = sequence
        self.tag = tag
    }
}

/// What both compensating events say: which records they are about, and what the ticket gets.
public struct Compensation: Sendable, Hashable {
    /// The records, in the journal's order.
    public var records: [CompensatedRecord]
    /// What the ticket gets back.
    public var restores: Restoration

    /// Makes it from its parts.
    public init(_ records: [CompensatedRecord], _ restores: Restoration) {
        self.records = records
        self.restores = restores
    }

    /// The notes among the records, by their numbers.
    public var notes: [Int64] { records.filter { $0.tag == TicketNoted.tag }.map(\.sequence) }

    init(body: JSONObject, _ key: String) throws(BodyError) {
        records = []
        for part in try body.objects(key) {
            records.append(CompensatedRecord(try part.requiredInteger("seq"), try part.required("type")))
        }
        if records.isEmpty { throw BodyError(key) }
        restores = try Restoration(body: body.nested("restores") ?? [:])
    }

    func body(_ key: String) -> JSONObject {
        [
            key: .array(
                records.map { .object(["seq": .integer($0.sequence), "type": .string($0.tag)]) }),
            "restores": .object(restores.body),
        ]
    }
}

/// An event that undoes others or does them again.
public protocol CompensatingEvent: TicketEvent {
    /// What it does.
    var compensation: Compensation { get }
    /// Whether the records are out of force from here on.
    static var undoes: Bool { get }
}
