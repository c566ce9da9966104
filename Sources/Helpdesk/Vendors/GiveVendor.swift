import Primitives

/// Asks to hand a ticket to a vendor, or to note the vendor's reference once it is known.
public struct GiveVendor: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The vendor.
    public var vendor: String
    /// Its own number for the ticket; `nil` keeps what is known.
    public var reference: String?
    /// Whom to ask for; `nil` keeps what is known.
    public var contact: String?

    /// Makes the wish.
    public init(_ vendor: String, reference: String? = nil, contact: String? = nil) {
        self.vendor = vendor
        self.reference = reference
        self.contact = contact
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.state.isOpen else { throw .rule(.vendorForOpen) }
        let name = try desk.known(vendor, in: desk.settings.vendors.map(\.name), .vendor)
        let known = ticket.parts.vendor.vendor == name ? ticket.parts.vendor : VendorCase()
        let event = TicketVendorGiven(
            name,
            reference: try reference.map { text throws(Rejection) in try desk.optionalLine(text, .reference) ?? "" }
                ?? known.reference,
            contact: try contact.map { text throws(Rejection) in try desk.optionalLine(text, .contact) ?? "" }
                ?? known.contact)
        let isSame =
            known.vendor == event.vendor && known.reference == event.reference && known.contact == event.contact
        return isSame ? [] : [event]
    }
}

extension Obstacle {
    static let vendorForOpen = Obstacle(
        "vendor.not-open",
        Sentence(
            "Only an open ticket can be handed to a vendor. Reopen it first.",
            swedish: "Bara ett öppet ärende kan lämnas till en leverantör. Öppna det först.",
            japanese: "ベンダーに渡せるのは未解決のチケットだけです。先に再開してください。"))
}

/// A vendor has it.
public struct TicketVendorGiven: TicketEvent, Hashable {
    public static let tag = "ticket.vendorGiven"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("vendor", swedish: "leverantör", japanese: "ベンダー")

    /// The vendor.
    public var vendor: String
    /// Its own number for the ticket; may be empty.
    public var reference: String
    /// Whom to ask for; may be empty.
    public var contact: String

    /// Makes the event.
    public init(_ vendor: String, reference: String = "", contact: String = "") {
        self.vendor = vendor
        self.reference = reference
        self.contact = contact
    }

    public init(body: JSONObject) throws(BodyError) {
        vendor = try body.required("vendor")
        reference = try body.optionalString("reference") ?? ""
        contact = try body.optionalString("contact") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["vendor": .string(vendor)]
        if !reference.isEmpty { body.put("reference", reference) }
        if !contact.isEmpty { body.put("contact", contact) }
        return body
    }

    public var step: ProcessStep? { .communicate }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if ticket.parts.vendor.vendor != vendor {
            (ticket.parts.vendor.since, ticket.parts.vendor.by) = (origin.at, origin.by)
        }
        ticket.parts.vendor.vendor = vendor
        ticket.parts.vendor.reference = reference
        ticket.parts.vendor.contact = contact
    }

    public static var examples: [any TicketEvent] {
        [TicketVendorGiven("fibre", reference: "F-1234", contact: "Night desk"), TicketVendorGiven("fibre")]
    }

    public var account: Account? {
        var lines: [Told] = []
        if !contact.isEmpty {
            lines.append(
                Told(
                    Sentence("Contact: {contact}", swedish: "Kontakt: {contact}", japanese: "連絡先: {contact}"),
                    ["contact": .text(contact)]))
        }
        guard !reference.isEmpty else {
            return Account(
                Sentence(
                    "{actor} gave it to vendor {vendor}", swedish: "{actor} lämnade det till leverantören {vendor}",
                    japanese: "{actor}がベンダー {vendor} に渡した"), ["vendor": .text(vendor)], lines: lines)
        }
        return Account(
            Sentence(
                "{actor} gave it to vendor {vendor}, reference {reference}",
                swedish: "{actor} lämnade det till leverantören {vendor}, referens {reference}",
                japanese: "{actor}がベンダー {vendor} に渡した (受付番号 {reference})"),
            ["vendor": .text(vendor), "reference": .text(reference)], lines: lines)
    }
}
