import Helpdesk
import Wording

/// Keeping people informed: what is promised, to whom, and who was told.
extension TicketDeed {
    /// Promises public updates, or ends the promise.
    static let planUpdates = TicketDeed(
        action: .planUpdates,
        title: Sentence("Updates promised on {id}", swedish: "Utlovade uppdateringar om {id}", japanese: "{id} の更新予定"),
        fields: { desk, ticket in
            let known = ticket.parts.communication
            return [
                .line(.every, known.cadence.map { DeedDesk.length($0) } ?? "", hint: .everyHint),
                .line(.next, hint: .nextHint),
            ]
        },
        commands: { desk, form, ticket throws(FormProblem) in
            let wish = PlanUpdates(every: try desk.minutes(form, .every), next: try desk.time(form, .next))
            return [.change(ticket.id, wish, seen: nil)]
        },
        obstacle: { desk, ticket in
            if ticket.state.isOpen { return nil }
            return Told(
                Sentence(
                    "it is {state}: there is nothing more to promise", swedish: "det är {state}: inget mer att utlova",
                    japanese: "{state}のため、予定できる更新はありません"),
                ["state": .text(desk.words.name(of: ticket.state))])
        })

    /// Says who is to be kept informed, or no longer.
    static let stakeholders = TicketDeed(
        action: .stakeholders,
        title: Sentence("Keep informed of {id}", swedish: "Håll underrättade om {id}", japanese: "{id} の連絡先"),
        fields: { _, ticket in
            let known = ticket.parts.communication.stakeholders.map(\.name)
            let none = Choice.Option(value: "", label: "–")
            let options = [none] + known.map { Choice.Option(value: $0, label: $0) }
            let remove = FormField(
                .removed, .choice(Choice(options, value: "", allowsNone: false)), hint: .typeToChoose)
            return [.line(.people), .line(.address), .line(.reason, hint: .optional)] + (known.isEmpty ? [] : [remove])
        },
        commands: { desk, form, ticket throws(FormProblem) in
            let names = form.value(.people).listed
            let removed = form.value(.removed)
            if names.isEmpty, removed.isEmpty { throw desk.required(.people) }
            let people = names.map {
                Stakeholder($0, address: form.value(.address).nonEmpty, reason: form.value(.reason).nonEmpty)
            }
            let wish = ChangeStakeholders(add: people, remove: removed.isEmpty ? [] : [removed])
            return [.change(ticket.id, wish, seen: nil)]
        })

    /// Notes who was told, and how.
    static let informPeople = TicketDeed(
        action: .informPeople,
        title: Sentence("Informed of {id}", swedish: "Underrättade om {id}", japanese: "{id} の連絡記録"),
        fields: { desk, ticket in
            let known = ticket.parts.communication.stakeholders.map(\.name)
            return [
                .line(.people, known.joined(separator: ", "), hint: .peopleHint, isRequired: true),
                desk.fields.choice(.channel, InformChannel.self, .phone, allowsNone: false, isRequired: true) {
                    desk.words.name(of: $0)
                },
                .text(.note, hint: .optional),
            ]
        },
        commands: { _, form, ticket in
            let channel = InformChannel(rawValue: form.value(.channel)) ?? .other
            let wish = InformPeople(form.value(.people).listed, channel, note: form.value(.note))
            return [.change(ticket.id, wish, seen: nil)]
        })
}

extension DeedDesk {
    /// The minutes that a field tells as a length, such as `30m`; `nil` when it is empty.
    func minutes(_ form: Form, _ key: FormKey) throws(FormProblem) -> Int64? {
        let text = form.value(key)
        if text.isEmpty { return nil }
        let units: [Character: Int64] = ["m": 1, "h": 60, "d": 1_440, "w": 10_080]
        let unit = text.last.flatMap { units[$0] }
        guard let number = Int64(unit == nil ? text : String(text.dropLast())), number > 0, number <= 10_080 else {
            throw FormProblem(key: key, text: words(.form(.badLength), ["text": text]))
        }
        return number * (unit ?? 1)
    }

    /// Minutes as people type them.
    static func length(_ minutes: Int64) -> String {
        if minutes % 1_440 == 0 { return "\(minutes / 1_440)d" }
        return minutes % 60 == 0 ? "\(minutes / 60)h" : "\(minutes)m"
    }
}
