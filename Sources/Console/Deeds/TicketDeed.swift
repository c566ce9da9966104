import Helpdesk
import Primitives
import Wording

/// One action on the selected ticket that is done by a form: its fields, its commands, and when it can't be done.
///
/// A new one is a file of its own and a line in ``TicketDeed/table``, beside the action's names and key (``Action``).
struct TicketDeed: Sendable {
    /// The action.
    let action: Action
    /// The form's title; its place `{id}` is the ticket, or how many.
    let title: Sentence
    /// The fields, filled with what is known.
    let fields: @Sendable (DeedDesk, Ticket) -> [FormField]
    /// What the form leads to, in order; all of it is one step. For several tickets only what concerns the ticket itself.
    let commands: @Sendable (DeedDesk, Form, Ticket) throws(FormProblem) -> [Command]
    /// The rule that is in the way now, told beside the action; `nil` when it can be done.
    var obstacle: @Sendable (DeedDesk, Ticket) -> Told? = { _, _ in nil }
    /// Whether it can be done to several tickets at once.
    var isForMany = true
    /// What is asked of each of several tickets where it is not the same of all; `nil` asks what ``commands`` says.
    var wishForEach: (@Sendable (DeedDesk, Form, QueueRow) throws(FormProblem) -> any TicketCommand)?
    /// Tickets beside the form's own on which something is recorded too, for telling and undoing.
    var tickets: @Sendable (DeedDesk, Form, Ticket) -> [TicketID] = { _, _, _ in [] }
}

/// What a deed may look at.
struct DeedDesk: Sendable {
    let settings: DeskSettings
    let words: Catalogue
    let actor: Actor
    let now: Timestamp
    let zone: ZoneTable
    /// The selected ticket with what hangs on it, as far as it is loaded.
    let detail: TicketDetail?
    /// The tickets that are marked, when the action is about those.
    var marked: [QueueRow] = []
    /// What several tickets lack before each state, when the form is about several.
    var missing: [TicketState: [Field]]?

    /// The fields that forms are made of.
    var fields: FormFields { FormFields(settings: settings, words: words, me: actor.name) }

    /// The problem of a field that was left empty and must not be.
    func required(_ key: FormKey) -> FormProblem {
        FormProblem(key: key, text: words(.rejection(.required), ["field": words(key.label)]))
    }

    /// The ticket that a field names.
    func ticket(_ form: Form, _ key: FormKey) throws(FormProblem) -> TicketID {
        let text = form.value(key)
        if text.isEmpty { throw required(key) }
        guard let id = TicketID(text) else {
            throw FormProblem(key: key, text: words(.rejection(.notFoundTicket), ["id": text]))
        }
        return id
    }

    /// What is done to a ticket can be done to the open ones that hang on it in the same step; no field where none do.
    func dependentsField(_ ticket: Ticket, _ path: KeyPath<TicketLinks, [TicketLink]>) -> [FormField] {
        guard let detail, detail.ticket.id == ticket.id else { return [] }
        let count = detail.links[keyPath: path].count
        if count == 0 { return [] }
        let too: FormPhrase = ticket.id.type == .incident ? .partsToo : .dependentsToo
        let options = [
            Choice.Option(value: "", label: words(.form(.partsNot))),
            Choice.Option(value: FormField.allParts, label: words(.form(too), ["count": String(count)])),
        ]
        return [FormField(.parts, .choice(Choice(options, value: "", allowsNone: false)), hint: .typeToChoose)]
    }

    /// The instant that a field tells, as people write it; `nil` when it is empty.
    func time(_ form: Form, _ key: FormKey) throws(FormProblem) -> Timestamp? {
        let text = form.value(key)
        if text.isEmpty { return nil }
        guard let time = TimeReader(now: now, zone: zone).read(text) else {
            throw FormProblem(key: key, text: words(.form(.badUntil), ["text": text]))
        }
        return time
    }
}

extension Model {
    /// What deeds on the selected ticket may look at.
    var deedDesk: DeedDesk {
        let loaded = detail.loaded.flatMap { $0.ticket.id == selected ? $0 : nil }
        return DeedDesk(
            settings: settings, words: words, actor: actor, now: now, zone: zone, detail: loaded,
            marked: actsOnMarked ? queue.marks.ids.compactMap { queue.marks.rows[$0] } : [])
    }
}

extension TicketDeed {
    /// The deed of an action; `nil` for those that are no deed.
    static func of(_ action: Action) -> TicketDeed? { byAction[action] }

    private static let byAction = Dictionary(uniqueKeysWithValues: table.map { ($0.action, $0) })
}
