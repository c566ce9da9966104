import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("The tour")
struct TourTests {
    private func sitting(_ size: Size = Size(columns: 80, rows: 24)) -> Sitting {
        Sitting(.small(), size: size, isPractice: true)
    }

    @Test("goes on when what it says was done, and only then")
    func steps() throws {
        var sitting = sitting()
        #expect(sitting.model.tour?.step == .move)
        sitting.press("Enter Esc ? Esc")
        #expect(sitting.model.tour?.step == .move)
        sitting.press("j")
        #expect(sitting.model.tour?.step == .open)
        #expect(sitting.keptTour == .at(1))
        sitting.press("Enter")
        #expect(sitting.model.tour?.step == .back)
        sitting.press("Esc")
        #expect(sitting.model.tour?.step == .filter)
        sitting.press("/ Ctrl-U")
        sitting.type("to:none")
        #expect(sitting.model.tour?.step == .filter)
        sitting.press("Enter")
        #expect(sitting.model.tour?.step == .take)
        sitting.press("A")
        #expect(sitting.model.tour?.step == .note)
        sitting.press("n")
        sitting.type("looked at it")
        #expect(sitting.model.tour?.step == .note)
        sitting.press("Ctrl-S")
        #expect(sitting.model.tour?.step == .undo)
        sitting.press("u")
        #expect(sitting.model.tour?.step == .palette)
        sitting.press(":")
        #expect(sitting.model.tour?.step == .palette)
        sitting.press("Esc")
        #expect(sitting.model.tour?.step == .help)
        sitting.press("? Esc")
        #expect(sitting.model.tour?.step == .end)
        #expect(sitting.keptTour == .over)
        sitting.press("Ctrl-T")
        #expect(sitting.model.tour == nil)
    }

    @Test("takes nobody else's doing for one's own")
    func others() throws {
        var sitting = sitting()
        let id = try #require(sitting.model.selected)
        sitting.elsewhere(id, AddNote("seen elsewhere"))
        sitting.elsewhere(id, AssignTicket(assignee: .to("bengt")))
        #expect(sitting.model.tour?.step == .move)
    }

    @Test("does not go on where a change was refused")
    func refused() {
        var sitting = sitting()
        sitting.press("j Enter Esc /")
        sitting.press("Ctrl-U")
        sitting.type("to:none")
        sitting.press("Enter")
        sitting.answers = false
        sitting.press("A")
        #expect(sitting.model.tour?.step == .take)
        let requests = sitting.model.tour?.sent ?? []
        #expect(requests.count == 1)
        for id in requests { sitting.send(.performed(id, [.failed(Failure(summary: "no room"))])) }
        #expect(sitting.model.tour?.step == .take)
    }

    @Test("is left with one key, and is over then")
    func left() {
        var sitting = sitting()
        let body = sitting.model.layout.body
        sitting.press("Ctrl-T")
        #expect(sitting.model.tour == nil && sitting.keptTour == .over)
        #expect(sitting.model.layout.body.size.rows == body.size.rows + 1)
        sitting.press(":")
        sitting.type("tour")
        sitting.press("Enter")
        #expect(sitting.model.tour?.step == .move && sitting.keptTour == .at(0))
    }

    @Test("is on the practice desk alone, and says so")
    func practiceOnly() {
        var sitting = Sitting(.small())
        #expect(sitting.model.tour == nil)
        sitting.press("Ctrl-T")
        #expect(sitting.model.tour == nil && sitting.keptTour == nil)
        #expect(sitting.model.whyDisabled(.tour) != nil)
    }

    @Test("has rows of its own in every size, and its way out on them")
    func rows() {
        for step in Tour.Step.allCases {
            for size in [Size(columns: 200, rows: 50), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
                var sitting = sitting(size)
                sitting.model.tour = Tour(step: step, filter: "")
                let layout = sitting.model.layout
                #expect(layout.tour?.size.rows == sitting.model.tourLines.count)
                #expect(layout.tour.map { $0.origin.row } == layout.body.origin.row + layout.body.size.rows)
                let shown = sitting.screen
                #expect(shown.contains("Ctrl-T"), "\(step) at \(size)")
            }
        }
    }

    @Test("is read back as it was written")
    func progress() {
        for progress in [TourProgress.over, .at(0), .at(3)] { #expect(TourProgress(text: progress.text) == progress) }
        for text in ["", "99", "-1", "ended"] { #expect(TourProgress(text: text) == nil) }
    }
}
