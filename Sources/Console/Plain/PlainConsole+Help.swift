import Canvas
import Wording

/// Help, as far as it holds in lines.
extension PlainConsole {
    /// Help that was opened is told and closed.
    mutating func tellHelpPage() {
        guard case .help(let page)? = model.overlays.last else { return }
        tellHelp(of: page.place, about: page.editor.text)
        _ = change { $0.updateHelp(.back) }
    }

    /// How lines work, then each command of a place: its keys, its name, what it does, and why not now.
    mutating func tellHelp(of place: Place, about text: String) {
        let wanted = text.halfWidth.lowercased().split(separator: " ")
        let lines = model.keymap.rows(in: place).filter { !Self.drawn.contains($0.action) }.map {
            line(for: $0, in: place)
        }
        let found = lines.filter { line in wanted.allSatisfy { line.lowercased().contains($0) } }
        if wanted.isEmpty { say(words(.plain(place == .form ? .formHow : .howTo))) }
        say(found.isEmpty ? [words(.keys(.helpNothing), ["text": text])] : found)
    }

    private func line(for row: KeyTableRow, in place: Place) -> String {
        // A digit is a number here.
        let keys = row.keys.map(\.name).filter { Int($0) == nil }
        let said = (keys + [words(row.action.help)]).joined(separator: ", ") + ": " + words(row.action.sentence)
        guard let reason = model.whyDisabled(row.action, in: place) else { return said }
        return said + " (" + words(.keys(.helpNotNow), ["reason": reason]) + ")"
    }
}
