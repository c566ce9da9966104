import Helpdesk
import Primitives
import Testing

private func circumstances(_ settings: DeskSettings = DeskSettings()) -> Circumstances {
    Circumstances(settings: settings, actor: anna(), now: start)
}

@Suite("Logging and describing")
struct IntakeCommandTests {
    @Test("logs what was told, tidied")
    func log() throws {
        var wish = LogTicket(
            title: "  Mail is down ", description: "\nsince nine\n", source: .walkIn, tags: ["B", "a", "b"])
        wish.requester = Requester(name: " Kim ", address: "", organisation: "Tallskär")
        wish.moments.occurredAt = start
        let events = try wish.decide(circumstances())
        var expected = logged()
        expected.description = "since nine"
        expected.requester = Requester(name: "Kim", organisation: "Tallskär")
        expected.source = .walkIn
        expected.moments.occurredAt = start
        expected.tags = ["a", "b"]
        #expect(events.map(described) == [described(expected)])
        let ticket = fold(events)
        #expect(ticket.title == "Mail is down")
        #expect(ticket.state == .new)
        #expect(ticket.createdAt == start)
        #expect(ticket.loggedBy == "anna")
        #expect(ticket.revision == 1)
    }

    @Test("classifies at once what was told at once, and stays new")
    func logClassified() throws {
        let events = try LogTicket(title: "Mail is down", classification: complete).decide(circumstances())
        #expect(events.map(described) == [described(logged()), described(TicketClassified(complete, priority: .p3))])
        #expect(fold(events).state == .new)
        let request = try LogTicket(type: .request, title: "A chair").decide(circumstances())
        #expect(fold(request, id: TicketID(.request, 1)).classification.kind == nil)
    }

    @Test("refuses titles that are missing or too long")
    func refused() {
        #expect(throws: Rejection.required(.title)) { try LogTicket(title: " \n").decide(circumstances()) }
        let long = String(repeating: "å", count: TextLimit.line / 2 + 1)
        #expect(throws: Rejection.tooLong(.title, limit: TextLimit.line)) {
            try LogTicket(title: long).decide(circumstances())
        }
        let text = String(repeating: "x", count: TextLimit.text + 1)
        #expect(throws: Rejection.tooLong(.description, limit: TextLimit.text)) {
            try LogTicket(title: "x", description: text).decide(circumstances())
        }
        #expect(throws: Rejection.required(.tags)) { try LogTicket(title: "x", tags: [" "]).decide(circumstances()) }
        var elsewhere = LogTicket(title: "x")
        elsewhere.classification.category = CategoryPath("toys")
        let settings = DeskSettings(categories: [Category(name: "tools")])
        #expect(throws: Rejection.unknown(.category, "toys", known: ["tools"])) {
            try elsewhere.decide(circumstances(settings))
        }
    }

    @Test("edits only what is another")
    func edit() {
        var edited = TicketEdited()
        edited.title = "Mail is slow"
        given().when(EditTicket(title: " Mail is slow ", description: "")).then(edited)
        var both = TicketEdited()
        both.description = "All day"
        both.requester = Requester(name: "Kim", address: "kim@example.com")
        let desk = given(both)
        #expect(desk.ticket.description == "All day")
        #expect(desk.ticket.requester.address == "kim@example.com")
        desk.when(EditTicket(title: "")).thenRejected(.required(.title))
        desk.when(EditTicket(requester: Requester(name: "Kim", address: "kim@example.com"))).thenRejected(
            .nothingToChange)
    }

    @Test("tags, watches, links and unlinks")
    func belongings() {
        let desk = given(TicketTagged(add: ["old", "z"], remove: []), TicketArticleLinked(ArticleID(4)))
        desk.when(TagTicket(add: [" New"], remove: ["OLD"])).then(TicketTagged(add: ["new"], remove: ["old"]))
        #expect(given(TicketTagged(add: ["b", "a"], remove: [])).ticket.tags == ["a", "b"])
        desk.when(WatchTicket(watching: true)).then(TicketWatched(by: "anna", watching: true))
        let known = desk.with { $0.operators = [Operator(name: "bo")] }
        known.when(WatchTicket(person: "bo", watching: true)).then(TicketWatched(by: "bo", watching: true))
        known.when(WatchTicket(person: "cy", watching: true)).thenRejected(.unknown(.watcher, "cy", known: ["bo"]))
        #expect(
            given(TicketWatched(by: "bo", watching: true), TicketWatched(by: "anna", watching: true)).ticket.watchers
                == ["anna", "bo"])
        desk.when(LinkArticle(ArticleID(9))).then(TicketArticleLinked(ArticleID(9)))
        desk.when(UnlinkArticle(ArticleID(4))).then(TicketArticleUnlinked(ArticleID(4)))
        #expect(desk.ticket.articles == [ArticleID(4)])
        #expect(given(TicketArticleLinked(ArticleID(4)), TicketArticleUnlinked(ArticleID(4))).ticket.articles == [])
    }

    @Test("notes and books time within bounds")
    func work() {
        given().when(AddNote(" a\nb ", isPublic: true)).then(TicketNoted("a\nb", isPublic: true))
        given().when(AddNote("  ")).thenRejected(.required(.note))
        given().when(SpendTime(minutes: 1_440, activity: .travel, note: "to the harbour"))
            .then(TicketTimeSpent(minutes: 1_440, activity: .travel, note: "to the harbour"))
        for minutes in [0, -5, 1_441] {
            given().when(SpendTime(minutes: minutes)).thenRejected(.outOfRange(.minutes, String(minutes)))
        }
        let desk = given(
            TicketTimeSpent(minutes: 5, activity: .repair), TicketTimeSpent(minutes: 7, activity: .other),
            TicketNoted("x"))
        #expect(desk.ticket.minutesSpent == 12)
        #expect(desk.ticket.noteCount == 1)
    }
}
