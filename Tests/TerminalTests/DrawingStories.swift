import PseudoTerminal
import Testing

@Suite("Drawing on a real terminal") struct DrawingStories {
    @Test func sixtyResizesEndRight() throws {
        let session = try Probe.start("list")
        try session.expect("list 80x24")
        for step in 1...60 {
            session.resize(columns: 40 + (step * 37) % 121, rows: 12 + (step * 17) % 39)
        }
        session.resize(columns: 100, rows: 30)
        try session.expect("list 100x30")
        try session.expect("INC-100029", row: 29)
        session.settle()
        for row in 1..<30 {
            #expect(session.row(row).hasPrefix("P\(row % 5 + 1) INC-\(100_000 + row)"))
            #expect(session.row(row).hasSuffix("due in \(row) h"))
        }
    }

    @Test(arguments: 1...12)
    func everySingleResizeIsFollowed(_ step: Int) throws {
        let session = try Probe.start("list")
        try session.expect("list 80x24")
        session.resize(columns: 40 + step * 9, rows: 12 + step * 3)
        try session.expect("list \(40 + step * 9)x\(12 + step * 3)")
        try session.expect("INC-\(100_000 + 11 + step * 3)", row: 11 + step * 3)
    }

    @Test func onlyChangedCellsAreSent() throws {
        let session = try Probe.start("list", columns: 160, rows: 50)
        try session.expect("INC-100049")
        session.settle()
        for _ in 0..<10 {
            let latency = try #require(try session.measure("j"))
            #expect(latency.bytes <= 350)
        }
        #expect(session.cell(0, 11).background == .palette(4))
        #expect(session.cell(0, 10).background == .standard)
        let before = session.log.count
        try session.press("z")
        session.settle()
        #expect(session.log.count == before, "nothing changed, nothing is sent")
    }

    @Test func wideCharactersKeepOffTheRightEdge() throws {
        let session = try Probe.start("wide", columns: 41, rows: 12)
        for shift in 0..<4 {
            try session.waitUntil("the wide row") { $0.row(11).contains("障害") }
            for row in 0..<12 {
                #expect(session.cell(shift, row).text == "障")
                #expect(session.row(row).unicodeScalars.allSatisfy { $0.value > 0x2000 || $0 == " " })
            }
            try session.press("j")
            try session.waitUntil("the shift") { $0.cell(shift + 1, 11).text == "障" }
        }
    }

    @Test func theCaretStandsWhereTheFrameHasIt() throws {
        let session = try Probe.start("list")
        try session.expect("list")
        #expect(!session.isCursorVisible)
        try session.press("c")
        try session.waitUntil("the caret") { $0.isCursorVisible && $0.cursor == (5, 2) }
        try session.press("c")
        try session.waitUntil("no caret") { !$0.isCursorVisible }
    }

    @Test func aRedrawRepairsTheScreen() throws {
        let session = try Probe.start("list")
        try session.expect("INC-100023")
        session.emulator.feed(Array("\u{1B}[2J\u{1B}[31mnoise".utf8))
        #expect(!session.screenText.contains("INC-100023"))
        try session.press(.key(.ctrl("l")))
        try session.expect("INC-100023")
        #expect(!session.screenText.contains("noise"))
    }

    @Test func withoutUTF8ThereIsASCII() throws {
        let session = try Probe.start("list", environment: ["LC_ALL": "C"])
        try session.expect("INC-100023")
        #expect(session.log.allSatisfy { $0 < 0x80 })
        #expect(session.row(1).contains("?r trasig"))
    }
}
