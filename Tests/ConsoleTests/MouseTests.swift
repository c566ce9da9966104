import Canvas
import Testing

@testable import Console

@Suite("The mouse")
struct MouseTests {
    private func sitting(_ columns: Int = 160, _ rows: Int = 50) -> Sitting {
        Sitting(.small(), size: Size(columns: columns, rows: rows))
    }

    /// Where a text stands on the screen.
    private func place(of text: String, in sitting: Sitting) throws -> Point {
        for (row, line) in sitting.frame.plainText.enumerated() {
            guard let range = line.firstRange(of: text) else { continue }
            return Point(column: line[..<range.lowerBound].reduce(0) { $0 + $1.columns }, row: row)
        }
        throw NotThere(text: text)
    }

    private struct NotThere: Error { var text: String }

    private func click(_ text: String, _ sitting: inout Sitting, clicks: Int = 1) throws {
        let place = try place(of: text, in: sitting)
        for click in 1...clicks {
            sitting.send(.mouse(MouseEvent(.press(.left), at: place, clicks: click)))
            sitting.send(.mouse(MouseEvent(.release, at: place)))
        }
    }

    @Test("a click selects, a double click opens")
    func clicking() throws {
        var sitting = sitting()
        try click("Slow login", &sitting)
        #expect(sitting.model.selected?.number == 11 && sitting.model.focus == .queue)
        try click("VPN drops", &sitting, clicks: 2)
        #expect(sitting.model.focus == .detail)
        try click("Relay queue", &sitting)
        #expect(sitting.model.focus == .knowledge)
        try click("Relay queue", &sitting, clicks: 2)
        #expect(sitting.model.overlays.count == 1)
    }

    @Test("the wheel turns the pane under it, and the focus stays")
    func wheel() {
        var sitting = sitting(80, 24)
        sitting.press("Tab")
        let top = sitting.model.queue.top
        sitting.send(.mouse(MouseEvent(.wheelDown, at: Point(column: 5, row: 4))))
        #expect(sitting.model.queue.top > top && sitting.model.focus == .detail)
        sitting.send(.mouse(MouseEvent(.wheelUp, at: Point(column: 5, row: 4))))
        #expect(sitting.model.queue.top == top)
        sitting.press("1 G k 2")
        sitting.send(.mouse(MouseEvent(.wheelDown, at: Point(column: 5, row: 18))))
        #expect(sitting.model.detail.scroll > 0)
    }

    @Test("words on the key line, lines of lists, fields and buttons do what they say")
    func running() throws {
        var sitting = sitting()
        try click("s state", &sitting)
        #expect(sitting.model.place == .states)
        try click("cancel it", &sitting)
        #expect(sitting.model.form?.action == .cancelTicket)
        try click("Esc", &sitting)
        try click("c classify", &sitting)
        try click("Urgency", &sitting)
        #expect(sitting.model.form.map { $0.fields[$0.focus].key } == .urgency)
        try click("3 low", &sitting)
        #expect(sitting.model.form?.value(.urgency) == "3")
        try click("INC-000012", &sitting)
        #expect(sitting.model.place == .form, "what lies below a form answers no more")
        try click("Esc", &sitting)
        sitting.press("y")
        try click("Esc", &sitting)
        #expect(sitting.model.overlays.isEmpty)
        sitting.press("T")
        try click("nord", &sitting)
        #expect(sitting.shownTheme == "nord" && sitting.keptTheme == "vakt-dark")
        try click("nord", &sitting, clicks: 2)
        #expect(sitting.keptTheme == "nord")
    }

    @Test("lines between panes are dragged, within bounds", arguments: [(160, 50), (80, 24)])
    func dragging(_ columns: Int, _ rows: Int) throws {
        var sitting = sitting(columns, rows)
        let before = try #require(sitting.model.layout.queue)
        let isWide = columns > 140
        let line =
            isWide
            ? Point(column: before.columnRange.upperBound, row: 10) : Point(column: 9, row: before.rowRange.upperBound)
        sitting.send(.mouse(MouseEvent(.press(.left), at: line)))
        let goal = isWide ? Point(column: 60, row: 3) : Point(column: 9, row: 15)
        sitting.send(.mouse(MouseEvent(.drag, at: goal)))
        let after = try #require(sitting.model.layout.queue)
        #expect(isWide ? after.columnRange.upperBound == 60 : after.rowRange.upperBound == 15)
        sitting.send(.mouse(MouseEvent(.drag, at: Point(column: 0, row: 0))))
        sitting.send(.mouse(MouseEvent(.release, at: Point(column: 0, row: 0))))
        #expect(sitting.model.layout.queue.map { $0.size.columns >= 30 && $0.size.rows >= 4 } == true)
        sitting.send(.mouse(MouseEvent(.drag, at: goal)))
        #expect(sitting.model.layout.queue != after, "nothing is dragged any more")
    }

    @Test("given back, it does nothing")
    func givenBack() throws {
        var sitting = sitting()
        sitting.press("F9")
        #expect(sitting.screen.contains("The mouse is the terminal’s"))
        let before = sitting.model.selected
        try click("VPN drops", &sitting)
        #expect(sitting.model.selected == before)
    }

    @Test("a flash waits until somebody looks")
    func flash() {
        var sitting = sitting()
        sitting.send(.focused(false))
        sitting.model.queue.flashing = [.init(.incident, 4)]
        sitting.send(.tick(now: sitting.desk.now))
        #expect(!sitting.model.queue.flashing.isEmpty)
        sitting.send(.focused(true))
        sitting.send(.tick(now: sitting.desk.now))
        #expect(sitting.model.queue.flashing.isEmpty)
    }

    @Test("every number of a target means that target")
    func targets() {
        let all: [Target] =
            PaneName.allCases.map(Target.pane) + Action.allCases.map(Target.action)
            + Divider.allCases.map(Target.divider) + [.queueRow(7), .hit(0), .item(3), .field(2), .option(9), .send]
        for target in all { #expect(Target(tag: target.tag) == target) }
        #expect(Set(all.map(\.tag)).count == all.count)
    }
}
