import Primitives

/// What is known of a problem beside what every ticket has; its cause is its ``Investigation``'s. A *known error* has
/// all of it: people can live with it, by the workaround, until it is fixed.
public struct Problem: TicketPart {
    public static let key = "problem"

    /// How one sees that it is this problem.
    public internal(set) var symptoms: String?
    /// What helps until it is fixed.
    public internal(set) var workaround: String?
    /// Whether it is a known error: its workaround is offered to every ticket that it causes.
    public internal(set) var isKnownError = false

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        symptoms = try body.optionalString("symptoms")
        workaround = try body.optionalString("workaround")
        isKnownError = body.bool("knownError") ?? false
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("symptoms", symptoms)
        body.put("workaround", workaround)
        if isKnownError { body["knownError"] = .bool(true) }
        return body
    }
}
