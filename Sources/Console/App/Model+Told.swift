import Helpdesk
import Wording

/// What is said of something that was done.
extension Model {
    /// The state that a ticket went to, which may have taken it out of the view, and how it comes back.
    func told(_ id: String, _ state: TicketState) -> String {
        withWayBack(words(.screen(.stateNow), ["id": id, "state": words.name(of: state)]))
    }

    /// With the key that undoes it, where one does.
    func withWayBack(_ said: String) -> String {
        guard let key = keymap.key(for: .undo, in: .queue) else { return said }
        return words(.undo(.wayBack), ["what": said, "key": key.name])
    }

    /// A ticket that one takes stays with its team also where one is not in it: only who says so changes that.
    var wordsForTeamThatStays: String? {
        let own = settings.operators.first { $0.name == actor.name }?.teams ?? []
        guard let team = selectedTicket?.team, !own.isEmpty, !own.contains(team) else { return nil }
        return words(.screen(.teamStays), ["team": team])
    }
}
