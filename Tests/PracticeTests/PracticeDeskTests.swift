import Helpdesk
import Primitives
import Testing

@testable import Practice

@Suite("The practice desk")
struct PracticeDeskTests {
    static func instant(_ text: String) throws -> Timestamp { try #require(Timestamp(rfc3339: text)) }

    @Test("passes every decision of the domain, whenever it is made", arguments: StoryCalendarTests.starts)
    func legal(start: String) throws {
        let now = try Self.instant(start)
        let desk = try PracticeDesk(now: now, user: "someone")
        #expect(desk.events.map(\.sequence) == Array(1...Int64(desk.events.count)))
        #expect(zip(desk.events, desk.events.dropFirst()).allSatisfy { $0.origin.at <= $1.origin.at })
        #expect(desk.events.allSatisfy { $0.origin.at < now && $0.origin.importedFrom == nil })
        let numbers = Folded(desk).tickets.keys.map(\.number).sorted()
        #expect(numbers == Array(1...Int64(numbers.count)))
    }

    @Test("ends with about 45 open tickets, in every state, for every reason, some of them the user's own")
    func open() throws {
        let desk = try PracticeDesk(now: try Self.instant("2026-11-21T08:30:00Z"), user: "someone")
        let tickets = Array(Folded(desk).tickets.values)
        let open = tickets.filter(\.state.isOpen)
        #expect((40...60).contains(open.count))
        #expect(Set(tickets.map(\.state)) == Set(Workflow.incident.states))
        let reasons = Set(open.compactMap { $0.hold?.reason })
        #expect(reasons == Set(HoldReason.allCases))
        #expect(open.count { $0.assignee == nil } >= 8)
        #expect(open.count { $0.assignee == "someone" } >= 4)
        #expect(Set(open.compactMap(\.priority)) == Set(Priority.allCases))
    }

    @Test("has closed what stayed resolved for a week")
    func closing() throws {
        let now = try Self.instant("2026-11-20T10:30:00Z")
        let tickets = Folded(try PracticeDesk(now: now, user: "someone")).tickets.values
        #expect(!tickets.contains { $0.state == .resolved && now - ($0.resolvedAt ?? now) > 8 * 86_400_000 })
        #expect(tickets.count { $0.state == .closed } > 15)
    }

    @Test("has clocks that are nearly and quite out, whenever it is made", arguments: StoryCalendarTests.starts)
    func clocks(start: String) throws {
        let now = try Self.instant(start)
        let desk = try PracticeDesk(now: now, user: "someone")
        let open = Folded(desk).tickets.values.filter(\.state.isOpen)
        let left = open.compactMap { $0.nextBreach(desk.settings.clocks).map { ($0.due - now) / 60_000 } }
        #expect(left.count { (0...60).contains($0) } >= 4)
        #expect((2...20).contains(left.count { $0 < 0 }))
        #expect(left.count { $0 > 60 } >= 10)
    }

    @Test("is the same desk for the same instant and user, also for one who has a namesake in the story")
    func same() throws {
        let now = try Self.instant("2026-11-21T08:30:00Z")
        let first = try PracticeDesk(now: now, user: "tom")
        let second = try PracticeDesk(now: now, user: "tom")
        #expect(Folded(first).tickets == Folded(second).tickets)
        #expect(first.settings.operators.count { $0.name == "tom" } == 1)
    }

    @Test("has articles whose links name articles, one of them retired and one extended")
    func articles() throws {
        let desk = try PracticeDesk(now: try Self.instant("2026-11-21T08:30:00Z"), user: "someone")
        let articles = Folded(desk).articles
        #expect(articles.values.allSatisfy { !$0.text.contains("(kb:") })
        #expect(articles.values.contains { $0.text.contains("(KB-0000") })
        #expect(articles.values.count { $0.isRetired } == 1)
        #expect(articles.values.contains { $0.version == 2 })
        #expect(Set(articles.values.map(\.kind)) == Set(Article.Kind.allCases))
    }

    @Test("has events that can be written and read back")
    func coding() throws {
        let desk = try PracticeDesk(now: try Self.instant("2026-11-21T08:30:00Z"), user: "someone")
        for event in desk.events {
            guard case .ticket(let happened) = event.happening else { continue }
            let body = EventCoding.body(happened)
            let read = EventCoding.event(
                sequence: event.sequence, on: event.subject, at: event.origin.at, by: event.origin.by,
                type: happened.tag, body: body)
            guard case .ticket(let again) = read.happening else {
                Issue.record("\(happened.tag) is not understood")
                continue
            }
            #expect(EventCoding.body(again) == body)
        }
    }
}

/// The records that a desk's events make.
struct Folded {
    var tickets: [TicketID: Ticket] = [:]
    var articles: [ArticleID: Article] = [:]

    init(_ desk: PracticeDesk) {
        for event in desk.events {
            switch event.subject {
            case .ticket(let id): Ticket.fold(event, into: &tickets[id])
            case .article(let id): Article.fold(event, into: &articles[id])
            case .desk: break
            }
        }
    }
}
