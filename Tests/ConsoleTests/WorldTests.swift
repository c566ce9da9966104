import Canvas
import Helpdesk
import Primitives
import Testing
import Themes
import Wording

@testable import Console

/// Screens with the languages of the world in every column, and how they look in three themes. A theme gives each meaning
/// one look wherever it stands, so a screen's text and meanings are recorded once, and below them the look of each
/// meaning that is on it, theme by theme.
@Suite("Screens of the world")
struct WorldTests {
    struct Screen: Sendable, CustomTestStringConvertible {
        var name: String
        var words: Catalogue
        var keys: String
        var text: String
        var columns: Int
        var rows: Int
        var testDescription: String { "\(name) at \(columns)×\(rows)" }
    }

    private static let stories: [(name: String, words: Catalogue, keys: String, text: String)] = [
        ("queue-sv", .swedish, "j", ""), ("queue-ja", .japanese, "j", ""), ("ticket-ja", .japanese, "j 2", ""),
        ("form-sv", .swedish, "j n", "På våning 3: 障害 👩🏽‍💻 cafe\u{301}."),
        ("new-ja", .japanese, "N", "Skärmen 🖥️ 障害 cafe\u{301}"),
    ]

    static let screens: [Screen] = stories.flatMap { story in
        [(80, 24), (120, 40), (200, 50), (40, 12)].map { columns, rows in
            Screen(
                name: story.name, words: story.words, keys: story.keys, text: story.text, columns: columns, rows: rows)
        }
    }

    private static let themes = ["vakt-dark", "high-contrast", "mono"]

    @Test("look as they were approved, in three themes", arguments: screens)
    func looks(_ screen: Screen) throws {
        var sitting = Sitting(.world(), size: Size(columns: screen.columns, rows: screen.rows), words: screen.words)
        sitting.press(screen.keys)
        sitting.type(screen.text)
        let frame = sitting.frame
        var dump = frame.styledDump
        for name in Self.themes {
            dump += "\n" + name + "\n" + Self.legend(of: frame, try ThemeLibrary.builtin(named: name))
        }
        try GoldenTests.compare(dump, "world-\(screen.name)-\(screen.columns)x\(screen.rows)")
    }

    /// One line for each meaning on the frame: `token modifiers  foreground on background attributes`.
    private static func legend(of frame: Frame, _ theme: Theme) -> String {
        var styles: [Int: CellStyle] = [:]
        for row in 0..<frame.size.rows {
            frame.withRow(row) { cells in for cell in cells { styles[cell.styleIndex] = cell.style } }
        }
        return styles.sorted { $0.key < $1.key }.map { _, style in
            let look = theme.style(of: style)
            let meaning = ([style.token.name] + style.modifiers.names).joined(separator: " ")
            let colors = text(look.foreground) + " on " + text(look.background)
            return "  " + ([meaning + ":", colors] + look.attributes.names).joined(separator: " ") + "\n"
        }.joined()
    }

    private static func text(_ color: Color) -> String {
        func hex(_ part: UInt8) -> String { (part < 16 ? "0" : "") + String(part, radix: 16) }
        return switch color {
        case .default: "default"
        case .indexed(let index): String(index)
        case .rgb(let red, let green, let blue): "#" + hex(red) + hex(green) + hex(blue)
        }
    }

    @Test("no column is moved by what another holds", arguments: [(80, 24), (120, 40), (200, 50), (40, 12)])
    func columns(_ columns: Int, _ rows: Int) throws {
        let sitting = Sitting(.world(), size: Size(columns: columns, rows: rows))
        let ids = sitting.frame.plainText.filter { $0.contains(/P[1-5] INC-0000/) }
        #expect(ids.count >= rows / 4)
        let places = Set(
            ids.compactMap { line in
                line.firstRange(of: "INC-0000").map { line[..<$0.lowerBound].reduce(0) { $0 + $1.columns } }
            })
        #expect(places.count == 1)
    }
}
