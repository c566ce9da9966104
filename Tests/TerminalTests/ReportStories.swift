import Glibc
import PseudoTerminal
import Testing

/// A report of a real fault, with the way that led there.
@Suite("Reports of faults") struct ReportStories {
    @Test("tell the place of a fault of the program's own", arguments: [("d", "SIGSEGV", 139), ("o", "SIGSEGV", 139)])
    func faults(_ key: String, _ name: String, _ status: Int) throws {
        var template = Array("/tmp/vakt-report-XXXXXX".utf8CString)
        #expect(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { system("rm -r '\(folder)'") }
        let probe = BuiltProduct.path("TerminalProbe")
        let session = try Session.start(
            ["/bin/sh", "-c", "\(probe) list; printf 'back %d\\n' $?; cat \(folder)/*/crash-*; read x"],
            size: TerminalSize(columns: 100, rows: 120), environment: ["PROBE_REPORTS": folder + "/made"])
        try session.expect("list 100x120")
        try session.press("jj", .text(key))
        try session.expect("back \(status)")
        try session.expect("modules:")
        #expect(!session.isAlternateScreen)
        #expect(session.screenText.contains("a report is in \(folder)/made/crash-2"))
        #expect(session.screenText.contains("last actions: j j \(key)"))
        #expect(session.screenText.contains("\(name), at address 0x"))
        // The way into the fault, through the program's own calls.
        let frames = session.screenText.split(separator: "\n").filter { $0.hasPrefix("  vakt+0x") }
        #expect(frames.count >= 3, "\(session.screenText)")
    }
}
