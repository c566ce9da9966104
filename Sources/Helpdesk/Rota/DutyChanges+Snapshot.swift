import Primitives

/// What the index keeps: the same values that the events have, as one line of JSON.
extension DutyChanges {
    /// The bytes that ``init(snapshot:)`` reads.
    public var snapshot: [UInt8] {
        var object: JSONObject = [
            "number": .integer(lastNumber), "revision": .integer(revision), "sequence": .integer(lastSequence),
            "covers": .array(
                covers.map { cover in
                    var body = RotaCovered(cover).body
                    body["by"] = .string(cover.by)
                    return .object(body)
                }),
            "offers": .array(
                offers.map { offer in
                    var body = RotaSwapOffered(offer).body
                    body.put("answer", offer.answer?.rawValue)
                    return .object(body)
                }),
        ]
        object.put("unknown", unknownEvent)
        object["plans"] = .array(
            plans.sorted { $0.key < $1.key }.map { .array([.string($0.key), .string($0.value.rfc3339)]) })
        var bytes: [UInt8] = []
        JSON.object(object).write(to: &bytes)
        return bytes
    }

    /// Reads what ``snapshot`` wrote.
    public init(snapshot bytes: [UInt8]) throws(BodyError) {
        guard let object = (try? JSON(parsing: bytes))?.objectValue else { throw BodyError("snapshot") }
        lastNumber = try object.requiredInteger("number")
        revision = try object.requiredInteger("revision")
        lastSequence = try object.requiredInteger("sequence")
        unknownEvent = try object.optionalString("unknown")
        for item in object.array("plans") ?? [] {
            guard let pair = item.arrayValue, pair.count == 2, let name = pair[0].stringValue,
                let time = pair[1].stringValue.flatMap({ Timestamp(rfc3339: $0) })
            else { throw BodyError("plans") }
            plans[name] = time
        }
        for item in object.array("covers") ?? [] {
            guard let body = item.objectValue else { throw BodyError("covers") }
            var cover = try RotaCovered(body: body).cover
            cover.by = try body.required("by")
            covers.append(cover)
        }
        for item in object.array("offers") ?? [] {
            guard let body = item.objectValue else { throw BodyError("offers") }
            var offer = try RotaSwapOffered(body: body).offer
            offer.answer = try body.optional("answer", as: SwapOffer.Answer.self)
            offers.append(offer)
        }
    }
}
