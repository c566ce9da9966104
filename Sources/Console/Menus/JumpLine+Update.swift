import Canvas
import Helpdesk
import Wording

extension Model {
    mutating func updateJump(_ action: Action) -> [Effect] {
        guard case .jump(var line)? = overlays.last else { return [] }
        switch action {
        case .cancel: overlays.removeLast()
        case .clear:
            line.editor.replace(with: "")
            overlays[overlays.count - 1] = .jump(line)
        case .apply:
            guard let reference = TicketReference(line.editor.text) else {
                line.error = words(.screen(.notAnID), ["text": line.editor.text])
                overlays[overlays.count - 1] = .jump(line)
                return []
            }
            overlays.removeLast()
            jumped = reference
            let effects = find(reference)
            offerTarget()
            return effects
        default: break
        }
        return []
    }

    /// Offers the ticket that goes on for the one that was jumped to, once it is known to be merged.
    mutating func offerTarget() {
        guard let ticket = selectedTicket, jumped?.names(ticket.id) ?? false else { return }
        jumped = nil
        guard let target = ticket.parts.relations.mergedInto else { return }
        overlays.append(.question(Question(subject: .merged(ticket.id, into: target))))
    }

    mutating func typeInJump(_ key: Key) {
        guard case .jump(var line)? = overlays.last, line.editor.handle(key) else { return }
        line.error = nil
        overlays[overlays.count - 1] = .jump(line)
    }

    mutating func pasteInJump(_ text: String) {
        guard case .jump(var line)? = overlays.last else { return }
        line.editor.insert(text)
        overlays[overlays.count - 1] = .jump(line)
    }
}
