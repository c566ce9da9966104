import Helpdesk
import Testing

@testable import Desk

@Suite("What many searched and nobody found") struct GapTests {
    let place = TestDesk()

    @Test("is noted once a person, text and day, and shared")
    func shared() throws {
        let anna = try place.create()
        for text in ["Fax över IP", "fax över ip", "ip fax över"] { anna.note(vainSearch: text) }
        let bengt = try place.open()
        bengt.note(vainSearch: "fax  ÖVER ip")
        place.clock.advance(minutes: 60 * 24)
        anna.note(vainSearch: "fax över ip")
        let gap = try #require(try anna.gaps(GapRequest()).first)
        #expect(gap.phrase == "fax över ip" && gap.people == 2 && gap.times == 3 && gap.last == place.clock.now)
        #expect(try bengt.verify().isSound)
    }

    @Test("is not undone, and stands in nobody's way")
    func undo() throws {
        let desk = try place.create()
        let id = try desk.log("a").id
        desk.note(vainSearch: "fax")
        let step = try desk.lastStep(.undo)
        #expect(step.parts.map(\.ticket) == [id])
        #expect(try desk.ticket(id)?.revision == 1 && desk.timeline(of: .ticket(id), latest: 9).events.count == 1)
    }

    @Test("is not noted where a desk can only be read, or by who may only look; nothing fails")
    func readOnly() throws {
        let desk = try place.create()
        let reader = try place.open(as: "bengt", .readOnly)
        try reader.catchUp()
        reader.note(vainSearch: "fax")
        try place.open(as: "vera").note(vainSearch: "fax")
        try desk.catchUp()
        #expect(try desk.gaps(GapRequest()).isEmpty)
        #expect(try reader.gaps(GapRequest()).isEmpty)
    }

    @Test("tells those who look on of nothing else")
    func changes() throws {
        let desk = try place.create()
        try desk.catchUp()
        let start = try desk.place()
        desk.note(vainSearch: "fax")
        #expect(try desk.changes(since: start).0.isOfSearchesAlone)
    }
}
