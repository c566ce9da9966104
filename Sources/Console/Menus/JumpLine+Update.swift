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
            return find(reference)
        default: break
        }
        return []
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
