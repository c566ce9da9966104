import Primitives

/// Asks to end a cover: what was planned holds again, from now on.
public struct RemoveCover: DutyCommand, Hashable {
    /// The cover's number.
    public var number: Int64

    /// Makes the wish.
    public init(_ number: Int64) { self.number = number }

    public func decide(_ plan: DutyPlan, _ desk: Circumstances) throws(Rejection) -> [any DeskEvent] {
        let covers = plan.changes.covers.filter { $0.number == number }
        guard let cover = covers.first else { throw .duty(.noNumber(number)) }
        guard covers.contains(where: { $0.end > desk.now }) else { throw .duty(.passed(cover.end)) }
        if plan.changes.offer(number) != nil {
            guard desk.actor.may(.manageRotas) else { throw .duty(.isSwap(number)) }
        } else {
            try desk.require(oneOf: [cover.person, cover.by])
        }
        return [RotaCoverRemoved(number)]
    }
}

/// A cover, or both halves of a swap, ended before their time.
public struct RotaCoverRemoved: DeskEvent, Hashable {
    public static let tag = "rota.coverRemoved"

    /// The number.
    public var number: Int64

    /// Makes the event.
    public init(_ number: Int64) { self.number = number }

    public init(body: JSONObject) throws(BodyError) { number = try body.requiredInteger("number") }

    public var body: JSONObject { ["number": .integer(number)] }

    public func apply(to duty: inout DutyChanges, _ origin: Origin) {
        for index in duty.covers.indices where duty.covers[index].number == number {
            duty.covers[index].end = min(duty.covers[index].end, origin.at)
        }
        duty.covers.removeAll { $0.start >= $0.end }
    }
}
