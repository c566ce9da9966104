import Canvas
import Helpdesk

/// Keys that come faster than the desk answers. They wait, in order, until what they are about is on the screen: a key
/// never acts on the ticket that was selected before it.
extension Model {
    /// Holds a key or a paste back when it has to wait; false when it can be taken now.
    mutating func holdBack(_ message: Message) -> Bool {
        if case .key(let key) = message, !typedAhead.isEmpty {
            let action = action(of: key)
            if key.control, let action, Self.always.contains(action) { return false }
            if key.code == .escape { typedAhead = [] }
        }
        guard !typedAhead.isEmpty || mustWait(message) else { return false }
        typedAhead.append(message)
        return true
    }

    /// Takes the keys that need to wait no more.
    mutating func takeTypedAhead() -> [Effect] {
        var effects: [Effect] = []
        while let next = typedAhead.first, !mustWait(next) {
            typedAhead.removeFirst()
            switch next {
            case .key(let key): effects += press(key)
            case .pasted(let text): effects += paste(text)
            default: break
            }
        }
        return effects
    }

    private func mustWait(_ message: Message) -> Bool {
        if case .form(let form)? = overlays.last, form.isSending {
            guard case .key(let key) = message else { return true }
            return !(Self.always + [.help, .cancel]).contains { $0 == self.action(of: key) }
        }
        guard case .key(let key) = message else { return preparation != nil || queue.marking != nil }
        let action = action(of: key)
        if preparation != nil || queue.marking != nil {
            return !(Self.always + [.back, .cancel]).contains { $0 == action }
        }
        guard let action else { return false }
        guard case .palette(let palette)? = shownOverlays.last else { return mustWait(action, in: place) }
        guard action == .choose, case .action(let chosen)? = chosen(in: palette)?.subject else { return false }
        return mustWait(chosen, in: palette.origin)
    }

    private func mustWait(_ action: Action, in place: Place) -> Bool {
        guard Place.panes.contains(place) else { return false }
        if action == .undo || action == .redo { return !errands.isEmpty }
        if actsOnMarked, Action.onTicket.contains(action) {
            // What is marked out of sight is told before something is done to it.
            if queue.isAwaitingView || queue.locating != nil { return true }
            return errands.values.contains { $0.many != nil }
        }
        if Action.onTicket.contains(action) || action == .copyID { return isSelectionOnItsWay }
        guard place == .knowledge, [.link, .insertReference, .open].contains(action) else { return false }
        return isSelectionOnItsWay || knowledge.request != nil
    }

    /// Whether the ticket that actions are about is still to be found or loaded.
    private var isSelectionOnItsWay: Bool {
        if finding != nil || queue.returning != nil { return true }
        if queue.request != nil {
            switch queue.purpose {
            case .first, .last, .find, .restore, .comeBack: return true
            case .keep: break
            }
        }
        guard let id = selected else { return false }
        if pendingTickets.contains(id) { return true }
        return selectedTicket == nil && detail.request != nil
    }
}
