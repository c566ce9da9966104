import Canvas
import Glibc
import Primitives
import PseudoTerminal
import SeededRandom
import Testing

@testable import Terminal

/// What is written directly is read by a real terminal emulator and must be the frame.
@Suite struct CellWriterTests {
    private let size = Size(columns: 30, rows: 5)
    private let tokens: [StyleToken] = [.text, .muted, .error, .queueCursor, .link, .title]

    init() {
        // Characters are measured by the locale.
        setlocale(LC_CTYPE, "C.UTF-8")
    }

    private static func abilities(endsAttributes: Bool = true, erasesCells: Bool = true) -> DirectAbilities {
        DirectAbilities(
            erasesInColor: true, erasesCells: erasesCells, endsAttributes: endsAttributes,
            attributes: [.bold, .underline, .reverse, .italic],
            color: { name, number in Array("\(name == "setaf" ? 38 : 48);5;\(number)".utf8) })
    }

    private let theme = Theme(name: "test", appearance: .dark) { token, _ in
        switch token {
        case .muted: Style(foreground: .indexed(244), attributes: .italic)
        case .error: Style(foreground: .indexed(231), background: .indexed(160), attributes: .bold)
        case .queueCursor: Style(background: .indexed(24))
        case .link: Style(foreground: .indexed(81), attributes: .underline)
        case .title: Style(attributes: [.bold, .reverse])
        default: Style()
        }
    }

    private func frame(_ generator: inout SeededGenerator) -> Frame {
        Frame.draw(size: size) { region in
            for _ in 0..<generator.next(below: 12) {
                let place = Point(column: generator.next(below: 34) - 2, row: generator.next(below: 5))
                let texts = [
                    "ticket", "障害", "a障b害c", "x", "åäö e\u{301}", "        ", String(repeating: " ", count: 26),
                ]
                let style = CellStyle(
                    tokens[generator.next(below: tokens.count)], generator.next(below: 4) == 0 ? .underline : [])
                if generator.next(below: 4) == 0 {
                    region.fill(Rect(origin: place, size: Size(columns: 20, rows: 1)), style)
                } else {
                    region.put(SafeText(texts[generator.next(below: texts.count)]), at: place, style)
                }
            }
        }
    }

    private func expect(_ emulator: Emulator, shows frame: Frame, _ seed: UInt64, _ step: Int) {
        let resolved = theme.resolved(for: .indexed256)
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let cell = frame[row: row, column: column]
                if cell.isContinuation { continue }
                let shown = emulator.cell(column, row)
                let look = resolved.style(of: cell.style)
                let text = shown.text.isEmpty ? " " : shown.text
                // At the edge, where a terminal may go on in the next row, marks are left out.
                let wanted = column + cell.columns < size.columns ? frame.text(of: cell) : String(cell.base)
                let isRight =
                    text == wanted && shown.background == Self.color(look.background)
                    && shown.isReversed == look.attributes.contains(.reverse)
                    && shown.isUnderlined == look.attributes.contains(.underline)
                    && (text == " "
                        || shown.foreground == Self.color(look.foreground)
                            && shown.isBold == look.attributes.contains(.bold)
                            && shown.isItalic == look.attributes.contains(.italic))
                #expect(isRight, "seed \(seed), step \(step): \(column),\(row) shows \(shown), not \(look)")
            }
        }
    }

    private static func color(_ color: Color) -> ScreenColor {
        if case .indexed(let index) = color { .palette(index) } else { .standard }
    }

    @Test("any frame over any other arrives as it is", arguments: [1, 2, 3, 4] as [UInt64], [true, false])
    func frames(_ seed: UInt64, _ isAble: Bool) {
        var generator = SeededGenerator(seed: seed)
        let emulator = Emulator(size: TerminalSize(columns: size.columns, rows: size.rows))
        var writer = CellWriter(
            Self.abilities(endsAttributes: isAble, erasesCells: isAble), depth: .indexed256, width: size.columns)
        #expect(writer.take(theme) && !writer.take(theme))
        var before: Frame?
        for step in 0..<60 {
            let frame = frame(&generator)
            writer.begin(width: size.columns)
            for row in 0..<size.rows {
                frame.withRow(row) { cells in
                    guard let before else { return writer.write(frame, cells, 0..<size.columns, row: row, over: nil) }
                    before.withRow(row) { writer.write(frame, cells, 0..<size.columns, row: row, over: $0) }
                }
            }
            writer.end()
            emulator.feed(writer.bytes)
            expect(emulator, shows: frame, seed, step)
            before = frame
        }
    }

    @Test("what has not changed costs nothing, a character its place and itself")
    func economy() {
        let one = Frame.draw(size: size) { $0.put(SafeText("ticket"), at: Point(column: 2, row: 1)) }
        let two = Frame.draw(size: size) { $0.put(SafeText("ticked"), at: Point(column: 2, row: 1)) }
        var writer = CellWriter(Self.abilities(), depth: .indexed256, width: size.columns)
        _ = writer.take(theme)
        func sent(_ frame: Frame) -> String {
            writer.begin(width: size.columns)
            for row in 0..<size.rows {
                frame.withRow(row) { cells in
                    one.withRow(row) { writer.write(frame, cells, 0..<size.columns, row: row, over: $0) }
                }
            }
            writer.end()
            return String(decoding: writer.bytes, as: UTF8.self)
        }
        #expect(sent(one) == "")
        #expect(sent(two) == "\u{1B}[2;8Hd")
    }

    @Test("a look changes to another by what differs")
    func inks() {
        let frame = Frame.draw(size: Size(columns: 4, rows: 1)) { region in
            for (column, token) in [StyleToken.text, .error, .link, .title].enumerated() {
                region.put(SafeText("x"), at: Point(column: column, row: 0), CellStyle(token))
            }
        }
        var inks = Inks(Self.abilities(), depth: .indexed256)
        _ = inks.take(theme)
        let numbers = (0..<4).map { inks.ink(for: frame[row: 0, column: $0]) }
        func change(_ old: Int, _ new: Int) -> String {
            String(decoding: inks.change(from: numbers[old], to: numbers[new]), as: UTF8.self)
        }
        #expect(numbers[0] == Inks.plain)
        #expect(change(0, 1) == "\u{1B}[1;38;5;231;48;5;160m")
        #expect(change(1, 2) == "\u{1B}[22;4;38;5;81;49m")
        #expect(change(2, 3) == "\u{1B}[24;1;7;39m" || change(2, 3) == "\u{1B}[1;24;7;39m")
        #expect(change(3, 0) == "\u{1B}[m")
        #expect(inks.canErase(numbers[1]) && !inks.canErase(numbers[2]) && !inks.canErase(numbers[3]))
        #expect(!inks.areAlikeWhenBlank(numbers[0], numbers[1]) && inks.areAlikeWhenBlank(numbers[0], numbers[0]))
    }
}

extension SeededGenerator {
    fileprivate mutating func next(below limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
