import Desk
import Helpdesk
import SeededRandom
import Testing
import Workplace

@Suite("A journal that was cut") struct CutTests {
    /// A journal of a few dozen records in several scripts, and where its records end.
    private func journal(_ place: Workplace) throws -> [UInt8] {
        try place.vakt("new", "--title", "Skrivaren på våning 3", "--requester", "田中")
        let desk = try Desk.open(at: place.desk)
        let id = TicketID(.incident, 1)
        for number in 1...30 {
            _ = try desk.perform(.change(id, AddNote("anteckning \(number) 障害 \u{1B}[31m"), seen: nil))
        }
        return try Files.read(place.journal)
    }

    /// Opens what is left, expects all whole records, writes one more, and expects both.
    private func expectWhole(_ left: ArraySlice<UInt8>, at place: Workplace, _ what: String) throws {
        Files.removeTree(place.desk + "/index")
        try Files.write(left, to: place.journal)
        let desk = try Desk.open(at: place.desk)
        let id = TicketID(.incident, 1)
        // Two records come before the first note. One that lacks its line feed alone is whole, too.
        let whole = left.count { $0 == 0x0A } - 2
        try desk.catchUp()
        let reference = try #require(TicketReference("1"))
        let seen = try #require(try desk.ticket(reference)).noteCount
        #expect(seen == whole || seen == whole + 1, "\(what)")
        let outcome = try desk.perform(.change(id, AddNote("written after the cut"), seen: nil))
        let now = try #require(outcome.ticket).noteCount
        #expect(now == whole + 1 || now == whole + 2, "\(what)")
        let later = try Desk.open(at: place.desk)
        #expect(try later.verify().isSound, "\(what)")
        try later.catchUp()
        #expect(try later.ticket(reference)?.noteCount == now, "\(what)")
        #expect(try place.records().last?.body["text"] == "written after the cut", "\(what)")
    }

    @Test("anywhere opens with everything before the cut, and goes on", arguments: [7])
    func anywhere(seed: UInt64) throws {
        let place = try Workplace(isQuick: true)
        let bytes = try journal(place)
        let ends = bytes.indices.filter { bytes[$0] == 0x0A }
        var dice = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let cut = Int.random(in: (ends[1] + 1)...bytes.count, using: &dice)
            try expectWhole(bytes[..<cut], at: place, "seed \(seed), cut at \(cut)")
        }
    }

    @Test("at any byte of its last record opens with everything before it, and goes on")
    func lastRecord() throws {
        let place = try Workplace(isQuick: true)
        let bytes = try journal(place)
        let ends = bytes.indices.filter { bytes[$0] == 0x0A }
        for cut in (ends[ends.count - 2] + 1)...bytes.count {
            try expectWhole(bytes[..<cut], at: place, "cut at \(cut) of \(bytes.count)")
        }
    }
}
