import Primitives

/// A firm outside that mends what the desk can't.
public struct Vendor: Sendable, Hashable {
    /// Its name in settings, commands and queries.
    public var name: String
    /// The name that people read; may be empty.
    public var title: String
    /// How it is reached: a telephone number, an address.
    public var contact: String
    /// When somebody is there; `nil` is not told.
    public var hours: WorkCalendar?
    /// The services that it mends; empty is any.
    public var services: [String]

    /// Makes a vendor.
    public init(
        name: String, title: String = "", contact: String = "", hours: WorkCalendar? = nil, services: [String] = []
    ) {
        self.name = name
        self.title = title
        self.contact = contact
        self.hours = hours
        self.services = services
    }

    /// Whether somebody is there at an instant; `nil` where its hours are not told.
    public func isInHours(at instant: Timestamp) -> Bool? { hours.map { $0.counts(instant) } }

    /// When somebody is there next, if nobody is at an instant.
    public func opens(after instant: Timestamp) -> Timestamp? {
        guard let hours, !hours.counts(instant) else { return nil }
        return hours.instant(after: instant, working: 1).advanced(byMilliseconds: -1)
    }
}

/// The vendor that has a ticket, with its own reference.
public struct VendorCase: TicketPart {
    public static let key = "vendor"

    /// The vendor's name; empty when none has it.
    public internal(set) var vendor = ""
    /// The vendor's own number for it; may be empty.
    public internal(set) var reference = ""
    /// Whom to ask for there; may be empty.
    public internal(set) var contact = ""
    /// Since when.
    public internal(set) var since: Timestamp?
    /// Who gave it.
    public internal(set) var by = ""

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        vendor = try body.optionalString("vendor") ?? ""
        reference = try body.optionalString("reference") ?? ""
        contact = try body.optionalString("contact") ?? ""
        since = try body.optionalTimestamp("since")
        by = try body.optionalString("by") ?? ""
    }

    public var body: JSONObject {
        var body = JSONObject()
        for (key, text) in [("vendor", vendor), ("reference", reference), ("contact", contact), ("by", by)] {
            if !text.isEmpty { body.put(key, text) }
        }
        body.put("since", since)
        return body
    }

    /// Whether a vendor has it.
    public var isGiven: Bool { !vendor.isEmpty }
}

extension DeskSettings {
    /// The vendor of a name.
    public func vendor(_ name: String) -> Vendor? { vendors.first { $0.name == name } }

    /// The vendors for a ticket's services, those first that mend them.
    public func vendors(for ticket: Ticket) -> [Vendor] {
        let services = ticket.classification.services
        let fitting = vendors.filter { vendor in vendor.services.contains(where: services.contains) }
        return fitting + vendors.filter { vendor in !fitting.contains(vendor) }
    }
}
