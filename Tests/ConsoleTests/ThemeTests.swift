import Canvas
import Testing

@testable import Console

@Suite("Themes in the console")
struct ThemeTests {
    @Test("the one under the cursor is shown at once, Esc brings back the one in force")
    func preview() {
        var sitting = Sitting(.small(), size: Size(columns: 80, rows: 24))
        sitting.press("T")
        #expect(sitting.screen.contains("› vakt-dark"))
        sitting.press("j")
        #expect(sitting.shownTheme == "nord" && sitting.keptTheme == "vakt-dark")
        sitting.press("j")
        #expect(sitting.shownTheme == "mono")
        sitting.press("Esc")
        #expect(sitting.shownTheme == "vakt-dark" && sitting.model.overlays.isEmpty)
    }

    @Test("Enter keeps it and says where")
    func keeping() {
        var sitting = Sitting(.small(), size: Size(columns: 80, rows: 24))
        sitting.press("T j Enter")
        #expect(sitting.keptTheme == "nord" && sitting.model.overlays.isEmpty)
        #expect(sitting.screen.contains("Theme nord is kept in console.toml."))
    }

    @Test("a broken one says what is wrong, is not shown and can't be kept")
    func broken() {
        for (columns, rows) in [(40, 12), (200, 50)] {
            var sitting = Sitting(.small(), size: Size(columns: columns, rows: rows))
            sitting.press("T j G")
            #expect(sitting.screen.contains("mine.toml:3:"))
            #expect(sitting.shownTheme == "vakt-dark")
            sitting.press("Enter")
            #expect(sitting.keptTheme == "vakt-dark" && sitting.model.overlays.count == 1)
        }
    }

    @Test("what is wrong on the disk is told until it is right")
    func reading() {
        var sitting = Sitting(.small(), size: Size(columns: 80, rows: 24))
        sitting.send(.themeRefused(Failure(summary: "nord.toml:7: no colour.", remedy: "Correct it."), stays: "nord"))
        #expect(sitting.screen.contains("nord.toml:7: no colour. Theme nord stays. Correct it."))
        sitting.send(.themeRefused(Failure(summary: "nord.toml:8: no colour.", remedy: ""), stays: "nord"))
        #expect(!sitting.screen.contains("nord.toml:7"))
        sitting.send(.themeRead(name: "nord"))
        #expect(!sitting.screen.contains("nord.toml") && sitting.screen.contains("Theme nord was read anew."))
    }
}
