import Helpdesk
import Testing

/// One of each command, with the right that it needs.
private let commands: [(command: any TicketCommand, permission: Permission)] = [
    (EditTicket(title: "Other"), .work), (TriageTicket(), .work), (ClassifyTicket(complete), .work),
    (OverridePriority(.p1, reason: "VIP"), .overridePriority), (AssignTicket(assignee: .to("anna")), .work),
    (StartTicket(), .work), (HoldTicket(.vendor), .work), (ResumeTicket(), .work),
    (ContainTicket(note: "x"), .work), (ResolveTicket(.solution, notes: "x"), .work),
    (ReopenTicket(reason: "x"), .work),
    (CloseTicket(), .work), (CancelTicket(reason: "x"), .work), (AddNote("x"), .work), (SpendTime(minutes: 1), .work),
    (TagTicket(add: ["x"]), .work), (WatchTicket(watching: true), .work), (LinkArticle(ArticleID(1)), .work),
    (UnlinkArticle(ArticleID(1)), .work),
]

@Suite("Decisions")
struct DecisionTests {
    @Test("need the right that the role gives", arguments: Role.allCases)
    func permissions(role: Role) {
        for (command, permission) in commands {
            let outcome = given().when(command, by: anna(role))
            let refused = ["rejected: \(Rejection.notPermitted(permission, role: role))"]
            #expect((outcome.words == refused) == !role.permissions.contains(permission), "\(command)")
        }
    }

    @Test("give roles the rights of DOMAIN")
    func roles() {
        #expect(Role.auditor.permissions == [])
        #expect(Role.agent.permissions == [.work, .writeArticles])
        #expect(!Role.agent.permissions.contains(.overridePriority))
        #expect(Role.admin.permissions == Set(Permission.allCases))
        let circumstances = Circumstances(settings: DeskSettings(), actor: anna(.auditor), now: start)
        #expect(throws: Rejection.notPermitted(.work, role: .auditor)) {
            try LogTicket(title: "x").decide(circumstances)
        }
    }

    @Test("find the actor's role in the settings")
    func actor() {
        let settings = DeskSettings(operators: [Operator(name: "anna", role: .admin)], defaultRole: .auditor)
        #expect(settings.actor("anna").role == .admin)
        #expect(settings.actor("mallory").role == .auditor)
    }

    @Test("refuse what was overtaken, and only that")
    func conflicts() {
        // Revisions: 1 logged, 2 assigned, 3 started.
        let desk = given(TicketAssigned(assignee: "bo", team: nil), TicketStarted())
        desk.when(AssignTicket(assignee: .to("anna")), seen: 1).thenRejected(.changedMeanwhile(.ownership, revision: 3))
        desk.when(AssignTicket(assignee: .to("anna")), seen: 2).then(TicketAssigned(assignee: "anna", team: nil))
        desk.when(CancelTicket(reason: "x"), seen: 2).thenRejected(.changedMeanwhile(.state, revision: 3))
        desk.when(EditTicket(title: "Other"), seen: 0).thenRejected(.changedMeanwhile(.content, revision: 3))
        desk.when(AddNote("x"), seen: 0).then(TicketNoted("x"))
        desk.when(ClassifyTicket(complete), seen: 1).then(TicketClassified(complete, priority: .p3))
    }

    @Test("leave tickets of a newer version, or with an erased event, alone")
    func readOnly() {
        for happening in [Happening.unknown(tag: "ticket.teleported"), .erased(tag: "ticket.teleported")] {
            var desk = given()
            desk.ticket.apply(
                RecordedEvent(
                    sequence: 2, subject: .ticket(desk.ticket.id), origin: Origin(at: start, by: "anna"),
                    happening: happening))
            #expect(desk.ticket.isReadOnly)
            #expect(desk.ticket.revision == 2)
            for (command, _) in commands {
                desk.when(command).thenRejected(.writtenByNewerVersion(tag: "ticket.teleported"))
            }
        }
    }

    @Test("begin a ticket whose logging event is erased, to be read only")
    func erasedBeginning() {
        var ticket: Ticket?
        let id = TicketID(.request, 7)
        Ticket.fold(
            RecordedEvent(
                sequence: 1, subject: .ticket(id), origin: Origin(at: start, by: "anna"),
                happening: .erased(tag: "ticket.logged")), into: &ticket)
        #expect(ticket?.id == id)
        #expect(ticket?.unknownEvent == "ticket.logged")
        #expect(ticket?.title == "")
    }

    @Test("say when there is nothing to change")
    func nothing() {
        given().when(EditTicket(title: "Mail is down")).thenRejected(.nothingToChange)
        given().when(AssignTicket()).thenRejected(.nothingToChange)
        given().when(OverridePriority(nil, reason: "x")).thenRejected(.nothingToChange)
        given(TicketTagged(add: ["x"], remove: [])).when(TagTicket(add: ["X"], remove: ["y"]))
            .thenRejected(.nothingToChange)
        given().when(WatchTicket(watching: false)).thenRejected(.nothingToChange)
        given().when(UnlinkArticle(ArticleID(1))).thenRejected(.nothingToChange)
        given(TicketArticleLinked(ArticleID(1))).when(LinkArticle(ArticleID(1))).thenRejected(.nothingToChange)
        given(TicketStarted(), TicketContained(note: "x")).when(ContainTicket(note: "y")).thenRejected(.nothingToChange)
        given(TicketHeld(.vendor, note: "n")).when(HoldTicket(.vendor, note: "n")).thenRejected(.nothingToChange)
    }
}
