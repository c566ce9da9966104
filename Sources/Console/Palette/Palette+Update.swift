import Canvas
import Helpdesk
import Wording

extension Model {
    mutating func openPalette(from origin: Place) { overlays.append(.palette(Palette(origin: origin))) }

    mutating func updatePalette(_ action: Action) -> [Effect] {
        guard case .palette(var palette)? = overlays.last else { return [] }
        let last = max(0, entries(of: palette).count - 1)
        let page = max(1, paletteRows - 1)
        switch action {
        case .cancel:
            overlays.removeLast()
            return []
        case .choose: return take(palette)
        case .clear:
            palette.editor.replace(with: "")
            palette.cursor = 0
        // From the last to the first and back, since the list is short and the wanted one often near an end.
        case .moveDown: palette.cursor = palette.cursor >= last ? 0 : palette.cursor + 1
        case .moveUp: palette.cursor = palette.cursor <= 0 ? last : palette.cursor - 1
        case .pageDown: palette.cursor = min(last, palette.cursor + page)
        case .pageUp: palette.cursor = max(0, palette.cursor - page)
        default: break
        }
        overlays[overlays.count - 1] = .palette(palette)
        return []
    }

    /// Does what is chosen in the place one came from.
    private mutating func take(_ palette: Palette) -> [Effect] {
        guard let entry = chosen(in: palette) else { return [] }
        if let reason = entry.reason {
            notify(entry.title + ": " + reason, .warning)
            return []
        }
        overlays.removeLast()
        // What lay under the palette may be gone: a form that was sent, an article that is no more.
        guard place == palette.origin else { return [] }
        switch entry.subject {
        case .ticket(let reference): return find(reference)
        case .action(let action):
            recentActions.removeAll { $0 == action }
            recentActions.insert(action, at: 0)
            if recentActions.count > Self.recentLimit { recentActions.removeLast() }
            return [.keepRecentActions(recentActions)] + take(action, in: palette.origin)
        }
    }

    private static let recentLimit = 20

    mutating func typeInPalette(_ key: Key) {
        guard case .palette(var palette)? = overlays.last, palette.editor.handle(key) else { return }
        palette.cursor = 0
        overlays[overlays.count - 1] = .palette(palette)
    }

    mutating func pasteInPalette(_ text: String) {
        guard case .palette(var palette)? = overlays.last else { return }
        palette.editor.insert(text)
        palette.cursor = 0
        overlays[overlays.count - 1] = .palette(palette)
    }
}
