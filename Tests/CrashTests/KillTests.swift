import Glibc
import SeededRandom
import Testing
import Workplace

@Suite("Writers that are killed") struct KillTests {
    /// How long one command takes here, in microseconds, so that kills fall into all of it.
    private func duration(_ place: Workplace) throws -> UInt32 {
        let start = ContinuousClock.now
        for _ in 1...3 { try place.vakt("note", "1", "-m", "undisturbed") }
        return UInt32((ContinuousClock.now - start) / .microseconds(1) / 3)
    }

    @Test("at any moment, while others append, take nothing with them that was acknowledged", arguments: [20_261_121])
    func killed(seed: UInt64) throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "the one with the notes")
        var dice = SeededGenerator(seed: seed)
        let longest = try duration(place) * 5 / 4
        let others = try place.shell("while [ ! -e stop ]; do \"$VAKT\" new --title other || echo failed; done")
        var told = ["INC-000001": "the one with the notes"]
        var notes: [String] = []
        for number in 1...40 {
            let isNote = Bool.random(using: &dice)
            let text = "seed \(seed) writer \(number)"
            let writer = try place.start(isNote ? ["note", "1", "-m", text] : ["new", "--title", text])
            usleep(UInt32.random(in: 0...longest, using: &dice))
            writer.kill()
            let run = try writer.finish()
            guard run.output.hasSuffix("\n") else { continue }
            if isNote { notes.append(text) } else { told[run.lines[0]] = text }
        }
        try place.write("", to: "stop")
        let rest = try others.finish()
        #expect(rest.status == 0 && !rest.output.contains("failed"), "seed \(seed)\n\(rest)")
        for id in rest.lines {
            #expect(told.updateValue("other", forKey: id) == nil, "seed \(seed): \(id) was given twice")
        }
        try expect(told, notes, at: place, seed)
    }

    private func expect(_ told: [String: String], _ notes: [String], at place: Workplace, _ seed: UInt64) throws {
        try place.vakt("verify")
        let records = try place.records()
        let titles = Dictionary(grouping: records.filter { $0.type == "ticket.logged" }, by: \.subject)
        for (id, title) in told {
            #expect(titles[id]?.map { $0.body["title"] } == [title], "seed \(seed): \(id)")
        }
        let noted = Set(records.filter { $0.type == "ticket.noted" }.compactMap { $0.body["text"] })
        #expect(noted.isSuperset(of: notes), "seed \(seed)")
        #expect(try place.vakt("list", "state:any", "--count") == "\(titles.count)")
        Files.removeTree(place.desk + "/index")
        #expect(try place.vakt("list", "state:any", "--count") == "\(titles.count)", "an index made anew")
    }
}
