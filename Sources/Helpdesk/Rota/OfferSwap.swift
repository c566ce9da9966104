import Primitives

/// Asks another person to take a shift, in exchange for one of theirs or for nothing. Nothing changes until they accept.
public struct OfferSwap: DutyCommand, Hashable {
    /// The team.
    public var team: String
    /// An instant in the shift that is given.
    public var gives: Timestamp
    /// Its line; `nil` is any.
    public var line: String?
    /// Who is asked.
    public var to: String
    /// An instant in the shift of theirs that is wanted; `nil` for nothing.
    public var wants: Timestamp?
    /// Its line; `nil` is any.
    public var wantedLine: String?
    /// Whose shift is given; `nil` is who asks.
    public var person: String?
    /// Why; may be empty.
    public var reason: String

    /// Makes the wish.
    public init(
        team: String, gives: Timestamp, line: String? = nil, to: String, wants: Timestamp? = nil,
        wantedLine: String? = nil, person: String? = nil, reason: String = ""
    ) {
        self.team = team
        self.gives = gives
        self.line = line
        self.to = to
        self.wants = wants
        self.wantedLine = wantedLine
        self.person = person
        self.reason = reason
    }

    public func decide(_ plan: DutyPlan, _ desk: Circumstances) throws(Rejection) -> [any DeskEvent] {
        _ = try plan.required(team)
        let person = person ?? desk.actor.name
        try desk.require(oneOf: [person])
        let to = try desk.colleague(to)
        if to == person { throw .nothingToChange }
        let given = try plan.shift(of: person, team, at: gives, line: line)
        guard given.end > desk.now else { throw .duty(.passed(given.end)) }
        var offer = SwapOffer(
            number: plan.changes.lastNumber + 1, team: team, person: person, to: to, gives: DutyStretch(given))
        offer.gives.start = max(offer.gives.start, desk.now)
        if let wants {
            let wanted = try plan.shift(of: to, team, at: wants, line: wantedLine)
            guard wanted.end > desk.now else { throw .duty(.passed(wanted.end)) }
            offer.wants = DutyStretch(wanted)
            offer.wants?.start = max(wanted.start, desk.now)
        }
        offer.reason = try desk.optionalLine(reason, .reason) ?? ""
        let isOffered = plan.changes.openOffers(at: desk.now).contains {
            $0.team == team && $0.person == person && $0.to == to && $0.gives.line == offer.gives.line
                && $0.gives.end == offer.gives.end && $0.wants?.end == offer.wants?.end
        }
        if isOffered { throw .nothingToChange }
        return [RotaSwapOffered(offer)]
    }
}

/// A swap was offered.
public struct RotaSwapOffered: DeskEvent, Hashable {
    public static let tag = "rota.swapOffered"

    /// The offer, not answered.
    public var offer: SwapOffer

    /// Makes the event.
    public init(_ offer: SwapOffer) { self.offer = offer }

    public init(body: JSONObject) throws(BodyError) {
        guard let gives = body.object("gives") else { throw BodyError("gives") }
        offer = SwapOffer(
            number: try body.requiredInteger("number"), team: try body.required("team"),
            person: try body.required("person"), to: try body.required("to"), gives: try DutyStretch(body: gives),
            wants: try body.object("wants").map(DutyStretch.init(body:)),
            reason: try body.optionalString("reason") ?? "")
    }

    public var body: JSONObject {
        var body: JSONObject = [
            "number": .integer(offer.number), "team": .string(offer.team), "person": .string(offer.person),
            "to": .string(offer.to), "gives": .object(offer.gives.body),
        ]
        if let wants = offer.wants { body["wants"] = .object(wants.body) }
        if !offer.reason.isEmpty { body.put("reason", offer.reason) }
        return body
    }

    public func apply(to duty: inout DutyChanges, _ origin: Origin) {
        duty.lastNumber = max(duty.lastNumber, offer.number)
        duty.offers.append(offer)
    }
}

extension DutyStretch {
    init(body: JSONObject) throws(BodyError) {
        self.init(
            line: try body.required("line"), start: try body.requiredTimestamp("from"),
            end: try body.requiredTimestamp("to"))
    }

    var body: JSONObject {
        var body: JSONObject = ["line": .string(line)]
        body.put("from", start)
        body.put("to", end)
        return body
    }
}
