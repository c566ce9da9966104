import Helpdesk
import Primitives
import Wording

/// Offering a swap, and covering a part of a shift, in forms.
extension Model {
    mutating func openDutyForm(_ action: Action, _ subject: DutyStretchOfTeam) {
        var form = Form(
            action, on: nil, fields: action == .offerSwap ? swapFields(subject) : coverFields(subject))
        form.duty = subject
        form.noteOpened()
        overlays.append(.form(form))
    }

    private func swapFields(_ subject: DutyStretchOfTeam) -> [FormField] {
        let others = colleagues(of: subject.team).filter { $0.value != subject.holder }
        let to = FormField(
            .person, .choice(Choice(others, value: nil, allowsNone: true)), hint: .typeToChoose, isRequired: true)
        var wanted = [Choice.Option(value: "", label: words(.rota(.nothingInReturn)))]
        let end = now.advanced(byMilliseconds: 4 * RotaPage.days * 86_400_000)
        for shift in duty.shifts(of: subject.team, from: now, to: end) where shift.person != subject.holder {
            let when = words.stretch(shift.start, shift.end, context)
            wanted.append(.init(value: Self.name(of: shift), label: shift.person + ", " + when))
        }
        let inReturn = FormField(
            .wanted, .choice(Choice(wanted, value: "", allowsNone: false)), hint: .wantedHint)
        return [to, inReturn, .line(.reason, hint: .optional)]
    }

    private func coverFields(_ subject: DutyStretchOfTeam) -> [FormField] {
        var fields: [FormField] = []
        if actor.may(.manageRotas) {
            let people = colleagues(of: subject.team)
            let chosen = people.contains { $0.value == actor.name } ? actor.name : nil
            fields.append(
                FormField(
                    .person, .choice(Choice(people, value: chosen, allowsNone: true)), hint: .typeToChoose,
                    isRequired: true))
        }
        return fields + [
            .line(.from, Self.typed(max(subject.start, now), zone), hint: .untilHint, isRequired: true),
            .line(.to, Self.typed(subject.end, zone), hint: .untilHint, isRequired: true),
            .line(.reason, hint: .optional),
        ]
    }

    /// Those who can be on call, the team's own people in front.
    private func colleagues(of team: String) -> [Choice.Option] {
        let own = duty.rota(of: team)?.people ?? []
        let people = settings.operators.filter { $0.role != .auditor }
        let near = people.filter { own.contains($0.name) || $0.teams.contains(team) }
        let ordered = near + people.filter { !near.contains($0) }
        return ordered.map { Choice.Option(value: $0.name, label: $0.name + " " + $0.fullName) }
    }

    /// What stands for a shift in a choice.
    private static func name(of shift: Shift) -> String {
        shift.line + "\u{1F}" + String(shift.start.milliseconds) + "\u{1F}" + shift.person
    }

    /// An instant as ``TimeReader`` reads it.
    static func typed(_ instant: Timestamp, _ zone: ZoneTable) -> String {
        let local = zone.localFields(instant)
        // What is not on the minute would be told as too early.
        let minute = Timestamp(milliseconds: (local.milliseconds + 59_999) / 60_000 * 60_000)
        return String(minute.rfc3339.prefix(16)).replacing("T", with: " ")
    }

    /// The commands that a form about a rota leads to; `nil` for any other form.
    func dutyCommands(of form: Form) throws(FormProblem) -> [Command]? {
        guard let subject = form.duty else { return nil }
        if form.action == .coverShift {
            let person = form.has(.person) ? try required(.person, form) : nil
            return [
                .duty(
                    CoverDuty(
                        team: subject.team, line: subject.line, person: person, instead: subject.holder,
                        start: try time(.from, form), end: try time(.to, form), reason: form.value(.reason)))
            ]
        }
        var wish = OfferSwap(
            team: subject.team, gives: max(subject.start, now), line: subject.line, to: try required(.person, form),
            person: subject.holder, reason: form.value(.reason))
        let parts = form.value(.wanted).split(separator: "\u{1F}").map(String.init)
        if parts.count == 3, let start = Int64(parts[1]) {
            guard parts[2] == wish.to else {
                throw FormProblem(key: .wanted, text: words(.rota(.notTheirs), ["who": wish.to]))
            }
            wish.wants = max(Timestamp(milliseconds: start), now)
            wish.wantedLine = parts[0]
        }
        return [.duty(wish)]
    }

    private func required(_ key: FormKey, _ form: Form) throws(FormProblem) -> String {
        let value = form.value(key)
        if !value.isEmpty { return value }
        throw FormProblem(key: key, text: words(.rejection(.required), ["field": words(key.label)]))
    }

    private func time(_ key: FormKey, _ form: Form) throws(FormProblem) -> Timestamp {
        let text = form.value(key)
        guard let time = TimeReader(now: now, zone: zone).read(text) else {
            throw FormProblem(key: key, text: words(.form(.badUntil), ["text": text]))
        }
        return time
    }
}
