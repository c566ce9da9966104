import Helpdesk
import Primitives
import Testing

private let ticket = Subject.ticket(TicketID(.incident, 1))
private let article = Subject.article(ArticleID(1))

/// Whether two events are of one type and equal.
private func isSame(_ a: any TicketEvent, _ b: any TicketEvent) -> Bool {
    guard let left = a as? any Hashable, let right = b as? any Hashable else { return false }
    return AnyHashable(left) == AnyHashable(right)
}

private func isSame(_ a: any ArticleEvent, _ b: any ArticleEvent) -> Bool {
    guard let left = a as? any Hashable, let right = b as? any Hashable else { return false }
    return AnyHashable(left) == AnyHashable(right)
}

/// Through the bytes that the journal keeps.
private func written(_ body: JSONObject) throws -> JSONObject? {
    var bytes: [UInt8] = []
    JSON.object(body).write(to: &bytes)
    guard case .object(let read) = try JSON(parsing: bytes) else { return nil }
    return read
}

@Suite("Events on disk")
struct EventCodingTests {
    @Test("are the same when read again, whatever they hold")
    func roundTrip() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var events = RandomEvents(seed: seed)
        for turn in 0..<200 {
            let origin = Origin(at: events.time(), by: events.text(), importedFrom: turn % 2 == 0 ? nil : events.text())
            let key = origin.importedFrom.map { ImportKey(source: $0, key: events.text()) }
            let all = events.ticketEvents(key) + EventTable.ticketEvents.flatMap { $0.examples }
            #expect(Set(all.map { $0.tag }) == Set(EventTable.ticketEvents.map { $0.tag }))
            for event in all {
                let body = try written(EventCoding.body(event, imported: origin))
                let read = EventCoding.event(sequence: 7, on: ticket, at: start, by: "bo", type: event.tag, body: body)
                guard case .ticket(let again) = read.happening else {
                    #expect(Bool(false), "seed \(seed): \(described(event)) can't be read")
                    continue
                }
                #expect(isSame(again, event), "seed \(seed): \(described(event))")
                let expected = origin.importedFrom == nil ? Origin(at: start, by: "bo") : origin
                #expect(read.origin == expected, "seed \(seed)")
            }
        }
    }

    @Test("of articles are the same when read again")
    func articles() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var events = RandomEvents(seed: seed)
        for turn in 0..<200 {
            let key = turn % 2 == 0 ? nil : ImportKey(source: events.text(), key: events.text())
            let all = events.articleEvents(key)
            #expect(all.map { $0.tag } == EventTable.articleEvents.map { $0.tag })
            for event in all {
                let body = try written(EventCoding.body(event))
                let read = EventCoding.event(sequence: 7, on: article, at: start, by: "bo", type: event.tag, body: body)
                guard case .article(let again) = read.happening else {
                    #expect(Bool(false), "seed \(seed): \(event) can't be read")
                    continue
                }
                #expect(isSame(again, event), "seed \(seed): \(event)")
            }
        }
    }

    @Test("of the desk are the same when read again, in any order, and never trap")
    func ofDesk() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var events = RandomEvents(seed: seed)
        var changes = DutyChanges()
        for turn in 0..<200 {
            let all = events.deskEvents()
            #expect(all.map { $0.tag } == EventTable.deskEvents.map { $0.tag })
            for event in all.shuffled(using: &events.random) {
                let body = try written(EventCoding.body(event))
                let read = EventCoding.event(sequence: 7, on: .desk, at: start, by: "bo", type: event.tag, body: body)
                guard case .desk(let again) = read.happening, let left = again as? any Hashable,
                    let right = event as? any Hashable
                else {
                    #expect(Bool(false), "seed \(seed): \(event) can't be read")
                    continue
                }
                #expect(AnyHashable(left) == AnyHashable(right), "seed \(seed): \(event)")
                changes.apply(read)
            }
            #expect(try DutyChanges(snapshot: changes.snapshot) == changes, "seed \(seed), turn \(turn)")
        }
    }

    @Test("have tags that are told apart and say what happened")
    func tags() {
        let tags =
            EventTable.ticketEvents.map { $0.tag } + EventTable.articleEvents.map { $0.tag }
            + EventTable.deskEvents.map { $0.tag }
        #expect(Set(tags).count == tags.count)
        #expect(EventTable.ticketEvents.allSatisfy { $0.tag.hasPrefix("ticket.") })
        #expect(EventTable.articleEvents.allSatisfy { $0.tag.hasPrefix("article.") })
    }

    @Test(
        "that this version does not know are kept as unknown",
        arguments: [
            (ticket, "ticket.teleported", "{}"), (article, "ticket.started", "{}"), (ticket, "article.retired", "{}"),
            (.desk, "ticket.started", "{}"), (.desk, "rota.covered", "{}"), (ticket, "rota.coverRemoved", "{}"),
            (ticket, "ticket.held", "{}"),
            (ticket, "ticket.held", "{\"reason\":\"odd\"}"),
            (ticket, "ticket.held", "{\"reason\":\"caller\",\"until\":\"soon\"}"),
            (ticket, "ticket.noted", "{\"text\":1}"),
            (ticket, "ticket.timeSpent", "{\"minutes\":\"5\",\"activity\":\"other\"}"),
            (ticket, "ticket.classified", "{\"impact\":4}"), (ticket, "ticket.tagged", "{\"add\":[1]}"),
            (ticket, "ticket.articleLinked", "{\"article\":\"INC-000001\"}"),
            (ticket, "ticket.assigned", "{\"count\":\"many\"}"), (ticket, "ticket.watched", "{\"person\":\"bo\"}"),
        ])
    func unknown(subject: Subject, tag: String, body: String) throws {
        guard case .object(let object) = try JSON(parsing: Array(body.utf8)) else { return }
        let event = EventCoding.event(sequence: 1, on: subject, at: start, by: "bo", type: tag, body: object)
        guard case .unknown(tag) = event.happening else { return #expect(Bool(false), "\(event.happening)") }
    }

    @Test("whose body was erased say so")
    func erased() {
        let event = EventCoding.event(sequence: 1, on: ticket, at: start, by: "bo", type: "ticket.noted", body: nil)
        guard case .erased("ticket.noted") = event.happening else { return #expect(Bool(false)) }
        #expect(event.origin == Origin(at: start, by: "bo"))
    }

    @Test("count as imported when they were")
    func imported() {
        #expect(fold([logged(), TicketStarted()], importedFrom: "servicenow-log").importedEvents == 2)
        #expect(fold([logged(), TicketStarted()]).importedEvents == 0)
    }

    @Test("of any order and content never trap and never lose count")
    func anyOrder() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var events = RandomEvents(seed: seed)
        for _ in 0..<50 {
            let all = (events.ticketEvents(nil) + events.ticketEvents(nil)).shuffled(using: &events.random)
            let ticket = fold(all)
            #expect(ticket.revision == Int64(all.count), "seed \(seed)")
            #expect(ticket.pauses.dropLast().allSatisfy { $0.end != nil }, "seed \(seed)")
            for clock in Clock.allCases { _ = ticket.reading(of: clock, .standard) }
        }
    }
}
