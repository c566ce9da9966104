import Glibc
import PseudoTerminal
import Testing
import Workplace

/// A process that may write no file beyond so many bytes meets the same error in the middle of a write as on a full
/// disk, and needs no right to mount one.
@Suite("A full disk") struct FullDiskStory {
    let place: Workplace
    /// The limit in the shell's blocks of 512 bytes: the journal has less than a block left.
    let blocks: Int

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        // The index's shared memory needs 32 KiB; the journal is made the longer file.
        for _ in 0..<8 {
            try place.vakt("note", "1", "-m", "-", input: String(repeating: "long ago ", count: 6_000))
        }
        blocks = try Files.read(place.journal).count / 512 + 1
    }

    @Test("a command says so, acknowledges nothing, and the desk goes on afterwards")
    func command() throws {
        let text = String(repeating: "x", count: 2_000)
        let run = try place.shell("ulimit -f \(blocks); \"$VAKT\" note 1 -m \(text)").finish()
        #expect(run.status == 3, "\(run)")
        #expect(run.output == "")
        #expect(run.errors.contains("File too large") && run.errors.contains("\n      "), "\(run)")
        try place.vakt("verify")
        try place.vakt("note", "1", "-m", "there is room again")
        #expect(try place.types(of: "INC-000001") == ["ticket.logged"] + Array(repeating: "ticket.noted", count: 9))
        #expect(try place.vakt("show", "1").contains("there is room again"))
    }

    @Test("a form keeps what was typed, and can be sent when there is room")
    func form() throws {
        let console = try place.terminal(
            "ulimit -S -f \(blocks); \"$VAKT\"; printf 'back %d\\n' $?; read x", columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        let text = (1...60).map { "typed in a hurry \($0)" }.joined(separator: " ")
        try console.press("n", .text(text))
        try console.expect("hurry 60")
        try console.press(.key(.ctrl("s")))
        try console.expect("File too large")
        #expect(console.screenText.contains("typed in a hurry"))
        #expect(console.screenText.contains("Note on INC-000001"))
        #expect(try place.vakt("drafts").contains("typed in a hurry 1"), "the draft is on another disk")
        let vakt = try #require(place.consoles.first)
        #expect(try place.shell("prlimit --pid \(vakt) --fsize=unlimited").finish().status == 0)
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Note on INC-000001")
        #expect(try place.records().last?.body["text"] == text)
        #expect(try place.vakt("drafts") == "")
        try console.press("q")
        try console.expect("back 0")
        try place.vakt("verify")
    }
}
