import Helpdesk
import Wording

/// The fields that forms are made of.
struct FormFields {
    let settings: DeskSettings
    let words: Catalogue
    let me: String

    func choice<Value: CaseIterable & RawRepresentable>(
        _ key: FormKey, _ type: Value.Type, _ value: Value?, allowsNone: Bool = true, isRequired: Bool = false,
        name: (Value) -> String
    ) -> FormField {
        let options = Value.allCases.map { Choice.Option(value: "\($0.rawValue)", label: name($0)) }
        let chosen = value.map { "\($0.rawValue)" }
        return FormField(
            key, .choice(Choice(options, value: chosen, allowsNone: allowsNone)), hint: .typeToChoose,
            isRequired: isRequired)
    }

    /// A choice of configured names; a line where the settings take any.
    func names(_ key: FormKey, _ names: [String], _ value: String?, isRequired: Bool = false) -> FormField {
        guard !names.isEmpty else { return .line(key, value ?? "", hint: .anyText, isRequired: isRequired) }
        var options = names.map { Choice.Option(value: $0, label: $0) }
        if let value, !names.contains(value) { options.insert(.init(value: value, label: value), at: 0) }
        return FormField(key, .choice(Choice(options, value: value)), hint: .typeToChoose, isRequired: isRequired)
    }

    func category(_ path: CategoryPath?, isRequired: Bool = false) -> FormField {
        let known = settings.categories.flatMap { category in
            [category.name] + category.subcategories.map { category.name + "/" + $0 }
        }
        return names(.category, known, path?.description, isRequired: isRequired)
    }

    func service(_ services: [String], isRequired: Bool = false) -> FormField {
        names(.service, settings.services, services.first, isRequired: isRequired)
    }

    func impact(_ level: Level?, isRequired: Bool = false) -> FormField {
        choice(.impact, Level.self, level, isRequired: isRequired) { "\($0.rawValue) " + words.name(of: $0) }
    }

    func urgency(_ level: Level?, isRequired: Bool = false) -> FormField {
        choice(.urgency, Level.self, level, isRequired: isRequired) { "\($0.rawValue) " + words.name(of: $0) }
    }

    /// Scope and classification as a ticket has them, or open.
    func classification(_ known: Classification, type: TicketType) -> [FormField] {
        var fields = [
            category(known.category), service(known.services), impact(known.impact), urgency(known.urgency),
        ]
        if type == .incident {
            fields.append(choice(.kind, IncidentKind.self, known.kind) { words.name(of: $0) })
            fields.append(choice(.severity, Severity.self, known.severity) { words.name(of: $0) })
            if known.kind == .security { fields.append(subkind(known.subkind)) }
        }
        return fields + [
            .line(.otherServices, known.services.dropFirst().joined(separator: ", "), hint: .servicesHint),
            choice(.difficulty, Difficulty.self, known.difficulty) { words.name(of: $0) },
            .line(.affected, known.affected ?? ""), .line(.site, known.site ?? ""),
        ]
    }

    /// What a security incident is; asked of no other.
    func subkind(_ known: SecuritySubkind?) -> FormField {
        choice(.subkind, SecuritySubkind.self, known) { words.name(of: $0) }
    }

    /// Operators by their names, the actor first; empty stands for nobody.
    func assignee(_ ticket: Ticket) -> FormField {
        var names = settings.operators.filter { $0.name != me }.map { person in
            let teams = person.teams.isEmpty ? "" : " (" + person.teams.joined(separator: ", ") + ")"
            return Choice.Option(value: person.name, label: person.name + " " + person.fullName + teams)
        }
        names.insert(.init(value: me, label: me + " – " + words(.form(.me))), at: 0)
        if let held = ticket.assignee, !names.contains(where: { $0.value == held }) {
            names.append(.init(value: held, label: held))
        }
        names.append(.init(value: "", label: words(.form(.nobody))))
        return FormField(
            .assignee, .choice(Choice(names, value: ticket.assignee ?? "", allowsNone: false)), hint: .typeToChoose)
    }

    /// Where a ticket can be escalated to: the levels of its policy, teams, operators.
    ///
    /// - Parameter isOne: whether it is one ticket; of several each may have another policy.
    func destination(_ ticket: Ticket, _ isOne: Bool) -> FormField {
        var options: [Choice.Option] = []
        if isOne, let policy = settings.escalation(for: ticket) {
            for (place, level) in policy.levels.enumerated() {
                let label = words(
                    .due(.destinationLevel),
                    ["level": String(place + 1), "who": words.names(of: level.targets), "policy": policy.name])
                options.append(Choice.Option(value: "level:\(place + 1)", label: label))
            }
        }
        for team in settings.teams {
            let name = team.title.isEmpty ? team.name : team.name + " – " + team.title
            let label = words(.due(.destinationTeam), ["team": name])
            options.append(Choice.Option(value: EscalationTarget.team(team.name).text, label: label))
        }
        for person in settings.operators {
            let name = person.fullName.isEmpty ? person.name : person.name + " " + person.fullName
            options.append(Choice.Option(value: EscalationTarget.person(person.name).text, label: name))
        }
        if options.isEmpty { return .line(.destination, hint: .anyText, isRequired: true) }
        let next = ticket.nextEscalation(settings).map { "level:\($0.level)" }
        return FormField(
            .destination, .choice(Choice(options, value: isOne ? next : nil, allowsNone: false)),
            hint: .typeToChoose, isRequired: true)
    }

    func team(_ ticket: Ticket) -> FormField {
        guard !settings.teams.isEmpty else { return .line(.team, ticket.team ?? "", hint: .anyText) }
        var teams = settings.teams.map { team in
            Choice.Option(
                value: team.name, label: team.title.isEmpty ? team.name : team.name + " – " + team.title)
        }
        if let held = ticket.team, !teams.contains(where: { $0.value == held }) {
            teams.append(.init(value: held, label: held))
        }
        teams.append(.init(value: "", label: words(.form(.noTeam))))
        return FormField(
            .team, .choice(Choice(teams, value: ticket.team ?? "", allowsNone: false)), hint: .typeToChoose)
    }
}
