import Glibc
import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("Presence") struct PresenceTests {
    private let ticket = TicketID(.incident, 7)

    /// A file as a console of another process would have it.
    private func write(
        _ desk: Desk, _ name: String, user: String = "bengt", host: String? = nil, pid: pid_t, start: Int64 = 0
    ) throws {
        let process = ConsoleProcess(host: host ?? ConsoleProcess.current.host, number: pid, start: start)
        let note = PresenceNote(
            user: user, process: process, ticket: ticket, doing: .writing, since: Timestamp(milliseconds: 5))
        let path = desk.layout.presence + "/" + name
        try DeskFile.replace(path + ".aside", note.text)
        #expect(rename(path + ".aside", path) == 0)
    }

    @Test("what one console tells another one reads; its own it passes over, and when it leaves it is gone")
    func telling() throws {
        let place = TestDesk()
        let desk = try place.create()
        let board = desk.presenceBoard()
        let sign = desk.presenceSign()
        sign.tell(ticket, .looking)
        let names = try DeskFile.names(in: desk.layout.presence)
        #expect(names.count == 1)
        #expect(board.refresh() == false && board.others.isEmpty)
        try write(desk, "bengt.here", pid: getppid())
        #expect(board.refresh())
        #expect(
            board.others == [Presence(user: "bengt", ticket: ticket, doing: .writing, since: .init(milliseconds: 5))])
        #expect(!board.refresh())
        unlink(desk.layout.presence + "/bengt.here")
        #expect(board.refresh() && board.others.isEmpty)
        sign.leave()
        #expect(try DeskFile.names(in: desk.layout.presence).isEmpty)
    }

    @Test("the file is for the desk's group alone, and is written only when something else is told")
    func writing() throws {
        let place = TestDesk()
        let desk = try place.create()
        let sign = desk.presenceSign()
        sign.tell(nil, .looking)
        #expect(try DeskFile.names(in: desk.layout.presence).isEmpty)
        sign.tell(ticket, .looking)
        let path = desk.layout.presence + "/" + (try DeskFile.names(in: desk.layout.presence)[0])
        var first = stat()
        stat(path, &first)
        #expect(first.st_mode & 0o777 == 0o640)
        sign.tell(ticket, .looking)
        var second = stat()
        stat(path, &second)
        #expect(first.st_ino == second.st_ino)
        #expect(!(try DeskFile.text(desk.layout.journal)).contains("looking"))
    }

    @Test("consoles that are gone are passed over and their files taken away")
    func dead() throws {
        let place = TestDesk()
        let desk = try place.create()
        try write(desk, "gone.here", pid: 4_000_000)
        // The number lives on in another process.
        try write(desk, "reused.here", pid: getppid(), start: 1)
        try write(desk, "far.here", host: "far", pid: 1)
        try write(desk, "silent.here", host: "far", pid: 2)
        var old = [timespec(tv_sec: 0, tv_nsec: 0), timespec(tv_sec: 0, tv_nsec: 0)]
        utimensat(AT_FDCWD, desk.layout.presence + "/silent.here", &old, 0)
        let now = Desk.systemClock()
        let board = PresenceBoard(directory: desk.layout.presence, user: "anna", mayWrite: true) { now }
        #expect(board.others.count == 1)
        #expect(try DeskFile.names(in: desk.layout.presence) == ["far.here"])
        utimensat(AT_FDCWD, desk.layout.presence + "/far.here", &old, 0)
        #expect(board.sweep() && board.others.isEmpty)
    }

    @Test("what is no such file is passed over: nonsense, pipes, links, huge ones")
    func strange() throws {
        let place = TestDesk()
        let desk = try place.create()
        let folder = desk.layout.presence
        try DeskFile.replace(folder + "/a.here", "{\"user\":1}")
        try DeskFile.replace(folder + "/b.here", String(repeating: "x", count: 100_000))
        mkfifo(folder + "/c.here", 0o600)
        symlink("/etc/passwd", folder + "/d.here")
        try DeskFile.replace(folder + "/e.here", "")
        #expect(desk.presenceBoard().others.isEmpty)
    }

    @Test("without a directory, or without the right to write in it, the desk works all the same")
    func without() throws {
        let place = TestDesk()
        let desk = try place.create()
        rmdir(desk.layout.presence)
        let reader = try place.open(as: "vera", .readOnly)
        #expect(reader.presenceBoard().others.isEmpty)
        reader.presenceSign().tell(ticket, .looking)
        #expect(!DeskFile.isDirectory(desk.layout.presence))
        // A desk from before it was used gets one.
        #expect(desk.presenceBoard().others.isEmpty)
        #expect(DeskFile.isDirectory(desk.layout.presence))
    }
}
