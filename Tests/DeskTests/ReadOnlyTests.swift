import Glibc
import Helpdesk
import Journal
import Testing

@testable import Desk

@Suite("A reader without the right to write") struct ReadOnlyTests {
    let place = TestDesk()

    @Test("reads with an index of their own, and can't change anything")
    func readOnly() throws {
        let desk = try place.create()
        let id = try desk.log("a").id
        let reader = try place.open(as: "vera", .readOnly)
        #expect(reader.isReadOnly)
        try reader.catchUp()
        #expect(try reader.ticket(id)?.title == "a")
        #expect(throws: DeskError.self) { try reader.perform(.log(LogTicket(title: "b"))) }
        #expect(DeskFile.exists(place.directory.path + "/home/.cache/vakt/\(desk.logID)/desk.sqlite"))
    }
}

@Suite("A desk that is not well") struct UnwellTests {
    let place = TestDesk()

    private func error(_ work: () throws -> Void) -> JournalError? {
        do { try work() } catch DeskError.journal(let error) { return error } catch {}
        return nil
    }

    @Test("a missing journal is told, and never made anew")
    func missing() throws {
        let desk = try place.create()
        unlink(desk.layout.journal)
        #expect(error { _ = try place.open() } == .missing(path: desk.layout.journal))
        #expect(!DeskFile.exists(desk.layout.journal))
        #expect(error { _ = try desk.log("a") } == .missing(path: desk.layout.journal))
    }

    @Test("a file that is no journal is told")
    func garbage() throws {
        let desk = try place.create()
        try DeskFile.replace(desk.layout.journal, "hello\n")
        #expect(error { _ = try place.open() } == .notAJournal(path: desk.layout.journal))
    }

    @Test("a torn end is sealed by the next command")
    func torn() throws {
        let desk = try place.create()
        _ = try desk.log("a")
        let bytes = try DeskFile.bytes(desk.layout.journal)
        let text = String(decoding: bytes + Array("{\"v\":1,\"lo".utf8), as: UTF8.self)
        try DeskFile.replace(desk.layout.journal, text)
        let again = try place.open()
        #expect(try again.log("b").id.number == 2)
        #expect(try again.verify().isSound)
    }

    @Test("damage inside stops writing, not reading, until it is accepted")
    func damaged() throws {
        let desk = try place.create()
        let id = try desk.log("a").id
        try desk.change(id, AddNote("first"))
        try desk.change(id, AddNote("second"))
        let text = try DeskFile.text(desk.layout.journal)
        try DeskFile.replace(desk.layout.journal, text.replacing("\"first\"", with: "\"fir5t\""))
        try DeskFile.removeTree(desk.layout.indexDirectory)
        let again = try place.open()
        try again.catchUp()
        #expect(try again.ticket(id)?.noteCount == 1)
        guard case .damaged(let damage)? = error({ _ = try again.log("b") }) else {
            Issue.record("writing went on")
            return
        }
        #expect(damage.count == 1)
        // Whoever comes later finds the index up to date, and must not write on either.
        #expect(error { _ = try place.open().log("b") } == .damaged(damage))
        #expect(try Desk.acceptGaps(at: place.path).count == 1)
        #expect(try place.open().log("b").id.number == 2)
    }

    @Test("an older journal put back is told, and works once the index is gone")
    func restored() throws {
        let desk = try place.create()
        _ = try desk.log("a")
        let backup = try DeskFile.text(desk.layout.journal)
        _ = try desk.log("b")
        unlink(desk.layout.journal)
        try DeskFile.replace(desk.layout.journal, backup)
        guard case .shorter? = error({ try place.open().catchUp() }) else {
            Issue.record("a journal that lost records was taken as it is")
            return
        }
        try DeskFile.removeTree(desk.layout.indexDirectory)
        #expect(try place.open().log("c").id.number == 2)
    }

    @Test("an index of another history is made anew")
    func otherHistory() throws {
        let desk = try place.create()
        _ = try desk.log("a")
        let backup = try DeskFile.text(desk.layout.journal)
        _ = try desk.log("b")
        unlink(desk.layout.journal)
        try DeskFile.replace(desk.layout.journal, backup)
        let index = desk.layout.indexDirectory
        #expect(rename(index, index + ".kept") == 0)
        for title in ["c", "a much longer title than before", "e"] { _ = try place.open().log(title) }
        try DeskFile.removeTree(index)
        #expect(rename(index + ".kept", index) == 0)
        let again = try place.open()
        #expect(try again.catchUp().wasRebuilt)
        #expect(try again.ticket(TicketID(.incident, 2))?.title == "c")
    }

    @Test("wrong settings keep it closed")
    func settings() throws {
        let desk = try place.create()
        try DeskFile.replace(desk.layout.settings, "nmae = 1")
        #expect(throws: DeskError.self) { try place.open() }
        #expect(try Desk.verify(at: place.path).isSound)
    }

    @Test("a directory without one is told")
    func noDesk() throws {
        #expect(throws: DeskError.self) { try place.open() }
    }
}
