import Helpdesk
import Wording

extension TicketDeed {
    /// Declares a major incident, changes who leads it, or ends it. Of marked tickets one is the whole, the others parts.
    static let major = TicketDeed(
        action: .major,
        title: Sentence("Major incident: {id}", swedish: "Större incident: {id}", japanese: "重大インシデント: {id}"),
        fields: { desk, ticket in
            var fields: [FormField] = []
            if desk.marked.count > 1 { fields.append(whole(desk)) }
            let major = desk.marked.isEmpty && ticket.parts.major.isActive ? ticket.parts.major : MajorIncident()
            fields.append(person(.commander, major.team?.commander ?? desk.actor.name, desk))
            for (key, role) in MajorRole.keys { fields.append(person(key, major.team?.roles[role] ?? "", desk)) }
            let cadence = desk.marked.isEmpty ? ticket.parts.communication.cadence : nil
            fields.append(.line(.cadence, (cadence ?? 30).description, hint: .minutesHint))
            if major.isActive { fields.append(.line(.endReason, hint: .optional)) }
            return fields
        },
        commands: { desk, form, ticket throws(FormProblem) in
            [.change(ticket.id, try wish(desk, form, isActive: ticket.parts.major.isActive), seen: nil)]
        },
        obstacle: { desk, ticket in
            if ticket.parts.major.isActive {
                let isIn = ticket.parts.major.team?.people.contains(desk.actor.name) ?? false
                return desk.actor.may(.declareMajor) || isIn ? nil : noRight
            }
            return desk.actor.may(.declareMajor) ? ticket.obstacleToMajor?.told : noRight
        },
        wishForEach: { desk, form, row throws(FormProblem) in
            guard let whole = TicketID(form.value(.whole)), whole != row.id else {
                return try wish(desk, form, isActive: row.isMajor)
            }
            return RelateTicket(.parent, whole)
        })

    private static let noRight = Told(
        Sentence(
            "the right declare-major is needed: ask a supervisor, or have it set in desk.toml",
            swedish: "rätten declare-major behövs: be en arbetsledare, eller låt ange den i desk.toml",
            japanese: "declare-major の権限が必要です。スーパーバイザーに依頼するか desk.toml で設定してください"))

    /// Which of the marked tickets is the whole.
    private static func whole(_ desk: DeedDesk) -> FormField {
        let options = desk.marked.prefix(50).map { row in
            Choice.Option(value: row.id.description, label: row.id.description + " " + row.title)
        }
        let first = desk.marked.first { $0.isMajor } ?? desk.marked[0]
        return FormField(
            .whole, .choice(Choice(Array(options), value: first.id.description, allowsNone: false)),
            hint: .typeToChoose, isRequired: true)
    }

    private static func person(_ key: FormKey, _ name: String, _ desk: DeedDesk) -> FormField {
        let names = Set(desk.settings.operators.map(\.name)).union([desk.actor.name, name]).subtracting([""]).sorted()
        var options = names.map { Choice.Option(value: $0, label: $0) }
        if key != .commander { options.append(.init(value: "", label: desk.words(.form(.nobody)))) }
        return FormField(
            key, .choice(Choice(options, value: name, allowsNone: false)), hint: .typeToChoose,
            isRequired: key == .commander)
    }

    private static func wish(
        _ desk: DeedDesk, _ form: Form, isActive: Bool
    ) throws(FormProblem) -> any TicketCommand {
        if let reason = form.value(.endReason).nonEmpty { return EndMajor(reason: reason) }
        var team = MajorTeam(commander: form.value(.commander))
        for (key, role) in MajorRole.keys { team.roles[role] = form.value(key).nonEmpty }
        var every: Int64?
        if let text = form.value(.cadence).nonEmpty {
            guard let minutes = Int64(text) else {
                throw FormProblem(key: .cadence, text: desk.words(.form(.badMinutes)))
            }
            every = minutes
        }
        return isActive ? ChangeMajor(team, every: every) : DeclareMajor(team, every: every)
    }
}

extension MajorRole {
    /// The fields of the roles, in order.
    static let keys: [(FormKey, MajorRole)] = [(.communicator, .communications), (.leader, .lead), (.scribe, .scribe)]
}
