import Foundation
import Testing

@Suite("vakt kb export") struct ArticleExportTests {
    let vakt: Program

    init() throws {
        vakt = try Program()
        try vakt.run("init")
    }

    private func write() throws {
        try vakt.run(
            "kb", "new", "--title", "VPN: \"drops\" \\ often", "--body", "\n# Cause\n\nMTU.\n\n", "--tag", "vpn")
        try vakt.run(
            "kb", "new", "--title", "../../etc/passwd\u{202E} <b>", "--language", "sv", "--body", "-",
            input: "---\nx: y\n---\ntext"
        )
        try vakt.run(
            "kb", "new", "--title", "会議室の印刷", "--language", "ja", "--kind", "runbook", "--body", "紙を取る\n\n- 一\n",
            "--category", "print/paper", "--review", "+26w")
        try vakt.run("kb", "new", "--title", "Odd", "--language", "../x", "--body", "  # indented\n\ttab")
    }

    private func files() throws -> [String] {
        let all = FileManager.default.subpaths(atPath: vakt.directory.path + "/out") ?? []
        return all.filter { $0.hasSuffix(".md") }.sorted()
    }

    private var articles: String {
        get throws {
            try (1...4).map { try vakt.run("kb", "show", "\($0)", "--json").output }.joined()
        }
    }

    @Test("writes a folder that changes nothing where it came from, and only once")
    func sameDesk() throws {
        try write()
        let before = try articles
        #expect(try vakt.run("kb", "export", "out").output.hasPrefix("4 articles written"))
        #expect(try files().map { $0.prefix(3) } == ["en/", "ja/", "sv/", "und"])
        #expect(try files().contains("ja/KB-000003-会議室の印刷.md"))
        #expect(try vakt.run("kb", "export", "out").output.contains("0 articles written, 4 as before, 0 taken away"))
        let run = try vakt.run("kb", "import", "out")
        #expect(run.status == 0 && run.output.contains("0 articles added, 0 changed, 4 as before"), "\(run)")
        #expect(try articles == before)
    }

    @Test("follows another title, and takes away what is retired, and nothing else")
    func again() throws {
        try write()
        try vakt.run("kb", "export", "out")
        let other = vakt.directory.path + "/out/en/KB-000009-mine.md"
        try "# Mine\n\nx".write(toFile: other, atomically: true, encoding: .utf8)
        try vakt.run("kb", "edit", "3", "--title", "Another name")
        try vakt.run("kb", "retire", "2", "--reason", "old")
        #expect(try vakt.run("kb", "export", "out").output.contains("One article written, 2 as before, 2 taken away"))
        #expect(try files().filter { $0.hasPrefix("ja/") } == ["ja/KB-000003-another-name.md"])
        #expect(FileManager.default.fileExists(atPath: other))
    }

    @Test("keeps ids as keys on another desk, whatever the files are called by then")
    func otherDesk() throws {
        try write()
        try vakt.run("kb", "export", "out")
        try vakt.run("init", "second")
        func second(_ arguments: String...) throws -> Run {
            try vakt.start(arguments + ["--desk", "second"], input: nil).finish()
        }
        #expect(try second("kb", "import", "out").output.contains("4 articles added"))
        try vakt.run("kb", "edit", "1", "--title", "Renamed")
        try vakt.run("kb", "export", "out")
        let again = try second("kb", "import", "out")
        #expect(again.output.contains("0 articles added, 1 changed, 3 as before"), "\(again)")
        #expect(try second("kb", "list").output.contains("Renamed"))
    }

    @Test("an article is noted to have helped, once a person")
    func helpful() throws {
        try write()
        #expect(try vakt.run("kb", "helpful", "1").status == 0)
        #expect(try vakt.run("kb", "helpful", "1").status != 0)
        #expect(try vakt.run("kb", "show", "1", "--json").output.contains("\"helpful\":1,\"unhelpful\":0"))
        #expect(try vakt.run("kb", "helpful", "1", "--not").status == 0)
        #expect(try vakt.run("kb", "show", "1").output.contains("did not help one"))
        #expect(try vakt.run("kb", "log", "1").lines.count == 3)
    }
}
