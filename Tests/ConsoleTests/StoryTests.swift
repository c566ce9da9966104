import Canvas
import Helpdesk
import Primitives
import Testing
import Wording

@testable import Console

@Suite("Working at the console")
struct StoryTests {
    private func desk() -> PracticeDesk { .small() }

    @Test("a first look shows what is open, the first ticket's detail and what helped before")
    func firstLook() {
        let sitting = Sitting(desk(), size: Size(columns: 160, rows: 50))
        #expect(sitting.screen.contains("Mail is slow"))
    }
}
