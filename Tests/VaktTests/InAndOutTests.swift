import Foundation
import Testing

@Suite("In and out") struct InAndOutTests {
    let vakt: Program

    init() throws {
        vakt = try Program()
        try vakt.run("init")
    }

    @Test("a file is imported once; rows that can't be taken are told")
    func importCSV() throws {
        let rows =
            "id,title,state,createdAt\nA1,First,new,2026-01-02T03:04:05Z\nA2,Second,nonsense,2026-01-03T00:00:00Z\n"
        let file = try vakt.file("tickets.csv", rows)
        let arguments = ["import", "csv", file.path, "--map", "vakt"]
        let rehearsal = try vakt.start(arguments + ["--dry-run"]).finish()
        #expect(rehearsal.status == 0 && rehearsal.errors.contains("tickets.csv:3: "))
        #expect(try vakt.run("list", "--count").output == "0\n")
        let first = try vakt.start(arguments + ["--rejects", "left.txt"]).finish()
        #expect(first.status == 0)
        let left = try String(contentsOf: vakt.directory.appending(path: "left.txt"), encoding: .utf8)
        #expect(left.contains("nonsense"))
        #expect(try vakt.run("list", "--count").output == "1\n")
        let second = try vakt.start(arguments).finish()
        #expect(second.output.contains("Nothing new"))
        #expect(try vakt.run("list", "--json").output.contains("\"createdAt\":\"2026-01-02T03:04:05.000Z\""))
        #expect(try vakt.run("verify").status == 0)
    }

    @Test("wrong mappings and files are wrong usage")
    func wrongImport() throws {
        let run = try vakt.run("import", "csv", "nowhere.csv", "--map", "vakt")
        #expect(run.status == 2 && run.errors.contains("nowhere.csv"))
        let file = try vakt.file("x.csv", "a\n1\n")
        let map = try vakt.run("import", "csv", file.path, "--map", "nomap")
        #expect(map.status == 2 && map.errors.contains("servicenow-log"))
    }

    @Test("articles: write, find, edit, link, import, retire")
    func articles() throws {
        let new = try vakt.run(
            "kb", "new", "--title", "Restart the spooler", "--body", "-", input: "Stop it. Start it.")
        #expect(new.output == "KB-000001\n")
        try vakt.file("kb/sv/skrivare.md", "# Skrivaren\n\nDra ur sladden.\n")
        #expect(try vakt.run("kb", "import", "kb").output.hasPrefix("One article added"))
        #expect(try vakt.run("kb", "list", "--language", "sv").lines.count == 1)
        #expect(try vakt.run("kb", "search", "spooler").output.hasPrefix("KB-000001"))
        #expect(try vakt.run("kb", "edit", "1", "--kind", "runbook").status == 0)
        #expect(try vakt.run("kb", "show", "KB-1", "--json").output.contains("\"kind\":\"runbook\""))
        try vakt.run("new", "--title", "Spooler")
        #expect(try vakt.run("link", "1", "kb1").status == 0)
        #expect(try vakt.run("show", "1").output.contains("KB-000001 Restart the spooler"))
        #expect(try vakt.run("kb", "review", "1", "--next", "+4w").status == 0)
        #expect(try vakt.run("kb", "retire", "1", "--reason", "old").status == 0)
        #expect(try vakt.run("link", "1", "1").status == 1)
    }

    @Test("an earlier head is found again, another is not")
    func checkpoint() throws {
        try vakt.run("new", "--title", "a")
        let head = try #require(try vakt.run("verify").lines.first?.split(separator: " ").last)
        try vakt.run("new", "--title", "b")
        #expect(try vakt.run("verify", "--against", String(head)).status == 0)
        let other = String(repeating: "A", count: 43)
        #expect(try vakt.run("verify", "--against", other, "--json").status == 3)
    }

    @Test("the practice desk is made, kept, and made anew when asked")
    func demo() throws {
        #expect(try vakt.run("demo", "--no-console").status == 0)
        let practice = vakt.directory.appending(path: "vakt-demo").path
        let count = try vakt.run("list", "--count", "--desk", practice).output
        #expect(Int(count.dropLast()) ?? 0 > 150)
        try vakt.run("note", "1", "-m", "mine", "--desk", practice)
        try vakt.run("demo", "--no-console")
        #expect(try vakt.run("show", "1", "--desk", practice).output.contains("mine"))
        try vakt.run("demo", "--no-console", "--fresh")
        #expect(try !vakt.run("show", "1", "--desk", practice).output.contains("mine"))
        #expect(try vakt.run("verify", "--desk", practice).status == 0)
    }

    @Test("a real desk is never taken for a practice desk")
    func demoKeepsOff() throws {
        #expect(try vakt.run("demo", vakt.desk, "--fresh", "--no-console").status == 2)
        #expect(try vakt.run("list", "--count").status == 0)
    }

    @Test("settings are shown as they are in force")
    func config() throws {
        let shown = try vakt.run("config", "show").output
        let copy = try vakt.file("copy.toml", shown)
        #expect(try vakt.run("config", "check", copy.path).status == 0)
        #expect(shown.contains("role = \"admin\""))
    }
}
