import Helpdesk
import Wording

extension TicketDeed {
    /// Hands the ticket to a vendor with its reference, and lets it wait for the vendor.
    static let vendor = TicketDeed(
        action: .vendor,
        title: Sentence("Hand {id} to a vendor", swedish: "Lämna {id} till en leverantör", japanese: "{id} をベンダーへ"),
        fields: { desk, ticket in
            let known = ticket.parts.vendor
            let name = known.isGiven ? known.vendor : desk.settings.vendors(for: ticket).first?.name
            let waits = ticket.hold?.reason == .vendor
            return [
                desk.fields.vendor(name, for: ticket), .line(.reference, known.reference, hint: .referenceHint),
                .line(.contact, known.contact, hint: .contactHint),
                desk.fields.choice(.then, VendorThen.self, waits ? .wait : nil, isRequired: false) {
                    desk.words.name(of: $0)
                },
            ]
        },
        commands: { desk, form, ticket throws(FormProblem) in
            let then = VendorThen(rawValue: form.value(.then))
            if then == .back {
                let back: [any TicketCommand] =
                    ticket.hold?.reason == .vendor ? [TakeBackFromVendor(), ResumeTicket()] : [TakeBackFromVendor()]
                return [.change(ticket.id, CommandSequence(back), seen: nil)]
            }
            let name = form.value(.vendor)
            if name.isEmpty { throw desk.required(.vendor) }
            let give = GiveVendor(name, reference: form.value(.reference), contact: form.value(.contact))
            guard then == .wait, ticket.hold?.reason != .vendor else { return [.change(ticket.id, give, seen: nil)] }
            return [.change(ticket.id, CommandSequence([give, HoldTicket(.vendor)]), seen: nil)]
        },
        obstacle: { _, ticket in
            guard !ticket.state.isOpen, !ticket.parts.vendor.isGiven else { return nil }
            return Told(
                Sentence(
                    "only an open ticket can be handed to a vendor",
                    swedish: "bara ett öppet ärende kan lämnas till en leverantör",
                    japanese: "ベンダーに渡せるのは未解決のチケットだけです"))
        }, isForMany: false)
}

/// What becomes of the ticket beside.
private enum VendorThen: String, Worded {
    case wait, back

    var words: Sentence {
        switch self {
        case .wait: Sentence("put it on hold for the vendor", swedish: "vänta på leverantören", japanese: "ベンダー待ちで保留")
        case .back:
            Sentence("take it back from the vendor", swedish: "ta tillbaka från leverantören", japanese: "ベンダーから引き取る")
        }
    }
}

extension FormFields {
    /// Vendors by their names, those of the ticket's services first.
    func vendor(_ name: String?, for ticket: Ticket) -> FormField {
        let vendors = settings.vendors(for: ticket)
        guard !vendors.isEmpty else { return .line(.vendor, name ?? "", hint: .anyText, isRequired: true) }
        var options = vendors.map { vendor in
            Choice.Option(value: vendor.name, label: vendor.name + (vendor.title.isEmpty ? "" : " " + vendor.title))
        }
        if let name, !vendors.contains(where: { $0.name == name }) {
            options.insert(.init(value: name, label: name), at: 0)
        }
        return FormField(.vendor, .choice(Choice(options, value: name)), hint: .typeToChoose, isRequired: true)
    }
}
