import Canvas
import Foundation
import Helpdesk
import Primitives
import Testing
import Wording

@testable import Console

/// Screens as they were approved, text and styles, under `Golden/`. With `VAKT_RECORD_GOLDEN` set they are written
/// anew, and the test fails, so that a recording never passes for a check.
@Suite("Screens")
struct GoldenTests {
    struct Screen: Sendable, CustomTestStringConvertible {
        var name: String
        var columns: Int
        var rows: Int
        var keys: String
        var text = ""
        var after = ""
        var testDescription: String { "\(name) at \(columns)×\(rows)" }
    }

    private static let stories: [(name: String, keys: String, text: String, after: String)] = [
        ("queue", "", "", ""),
        ("ticket", "G k 2", "", ""),
        ("knowledge", "3 j", "", ""),
        ("article", "3 Enter", "", ""),
        ("library", "K j", "", ""),
        ("versions", "K j V", "", ""),
        ("edit-article", "K j e", "", ""),
        ("preview", "K e Alt-p", "", ""),
        ("classify", "c", "net", "Tab Tab 1 Tab 2"),
        ("resolve", "G k r Tab", "Rullen byttes 🖨️. 印刷できます。", "Tab Ctrl-S"),
        ("new", "N", "メールが届かない", "Tab"),
        ("states", "s j", "", ""),
        ("filter", "/", "mail stat:open", "Enter"),
        ("help", "?", "", ""),
        ("help-searched", "? /", "note", ""),
        ("help-form", "n F1", "", ""),
        ("palette", ":", "", ""),
        ("palette-typed", ":", "re", "Down"),
        ("question", "n", "hej", "Ctrl-X"),
        ("views", "v", "", ""),
        ("view-form", "v Ctrl-S", "Min kö", "Tab"),
        ("columns", ", j j Space s", "", ""),
        ("marked", "Space Space j V", "", ""),
        ("many", "* c", "", ""),
        ("many-preview", "A * A", "", ""),
        ("results", "A * A y", "", ""),
        (
            "writing", "n",
            "Åsa: näst sista raden är för lång och bryts mellan orden, som den ska. 印刷できません。"
                + "至急ご確認ください。👩‍🚒🇸🇪 e\u{301}o\u{323}\u{302} klart.\n> tack",
            ""
        ),
        ("drafts", "G k n", "Åter 接続中 🔥 e\u{301}", "Esc D"),
        ("snippets", "R", "", "Ctrl-G"),
        ("clocks", "G k d f", "", ""),
        ("whole-dates", ".", "", ""),
    ]

    static let screens: [Screen] = stories.flatMap { story in
        [(80, 24), (120, 40), (200, 50), (40, 12)].map { columns, rows in
            Screen(
                name: story.name, columns: columns, rows: rows, keys: story.keys, text: story.text, after: story.after)
        }
    }

    @Test("look as they were approved", arguments: screens)
    func looks(_ screen: Screen) throws {
        var sitting = Sitting(.small(), size: Size(columns: screen.columns, rows: screen.rows))
        sitting.press(screen.keys)
        sitting.type(screen.text)
        sitting.press(screen.after)
        try Self.compare(sitting.frame.styledDump, "\(screen.name)-\(screen.columns)x\(screen.rows)")
    }

    /// The screens that show the most words, at the widest and at the usual size.
    static let translated: [(language: Language, screen: Screen)] = [Language.swedish, .japanese].flatMap { language in
        stories.filter { ["queue", "ticket", "classify", "help"].contains($0.name) }.flatMap { story in
            [(80, 24), (200, 50)].map { columns, rows in
                let name = story.name + "-" + language.tag
                let screen = Screen(
                    name: name, columns: columns, rows: rows, keys: story.keys, text: story.text, after: story.after)
                return (language, screen)
            }
        }
    }

    @Test("look as they were approved in Swedish and Japanese", arguments: translated)
    func looks(_ language: Language, _ screen: Screen) throws {
        let size = Size(columns: screen.columns, rows: screen.rows)
        var sitting = Sitting(.small(), size: size, words: .of(language))
        sitting.press(screen.keys)
        sitting.type(screen.text)
        sitting.press(screen.after)
        try Self.compare(sitting.frame.styledDump, "\(screen.name)-\(screen.columns)x\(screen.rows)")
    }

    /// The tour's first words, and those after three steps, over a list.
    static let tours: [(language: Language, screen: Screen)] =
        [("tour", ""), ("tour-filter", "j Enter Esc")].flatMap { name, keys in
            [(80, 24), (120, 40), (200, 50), (40, 12)].map { columns, rows in
                (.english, Screen(name: name, columns: columns, rows: rows, keys: keys))
            }
        }
        + [Language.swedish, .japanese].map { language in
            (language, Screen(name: "tour-" + language.tag, columns: 80, rows: 24, keys: ""))
        }

    @Test("show the tour as it was approved", arguments: tours)
    func tour(_ language: Language, _ screen: Screen) throws {
        let size = Size(columns: screen.columns, rows: screen.rows)
        var sitting = Sitting(.small(), size: size, words: .of(language), isPractice: true)
        sitting.press(screen.keys)
        try Self.compare(sitting.frame.styledDump, "\(screen.name)-\(screen.columns)x\(screen.rows)")
    }

    @Test("can be drawn with ASCII alone")
    func ascii() throws {
        var sitting = Sitting(.small(), size: Size(columns: 80, rows: 24), usesASCII: true)
        sitting.press("G k 2")
        let others = sitting.screen.filter { !$0.isASCII }
        #expect(others.isEmpty)
        try Self.compare(sitting.frame.styledDump, "ascii-80x24")
    }

    @Test("say politely when there is no room")
    func tooSmall() {
        let sitting = Sitting(.small(), size: Size(columns: 39, rows: 11))
        #expect(sitting.screen.contains("Vakt needs 40 columns and 12 rows."))
    }

    static func compare(_ dump: String, _ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
        let file = folder.appendingPathComponent(name + ".txt")
        if ProcessInfo.processInfo.environment["VAKT_RECORD_GOLDEN"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try dump.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was recorded: look at it, and run again without recording")
            return
        }
        let approved = try String(contentsOf: file, encoding: .utf8)
        #expect(dump == approved, "\(name) looks different")
    }
}
