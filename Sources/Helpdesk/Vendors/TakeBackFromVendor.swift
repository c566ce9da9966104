import Primitives

/// Asks to note that no vendor has a ticket any longer.
public struct TakeBackFromVendor: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        ticket.parts.vendor.isGiven ? [TicketVendorTakenBack(ticket.parts.vendor.vendor)] : []
    }
}

/// No vendor has it any longer.
public struct TicketVendorTakenBack: TicketEvent, Hashable {
    public static let tag = "ticket.vendorTakenBack"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "end of the vendor's work", swedish: "återtagande från leverantör", japanese: "ベンダーからの引き取り")

    /// The vendor that had it.
    public var vendor: String

    /// Makes the event.
    public init(_ vendor: String) { self.vendor = vendor }

    public init(body: JSONObject) throws(BodyError) { vendor = try body.required("vendor") }

    public var body: JSONObject { ["vendor": .string(vendor)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) { ticket.parts.vendor = VendorCase() }

    public static var examples: [any TicketEvent] { [TicketVendorTakenBack("fibre")] }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} took it back from vendor {vendor}",
                swedish: "{actor} tog tillbaka det från leverantören {vendor}",
                japanese: "{actor}がベンダー {vendor} から引き取った"), ["vendor": .text(vendor)])
    }
}
