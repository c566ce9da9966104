import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct VendorCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "vendor", abstract: "Hand tickets to a vendor with its reference, or list the vendors.",
        discussion: """
            The vendors are those of [[vendors]] in desk.toml; while there are none, any name is taken. --hold lets the \
            ticket wait for the vendor too, --back takes it back. `vakt list vendor:NAME` finds what a vendor has.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The tickets: INC-000123, inc123 or 123.", completion: .tickets) var ids: [String] = []
    @Option(help: "The vendor.", completion: .vendors) var to: String?
    @Option(help: "The vendor's own number for it.") var reference: String?
    @Option(help: "Whom to ask for there.") var contact: String?
    @Flag(help: "Put it on hold, for the vendor.") var hold = false
    @Flag(help: "Take it back from the vendor.") var back = false
    @Flag(help: "List the vendors: name, title, contact, and whether somebody is there now.") var list = false
    @OptionGroup var common: ChangeOutputOptions

    func validate() throws {
        if [to != nil || reference != nil || contact != nil, back, list].filter({ $0 }).count != 1 {
            throw ValidationError("Say one of --to NAME (or --reference), --back and --list.")
        }
        if ids.isEmpty != list { throw ValidationError(list ? "--list takes no tickets." : "Say which tickets.") }
        if hold, to == nil { throw ValidationError("--hold goes with --to NAME.") }
    }

    func run(_ session: Session) throws {
        if list { return try tellVendors(session) }
        let commands = try ids.map { text -> Command in
            let ticket = try session.ticket(text)
            return .change(ticket.id, try wish(for: ticket), seen: common.seen)
        }
        try session.perform(commands, json: common.json)
    }

    private func wish(for ticket: Ticket) throws -> any TicketCommand {
        if back {
            return ticket.hold?.reason == .vendor
                ? CommandSequence([TakeBackFromVendor(), ResumeTicket()]) : TakeBackFromVendor()
        }
        let name = to ?? ticket.parts.vendor.vendor
        if name.isEmpty { throw ValidationError("\(ticket.id) is with no vendor yet: say --to NAME.") }
        let give = GiveVendor(name, reference: reference, contact: contact)
        return hold && ticket.hold?.reason != .vendor ? CommandSequence([give, HoldTicket(.vendor)]) : give
    }

    private func tellVendors(_ session: Session) throws {
        let now = session.desk.now
        for vendor in session.desk.settings.vendors {
            if common.json {
                try session.output.line(json(vendor, now).text)
                continue
            }
            let hours = session.words.hours(of: vendor, now: now, zone: session.zone)
            let parts = [vendor.name, vendor.title, vendor.contact, hours]
            try session.output.line(parts.map(safe).joined(separator: "\t"))
        }
    }

    private func json(_ vendor: Vendor, _ now: Timestamp) -> JSON {
        .object([
            "name": .string(vendor.name), "title": vendor.title.isEmpty ? .null : .string(vendor.title),
            "contact": vendor.contact.isEmpty ? .null : .string(vendor.contact),
            "calendar": vendor.hours.map { .string($0.name) } ?? .null,
            "isInHours": vendor.isInHours(at: now).map(JSON.bool) ?? .null,
            "opens": vendor.opens(after: now).map { .string($0.rfc3339) } ?? .null,
            "services": .array(vendor.services.map(JSON.string)),
        ])
    }
}
