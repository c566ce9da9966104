import Helpdesk
import Wording

/// Fields that name a ticket. People type its number; which type it is, the desk knows.
extension Model {
    /// Looks up a ticket that was named by its number alone before the form is sent; `nil` when none was.
    mutating func lookUpTickets(_ form: Form) -> [Effect]? {
        for key in FormKey.tickets where form.has(key) {
            let text = form.value(key)
            guard TicketID(text) == nil, let reference = TicketReference(text) else { continue }
            let id = nextRequest()
            self.form?.lookup = FormLookup(request: id, key: key)
            return [.findTicket(id, reference)]
        }
        return nil
    }

    /// Goes on sending the form, with the ticket's whole id; `nil` when nothing was looked up for it.
    mutating func ticketLookedUp(_ id: RequestID, _ row: QueueRow?) -> [Effect]? {
        guard var form, let lookup = form.lookup, lookup.request == id else { return nil }
        form.lookup = nil
        guard let place = form.fields.firstIndex(where: { $0.key == lookup.key }) else { return [] }
        guard let row else {
            form.errors[lookup.key] = words(.rejection(.notFoundTicket), ["id": form.value(lookup.key)])
            form.focus = place
            self.form = form
            return []
        }
        form.fields[place].control = .line(TextEditor(row.id.description))
        self.form = form
        return send()
    }
}

/// A ticket that is being looked up for a field.
struct FormLookup: Sendable {
    var request: RequestID
    var key: FormKey
}

extension FormKey {
    /// The fields that name a ticket.
    static let tickets: [FormKey] = [.otherTicket]
}
