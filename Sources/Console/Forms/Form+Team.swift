import Canvas
import Helpdesk
import Wording

/// The team that goes along with the person who gets a ticket.
extension Model {
    /// Fills in the only team of the chosen person where the present one is not theirs. Once somebody chose a team it
    /// stays as they chose.
    func proposeTeam(_ form: inout Form) {
        guard form.action == .assign, let index = form.fields.firstIndex(where: { $0.key == .team }) else { return }
        let field = form.fields[index]
        let isChosen = form.proposedTeam.map { $0 != field.value } ?? field.isChanged
        guard !isChosen else { return }
        if let team = chosenPerson(form)?.teams.only, team != field.initial {
            form.fields[index].take(team)
            form.proposedTeam = team
        } else if form.proposedTeam != nil {
            form.fields[index].reset()
            form.proposedTeam = nil
        }
    }

    /// What is said below the team: that it changes along, or that the person is not in it.
    func saidOfTeam(_ form: Form) -> (text: String, token: StyleToken)? {
        guard form.action == .assign, let field = form.fields.first(where: { $0.key == .team }),
            let person = chosenPerson(form), !person.teams.isEmpty, !field.value.isEmpty
        else { return nil }
        if field.value == form.proposedTeam {
            let none = words(.form(.noTeam))
            let before = field.differs ? words(.many(.differs)) : field.initial.nonEmpty ?? none
            return (words(.form(.teamFollows), ["person": person.name, "before": before]), .formHint)
        }
        guard !person.teams.contains(field.value) else { return nil }
        let teams = words.list(of: person.teams)
        return (words(.form(.teamIsOther), ["person": person.name, "teams": teams]), .warning)
    }

    private func chosenPerson(_ form: Form) -> Operator? {
        guard form.isChanged(.assignee) else { return nil }
        let name = form.value(.assignee)
        return settings.operators.first { $0.name == name }
    }
}

extension FormField {
    /// Takes it back to what it was opened with.
    mutating func reset() {
        if differs { return differ() }
        take(initial)
    }
}

extension Array {
    /// The element of an array that has no other.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
