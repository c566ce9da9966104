import Helpdesk
import Wording

extension TicketDeed {
    /// Lets another ticket go on for it.
    static let merge = TicketDeed(
        action: .merge,
        title: Sentence("Merge {id} into", swedish: "Slå ihop {id} med", japanese: "{id} を統合"),
        fields: { desk, ticket in
            let known = ticket.parts.relations.tickets(.duplicate).first?.description ?? ""
            return [.line(.otherTicket, known, hint: .ticketHint, isRequired: true)]
        },
        commands: { desk, form, ticket throws(FormProblem) in
            [.change(ticket.id, MergeTicket(into: try desk.ticket(form, .otherTicket)), seen: nil)]
        },
        obstacle: { _, ticket in
            guard let target = ticket.parts.relations.mergedInto else { return nil }
            return Told(
                Sentence(
                    "it was merged into {ticket} already", swedish: "det har redan slagits ihop med {ticket}",
                    japanese: "すでに {ticket} に統合されています"), ["ticket": .ticket(target)])
        })

    /// Makes a ticket of its own out of a part of it.
    static let split = TicketDeed(
        action: .split,
        title: Sentence("Split a ticket off {id}", swedish: "Bryt ut ett ärende ur {id}", japanese: "{id} から分割"),
        fields: { desk, ticket in
            let type = desk.fields.choice(.type, TicketType.self, ticket.id.type, allowsNone: false) {
                desk.words.name(of: $0)
            }
            return [.line(.title, isRequired: true), .text(.description, quoted(desk)), type]
        },
        commands: { _, form, ticket in
            [
                .split(
                    ticket.id,
                    SplitTicket(
                        title: form.value(.title), description: form.value(.description),
                        type: TicketType(rawValue: form.value(.type))))
            ]
        },
        isForMany: false)

    /// The ticket's notes, the newest last, to be cut down to what belongs to the other.
    private static func quoted(_ desk: DeedDesk) -> String {
        guard let detail = desk.detail else { return "" }
        let undone = detail.timeline.undone
        let notes = detail.timeline.compactMap { event -> String? in
            guard undone[event.sequence] == nil, case .ticket(let happened) = event.happening,
                let note = happened as? TicketNoted
            else { return nil }
            let time = desk.words.time(event.origin.at, now: desk.now, zone: desk.zone)
            return Quoting.quote(note.text, of: event.origin.by, at: time)
        }
        return notes.suffix(3).joined(separator: "\n\n")
    }
}
