import Foundation
import Testing

@Suite("Languages of articles on the command line") struct ArticleLanguageCommandTests {
    let vakt: Program

    init() throws {
        vakt = try Program()
        try vakt.run("init")
    }

    private func put(_ path: String, _ text: String) throws {
        let file = vakt.directory.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    private func json(_ id: String) throws -> String { try vakt.run("kb", "show", id, "--json").output }

    @Test("an article is translated in one step, and says so")
    func translate() throws {
        try vakt.run(
            "kb", "new", "--title", "Printer jams", "--body", "Open the lid.", "--kind", "runbook", "--tag", "paper",
            "--owner", "bo")
        try put("sv.md", "# Pappersstopp\n\nÖppna luckan.\n")
        let made = try vakt.run("kb", "translate", "1", "--language", "sv", "sv.md")
        #expect(made.status == 0 && made.output == "KB-000002\n", "\(made)")
        let other = try vakt.start(
            ["kb", "translate", "2", "-", "--language", "ja", "--title", "紙詰まり"], input: "カバーを開ける。"
        ).finish()
        #expect(other.output == "KB-000003\n", "\(other)")
        let swedish = try json("2")
        #expect(swedish.contains("\"title\":\"Pappersstopp\"") && swedish.contains("\"text\":\"Öppna luckan.\""))
        #expect(swedish.contains("\"kind\":\"runbook\"") && swedish.contains("\"tags\":[\"paper\"],\"owner\":\"bo\""))
        #expect(try json("3").contains("\"translationOf\":\"KB-000001\""))
        #expect(try vakt.run("kb", "show", "1").output.contains("Also in: ja KB-000003, sv KB-000002"))
        #expect(try vakt.run("kb", "show", "2").output.contains("en KB-000001 (the original)"))
        #expect(try vakt.run("kb", "log", "2").output.contains("said that it is a translation of KB-000001"))
        try vakt.run("kb", "edit", "1", "--body", "Close the lid.")
        #expect(try json("2").contains("\"outdated\":true"))
        #expect(try vakt.run("kb", "show", "2").output.contains("The original, KB-000001, has changed since."))
        #expect(try vakt.run("kb", "list", "outdated").lines.count == 2)
        try vakt.run("kb", "review", "2")
        #expect(try json("2").contains("\"outdated\":false"))
    }

    @Test("what a rule refuses is told, with what to do")
    func refused() throws {
        try vakt.run("kb", "new", "--title", "A", "--body", "x")
        try vakt.run("kb", "new", "--title", "B", "--body", "x", "--language", "sv")
        #expect(try vakt.run("kb", "translate", "1", "--body", "x", "--title", "y").status == 2)
        #expect(try vakt.run("kb", "translate", "1", "--language", "sv").status == 2)
        #expect(try vakt.run("kb", "translate", "1", "--language", "sv", "--body", "x").status == 1)
        #expect(try vakt.run("kb", "translate", "9", "--language", "sv", "--title", "t", "--body", "x").status == 4)
        let same = try vakt.run("kb", "translate", "1", "--language", "en", "--title", "t", "--body", "x")
        #expect(same.status == 1 && same.errors.contains("needs another language"), "\(same)")
        #expect(try vakt.run("kb", "translation-of", "2").status == 2)
        #expect(try vakt.run("kb", "translation-of", "2", "1", "--none").status == 2)
        #expect(try vakt.run("kb", "translation-of", "2", "9").status == 4)
        #expect(try vakt.run("kb", "translation-of", "2", "2").status == 1)
        #expect(try vakt.run("kb", "translation-of", "2", "1").output.hasPrefix("KB-000002\tB"))
        #expect(try vakt.run("kb", "translation-of", "1", "2").status == 1)
        #expect(try vakt.run("kb", "translation-of", "2", "--none").status == 0)
        #expect(try json("2").contains("\"translationOf\":null"))
    }

    @Test("of one article one language is found: the reader's, or the one that was asked for")
    func search() throws {
        try vakt.run("kb", "new", "--title", "Printer jams", "--body", "Open the lid.")
        try vakt.run("kb", "translate", "1", "--language", "sv", "--title", "Pappersstopp", "--body", "Öppna luckan.")
        let mine = try vakt.run("kb", "search", "pappersstopp")
        #expect(mine.output == "KB-000001\thow-to\ten\t0\tPrinter jams\tsv\n", "\(mine)")
        let asked = try vakt.run("kb", "search", "printer", "--language", "sv").output
        #expect(asked == "KB-000002\thow-to\tsv\t0\tPappersstopp\ten\n")
        #expect(try vakt.run("kb", "search", "printer", "--language", "ja").output.isEmpty)
        #expect(try vakt.run("kb", "list").lines.count == 2)
        try vakt.run("kb", "retire", "2", "--reason", "wrong")
        #expect(try vakt.run("kb", "search", "printer").output == "KB-000001\thow-to\ten\t0\tPrinter jams\n")
    }

    @Test("folders that mirror each other are tied, and once is enough")
    func mirrored() throws {
        for (language, title) in [("en", "Printers"), ("sv", "Skrivare"), ("ja", "プリンター")] {
            try put("pages/\(language)/printer.md", "# \(title)\n\n\(title)")
            try put("pages/\(language)/net/index.md", "# Net \(title)\n\n\(title)")
        }
        try put("pages/sv/only.md", "# Ensam\n\nx")
        try put("pages/ja/late.md", "# 遅い\n\nx")
        try put("pages/sv/late.md", "# Sen\n\nx")
        let run = try vakt.run("kb", "import", "pages")
        #expect(run.output.contains("9 articles added") && run.output.contains("5 translations joined"), "\(run)")
        #expect(try vakt.run("kb", "list", "lang:en").lines.allSatisfy { $0.hasSuffix("\tja sv") })
        #expect(try vakt.run("kb", "list", "lang:sv").output.contains("Sen\tja"))
        let again = try vakt.run("kb", "import", "pages")
        #expect(again.output == "0 articles added, 0 changed, 9 as before.\n" && again.status == 0, "\(again)")
        // What somebody says at the desk goes before what follows from the place of a file alone.
        try vakt.run("kb", "new", "--title", "Other", "--body", "x")
        try vakt.run("kb", "translation-of", "4", "10")
        #expect(try vakt.run("kb", "import", "pages").output == again.output)
        for language in ["en", "sv"] { try put("pages/\(language)/printer.md", "# New \(language)\n\nx") }
        #expect(try vakt.run("kb", "import", "pages").output.contains("2 changed"))
        let outdated = try vakt.run("kb", "list", "outdated").output
        #expect(outdated.contains("プリンター") && !outdated.contains("New"), "\(outdated)")
    }

    @Test("front matter names originals and what replaces an article, there and back")
    func frontMatter() throws {
        try put("a/guide.md", "# Guide\n\nx")
        try put("a/apart.md", "---\nlanguage: sv\ntranslation-of: guide.md\n---\n# Handbok\n\nx")
        try put("a/b/deep.md", "---\nlanguage: ja\ntranslation-of: ../guide.md\n---\n# 手引き\n\nx")
        try put("a/old.md", "---\nretired: true\nretired-because: too old\nreplaced-by: guide.md\n---\n# Old\n\nx")
        try put("a/lost.md", "---\nlanguage: de\ntranslation-of: nowhere.md\n---\n# Verloren\n\nx")
        let run = try vakt.run("kb", "import", "a")
        #expect(run.status == 1 && run.errors.contains("“nowhere.md” names no article"), "\(run)")
        #expect(run.output.contains("5 articles added") && run.output.contains("2 translations joined"), "\(run)")
        #expect(run.output.contains("One article retired"))
        #expect(try vakt.run("kb", "list", "retired").output.contains("Old"))
        try FileManager.default.removeItem(at: vakt.directory.appendingPathComponent("a/lost.md"))
        let again = try vakt.run("kb", "import", "a")
        #expect(again.output == "0 articles added, 0 changed, 4 as before.\n" && again.status == 0, "\(again)")
        #expect(try vakt.run("kb", "export", "out", "--all").output.hasPrefix("5 articles written"))
        #expect(try vakt.run("kb", "export", "out", "--all").output.contains("5 as before"))
        #expect(try vakt.run("kb", "import", "out").output == "0 articles added, 0 changed, 5 as before.\n")
        try vakt.run("init", "second")
        func second(_ arguments: String...) throws -> Run {
            try vakt.start(arguments + ["--desk", "second"], input: nil).finish()
        }
        let there = try second("kb", "import", "out")
        #expect(there.status == 0 && there.output.contains("2 translations joined"), "\(there)")
        #expect(try second("kb", "list", "retired").lines.count == 1)
        #expect(try second("kb", "import", "out").output == "0 articles added, 0 changed, 5 as before.\n")
        #expect(try vakt.run("kb", "export", "out").output.contains("1 taken away"))
    }
}
