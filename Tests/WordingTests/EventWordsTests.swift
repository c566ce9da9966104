import Helpdesk
import Primitives
import Testing

@testable import Wording

@Suite("What happened, in words")
struct EventWordsTests {
    private let words = Catalogue.english
    private let now = Timestamp(milliseconds: 1_795_000_000_000)

    private func said(
        _ event: any TicketEvent, by actor: String = "anna", _ words: Catalogue = .english
    ) -> EventWords {
        let recorded = RecordedEvent(
            sequence: 1, subject: .ticket(TicketID(.incident, 1)), origin: Origin(at: now, by: actor),
            happening: .ticket(event))
        return words.words(for: recorded, EventContext(now: now))
    }

    private static let events: [any TicketEvent] = [
        TicketLogged(type: .incident, title: "x"), TicketEdited(), TicketTriaged(),
        TicketClassified(Classification(impact: .high, urgency: .high), priority: .p1),
        TicketPriorityOverridden(.p1, matrix: nil, reason: "vip"), TicketAssigned(assignee: "bengt", team: nil),
        TicketStarted(), TicketHeld(.vendor), TicketResumed(), TicketContained(note: "x"),
        TicketResolved(.solution, notes: "x"), TicketReopened(reason: "x"), TicketClosed(),
        TicketCancelled(reason: "x"), TicketNoted("x"), TicketTimeSpent(minutes: 5, activity: .repair),
        TicketTagged(add: ["a"], remove: []), TicketWatched(by: "anna", watching: true),
        TicketArticleLinked(ArticleID(1)), TicketArticleUnlinked(ArticleID(1)),
        TicketChangeUndone(Compensation([CompensatedRecord(41, TicketAssigned.tag)], Restoration())),
        TicketChangeRedone(Compensation([CompensatedRecord(41, TicketAssigned.tag)], Restoration())),
        TicketAcknowledged(),
    ]

    /// What happens by itself has no actor in its words: who happened to record it means nothing.
    private static let automatic: [any TicketEvent] = [
        TicketWarned(.response, target: 1, due: Timestamp(milliseconds: 1_795_000_000_000)),
        TicketBreached(.response, target: 1, due: Timestamp(milliseconds: 1_795_000_000_000)),
        TicketAcknowledgementLapsed(
            since: Timestamp(milliseconds: 1_794_990_000_000), due: Timestamp(milliseconds: 1_795_000_000_000)),
        TicketEscalated(.hierarchical, cause: .unacknowledged), TicketCloseHeldBack(lacks: [.cause]),
        TicketClosed(.time), TicketResumed(.wakeUp),
    ]

    @Test("every event that the domain knows has words of its own")
    func complete() {
        let tags = Set((Self.events + Self.automatic).map(\.tag))
        let telling = EventTable.ticketEvents.filter { !$0.examples.isEmpty }
        #expect(tags.union(telling.map { $0.tag }) == Set(EventTable.ticketEvents.map { $0.tag }))
        let lines = Self.events.map { said($0).headline }
        let others = Self.automatic.map { said($0).headline }
        #expect(Set(lines + others).count == lines.count + others.count)
        for line in lines { #expect(line.contains("anna") && !line.contains("{"), "\(line)") }
        for line in others { #expect(!line.contains("anna") && !line.contains("{"), "\(line)") }
    }

    @Test("an event that tells itself does so in every language, places filled", arguments: Language.allCases)
    func tellsItself(language: Language) {
        for type in EventTable.ticketEvents {
            for example in type.examples {
                let words = said(example, by: "anna", Catalogue.of(language))
                let text = words.headline + words.body
                #expect(!words.headline.isEmpty && !text.contains("{"), "\(text)")
                #expect(words.headline.contains("anna") != example.isAutomatic, "\(text)")
                #expect(example.isAutomatic || type.deed != nil, "\(type.tag) has no noun")
                if let deed = type.deed { #expect(!deed.words(in: language).isEmpty, "\(type.tag)") }
            }
        }
    }

    @Test("what happens to an article has words too, in every language", arguments: Language.allCases)
    func articles(language: Language) {
        let content = ArticleContent(title: "x", text: "x")
        let events: [any ArticleEvent] =
            [
                ArticleWritten(content), ArticleEdited(content), ArticleReviewed(next: nil),
                ArticleRetired(reason: "x"), ArticleRated(helpful: true),
            ] + EventTable.articleEvents.flatMap { $0.examples }
        #expect(Set(events.map { $0.tag }) == Set(EventTable.articleEvents.map { $0.tag }))
        let lines = events.map { event in
            let recorded = RecordedEvent(
                sequence: 1, subject: .article(ArticleID(1)), origin: Origin(at: now, by: "anna"),
                happening: .article(event))
            return Catalogue.of(language).words(for: recorded, EventContext(now: now)).headline
        }
        #expect(Set(lines).count == lines.count)
        for line in lines { #expect(line.contains("anna") && !line.contains("{"), "\(line)") }
    }

    @Test("an escalation says to whom, why, and what was passed over")
    func escalated() {
        var event = TicketEscalated(.functional, cause: .lapsed)
        (event.policy, event.level, event.round) = ("critical", 2, 1)
        event.due = now
        event.to = [.onCall("net"), .person("bo")]
        event.people = ["bo", "chiyo"]
        event.team = "net"
        event.skipped = [1]
        let told = said(event)
        #expect(told.headline == "escalated to on call for net, bo: nobody has acknowledged it again")
        #expect(
            told.body.split(separator: "\n") == [
                "“critical”, level 2, due today 11:06", "handed to net", "told: bo, chiyo",
                "passed over, since they call nobody: level 1",
            ])
        var byHand = TicketEscalated(.hierarchical, cause: .hand)
        byHand.to = [.person("bo")]
        byHand.people = ["bo"]
        byHand.reason = "the whole site is down"
        #expect(said(byHand) == EventWords("anna escalated it to bo", body: "the whole site is down\ntold: bo"))
    }

    @Test("hand-overs read as people say them")
    func assigned() {
        let both = TicketAssigned(assignee: "bengt", team: "network", reason: "owns the switch")
        #expect(said(both).headline == "anna assigned it to bengt (network): owns the switch")
        #expect(said(TicketAssigned(assignee: "anna", team: nil)).headline == "anna took it")
        #expect(said(TicketAssigned(assignee: nil, team: "desk")).headline == "anna gave it to desk")
        #expect(said(TicketAssigned(assignee: nil, team: nil)).headline == "anna took its owner away")
    }

    @Test("what was written with it stands below")
    func bodies() {
        #expect(
            said(TicketNoted("one\ntwo", isPublic: true)) == EventWords("anna wrote to the requester", body: "one\ntwo")
        )
        let resolved = said(TicketResolved(.workaround, notes: "did x", cause: "y", confirmedBy: "z"))
        #expect(resolved.headline == "anna resolved it: workaround")
        #expect(resolved.body == "did x\nCause: y\nConfirmed by z")
    }

    @Test("events of a newer version and erased ones are told as such")
    func unknown() {
        let subject = Subject.ticket(TicketID(.incident, 1))
        for happening in [Happening.unknown(tag: "ticket.sung"), .erased(tag: "ticket.noted")] {
            let event = RecordedEvent(
                sequence: 1, subject: subject, origin: Origin(at: now, by: ""), happening: happening)
            #expect(words.words(for: event, EventContext(now: now)).headline.contains("ticket."))
        }
    }

    @Test("text from outside that looks like a place is left alone")
    func places() {
        #expect(
            said(TicketAssigned(assignee: "{who}", team: "{team}"), by: "{actor}").headline.contains("{who} ({team})"))
    }
}

@Suite("Why not, in words")
struct RejectionWordsTests {
    private static let rejections: [Rejection] = [
        .notPermitted(.retireArticles, role: .agent), .notFound(.ticket(TicketID(.incident, 7))),
        .notFound(.article(ArticleID(7))), .notFound(.desk), .writtenByNewerVersion(tag: "ticket.sung"),
        .changedMeanwhile(.ownership, revision: 3), .nothingToChange,
        .notFrom(.new, to: .closed, allowed: [.triaged, .onHold]), .notFrom(.closed, to: .new, allowed: []),
        .missing([.category, .service], before: .inProgress), .required(.reason), .tooLong(.title, limit: 1_000),
        .unknown(.team, "nett", known: ["network"]), .unknown(.team, "nett", known: []),
        .outOfRange(.minutes, "0"), .outOfRange(.reviewDate, "x"), .wakeUpInPast(Timestamp(milliseconds: 0)),
        .retired(ArticleID(3)),
    ]

    @Test("every rejection says something of its own, in whole sentences")
    func complete() {
        let said = Self.rejections.map { Catalogue.english.words(for: $0) }
        #expect(Set(said).count == said.count)
        for text in said { #expect(text.hasSuffix(".") && !text.contains("{"), "\(text)") }
        #expect(said[7] == "It can't go from new to closed. From new it can go to triaged or on hold.")
        #expect(said[9] == "Before it can be in progress, fill in: category, service.")
    }

    @Test("every choice of the domain has a name")
    func names() {
        let words = Catalogue.english
        #expect(Set(TicketState.allCases.map { words.name(of: $0) }).count == 14)
        #expect(Set(HoldReason.allCases.map { words.name(of: $0) }).count == HoldReason.allCases.count)
        #expect(Set(HoldReason.allCases.map { words.shortName(of: $0) }).count == HoldReason.allCases.count)
        #expect(Set(ResolutionCode.allCases.map { words.name(of: $0) }).count == ResolutionCode.allCases.count)
        #expect(Set(Field.allCases.map { words.name(of: $0) }).count == Field.allCases.count)
    }
}
