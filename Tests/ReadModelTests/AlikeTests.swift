import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct AlikeTests {
    private func log(_ number: Int64, _ title: String, _ service: String? = nil, _ journal: inout PracticeJournal) {
        let id = TicketID(.incident, number)
        journal.append(.ticket(id), .ticket(TicketLogged(type: .incident, title: title)), by: "anna")
        guard let service else { return }
        let known = Classification(services: [service])
        journal.append(.ticket(id), .ticket(TicketClassified(known, priority: nil)), by: "anna")
    }

    private func alike(
        _ index: DeskIndex, _ title: String, of service: String? = nil, besides: Int64? = nil,
        _ journal: PracticeJournal, later: Int64 = 0
    ) throws -> [Int64] {
        let now = (journal.events.last?.event.origin.at ?? .init(milliseconds: 0)).advanced(byMilliseconds: later)
        return try index.alike(
            title: title, service: service, besides: besides.map { TicketID(.incident, $0) }, now: now
        ).map(\.id.number)
    }

    @Test func openIncidentsOfTheDayThatShareTellingWordsAreFound() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 21)
        log(1, "Web shop: payment fails", nil, &journal)
        log(2, "payment in the web shop fails for all", nil, &journal)
        log(3, "printer jams", nil, &journal)
        log(4, "payment fails", "web shop", &journal)
        let request = TicketID(.request, 5)
        journal.append(.ticket(request), .ticket(TicketLogged(type: .request, title: "web shop payment fails")))
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        #expect(try alike(index, "web shop payment fails", journal) == [4, 2, 1])
        #expect(try alike(index, "web shop payment fails", besides: 2, journal) == [4, 1])
        #expect(try alike(index, "shop closed on sunday, payment elsewhere", journal).isEmpty)
        #expect(try alike(index, "payment", journal).isEmpty && alike(index, "", journal).isEmpty)
        #expect(try alike(index, "payment fails at the till of store nine", journal).isEmpty)
        #expect(try alike(index, "payment fails at every till", of: "web shop", journal) == [4])
        #expect(try alike(index, "web shop payment fails", journal, later: 25 * 3_600_000).isEmpty)
        journal.append(.ticket(TicketID(.incident, 2)), .ticket(TicketResolved(.solution, notes: "x", cause: nil)))
        var edited = TicketEdited()
        edited.title = "something else"
        journal.append(.ticket(TicketID(.incident, 4)), .ticket(edited))
        _ = try index.advance(journal.read)
        #expect(try alike(index, "web shop payment fails", journal) == [1])
    }

    @Test func wordsThatManyResolvedTicketsHaveSayLittle() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 22)
        for number in 1...60 {
            log(Int64(number), "please help with it \(number)", "s", &journal)
            let id = TicketID(.incident, Int64(number))
            var known = Classification(category: CategoryPath("misc"), impact: .low, urgency: .low)
            known.services = ["s"]
            journal.append(.ticket(id), .ticket(TicketClassified(known, priority: .p5)))
            journal.append(.ticket(id), .ticket(TicketResolved(.solution, notes: "x", cause: nil)))
        }
        log(61, "please help with ledger export", nil, &journal)
        log(62, "please help with it again", nil, &journal)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        #expect(try alike(index, "please help with ledger export, urgent", journal) == [61])
    }

    @Test func whatIsRestrictedIsWithheld() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 23)
        log(1, "leak of customer data", nil, &journal)
        log(2, "leak of customer data seen", nil, &journal)
        var secret = Classification()
        secret.kind = .security
        journal.append(.ticket(TicketID(.incident, 1)), .ticket(TicketClassified(secret, priority: .p1)))
        let all = try scratch.open()
        _ = try all.advance(journal.read)
        #expect(try alike(all, "leak of customer data", journal) == [2, 1])
        let other = try DeskIndex.open(
            at: scratch.index, fingerprint: "f", settings: DeskSettings(),
            viewer: Viewer(name: "chiyo", seesRestricted: false))
        #expect(try alike(other, "leak of customer data", journal) == [2])
        let own = try DeskIndex.open(
            at: scratch.index, fingerprint: "f", settings: DeskSettings(),
            viewer: Viewer(name: "anna", seesRestricted: false))
        #expect(try alike(own, "leak of customer data", journal) == [2, 1])
    }
}
