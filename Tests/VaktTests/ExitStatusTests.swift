import Foundation
import Testing

@Suite("The exit status") struct ExitStatusTests {
    let vakt: Program

    init() throws {
        vakt = try Program()
        try vakt.run("init")
        try vakt.run("new", "--title", "a")
    }

    private func expect(_ status: Int32, _ words: String, _ arguments: String...) throws {
        let run = try vakt.start(arguments).finish()
        #expect(run.status == status, "\(arguments): \(run.errors)")
        #expect(run.errors.contains(words), "\(arguments): \(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test("1 when the rules refuse it")
    func rules() throws {
        try expect(1, "resolved", "close", "1")
        try expect(1, "category", "start", "1")
        try vakt.configure("[[categories]]\nname = \"mail\"\n")
        try expect(1, "mail", "classify", "1", "--category", "mial")
    }

    @Test("2 for wrong usage and settings")
    func usage() throws {
        try expect(2, "Unexpected", "frobnicate")
        try expect(2, "--title", "new")
        try expect(2, "walk-in", "new", "--title", "x", "--source", "pigeon")
        try expect(2, "--bogus", "list", "--bogus")
        try expect(2, "^^^", "list", "state:opn")
        try expect(2, "no category", "classify", "1", "--category", "a/b/c")
        try expect(2, "no time", "hold", "1", "--reason", "scheduled", "--until", "tomorrow")
        try expect(2, "init", "list", "--desk", vakt.directory.path + "/nowhere")
        try vakt.configure("\nnmae = 1\n")
        try expect(2, "desk.toml:", "list")
        try expect(2, "nmae", "config", "check")
    }

    @Test("3 when the desk is damaged")
    func damaged() throws {
        let journal = vakt.desk + "/desk.log"
        let text = try String(contentsOfFile: journal, encoding: .utf8)
        try vakt.run("note", "1", "-m", "behind")
        let whole = try String(contentsOfFile: journal, encoding: .utf8)
        let handle = try FileHandle(forUpdating: URL(filePath: journal))
        try handle.seek(toOffset: UInt64(text.utf8.count - 40))
        try handle.write(contentsOf: Data("X".utf8))
        try handle.close()
        #expect(whole.utf8.count > text.utf8.count)
        try expectDamage("verify")
        try FileManager.default.removeItem(atPath: vakt.desk + "/index")
        try expect(3, "doctor --accept-gap", "note", "1", "-m", "x")
        try expect(3, "doctor --accept-gap", "doctor")
        #expect(try vakt.run("doctor", "--accept-gap").status == 0)
        #expect(try vakt.run("verify").status == 0)
        try FileManager.default.removeItem(atPath: journal)
        try expect(3, "backup", "list")
    }

    private func expectDamage(_ command: String) throws {
        let run = try vakt.run(command)
        #expect(run.status == 3 && run.errors.contains("byte"))
    }

    @Test("4 for what is not there")
    func notFound() throws {
        try expect(4, "9", "show", "9")
        try expect(4, "REQ-1", "note", "REQ-1", "-m", "x")
        try expect(4, "kb7", "link", "1", "kb7")
        try expect(4, "nonsense", "show", "nonsense")
    }

    @Test("5 without the right")
    func notPermitted() throws {
        try vakt.configure(replacing: "role = \"admin\"", with: "role = \"auditor\"")
        try expect(5, "auditor", "note", "1", "-m", "x")
        try expect(5, "auditor", "new", "--title", "x")
        let file = try vakt.file("t.csv", "id,title\n1,x\n")
        try expect(5, "auditor", "import", "csv", file.path, "--map", "vakt")
    }

    @Test("0 with help and version on standard output")
    func answers() throws {
        for arguments in [["--help"], ["--version"], ["list", "-h"], ["kb", "import", "-h"]] {
            let run = try vakt.start(arguments).finish()
            #expect(run.status == 0 && !run.output.isEmpty && run.errors.isEmpty)
        }
    }
}
