import Glibc
import PseudoTerminal
import Testing
import Workplace

/// Somebody who may not write: root may write everything, so where the tests are root's it is nobody.
private enum Reader {
    static let prefix = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

    /// Whether the reader can start the program at all, wherever it was built.
    static var isPossible: Bool {
        guard let place = try? Workplace(settings: ""), chmod(place.directory, 0o755) == 0 else { return false }
        return (try? place.shell(prefix + "\"$VAKT\" --version").finish().status) == 0
    }
}

@Suite("A desk that may only be read", .enabled(if: Reader.isPossible)) struct ReadOnlyStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        mkdir(place.directory + "/vakt", 0o777)
        try place.shell("chmod 777 vakt; chmod 755 .; chmod 555 desk desk/index; chmod 444 desk/desk.*").finish()
    }

    private func giveBack() throws { try place.shell("chmod 755 desk desk/index").finish() }

    @Test("is read by commands, and says why it is not written")
    func command() throws {
        defer { try? giveBack() }
        let list = try place.shell(Reader.prefix + "\"$VAKT\" list").finish()
        #expect(list.status == 0 && list.output.contains("Mail is down"), "\(list)")
        let before = try Files.read(place.journal)
        let note = try place.shell(Reader.prefix + "\"$VAKT\" note 1 -m x").finish()
        #expect(note.status == 3 && note.errors.contains("desk.log"), "\(note)")
        #expect(try Files.read(place.journal) == before)
    }

    @Test("is shown by the console, whose forms keep what was typed")
    func console() throws {
        defer { try? giveBack() }
        let console = try place.terminal(
            Reader.prefix + "\"$VAKT\"; printf 'back %d\\n' $?; read x", columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        try console.press("n", "kept though refused")
        try console.expect("kept though refused")
        try console.press(.key(.ctrl("s")))
        try console.expect("desk.log")
        #expect(console.screenText.contains("kept though refused"))
        // Whoever may write nowhere is asked before what was typed goes.
        try console.press(.key(.escape), "q")
        try console.expect("would be lost")
        try console.press("y")
        try console.expect("back 0")
    }
}
