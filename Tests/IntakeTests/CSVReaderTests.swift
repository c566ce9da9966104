import Intake
import SeededRandom
import Testing

private struct Row: Equatable, CustomStringConvertible {
    var line: Int
    var fields: [String]
    var fault: CSVRow.Place?
    var description: String { "\(line): \(fields) \(String(describing: fault))" }
}

private func rows(_ bytes: [UInt8], piece: Int = .max, delimiter: UInt8 = 0x2C) throws -> [Row] {
    var reader = CSVReader(PieceInput(bytes, piece: piece), delimiter: delimiter)
    var row = CSVRow()
    var rows: [Row] = []
    while try reader.next(&row) {
        let fields = row.fault == nil ? (0..<row.count).map { row.text($0) ?? "(no UTF-8)" } : []
        rows.append(Row(line: row.line, fields: fields, fault: row.fault))
    }
    return rows
}

@Suite("CSV")
struct CSVReaderTests {
    @Test(
        "takes fields apart",
        arguments: [
            ("", []),
            ("a", [["a"]]),
            ("a,b", [["a", "b"]]),
            ("a,b\n", [["a", "b"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,\n,b\n,", [["a", ""], ["", "b"], ["", ""]]),
            ("\"a,b\",\"c\"\n", [["a,b", "c"]]),
            ("\"say \"\"hi\"\"\",\"\"", [["say \"hi\"", ""]]),
            ("\"two\nlines\",x\ny,z", [["two\nlines", "x"], ["y", "z"]]),
            ("\"two\r\nlines\"\r\nx", [["two\r\nlines"], ["x"]]),
            ("a\rb,c\n", [["a\rb", "c"]]),
            ("a\n\n\r\nb\n", [["a"], ["b"]]),
            ("\u{FEFF}a,b\n", [["a", "b"]]),
            ("å,日本,🙂", [["å", "日本", "🙂"]]),
        ])
    func fields(text: String, expected: [[String]]) throws {
        #expect(try rows(Array(text.utf8)).map(\.fields) == expected)
    }

    @Test("counts lines through fields of several lines")
    func lines() throws {
        let found = try rows(Array("a\n\"b\nc\"\n\nd\n".utf8))
        #expect(found.map(\.line) == [1, 2, 5])
    }

    @Test("takes another delimiter")
    func delimiter() throws {
        #expect(try rows(Array("a;b,c\n".utf8), delimiter: UInt8(ascii: ";")).map(\.fields) == [["a", "b,c"]])
    }

    @Test(
        "reports wrong quoting with its place and goes on",
        arguments: [
            ("a\nx,bå\"c\ny\n", CSVRow.Place(fault: .strayQuote, line: 2, column: 5)),
            ("a\n\"x\"y,z\ny\n", CSVRow.Place(fault: .textAfterQuote, line: 2, column: 4)),
            ("a\n\"x\"\ry,z\ny\n", CSVRow.Place(fault: .textAfterQuote, line: 2, column: 5)),
            ("a\n\"1\n2\" 3\ny\n", CSVRow.Place(fault: .textAfterQuote, line: 3, column: 3)),
        ])
    func faults(text: String, place: CSVRow.Place) throws {
        let found = try rows(Array(text.utf8))
        #expect(found.map(\.fields) == [["a"], [], ["y"]])
        #expect(found[1].fault == place)
        #expect(found[1].line == 2)
    }

    @Test("names the place of a quote that is never closed")
    func openQuote() throws {
        let found = try rows(Array("a\nx,\"y\nz".utf8))
        #expect(found.last?.fault == CSVRow.Place(fault: .openQuote, line: 2, column: 3))
    }

    @Test("leaves bytes that are no UTF-8 to be reported")
    func notUTF8() throws {
        #expect(try rows([0x61, 0x2C, 0xC3, 0x28, 0x0A]).map(\.fields) == [["a", "(no UTF-8)"]])
    }

    @Test("refuses UTF-16 and rows without an end")
    func refused() throws {
        #expect(throws: IntakeError.notUTF8) { try rows([0xFF, 0xFE, 0x61, 0x00]) }
        let endless = [UInt8](repeating: 0x61, count: CSVReader.longestRow + 100_000)
        #expect(throws: IntakeError.rowTooLong(line: 1)) { try rows([0x22] + endless) }
    }

    @Test("gives back what was written, however the bytes arrive")
    func property() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let alphabet: [Character] = ["a", ",", "\"", "\n", "\r\n", "å", "日", " ", "\t"]
        for _ in 0..<200 {
            let width = Int.random(in: 2...5, using: &random)
            var table: [[String]] = []
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                table.append(
                    (0..<width).map { _ in
                        let length = Int.random(in: 0...6, using: &random)
                        return String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" })
                    })
            }
            let text = table.map { row in
                row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
            }.joined(separator: "\r\n")
            let piece = Int.random(in: 1...7, using: &random)
            #expect(try rows(Array(text.utf8), piece: piece).map(\.fields) == table, "seed \(seed)")
        }
    }
}
