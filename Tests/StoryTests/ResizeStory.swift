import PseudoTerminal
import Testing
import Workplace

@Suite("Another size of the terminal") struct ResizeStory {
    static let sizes = [(200, 50), (80, 24), (40, 12), (80, 24), (200, 50)]

    @Test("a half-written form goes through every size with all that was typed and its caret")
    func form() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Skrivaren på våning 3")
        let console = try place.console(columns: 200, rows: 50)
        try console.expect("2 INC-000001")
        try console.press("n")
        try console.expect("Note on INC-000001")
        try console.press("Första raden, 障害対応中", .key(.enter), "second line 🖨", .key(.left))
        for (columns, rows) in Self.sizes {
            console.resize(columns: columns, rows: rows)
            try console.waitUntil("the form at \(columns)x\(rows)") {
                $0.screenText.contains("second line") && $0.screenText.contains("Ctrl-S")
            }
            console.settle()
            try expectCaretBeforePrinter(console)
        }
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Note on INC-000001")
        #expect(try place.records().last?.body["text"] == "Första raden, 障害対応中\nsecond line 🖨")
    }

    private func expectCaretBeforePrinter(_ console: Session) throws {
        #expect(console.isCursorVisible)
        let (column, row) = console.cursor
        #expect(console.cell(column, row).text == "🖨", "caret \(column),\(row)\n\(console.screenText)")
    }

    @Test("the queue's cursor stays on its ticket from size to size")
    func queue() throws {
        let place = try Workplace()
        try place.log((1...20).map { "Ticket number \($0)" })
        let console = try place.console(columns: 200, rows: 50)
        try console.expect("state:open (20)")
        try console.press(.text(String(repeating: "j", count: 17)))
        try console.expect("2 INC-000018")
        for (columns, rows) in Self.sizes {
            console.resize(columns: columns, rows: rows)
            try console.expect("INC-000018")
            console.settle()
            #expect(console.screenText.contains("INC-000018"), "\(columns)x\(rows)\n\(console.screenText)")
        }
        try console.expect("2 INC-000018")
    }
}
