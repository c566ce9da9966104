import Primitives
import SeededRandom
import Testing

@testable import Canvas

extension SeededGenerator {
    mutating func text(upTo length: Int) -> SafeText {
        let pool: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x20...0x7E, 0x0...0x1F, 0x80...0x24F, 0x300...0x36F, 0x4E00...0x4EFF, 0x1F1E6...0x1F1FF,
            0x1F3F0...0x1F6FF, 0x200B...0x200F, 0xFE0E...0xFE0F, 0x900...0x97F, 0x600...0x6FF, 0...0x10FFFF,
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            let range = pool[Int.random(in: 0..<pool.count, using: &self)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { scalars.append(scalar) }
        }
        return SafeText(String(scalars))
    }
}

@Suite struct CanvasPropertyTests {
    private let size = Size(columns: 24, rows: 6)

    /// Draws at random, also far outside, into a region of a screen full of dots.
    private func scribble(_ generator: inout SeededGenerator, in region: Region) {
        let place = Point(
            column: Int.random(in: -12...30, using: &generator), row: Int.random(in: -3...8, using: &generator))
        let style = CellStyle(.error)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: region.fill(Rect(origin: place, size: Size(columns: 9, rows: 3)), style, with: "#")
        case 1: region.box(style)
        case 2: region.hline(at: place, length: 40, style)
        case 3: region.region(Rect(origin: place, size: Size(columns: 12, rows: 4))).put(SafeText("障害障害障害"), style)
        default: region.put(generator.text(upTo: 30), at: place, style)
        }
    }

    @Test(arguments: [11, 12, 13] as [UInt64])
    func nothingIsDrawnOutsideARegion(seed: UInt64) {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<400 {
            let rect = Rect(
                column: Int.random(in: -2..<24, using: &generator), row: Int.random(in: -2..<6, using: &generator),
                columns: Int.random(in: 0..<20, using: &generator), rows: Int.random(in: 0..<6, using: &generator))
            let frame = Frame.draw(size: size) { screen in
                screen.fill(screen.bounds, .text, with: ".")
                for _ in 0..<6 { scribble(&generator, in: screen.region(rect)) }
            }
            for row in 0..<size.rows {
                for column in 0..<size.columns where !rect.contains(Point(column: column, row: row)) {
                    #expect(
                        frame[row: row, column: column].base == "." && frame[row: row, column: column].style == .text)
                }
            }
        }
    }

    @Test(arguments: [21, 22] as [UInt64])
    func everyRowIsExactlyAsWideAsTheScreen(seed: UInt64) {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<600 {
            let frame = Frame.draw(size: size) { screen in
                for _ in 0..<8 { scribble(&generator, in: screen) }
            }
            for row in 0..<size.rows {
                var column = 0
                while column < size.columns {
                    let cell = frame[row: row, column: column]
                    #expect(cell.columns == UnicodeClass(cell.base).columns, "row \(row) column \(column)")
                    #expect(DisplayRule.isShownRaw(cell.base))
                    #expect(frame.marks(of: cell).allSatisfy { UnicodeClass($0).columns == 0 })
                    if cell.columns == 2, column + 1 < size.columns {
                        #expect(frame[row: row, column: column + 1].isContinuation)
                    }
                    column += max(1, cell.columns)
                }
                #expect(column == size.columns)
            }
        }
    }

    @Test(arguments: [31, 32] as [UInt64])
    func columnsSayWhatDrawingUses(seed: UInt64) {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3000 {
            let text = generator.text(upTo: 30)
            var used = 0
            _ = Frame.draw(size: Size(columns: 400, rows: 1)) { used = $0.put(text) }
            #expect(used == text.columns)
            let width = Int.random(in: 2...20, using: &generator)
            #expect(
                text.wrapped(to: width).allSatisfy { $0.columns <= width }, "\(text.plain.debugDescription) at \(width)"
            )
            let kept = text.wrapped(to: width).flatMap(\.plain.utf8).filter { $0 != 0x20 }
            #expect(kept == text.plain.utf8.filter { $0 != 0x20 })
        }
    }

    /// Reads a dump back, drawing its rows again, and expects the same frame.
    @Test(arguments: [41] as [UInt64])
    func dumpsTellEverythingAboutAFrame(seed: UInt64) {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let frame = Frame.draw(size: size) { screen in
                for _ in 0..<4 { scribble(&generator, in: screen) }
                screen.setCaret(at: Point(column: 3, row: 2))
            }
            let dump = frame.styledDump
            #expect(DumpReader.frame(from: dump)?.styledDump == dump)
            #expect(frame.plainText.count == size.rows)
        }
    }
}
