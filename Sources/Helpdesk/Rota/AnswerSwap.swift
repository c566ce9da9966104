import Primitives

/// Accepts a swap: only the person who was asked may.
public struct AcceptSwap: DutyCommand, Hashable {
    /// The offer's number.
    public var number: Int64

    /// Makes the wish.
    public init(_ number: Int64) { self.number = number }

    public func decide(_ plan: DutyPlan, _ desk: Circumstances) throws(Rejection) -> [any DeskEvent] {
        let offer = try plan.unanswered(number)
        guard desk.actor.name == offer.to else { throw .duty(.onlyFor(offer.to)) }
        _ = try desk.colleague(offer.to)
        guard offer.lastMoment > desk.now else { throw .duty(.passed(offer.lastMoment)) }
        try check(offer.gives, offer.person, offer.team, plan, desk.now)
        if let wants = offer.wants { try check(wants, offer.to, offer.team, plan, desk.now) }
        return [RotaSwapAccepted(number)]
    }

    /// The shift must still be that person's, all that is left of it.
    private func check(
        _ stretch: DutyStretch, _ person: String, _ team: String, _ plan: DutyPlan, _ now: Timestamp
    ) throws(Rejection) {
        let shifts = plan.shifts(of: team, from: max(stretch.start, now), to: stretch.end)
        let there = shifts.filter { $0.line == stretch.line }
        if let other = there.first(where: { $0.person != person }) { throw .duty(.holds(other.person)) }
        if there.isEmpty { throw .duty(.notOnCall(person, team: team)) }
    }
}

/// A swap was accepted, and holds from then on.
public struct RotaSwapAccepted: DeskEvent, Hashable {
    public static let tag = "rota.swapAccepted"

    /// The offer's number.
    public var number: Int64

    /// Makes the event.
    public init(_ number: Int64) { self.number = number }

    public init(body: JSONObject) throws(BodyError) { number = try body.requiredInteger("number") }

    public var body: JSONObject { ["number": .integer(number)] }

    public func apply(to duty: inout DutyChanges, _ origin: Origin) {
        guard let index = duty.offers.firstIndex(where: { $0.number == number }), duty.offers[index].answer == nil
        else { return }
        duty.offers[index].answer = .accepted
        let offer = duty.offers[index]
        duty.add(offer.cover(offer.gives, by: offer.to, for: offer.person, origin))
        if let wants = offer.wants { duty.add(offer.cover(wants, by: offer.person, for: offer.to, origin)) }
    }
}

extension SwapOffer {
    fileprivate func cover(
        _ stretch: DutyStretch, by person: String, for other: String, _ origin: Origin
    ) -> Cover {
        Cover(
            number: number, team: team, line: stretch.line, person: person, instead: other,
            start: max(stretch.start, origin.at), end: stretch.end, reason: reason, by: origin.by)
    }
}

/// Declines a swap, or takes the offer back.
public struct DeclineSwap: DutyCommand, Hashable {
    /// The offer's number.
    public var number: Int64

    /// Makes the wish.
    public init(_ number: Int64) { self.number = number }

    public func decide(_ plan: DutyPlan, _ desk: Circumstances) throws(Rejection) -> [any DeskEvent] {
        let offer = try plan.unanswered(number)
        try desk.require(oneOf: [offer.to, offer.person])
        return [RotaSwapDeclined(number)]
    }
}

/// A swap was declined, or its offer taken back.
public struct RotaSwapDeclined: DeskEvent, Hashable {
    public static let tag = "rota.swapDeclined"

    /// The offer's number.
    public var number: Int64

    /// Makes the event.
    public init(_ number: Int64) { self.number = number }

    public init(body: JSONObject) throws(BodyError) { number = try body.requiredInteger("number") }

    public var body: JSONObject { ["number": .integer(number)] }

    public func apply(to duty: inout DutyChanges, _ origin: Origin) {
        guard let index = duty.offers.firstIndex(where: { $0.number == number }), duty.offers[index].answer == nil
        else { return }
        duty.offers[index].answer = .declined
    }
}

extension DutyPlan {
    fileprivate func unanswered(_ number: Int64) throws(Rejection) -> SwapOffer {
        guard let offer = changes.offer(number) else { throw .duty(.noNumber(number)) }
        if offer.answer != nil { throw .duty(.answered(number)) }
        return offer
    }
}
