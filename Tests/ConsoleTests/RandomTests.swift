import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

/// SplitMix64, so that a failing run can be played again from its seed.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("Whatever is pressed")
struct RandomTests {
    private static let keys: [Key] =
        Keymap.standard.bindings.flatMap(\.keys).flatMap(\.keys).filter {
            ![.control("c"), .control("q"), .character("q")].contains($0)
        }
        + "åé漢🔥e\u{301} \u{202E}x2".map(Key.character)
        + [Key(.left), Key(.right), Key(.delete), Key(.backspace), Key(.up), Key(.down), Key(.enter), Key(.tab)]

    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50),
        Size(columns: 40, rows: 12), Size(columns: 20, rows: 5), Size(columns: 1, rows: 1), Size(columns: 0, rows: 0),
        Size(columns: 72, rows: 20), Size(columns: 140, rows: 20), Size(columns: 300, rows: 100),
    ]

    @Test("nothing traps, every screen can be drawn, and Escape leads out of everything", arguments: 1...8)
    func keys(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        var sitting = Sitting(.small(), size: Self.sizes[seed % 4])
        for step in 0..<400 {
            switch Int.random(in: 0..<24, using: &dice) {
            case 0: sitting.send(.resized(Self.sizes.randomElement(using: &dice) ?? Size(columns: 80, rows: 24)))
            case 1:
                let id = sitting.desk.tickets.keys.sorted().randomElement(using: &dice)
                if let id { sitting.elsewhere(id, AddNote("seed \(seed) step \(step)")) }
            case 2:
                let id = sitting.desk.tickets.keys.sorted().randomElement(using: &dice)
                if let id { sitting.elsewhere(id, AssignTicket(assignee: .to("bengt"))) }
            case 3: sitting.send(.pasted("two\nlines 漢字\t\u{1B}[31m"))
            case 4:
                sitting.desk.now = sitting.desk.now.advanced(byMilliseconds: Int64.random(in: 0..<90_000, using: &dice))
                sitting.send(.tick(now: sitting.desk.now))
            case 5: sitting.answers.toggle()
            default: if let key = Self.keys.randomElement(using: &dice) { sitting.send(.key(key)) }
            }
            let frame = sitting.frame
            #expect(frame.size == sitting.model.size, "seed \(seed), step \(step)")
            let detail = sitting.model.selected
            #expect(detail == nil || sitting.model.queue.rows.isEmpty || detail != nil)
        }
        sitting.send(.resized(Size(columns: 80, rows: 24)))
        for _ in 0..<20 {
            if case .question? = sitting.model.overlays.last {
                sitting.press("y")
            } else {
                sitting.press("Esc")
            }
        }
        #expect(sitting.model.overlays.isEmpty, "seed \(seed)")
        #expect(sitting.model.focus == .queue, "seed \(seed)")
    }

    @Test("no pane draws outside its rectangle", arguments: RandomTests.sizes)
    func inside(size: Size) {
        let sitting = Sitting(.small(), size: size)
        for focus in PaneName.allCases {
            for isZoomed in [false, true] {
                var model = sitting.model
                model.focus = focus
                model.isZoomed = isZoomed
                model.arrange()
                let layout = model.layout
                guard layout.kind != .tooSmall else { continue }
                check(model, layout.queue) { $0.drawQueue($1) }
                check(model, layout.detail) { $0.drawDetail($1) }
                check(model, layout.knowledge) { $0.drawKnowledge($1) }
            }
        }
    }

    /// Draws one pane on a screen full of signs and looks whether those outside are still there.
    private func check(_ model: Model, _ rect: Rect?, _ draw: (Model, Region) -> Void) {
        guard let rect else { return }
        let frame = Frame.draw(size: model.size) { region in
            region.fill(region.bounds, CellStyle(.scrollbar), with: "#")
            draw(model, region.region(rect))
        }
        for row in 0..<frame.size.rows {
            for column in 0..<frame.size.columns where !rect.contains(Point(column: column, row: row)) {
                #expect(frame.text(of: frame[row: row, column: column]) == "#", "\(column), \(row)")
            }
        }
    }
}
