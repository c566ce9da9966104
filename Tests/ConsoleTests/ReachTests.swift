import Canvas
import Testing

@testable import Console

@Suite("On a small terminal")
struct ReachTests {
    @Test("every function is found by its name and stands on the screen", arguments: [(80, 24), (40, 12)])
    func palette(_ columns: Int, _ rows: Int) throws {
        for pane in ["1", "2", "3"] {
            var sitting = Sitting(.small(), size: Size(columns: columns, rows: rows))
            sitting.press(pane)
            for action in sitting.model.keymap.rows(in: sitting.model.place).map(\.action) where action != .palette {
                sitting.press(":")
                sitting.type(action.settingsName)
                guard case .palette(let palette)? = sitting.model.overlays.last else {
                    Issue.record("no palette for \(action)")
                    return
                }
                let entry = try #require(sitting.model.chosen(in: palette), "\(action)")
                #expect(entry.subject == .action(action))
                #expect(sitting.screen.contains(entry.title.prefix(16)))
                sitting.press("Esc")
            }
        }
    }

    @Test("every line of help is reached by scrolling", arguments: [(80, 24), (40, 12)])
    func help(_ columns: Int, _ rows: Int) {
        var sitting = Sitting(.small(), size: Size(columns: columns, rows: rows))
        sitting.press("?")
        var seen = sitting.screen
        for _ in 0..<60 {
            sitting.press("PageDown")
            seen += "\n" + sitting.screen
        }
        for row in sitting.model.keymap.rows(in: .queue) {
            #expect(seen.contains(sitting.model.words(row.action.help).prefix(20)), "\(row.action)")
        }
    }
}
